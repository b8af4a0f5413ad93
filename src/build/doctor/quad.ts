/** A point in CSS pixels. */
export type Point = readonly [x: number, y: number];

/** The corners of a box that may be turned, round it from where its text begins. */
export type Quad = readonly [Point, Point, Point, Point];

const corner = (quad: Quad, at: number): Point => quad[at % 4] ?? quad[0];

/** The directions across a quad's sides, of length 1. */
const across = (quad: Quad): readonly Point[] =>
  [0, 1].flatMap((at) => {
    const [[ax, ay], [bx, by]] = [corner(quad, at), corner(quad, at + 1)];
    const length = Math.hypot(bx - ax, by - ay);
    return length > 0 ? [[(ay - by) / length, (bx - ax) / length] as const] : [];
  });

const reach = (quad: Quad, [x, y]: Point): readonly [number, number] => {
  const along = quad.map(([px, py]) => px * x + py * y);
  return [Math.min(...along), Math.max(...along)];
};

/**
 * How far two boxes lie in one another, in pixels: the shortest way by which one could be moved off the other, 0 where
 * they do not touch. By separating axes (S. Gottschalk, 1996).
 */
export function depthOf(a: Quad, b: Quad): number {
  let least = Number.POSITIVE_INFINITY;
  for (const axis of [...across(a), ...across(b)]) {
    const [[from, to], [start, end]] = [reach(a, axis), reach(b, axis)];
    const depth = Math.min(to, end) - Math.max(from, start);
    if (depth <= 0) return 0;
    least = Math.min(least, depth);
  }
  return Number.isFinite(least) ? least : 0;
}

/** The upright box round a quad: left, top, right, bottom. */
export function boundsOf(quad: Quad): readonly [number, number, number, number] {
  const [xs, ys] = [quad.map(([x]) => x), quad.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The middle of the upright box in which two boxes meet. */
export function meetingOf(a: Quad, b: Quad): Point {
  const [left, top, right, bottom] = boundsOf(a);
  const [west, north, east, south] = boundsOf(b);
  return [(Math.max(left, west) + Math.min(right, east)) / 2, (Math.max(top, north) + Math.min(bottom, south)) / 2];
}

/** How wide a quad is along its text, and how tall across it. */
export function sidesOf([a, b, c]: Quad): { wide: number; tall: number } {
  return { wide: Math.hypot(b[0] - a[0], b[1] - a[1]), tall: Math.hypot(c[0] - b[0], c[1] - b[1]) };
}
