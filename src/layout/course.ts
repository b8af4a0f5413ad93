import { bisectLeft } from "d3";
import type { Box } from "./boxes.ts";
import { between, leftOf, lengthsOf, type Point, resample, smoothed } from "./polyline.ts";

export type Shore = "left" | "right";

/** A river on a drawing, sampled evenly where it can be seen: the frame for everything laid out along it. */
export interface Course {
  /** The drawn line itself. */
  river: readonly Point[];
  /** The same samples without the meanders. */
  spine: readonly Point[];
  /** Length along the whole line of the first sample, and from one sample to the next, in pixels. */
  start: number;
  step: number;
}

/**
 * Samples the stretch of a projected river that passes through a box. `calm` is how far to either side, in pixels,
 * meanders are averaged out of the spine. Undefined where the river does not come near.
 */
export function courseIn(line: readonly Point[], box: Box, calm: number, step = 2): Course | undefined {
  const lengths = lengthsOf(line);
  const near = ([x, y]: Point) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
  const coarse = resample(line, Math.max(step, 8));
  const spacing = (lengths.at(-1) ?? 0) / Math.max(1, coarse.length - 1);
  const [first, last] = [coarse.findIndex(near), coarse.findLastIndex(near)];
  if (first < 0 || last <= first) return undefined;
  const start = Math.max(0, (first - 1) * spacing - calm);
  const end = Math.min(lengths.at(-1) ?? 0, (last + 1) * spacing + calm);
  const river = resample(line, step, start, end);
  return { river, spine: smoothed(river, calm / step), start, step: (end - start) / (river.length - 1) };
}

/** The sample of a course nearest to a length along its whole line. */
export const sampleAt = ({ river, start, step }: Course, length: number): number =>
  Math.min(river.length - 1, Math.max(0, Math.round((length - start) / step)));

/**
 * The line that runs `offset` pixels from the spine on one shore: a point to every sample of the course. Where a bend is
 * tighter than that, points that would come nearer to another part of the spine are drawn together, so that the line
 * does not loop.
 */
export function edgeOf({ spine, step }: Course, shore: Shore, offset: number): readonly Point[] {
  const sign = shore === "left" ? offset : -offset;
  const least = (offset * 0.985) ** 2;
  const stride = Math.max(1, Math.floor(offset / step / 6));
  const apart = spine.filter((_, index) => index % stride === 0);
  const close = nearness(apart, Math.abs(offset));
  const clear = (point: Point) => !close(point, least);
  const raw = spine.map(([x, y], index): Point => {
    const [u, v] = leftOf(spine, index);
    return [x + u * sign, y + v * sign];
  });
  const free = raw.map(clear);
  // A gap takes its surroundings with it, so that what bridges it is an easy curve and not a notch.
  const wide = Math.round((offset * 0.3) / step);
  const kept: number[] = [];
  let lost = Number.NEGATIVE_INFINITY;
  for (let index = -wide; index < raw.length; index += 1) {
    if (free[index + wide] === false) lost = index + wide;
    if (index >= 0 && lost < index - wide) kept.push(index);
  }
  return smoothed(bridged(raw, kept), (offset * 0.6) / step);
}

/** Whether one of some points lies nearer to another than the square root of `least`, which is at most `cell` pixels. */
function nearness(points: readonly Point[], cell: number): (to: Point, least: number) => boolean {
  const squares = new Map<number, Point[]>();
  const at = (x: number, y: number) => Math.floor(y / cell) * 65536 + Math.floor(x / cell);
  for (const point of points) {
    const found = squares.get(at(point[0], point[1]));
    if (found) found.push(point);
    else squares.set(at(point[0], point[1]), [point]);
  }
  return ([x, y], least) => {
    for (let down = -1; down <= 1; down += 1)
      for (let across = -1; across <= 1; across += 1)
        for (const [u, v] of squares.get(at(x + across * cell, y + down * cell)) ?? none)
          if ((u - x) * (u - x) + (v - y) * (v - y) < least) return true;
    return false;
  };
}
const none: readonly Point[] = [];

/** The points kept, and points evenly between them for those that were not. */
function bridged(points: readonly Point[], kept: readonly number[]): readonly Point[] {
  return points.map((point, index) => {
    const after = bisectLeft(kept, index);
    const [a, b] = [kept[after - 1] ?? kept[after], kept[after] ?? kept[after - 1]];
    const [from, to] = [points[a ?? index], points[b ?? index]];
    if (a === undefined || b === undefined || !from || !to) return point;
    return between(from, to, b > a ? (index - a) / (b - a) : 0);
  });
}
