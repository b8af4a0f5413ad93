import { bisectRight, curveLinearClosed, line as lineShape } from "d3";

/** A point of a drawing, in pixels from the top left corner. */
export type Point = readonly [x: number, y: number];

/** A closed outline; its first point is not repeated at its end. */
export type Ring = readonly Point[];

/** The distance between two points. */
export const distance = (a: Point, b: Point): number => lengthOf(b[0] - a[0], b[1] - a[1]);

/** The length of a vector. `Math.hypot` is safe from overflow, but many times slower. */
export const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** The point at the fraction `t` of the way from one point to another. */
export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** For each point of a line, the length of the line up to it; the first is 0. */
export function lengthsOf(line: readonly Point[]): readonly number[] {
  let sum = 0;
  return line.map((point, index) => (sum += distance(line[index - 1] ?? point, point)));
}

/**
 * The point at a length along a line, in pixels; beyond its ends, the end itself. `lengths` are those of `lengthsOf`.
 * Throws a RangeError for an empty line.
 */
export function pointAlong(line: readonly Point[], lengths: readonly number[], length: number): Point {
  return pointOn(line, lengths, Math.max(0, bisectRight(lengths, length) - 1), length);
}

/** The point at a length along a line, which must lie on the segment that begins at `index`. */
function pointOn(line: readonly Point[], lengths: readonly number[], index: number, length: number): Point {
  const a = line[index];
  const b = line[index + 1];
  if (!a) throw new RangeError("a line has at least one point");
  if (!b) return a;
  const from = lengths[index] ?? 0;
  const to = lengths[index + 1] ?? 0;
  return between(a, b, Math.min(1, Math.max(0, (length - from) / (to - from) || 0)));
}

/** Evenly spaced points, at most `step` pixels apart, from one length along a line to another. */
export function resample(line: readonly Point[], step: number, from = 0, to = Number.POSITIVE_INFINITY): Point[] {
  const lengths = lengthsOf(line);
  const end = Math.min(to, lengths.at(-1) ?? 0);
  const count = Math.max(1, Math.ceil((end - from) / step));
  const points: Point[] = [];
  let at = 0;
  for (let index = 0; index <= count; index += 1) {
    const length = from + ((end - from) * index) / count;
    while (at < line.length - 2 && (lengths[at + 1] ?? 0) < length) at += 1;
    points.push(pointOn(line, lengths, at, length));
  }
  return points;
}

/**
 * Smooths an evenly sampled line by a Gaussian mean over `reach` samples to either side, at which distance its weights
 * are close to 0. The line is mirrored at its ends, which keeps them where they are.
 */
export function smoothed(line: readonly Point[], reach: number): Point[] {
  const radius = Math.max(0, Math.round(reach));
  const weights = Array.from({ length: radius * 2 + 1 }, (_, index) =>
    Math.exp(-4.5 * ((index - radius) / (radius || 1)) ** 2),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const last = line.length - 1;
  const mirrored = (index: number): Point => {
    const near = line[Math.min(last, Math.max(0, index))] ?? [0, 0];
    if (index >= 0 && index <= last) return near;
    const far = line[Math.min(last, Math.max(0, index < 0 ? -index : 2 * last - index))] ?? near;
    return [2 * near[0] - far[0], 2 * near[1] - far[1]];
  };
  // Typed arrays, since each number is read once for every weight.
  const xs = new Float64Array(line.length + radius * 2);
  const ys = new Float64Array(xs.length);
  for (let index = 0; index < xs.length; index += 1) [xs[index], ys[index]] = mirrored(index - radius);
  return line.map((_, index) => {
    let x = 0;
    let y = 0;
    for (let offset = 0; offset < weights.length; offset += 1) {
      const weight = weights[offset] ?? 0;
      x += (xs[index + offset] ?? 0) * weight;
      y += (ys[index + offset] ?? 0) * weight;
    }
    return [x / total, y / total];
  });
}

/**
 * The unit vector pointing to the left of a line at one of its points, as seen facing along the line (y points down).
 */
export function leftNormal(line: readonly Point[], index: number): Point {
  const a = line[Math.max(0, index - 1)] ?? [0, 0];
  const b = line[Math.min(line.length - 1, index + 1)] ?? a;
  const length = distance(a, b) || 1;
  return [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
}

/**
 * The point of a line nearest to a given point: the index of its segment, the fraction along it (0 to 1), and the
 * point.
 */
export function nearestOn(line: readonly Point[], point: Point): { index: number; t: number; at: Point } {
  let [nearest, least] = [0, Number.POSITIVE_INFINITY];
  for (let index = 0; index + 1 < line.length; index += 1) {
    const away = fromSegment(line[index] ?? point, line[index + 1] ?? point, point);
    if (away < least) [nearest, least] = [index, away];
  }
  const [a = point, b = a] = [line[nearest], line[nearest + 1]];
  const t = fractionAlong(a, b, point);
  return { index: nearest, t, at: between(a, b, t) };
}

/** How far along a segment, from 0 to 1, the point nearest to a given point lies. */
function fractionAlong(a: Point, b: Point, point: Point): number {
  const u = b[0] - a[0];
  const v = b[1] - a[1];
  return Math.min(1, Math.max(0, ((point[0] - a[0]) * u + (point[1] - a[1]) * v) / (u * u + v * v) || 0));
}

/** The squared distance of a point from a segment. It creates no arrays, because it is called very often. */
function fromSegment(a: Point, b: Point, point: Point): number {
  const t = fractionAlong(a, b, point);
  const x = a[0] + (b[0] - a[0]) * t - point[0];
  const y = a[1] + (b[1] - a[1]) * t - point[1];
  return x * x + y * y;
}

const open = lineShape<Point>().digits(1);
const closed = lineShape<Point>().curve(curveLinearClosed).digits(1);

/** Points as the `d` of a path, rounded to a tenth of a pixel; empty if there are none. */
export const pathOf = (points: readonly Point[], close = false): string => (close ? closed : open)(points) ?? "";

/**
 * Simplifies a line by the Douglas–Peucker algorithm: leaves out points such that no point of the original lies more
 * than `tolerance` pixels from the result. The ends stay.
 */
export function simplified(line: readonly Point[], tolerance: number): readonly Point[] {
  const keeps = new Uint8Array(line.length).fill(1, 0, 1).fill(1, -1);
  const spans: [from: number, to: number][] = [[0, line.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from], line[to]];
    if (!a || !b) break;
    let [furthest, most] = [from, tolerance * tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const away = fromSegment(a, b, line[index] ?? a);
      if (away > most) [furthest, most] = [index, away];
    }
    if (furthest === from) continue;
    keeps[furthest] = 1;
    spans.push([from, furthest], [furthest, to]);
  }
  return line.filter((_, index) => keeps[index] === 1);
}
