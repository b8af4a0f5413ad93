import { DAY } from "../events/time.ts";

/** A first moment and an end, in milliseconds UTC; the end is excluded. */
export type TimeWindow = readonly [from: number, to: number];

const between = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);

/** The window nearest to a given one that lies within another (`[first, last]`) and is at least a day long. */
export function clamp([from, to]: TimeWindow, [first, last]: TimeWindow): TimeWindow {
  const length = between(to - from, DAY, last - first);
  // A change of length keeps the middle in place.
  const start = between((from + to - length) / 2, first, last - length);
  return [start, start + length];
}

/**
 * Zooms in by the factor `times` (out if it is less than 1) about the moment at a share `at` of the width (0 left, 1
 * right). The result stays within `all` and is at least a day long.
 */
export function zoom([from, to]: TimeWindow, times: number, at: number, all: TimeWindow): TimeWindow {
  const length = between((to - from) / times, DAY, all[1] - all[0]);
  const start = from + at * (to - from - length);
  return clamp([start, start + length], all);
}

/** Moves a window by the share `by` of its length, later if positive. The result stays within `all`. */
export function pan([from, to]: TimeWindow, by: number, all: TimeWindow): TimeWindow {
  const shift = by * (to - from);
  return clamp([from + shift, to + shift], all);
}

/**
 * The window in which the two moments that were at the shares `from` of the width are at the shares `to`, as when two
 * fingers pinch. If the two shares of `from` are equal, as with one finger, the window only moves. The result stays
 * within `all` and is at least a day long.
 */
export function pinchZoom(
  { from, to }: { from: readonly [share: number, share: number]; to: readonly [share: number, share: number] },
  [start, end]: TimeWindow,
  all: TimeWindow,
): TimeWindow {
  const apart = Math.abs(from[1] - from[0]);
  const times = apart > 0.01 ? Math.max(Math.abs(to[1] - to[0]), 0.01) / apart : 1;
  const [before, after] = [(from[0] + from[1]) / 2, (to[0] + to[1]) / 2];
  const length = between((end - start) / times, DAY, all[1] - all[0]);
  const middle = start + before * (end - start);
  return clamp([middle - after * length, middle + (1 - after) * length], all);
}

/** A window rounded to whole days UTC, at least one, as it is when a motion ends. */
export function snapToDays([from, to]: TimeWindow): TimeWindow {
  const start = Math.round(from / DAY) * DAY;
  return [start, Math.max(start + DAY, Math.round(to / DAY) * DAY)];
}

/** A window around some others, in whole days and within `all`, with a margin so that nothing lies at its edge. */
export function fit(windows: readonly TimeWindow[], all: TimeWindow): TimeWindow {
  const from = Math.min(...windows.map(([start]) => start));
  const to = Math.max(...windows.map(([, end]) => end));
  const spare = Math.max(DAY / 2, (to - from) * 0.12);
  return snapToDays(clamp([from - spare, to + spare], all));
}

/**
 * The window to zoom to in order to see what is hidden in the one shown: a window around all of it if that is clearly
 * shorter than the one shown, otherwise the third of the window shown that contains the most of it. Undefined if
 * nothing is hidden.
 */
export function drillDown(hidden: readonly TimeWindow[], shown: TimeWindow, all: TimeWindow): TimeWindow | undefined {
  if (hidden.length === 0) return undefined;
  const [first, last] = shown;
  const cut = hidden.map(([from, to]): TimeWindow => [Math.max(from, first), Math.min(to, last)]);
  const whole = fit(cut, all);
  if (whole[1] - whole[0] < 0.6 * (last - first)) return whole;
  const length = Math.max(DAY, (last - first) / 3);
  const middles = hidden.map(([from, to]) => (Math.max(from, first) + Math.min(to, last)) / 2);
  const held = (start: number) => middles.filter((at) => at >= start && at <= start + length).length;
  const starts = middles.map((at) => between(at - length * 0.08, first, last - length));
  const best = starts.reduce((best, start) => (held(start) > held(best) ? start : best), starts[0] ?? first);
  return snapToDays(clamp([best, best + length], all));
}
