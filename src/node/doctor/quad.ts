/** A point in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** The corners of a box that may be rotated, in order around it from where its text begins. */
export type Quad = readonly [Point, Point, Point, Point];

const corner = (quad: Quad, at: number): Point => quad[at % 4] ?? quad[0];

/** Unit vectors perpendicular to a quad's sides. */
const across = (quad: Quad): readonly Point[] =>
  [0, 1].flatMap((at) => {
    const [[ax, ay], [bx, by]] = [corner(quad, at), corner(quad, at + 1)];
    const length = Math.hypot(bx - ax, by - ay);
    return length > 0 ? [[(ay - by) / length, (bx - ax) / length] as const] : [];
  });

/** The least and greatest coordinate of a quad's corners along a unit vector. */
const extentAlong = (quad: Quad, [x, y]: Point): readonly [number, number] => {
  const along = quad.map(([px, py]) => px * x + py * y);
  return [Math.min(...along), Math.max(...along)];
};

/**
 * How deep two boxes overlap, in pixels: the shortest distance by which one could be moved off the other, or 0 if they
 * do not overlap. By separating axes (S. Gottschalk, 1996).
 */
export function depthOf(a: Quad, b: Quad): number {
  let least = Number.POSITIVE_INFINITY;
  for (const axis of [...across(a), ...across(b)]) {
    const [[from, to], [start, end]] = [extentAlong(a, axis), extentAlong(b, axis)];
    const depth = Math.min(to, end) - Math.max(from, start);
    if (depth <= 0) return 0;
    least = Math.min(least, depth);
  }
  return Number.isFinite(least) ? least : 0;
}

/** The bounding box of a quad: left, top, right, bottom. */
export function boundsOf(quad: Quad): readonly [number, number, number, number] {
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The middle of the intersection of two quads' bounding boxes. */
export function overlapCentre(a: Quad, b: Quad): Point {
  const [left, top, right, bottom] = boundsOf(a);
  const [west, north, east, south] = boundsOf(b);
  return [(Math.max(left, west) + Math.min(right, east)) / 2, (Math.max(top, north) + Math.min(bottom, south)) / 2];
}

/** The width of a quad along its text, and its height across it, in pixels. */
export function sidesOf([a, b, c]: Quad): { wide: number; tall: number } {
  return { wide: Math.hypot(b[0] - a[0], b[1] - a[1]), tall: Math.hypot(c[0] - b[0], c[1] - b[1]) };
}
