import { distanceKm, type LonLat, stepKm } from "../../../src/geo/river.ts";

/** The point at the fraction `t` of the way from one point to another. */
export const between = (a: LonLat, b: LonLat, t = 0.5): LonLat => [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];

/** The distance in kilometres from a point to the segment between two others. */
export function offsetKm(point: LonLat, a: LonLat, b: LonLat): number {
  const [x, y] = stepKm(point, a);
  const [u, v] = stepKm(a, b);
  const t = Math.min(1, Math.max(0, -(x * u + y * v) / (u * u + v * v) || 0));
  return Math.hypot(x + t * u, y + t * v);
}

/** Simplifies a line by the Douglas–Peucker algorithm. `toleranceKm` gives the tolerance at a point, in kilometres. */
export function simplify(line: readonly LonLat[], toleranceKm: (at: LonLat) => number): LonLat[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let worst = { index: 0, excess: 0 };
  line.slice(1, -1).forEach((point, i) => {
    const excess = offsetKm(point, first, last) - toleranceKm(point);
    if (excess > worst.excess) worst = { index: i + 1, excess };
  });
  if (!worst.index) return [first, last];
  const head = simplify(line.slice(0, worst.index + 1), toleranceKm);
  return [...head.slice(0, -1), ...simplify(line.slice(worst.index), toleranceKm)];
}

/**
 * A centripetal Catmull–Rom curve through the points, sampled about every `everyKm` kilometres. The centripetal variant
 * has no cusps or loops between unevenly spaced points.
 */
export function curve(points: readonly LonLat[], everyKm: number): LonLat[] {
  const [first, second, last, secondLast] = [points[0], points[1], points.at(-1), points.at(-2)];
  if (!first || !second || !last || !secondLast) return [...points];
  const padded = [between(second, first, 2), ...points, between(secondLast, last, 2)];
  const sampled: LonLat[] = [first];
  for (let i = 0; i + 3 < padded.length; i++) {
    const knots = padded.slice(i, i + 4) as [LonLat, LonLat, LonLat, LonLat];
    const samples = Math.max(2, Math.ceil(distanceKm(knots[1], knots[2]) / everyKm));
    for (let s = 1; s <= samples; s++) sampled.push(catmullRom(knots, s / samples));
  }
  return sampled;
}

/** A point of a Catmull–Rom segment from `b` to `c`, by the recursive evaluation of P. Barry and R. Goldman (1988). */
function catmullRom([a, b, c, d]: [LonLat, LonLat, LonLat, LonLat], t: number): LonLat {
  const gap = (p: LonLat, q: LonLat) => Math.sqrt(distanceKm(p, q)) || 1e-6;
  const t1 = gap(a, b);
  const t2 = t1 + gap(b, c);
  const t3 = t2 + gap(c, d);
  const at = t1 + t * (t2 - t1);
  const ab = between(a, b, at / t1);
  const bc = between(b, c, (at - t1) / (t2 - t1));
  const cd = between(c, d, (at - t2) / (t3 - t2));
  return between(between(ab, bc, at / t2), between(bc, cd, (at - t1) / (t3 - t1)), (at - t1) / (t2 - t1));
}

/** Smooths an evenly sampled line `times` times with the weights 1-2-1; its ends stay where they are. */
export function blur(line: readonly LonLat[], times: number): LonLat[] {
  let out = [...line];
  for (let n = 0; n < times; n++)
    out = out.map((b, i) => {
      const [a, c] = [out[i - 1], out[i + 1]];
      return a && c ? between(b, between(a, c)) : b;
    });
  return out;
}

/** Samples a closed ring about every `everyKm` kilometres and smooths it `times` times with the weights 1-2-1. */
export function blurRing(ring: readonly LonLat[], everyKm: number, times: number): LonLat[] {
  const even = ring.slice(1).flatMap((to, i) => {
    const from = ring[i] as LonLat;
    const count = Math.ceil(distanceKm(from, to) / everyKm);
    return Array.from({ length: count }, (_, n) => between(from, to, n / count));
  });
  const margin = Math.min(times, even.length);
  const open = blur([...even.slice(-margin), ...even, ...even.slice(0, margin)], times).slice(margin, -margin);
  return [...open, open[0] as LonLat];
}

/** The pairs of segments, by index, at which a line crosses itself. */
export function selfCrossings(line: readonly LonLat[]): [number, number][] {
  const found: [number, number][] = [];
  const turn = (p: LonLat, q: LonLat, r: LonLat) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  for (let i = 0; i + 1 < line.length; i++)
    for (let j = i + 2; j + 1 < line.length; j++) {
      const [a, b, c, d] = [line[i], line[i + 1], line[j], line[j + 1]] as [LonLat, LonLat, LonLat, LonLat];
      if (turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0) found.push([i, j]);
    }
  return found;
}
