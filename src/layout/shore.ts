import type { Shore } from "./course.ts";
import { between, distance, leftOf, type Point } from "./polyline.ts";

const squared = (x: number, y: number): number => x * x + y * y;

/** The spot of a projected line nearest to a point: its segment, the fraction of it, and where that is. */
export function nearestOn(line: readonly Point[], point: Point): { index: number; t: number; at: Point } {
  const [x, y] = point;
  let best = { index: 0, t: 0 };
  let least = line[0] ? squared(line[0][0] - x, line[0][1] - y) : 0;
  for (let index = 0; index + 1 < line.length; index += 1) {
    const a = line[index];
    const b = line[index + 1];
    if (!a || !b) break;
    const u = b[0] - a[0];
    const v = b[1] - a[1];
    const t = Math.min(1, Math.max(0, ((x - a[0]) * u + (y - a[1]) * v) / (u * u + v * v) || 0));
    const far = squared(a[0] + u * t - x, a[1] + v * t - y);
    if (far >= least) continue;
    least = far;
    best = { index, t };
  }
  const [a = point, b = a] = [line[best.index], line[best.index + 1]];
  return { ...best, at: between(a, b, best.t) };
}

/**
 * Where to draw a place that lies on a known shore: where it is, but no nearer to the river than `clear` pixels, and
 * never across it, since coordinates to the nearest minute of arc can fall on the wrong side of a drawn line.
 */
export function ashore(line: readonly Point[], point: Point, shore: Shore, clear: number): Point {
  const { index, at } = nearestOn(line, point);
  const left = leftOf([line[index] ?? at, line[index + 1] ?? at], 0);
  const sign = shore === "left" ? 1 : -1;
  const aside = ((point[0] - at[0]) * left[0] + (point[1] - at[1]) * left[1]) * sign;
  if (aside > 0 && distance(at, point) >= clear) return point;
  for (let push = clear; push < clear * 6; push += clear / 4) {
    const moved: Point = [at[0] + left[0] * sign * push, at[1] + left[1] * sign * push];
    const near = nearestOn(line, moved);
    const normal = leftOf([line[near.index] ?? at, line[near.index + 1] ?? at], 0);
    const side = ((moved[0] - near.at[0]) * normal[0] + (moved[1] - near.at[1]) * normal[1]) * sign;
    if (side > 0 && distance(near.at, moved) >= clear * 0.9) return moved;
  }
  return [at[0] + left[0] * sign * clear, at[1] + left[1] * sign * clear];
}
