import { line } from "d3";
import { mapLabels } from "../../../geo/labelMarks.ts";
import type { Point } from "../../../layout/polyline.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { RiverInset } from "../layout/inset.ts";

/** A small map of the river in its true shape, with some of the towns that are named beside the plots. */
export const insetMap = ({ box, river, towns, labels }: RiverInset, unit: number): Drawing =>
  node(
    "g",
    { key: "map", class: "inset" },
    node("rect", { key: "land", ...box, rx: 2 * unit, fill: "var(--land)" }),
    node("path", {
      key: "river",
      d: line<Point>().digits(1)(river),
      fill: "none",
      stroke: "var(--river)",
      "stroke-width": 2.6 * unit,
      "stroke-linejoin": "round",
      "stroke-linecap": "round",
    }),
    towns.map(({ id, at: [x, y] }) =>
      node("circle", {
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
