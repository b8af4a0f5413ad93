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
  const heights = turned.flatMap((ring) => ring.map(([, v]) => v));
  if (heights.length === 0) return [];
  const [top, bottom] = [heights.reduce((a, b) => Math.min(a, b)), heights.reduce((a, b) => Math.max(a, b))];
  const back = (u: number, v: number): Point => [u * cos - v * sin, u * sin + v * cos];
  const segments: Segment[] = [];
  for (let nth = Math.ceil((top - shift) / spacing); nth * spacing + shift < bottom; nth += 1) {
    const v = nth * spacing + shift;
    const hits = turned.flatMap((ring) => crossings(ring, v)).sort((a, b) => a - b);
    for (let pair = 0; pair + 1 < hits.length; pair += 2) {
      const [from = 0, to = 0] = [hits[pair], hits[pair + 1]];
      if (to - from > 0.4) segments.push([back(from, v), back(to, v)]);
    }
  }
  return segments;
}

function crossings(ring: Ring, v: number): readonly number[] {
  return ring.flatMap((a, index) => {
    const b = ring[(index + 1) % ring.length] ?? a;
    return a[1] > v === b[1] > v ? [] : [a[0] + ((v - a[1]) / (b[1] - a[1])) * (b[0] - a[0])];
  });
}

/** Segments as the `d` of one path. */
export const segmentsPath = (segments: readonly Segment[]): string =>
  segments.map(([[x, y], [u, v]]) => `M${x.toFixed(1)},${y.toFixed(1)}L${u.toFixed(1)},${v.toFixed(1)}`).join("");
