import type { Point, Ring } from "./polyline.ts";

/** A straight line between two points, in pixels. */
export type Segment = readonly [from: Point, to: Point];

/**
 * Parallel lines across a shape made of rings (filled by the even-odd rule), as segments. `angle` is in degrees
 * clockwise from horizontal, `spacing` and `shift` are in pixels. All shapes of a drawing share one grid, so that the
 * lines of neighbouring shapes meet.
 */
export function hatchLines(rings: readonly Ring[], angle: number, spacing: number, shift = 0): readonly Segment[] {
  const turn = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = rings.map((ring) => ring.map(([x, y]): Point => [x * cos + y * sin, y * cos - x * sin]));
  const lines = new Map<number, number[]>();
  for (const ring of turned) {
    let a = ring.at(-1) ?? [0, 0];
    for (const b of ring) {
      cross(a, b);
      a = b;
    }
  }
  const back = (u: number, v: number): Point => [u * cos - v * sin, u * sin + v * cos];
  const segments: Segment[] = [];
  for (const [line, hits] of [...lines].sort(([a], [b]) => a - b)) {
    const v = line * spacing + shift;
    hits.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < hits.length; pair += 2) {
      const [from = 0, to = 0] = [hits[pair], hits[pair + 1]];
      if (to - from > 0.4) segments.push([back(from, v), back(to, v)]);
    }
  }
  return segments;

  /** Adds the points where an edge crosses the lines; an end point on a line counts as below it. */
  function cross(a: Point, b: Point): void {
    const [low, high] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
    // Starts a line early, against rounding; the comparison below decides.
    for (let line = Math.ceil((low - shift) / spacing) - 1; line * spacing + shift <= high; line += 1) {
      const v = line * spacing + shift;
      if (a[1] > v === b[1] > v) continue;
      const hit = a[0] + ((v - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
      const hits = lines.get(line);
      if (hits) hits.push(hit);
      else lines.set(line, [hit]);
    }
  }
}

/** Segments as the `d` of one path. */
export const segmentsPath = (segments: readonly Segment[]): string =>
  segments.map(([[x, y], [u, v]]) => `M${x.toFixed(1)},${y.toFixed(1)}L${u.toFixed(1)},${v.toFixed(1)}`).join("");
