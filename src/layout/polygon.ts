import type { Box } from "./boxes.ts";
import { between, type Point } from "./polyline.ts";

/** A closed ring of points, its first not repeated at its end. */
export type Ring = readonly Point[];

/** The area of a ring in square pixels: negative where it runs anticlockwise on the screen. */
export const signedArea = (ring: Ring): number =>
  ring.reduce((sum, [x, y], index) => {
    const [u, v] = ring[(index + 1) % ring.length] ?? [0, 0];
    return sum + (x * v - u * y) / 2;
  }, 0);

/** True where a point lies inside an odd number of rings. */
export function contains(rings: readonly Ring[], [x, y]: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    let [u, v] = ring.at(-1) ?? [0, 0];
    for (const [s, t] of ring) {
      if (v > y !== t > y && x < u + ((y - v) / (t - v)) * (s - u)) inside = !inside;
      [u, v] = [s, t];
    }
  }
  return inside;
}

/** What is left of a ring inside a box (Sutherland and Hodgman); parts that fall apart stay joined along its edge. */
export function clipRing(ring: Ring, { x, y, width, height }: Box): Ring {
  const edges: readonly [axis: 0 | 1, limit: number, keep: 1 | -1][] = [
    [0, x, 1],
    [0, x + width, -1],
    [1, y, 1],
    [1, y + height, -1],
  ];
  return edges.reduce<Ring>((points, [axis, limit, keep]) => {
    const inside = (point: Point) => (point[axis] - limit) * keep >= 0;
    if (points.every(inside)) return points;
    const left: Point[] = [];
    let before = points.at(-1);
    for (const point of points) {
      const stays = inside(point);
      if (before && inside(before) !== stays)
        left.push(between(before, point, (limit - before[axis]) / (point[axis] - before[axis])));
      if (stays) left.push(point);
      before = point;
    }
    return left;
  }, ring);
}
