import type { Road } from "../layout/mapRoads.ts";
import { pathOf } from "../layout/polyline.ts";
import { type Drawing, draw } from "./drawing.ts";

/** Roads as thin double lines. */
export function roads(all: readonly Road[], unit: number): Drawing {
  return draw(
    "g",
    { key: "roads", class: "roads", fill: "none" },
    all.flatMap(({ id, line }) => [
      draw("path", { key: `${id}-edges`, d: pathOf(line), stroke: "var(--quiet)", "stroke-width": 4 * unit }),
      draw("path", { key: id, d: pathOf(line), stroke: "var(--land)", "stroke-width": 2 * unit }),
    ]),
  );
}
