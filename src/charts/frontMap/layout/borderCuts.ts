import type { Point } from "../../../layout/polyline.ts";
import type { Reach } from "./reach.ts";

/** A cut across a band, by two samples of the reach: one at the river, one at the edge of the band. */
export interface Cut {
  near: number;
  far: number;
}

/** The greatest distance along the edge of a band between the two ends of a cut, in widths of the band. */
const widestSlant = 8;

/**
 * The cuts across a band where borders leave the river, in order downstream. Each runs from where a border crosses the
 * river to where the border next crosses the edge of the band, or straight across if that is too far along.
 */
export function borderCuts(
  { river, step }: Reach,
  edge: readonly Point[],
  borders: readonly (readonly Point[])[],
  bandWidth: number,
): readonly Cut[] {
  const slant = (bandWidth * widestSlant) / step;
  const atEdge = crossings(edge, borders);
  return crossings(river, borders).map((near) => {
    const far = atEdge.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0];
    return { near, far: far !== undefined && Math.abs(far - near) < slant ? far : near };
  });
}

/** The indices of the samples of a line before which it crosses one of the other lines. */
function crossings(line: readonly Point[], others: readonly (readonly Point[])[]): readonly number[] {
  const [left, right] = extent(line.map(([x]) => x));
  const [top, bottom] = extent(line.map(([, y]) => y));
  const near = others.flatMap((other) =>
    other.slice(1).flatMap((b, index): (readonly [Point, Point])[] => {
      const a = other[index] ?? b;
      const isAway =
        Math.max(a[0], b[0]) < left ||
        Math.min(a[0], b[0]) > right ||
        Math.max(a[1], b[1]) < top ||
        Math.min(a[1], b[1]) > bottom;
      return isAway ? [] : [[a, b]];
    }),
  );
  if (near.length === 0) return [];
  return line.flatMap((point, index) => {
    const before = line[index - 1];
    return before && near.some((one) => cross([before, point], one)) ? [index] : [];
  });
}

const extent = (values: readonly number[]): readonly [number, number] =>
  values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );

/** True where two segments cross between their ends. */
export function cross([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const turn = (p: Point, q: Point, r: Point) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}
