/** A stretch of time in milliseconds UTC, the end excluded. */
export type Stretch = readonly [from: number, to: number];

const day = 864e5;
const between = (value: number, from: number, to: number): number => Math.min(Math.max(value, from), to);

/** The nearest stretch that is no longer than all there is, no shorter than a day, and does not reach beyond. */
export function keptWithin([from, to]: Stretch, [first, last]: Stretch): Stretch {
  const length = between(to - from, day, last - first);
  // Made longer or shorter about its middle.
  const start = between((from + to - length) / 2, first, last - length);
  return [start, start + length];
}

/** Shows `times` as much detail, while what stands at a share of the width (0 left, 1 right) stays there. */
export function nearer([from, to]: Stretch, times: number, at: number, all: Stretch): Stretch {
  const length = between((to - from) / times, day, all[1] - all[0]);
  const start = from + at * (to - from - length);
  return keptWithin([start, start + length], all);
}

/** Moves by shares of the width, later where that is positive. */
export function moved([from, to]: Stretch, by: number, all: Stretch): Stretch {
  const shift = by * (to - from);
  return keptWithin([from + shift, to + shift], all);
}

/** The stretch on which two moments stand at two shares of the width; with one finger (equal shares) it only moves. */
export function pinched(
  { from, to }: { from: readonly [share: number, share: number]; to: readonly [share: number, share: number] },
  [start, end]: Stretch,
  all: Stretch,
): Stretch {
  const apart = Math.abs(from[1] - from[0]);
  const times = apart > 0.01 ? Math.max(Math.abs(to[1] - to[0]), 0.01) / apart : 1;
  const [before, after] = [(from[0] + from[1]) / 2, (to[0] + to[1]) / 2];
  const length = between((end - start) / times, day, all[1] - all[0]);
  const middle = start + before * (end - start);
  return keptWithin([middle - after * length, middle + (1 - after) * length], all);
}

/** The same in whole days, at least one: what a move comes to rest at. */
export function atRest([from, to]: Stretch): Stretch {
  const start = Math.round(from / day) * day;
  return [start, Math.max(start + day, Math.round(to / day) * day)];
}

/** A little more than what some stretches cover together, so that nothing stands at the very edge. */
export function around(stretches: readonly Stretch[], all: Stretch): Stretch {
  const from = Math.min(...stretches.map(([start]) => start));
  const to = Math.max(...stretches.map(([, end]) => end));
  const spare = Math.max(day / 2, (to - from) * 0.12);
  return atRest(keptWithin([from - spare, to + spare], all));
}

/**
 * The stretch that opens what is hidden in one that is shown: around all of it where that is clearly less than is
 * shown, else the part, a third as long, that holds the most. Undefined where nothing is hidden.
 */
export function opening(hidden: readonly Stretch[], shown: Stretch, all: Stretch): Stretch | undefined {
  if (hidden.length === 0) return undefined;
  const [first, last] = shown;
  const cut = hidden.map(([from, to]): Stretch => [Math.max(from, first), Math.min(to, last)]);
  const whole = around(cut, all);
  if (whole[1] - whole[0] < 0.6 * (last - first)) return whole;
  const length = Math.max(day, (last - first) / 3);
  const middles = hidden.map(([from, to]) => (Math.max(from, first) + Math.min(to, last)) / 2);
  const held = (start: number) => middles.filter((at) => at >= start && at <= start + length).length;
  const starts = middles.map((at) => between(at - length * 0.08, first, last - length));
  const best = starts.reduce((best, start) => (held(start) > held(best) ? start : best), starts[0] ?? first);
  return atRest(keptWithin([best, best + length], all));
}
