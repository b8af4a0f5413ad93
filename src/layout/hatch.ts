import type { Ring } from "./polygon.ts";
import type { Point } from "./polyline.ts";

export type Segment = readonly [from: Point, to: Point];

/**
 * Parallel lines across some rings (inside by even and odd), as segments. `angle` is in degrees clockwise from
 * horizontal, `spacing` and `shift` are in pixels. The lines keep to one grid for the whole drawing, so that those of
 * neighbouring shapes run on into each other.
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
  for (const [nth, hits] of [...lines].sort(([a], [b]) => a - b)) {
    const v = nth * spacing + shift;
    hits.sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < hits.length; pair += 2) {
      const [from = 0, to = 0] = [hits[pair], hits[pair + 1]];
      if (to - from > 0.4) segments.push([back(from, v), back(to, v)]);
    }
  }
  return segments;

  /** Notes where an edge crosses each of the lines that it crosses; a point on a line counts as below it. */
  function cross(a: Point, b: Point): void {
    const [low, high] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
    // One line more at either end than arithmetic asks for: the comparison below decides.
    for (let nth = Math.ceil((low - shift) / spacing) - 1; nth * spacing + shift <= high; nth += 1) {
      const v = nth * spacing + shift;
      if (a[1] > v === b[1] > v) continue;
      const hit = a[0] + ((v - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
      const hits = lines.get(nth);
      if (hits) hits.push(hit);
      else lines.set(nth, [hit]);
    }
  }
}

/** Segments as the `d` of one path. */
export const segmentsPath = (segments: readonly Segment[]): string =>
  segments.map(([[x, y], [u, v]]) => `M${x.toFixed(1)},${y.toFixed(1)}L${u.toFixed(1)},${v.toFixed(1)}`).join("");
