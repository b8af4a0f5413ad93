import { bisectRight } from "d3";

/** A point of a drawing, in pixels from its top left corner. */
export type Point = readonly [x: number, y: number];

export const distance = (a: Point, b: Point): number => lengthOf(b[0] - a[0], b[1] - a[1]);

/** The length of a vector; Math.hypot does the same with more care, many times slower. */
export const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** The point a fraction of the way from one to another. */
export const between = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** For each point of a line, the length of the line up to it; the first is 0. */
export function lengthsOf(line: readonly Point[]): readonly number[] {
  let sum = 0;
  return line.map((point, index) => (sum += distance(line[index - 1] ?? point, point)));
}

/** The point at a length along a line; its ends stand for what lies beyond them. Throws a RangeError on an empty line. */
export function pointAlong(line: readonly Point[], lengths: readonly number[], length: number): Point {
  return pointOn(line, lengths, Math.max(0, bisectRight(lengths, length) - 1), length);
}

/** The same, on the segment that begins at a point. */
function pointOn(line: readonly Point[], lengths: readonly number[], index: number, length: number): Point {
  const a = line[index];
  const b = line[index + 1];
  if (!a) throw new RangeError("a line needs points");
  if (!b) return a;
  const from = lengths[index] ?? 0;
  const to = lengths[index + 1] ?? 0;
  return between(a, b, Math.min(1, Math.max(0, (length - from) / (to - from) || 0)));
}

/** Points every `step` pixels (a little less, so that they come out even) from one length along a line to another. */
export function resample(line: readonly Point[], step: number, from = 0, to = Number.POSITIVE_INFINITY): Point[] {
  const lengths = lengthsOf(line);
  const end = Math.min(to, lengths.at(-1) ?? 0);
  const count = Math.max(1, Math.ceil((end - from) / step));
  const points: Point[] = [];
  let at = 0;
  for (let nth = 0; nth <= count; nth += 1) {
    const length = from + ((end - from) * nth) / count;
    while (at < line.length - 2 && (lengths[at + 1] ?? 0) < length) at += 1;
    points.push(pointOn(line, lengths, at, length));
  }
  return points;
}

/**
 * An evenly sampled line with its wiggles averaged away over `reach` samples to either side (a Gaussian that has all but
 * died out there). Mirroring the line at its ends keeps them where they are.
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
  // Laid out flat, since each number is read as often as there are weights.
  const xs = new Float64Array(line.length + radius * 2);
  const ys = new Float64Array(xs.length);
  for (let index = 0; index < xs.length; index += 1) [xs[index], ys[index]] = mirrored(index - radius);
  return line.map((_, index) => {
    let x = 0;
    let y = 0;
    for (let nth = 0; nth < weights.length; nth += 1) {
      const weight = weights[nth] ?? 0;
      x += (xs[index + nth] ?? 0) * weight;
      y += (ys[index + nth] ?? 0) * weight;
    }
    return [x / total, y / total];
  });
}

/** The unit vector to the left of a line at one of its points, facing along it (y counts downwards). */
export function leftOf(line: readonly Point[], index: number): Point {
  const a = line[Math.max(0, index - 1)] ?? [0, 0];
  const b = line[Math.min(line.length - 1, index + 1)] ?? a;
  const length = distance(a, b) || 1;
  return [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
}

/** True where two segments cross between their ends. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) => (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
  return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** Points as the `d` of a path, to a tenth of a pixel. */
export const pathOf = (points: readonly Point[], closed = false): string =>
  points.length > 0 ? `M${points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join("L")}${closed ? "Z" : ""}` : "";

/**
 * The points of a line without which it would run nowhere more than `off` pixels from where it does (Douglas and
 * Peucker); its ends stay.
 */
export function simplified(line: readonly Point[], off: number): readonly Point[] {
  const keeps = new Uint8Array(line.length).fill(1, 0, 1).fill(1, -1);
  const open: [from: number, to: number][] = [[0, line.length - 1]];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const [from, to] = stretch;
    const [a, b] = [line[from], line[to]];
    if (!a || !b) break;
    let [furthest, most] = [from, off];
    for (let index = from + 1; index < to; index += 1) {
      const away = awayFrom(a, b, line[index] ?? a);
      if (away > most) [furthest, most] = [index, away];
    }
    if (furthest === from) continue;
    keeps[furthest] = 1;
    open.push([from, furthest], [furthest, to]);
  }
  return line.filter((_, index) => keeps[index] === 1);
}

/** The distance of a point from a segment. */
function awayFrom(a: Point, b: Point, point: Point): number {
  const [u, v] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.min(1, Math.max(0, ((point[0] - a[0]) * u + (point[1] - a[1]) * v) / (u * u + v * v) || 0));
  return lengthOf(a[0] + u * t - point[0], a[1] + v * t - point[1]);
}
