import type { Box } from "./boxes.ts";
import { aroundPoints, type DrawnFront } from "./frontPath.ts";

/** What fronts cover, as boxes that labels keep clear of: their lines piece by piece, their fixes and their whiskers. */
export function frontBoxes(fronts: readonly DrawnFront[], unit: number): readonly Box[] {
  return fronts.flatMap(({ legs, fixes }) => [
    ...legs.flatMap(({ kind, points }) => {
      const line = kind === "around" ? aroundPoints(points) : points;
      return line.slice(1).map((b, index) => spanned(line[index] ?? b, b, 2 * unit));
    }),
    ...fixes.flatMap(({ at: [x, y], whisker }) => [
      { x: x - 7 * unit, y: y - 7 * unit, width: 14 * unit, height: 14 * unit },
      ...(whisker ? [spanned([whisker[0], y], [whisker[1], y], 4 * unit)] : []),
    ]),
  ]);
}

const spanned = ([a, b]: readonly [number, number], [c, d]: readonly [number, number], rim: number): Box => ({
  x: Math.min(a, c) - rim,
  y: Math.min(b, d) - rim,
  width: Math.abs(c - a) + 2 * rim,
  height: Math.abs(d - b) + 2 * rim,
});
