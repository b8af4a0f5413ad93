import type { Box } from "./boxes.ts";

/**
 * Parallel lines across upright boxes, as the `d` of one path. `angle` is in degrees clockwise from horizontal,
 * `spacing` and `shift` are in pixels. The lines of all boxes lie on a common grid.
 *
 * `hatchLines` does this for any shape. Boxes have a function to themselves because a page of control strips has
 * thousands of lines: drawing it takes 10 ms instead of 17 ms (a river chart 6 ms instead of 8 ms; the least CPU time
 * of five runs).
 */
export function boxHatch(boxes: readonly Box[], angle: number, spacing: number, shift = 0): string {
  const radians = (angle * Math.PI) / 180;
  const cos = withoutNoise(Math.cos(radians));
  const sin = withoutNoise(Math.sin(radians));
  // A point u along the lines and v across them is at x = u cos - v sin, y = u sin + v cos.
  const across = (x: number, y: number) => y * cos - x * sin;
  const point = (u: number, v: number) => `${tenths(u * cos - v * sin)},${tenths(u * sin + v * cos)}`;
  let path = "";
  for (const { x, y, width, height } of boxes) {
    const [right, bottom] = [x + width, y + height];
    const corners = [across(x, y), across(right, bottom), across(right, y), across(x, bottom)];
    const end = Math.max(...corners);
    for (let line = Math.ceil((Math.min(...corners) - shift) / spacing); line * spacing + shift < end; line += 1) {
      const v = line * spacing + shift;
      // Where the line enters and leaves the box between its left and right sides, and between its top and bottom.
      const [a, b] = cos === 0 ? everywhere : [(x + v * sin) / cos, (right + v * sin) / cos];
      const [c, d] = sin === 0 ? everywhere : [(y - v * cos) / sin, (bottom - v * cos) / sin];
      const from = Math.max(Math.min(a, b), Math.min(c, d));
      const to = Math.min(Math.max(a, b), Math.max(c, d));
      if (to - from > 0.4) path += `M${point(from, v)}L${point(to, v)}`;
    }
  }
  return path;
}

const everywhere: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const withoutNoise = (value: number): number => (Math.abs(value) < 1e-9 ? 0 : value);
const tenths = (value: number): number => Math.round(value * 10) / 10;
