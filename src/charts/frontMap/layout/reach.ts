import { bisectLeft } from "d3";
import type { Bank } from "../../../events/model.ts";
import type { Box } from "../../../layout/boxes.ts";
import { pointGrid } from "../../../layout/pointGrid.ts";
import { between, leftNormal, lengthsOf, type Point, resample, smoothed } from "../../../layout/polyline.ts";

/** A reach of the river, sampled evenly. Everything along the river is laid out by these samples. */
export interface Reach {
  /** The drawn line itself. */
  river: readonly Point[];
  /** The axis of the valley: the samples with the meanders smoothed out, one for one. */
  axis: readonly Point[];
  /** The position of the first sample along the whole line, and the distance between samples, in pixels. */
  start: number;
  step: number;
}

export interface ReachOptions {
  /** How far upstream and downstream the axis is averaged to smooth out meanders, in pixels. */
  smoothing: number;
  /** The distance between samples, in pixels. */
  step?: number;
}

/**
 * Samples the reach of a projected river that passes through a box. Undefined if the river does not come near the box.
 */
export function reachIn(line: readonly Point[], box: Box, { smoothing, step = 2 }: ReachOptions): Reach | undefined {
  const length = lengthsOf(line).at(-1) ?? 0;
  const inside = ([x, y]: Point) => x > box.x && y > box.y && x < box.x + box.width && y < box.y + box.height;
  const coarse = resample(line, Math.max(step, 8));
  const spacing = length / Math.max(1, coarse.length - 1);
  const [first, last] = [coarse.findIndex(inside), coarse.findLastIndex(inside)];
  if (first < 0 || last <= first) return undefined;
  const start = Math.max(0, (first - 1) * spacing - smoothing);
  const end = Math.min(length, (last + 1) * spacing + smoothing);
  const river = resample(line, step, start, end);
  return { river, axis: smoothed(river, smoothing / step), start, step: (end - start) / (river.length - 1) };
}

/** The index of the sample nearest to a position along the whole line of the river, in pixels. */
export const sampleAt = ({ river, start, step }: Reach, length: number): number =>
  Math.min(river.length - 1, Math.max(0, Math.round((length - start) / step)));

/**
 * The line that runs `offset` pixels from the valley's axis on one bank: one point for every sample of the reach. Where
 * a bend is tighter than that, points that would come nearer to another part of the axis are replaced by evenly spaced
 * ones, so that the line does not loop.
 */
export function offsetLine({ axis, step }: Reach, bank: Bank, offset: number): readonly Point[] {
  const sign = bank === "left" ? offset : -offset;
  const stride = Math.max(1, Math.floor(offset / step / 6));
  const grid = pointGrid(
    axis.filter((_, index) => index % stride === 0),
    offset,
  );
  const raw = axis.map(([x, y], index): Point => {
    const [u, v] = leftNormal(axis, index);
    return [x + u * sign, y + v * sign];
  });
  const clear = raw.map(([x, y]) => !grid.anyWithin({ x, y, width: 0, height: 0 }, offset * 0.985));
  // Points near a gap are dropped too, so that it is bridged by a gentle curve and not a notch.
  const margin = Math.round((offset * 0.3) / step);
  const kept: number[] = [];
  let lastLost = Number.NEGATIVE_INFINITY;
  for (let index = -margin; index < raw.length; index += 1) {
    if (clear[index + margin] === false) lastLost = index + margin;
    if (index >= 0 && lastLost < index - margin) kept.push(index);
  }
  return smoothed(bridged(raw, kept), (offset * 0.6) / step);
}

/** The points kept, with evenly spaced points in place of those that were not. */
function bridged(points: readonly Point[], kept: readonly number[]): readonly Point[] {
  return points.map((point, index) => {
    const after = bisectLeft(kept, index);
    const [a, b] = [kept[after - 1] ?? kept[after], kept[after] ?? kept[after - 1]];
    const [from, to] = [points[a ?? index], points[b ?? index]];
    if (a === undefined || b === undefined || !from || !to) return point;
    return between(from, to, b > a ? (index - a) / (b - a) : 0);
  });
}
