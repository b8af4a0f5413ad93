import type { Shore } from "./course.ts";
import { between, distance, leftOf, type Point } from "./polyline.ts";

const squared = (x: number, y: number): number => x * x + y * y;

/** How many segments of a line are passed over at once where all of them are too far away. */
const together = 48;

interface Stretch {
  left: number;
  top: number;
  right: number;
  low: number;
}

const known = new WeakMap<readonly Point[], readonly Stretch[]>();

/** The limits of the stretches of a line. */
function stretchesOf(line: readonly Point[]): readonly Stretch[] {
  const found = known.get(line);
  if (found) return found;
  const stretches: Stretch[] = [];
  for (let from = 0; from + 1 < line.length; from += together) {
    const stretch = { left: Infinity, top: Infinity, right: -Infinity, low: -Infinity };
    for (let index = from; index <= Math.min(line.length - 1, from + together); index += 1) {
      const [x, y] = line[index] ?? [0, 0];
      stretch.left = Math.min(stretch.left, x);
      stretch.right = Math.max(stretch.right, x);
      stretch.top = Math.min(stretch.top, y);
      stretch.low = Math.max(stretch.low, y);
    }
    stretches.push(stretch);
  }
  known.set(line, stretches);
  return stretches;
}

/** The spot of a projected line nearest to a point: its segment, the fraction of it, and where that is. */
export function nearestOn(line: readonly Point[], point: Point): { index: number; t: number; at: Point } {
  const [x, y] = point;
  let best = { index: 0, t: 0 };
  let least = line[0] ? squared(line[0][0] - x, line[0][1] - y) : 0;
  for (const [stretch, { left, top, right, low }] of stretchesOf(line).entries()) {
    if (squared(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - low)) >= least) continue;
    const end = Math.min(line.length - 1, (stretch + 1) * together);
    for (let index = stretch * together; index < end; index += 1) {
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
