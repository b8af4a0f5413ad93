import type { RiverSheet } from "../layout/riverSheet.ts";
import { boldFrom, type Town } from "../layout/riverTowns.ts";
import { type Drawing, draw } from "./drawing.ts";
import { midline } from "./labels.ts";

/** The river as a straight line that ends in an arrow the way it flows. */
export function streams({ streams, unit }: RiverSheet): Drawing {
  return draw(
    "g",
    { key: "streams", class: "streams" },
    streams.map(({ x, top, bottom }, index) =>
      draw(
        "g",
        { key: `stream-${index}` },
        draw("line", {
          key: "water",
          x1: x,
          x2: x,
          y1: top,
          y2: bottom,
          stroke: "var(--river)",
          "stroke-width": 5 * unit,
        }),
        draw("path", {
          key: "flow",
          d: `M${(x - 7 * unit).toFixed(1)},${(bottom - 3 * unit).toFixed(1)}h${14 * unit}l${-7 * unit},${11 * unit}Z`,
          fill: "var(--river)",
        }),
      ),
    ),
  );
}

export interface TownsPlace {
  key: string;
  /** The edge of the river and the way the names run from it. */
  x: number;
  direction: 1 | -1;
  unit: number;
  text: number;
}

/** The towns of one bank: a tick at the river on their side, and their name. */
export function townTicks(towns: readonly Town[], { key, x, direction, unit, text }: TownsPlace): Drawing {
  const end = x + direction * 6 * unit;
  return draw(
    "g",
    { key, class: "towns" },
    towns.map(({ id, name, y, labelY, weight }) =>
      draw(
        "g",
        { key: id, class: "town", "data-place": id },
        draw("path", {
          key: "tick",
          d: `M${x.toFixed(1)},${y.toFixed(1)}L${end.toFixed(1)},${labelY.toFixed(1)}`,
          stroke: "var(--river)",
          "stroke-width": 1.6 * unit,
        }),
        draw(
          "text",
          {
            key: "name",
            x: x + direction * 9 * unit,
            y: labelY + midline * text,
            "font-size": text,
            "text-anchor": direction < 0 ? "end" : undefined,
            "font-weight": weight >= boldFrom ? 600 : undefined,
            fill: "var(--ink)",
          },
          name,
        ),
      ),
    ),
  );
}

/** Lines level with some towns across the plots, cut out of what is hatched. */
export const townLevels = (
  levels: readonly { id: string; y: number; across: readonly (readonly [from: number, to: number])[] }[],
): Drawing =>
  draw(
    "g",
    { key: "levels", class: "levels" },
    levels.flatMap(({ id, y, across }) =>
      across.flatMap(([x1, x2], index) => [
        draw("line", { key: `${id}-${index}-cut`, x1, x2, y1: y, y2: y, stroke: "var(--ground)", "stroke-width": 3 }),
        draw("line", { key: `${id}-${index}`, x1, x2, y1: y, y2: y, stroke: "var(--rule)", "stroke-width": 1 }),
      ]),
    ),
  );
