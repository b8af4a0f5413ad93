import type { RiverMap } from "../layout/riverMap.ts";
import { type Drawing, draw } from "./drawing.ts";
import { mapLabels } from "./mapLabels.ts";

/** The river as it really runs, with the towns of the axis. */
export const orientationMap = ({ box, river, towns, labels }: RiverMap, unit: number): Drawing =>
  draw(
    "g",
    { key: "map", class: "orientation" },
    draw("rect", { key: "land", ...box, rx: 2 * unit, fill: "var(--land)" }),
    draw("path", {
      key: "river",
      d: river,
      fill: "none",
      stroke: "var(--river)",
      "stroke-width": 2.6 * unit,
      "stroke-linejoin": "round",
      "stroke-linecap": "round",
    }),
    towns.map(({ id, at: [x, y] }) =>
      draw("circle", {
        key: id,
        cx: x,
        cy: y,
        r: 3.4 * unit,
        fill: "var(--ink)",
        stroke: "var(--land)",
        "stroke-width": 1.4 * unit,
        "data-place": id,
      }),
    ),
    mapLabels(labels, unit),
  );
