import { type TimeScale, timeScale } from "../../../layout/timeScale.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";

/** A part of a time axis with one scale throughout; milliseconds UTC and pixels. */
export interface TimePart {
  from: number;
  to: number;
  left: number;
  right: number;
  /** Whether it is the enlarged part, which takes most of the width. */
  enlarged: boolean;
  scale: TimeScale;
}

/** A time axis of up to three parts, each with a scale of its own, with gaps between them. */
export interface PartedScale {
  parts: readonly TimePart[];
  /** The position of a moment in pixels; undefined outside the time that is drawn. */
  x(at: number): number | undefined;
  /** The pixels that a time window covers, part by part. */
  across(window: TimeWindow): readonly (readonly [left: number, right: number])[];
}

/** The shares of the width taken by the parts before, within and after the enlarged time, if all three exist. */
const shares = [0.13, 0.69, 0.18] as const;

/**
 * A scale from a time window to a range of pixels that gives most of the room to the window `enlarged`, with `gap`
 * pixels where the scale changes. Throws a RangeError for a time window that ends before it begins or does not contain
 * `enlarged`.
 */
export function partedScale(
  [from, to]: TimeWindow,
  enlarged: TimeWindow | undefined,
  [left, right]: readonly [number, number],
  gap: number,
): PartedScale {
  if (!(from < to)) throw new RangeError("invalid extent: it ends before it begins");
  const [first, last] = enlarged ?? [from, to];
  if (first < from || last > to || !(first < last)) throw new RangeError("the enlarged time is not within the extent");
  const windows: readonly TimeWindow[] = [
    [from, first],
    [first, last],
    [last, to],
  ];
  const used = windows
    .map((window, index) => ({ window, share: shares[index] ?? 0, enlarged: index === 1 }))
    .filter(({ window: [start, end] }) => end > start);
  const whole = used.reduce((sum, { share }) => sum + share, 0);
  const room = right - left - gap * (used.length - 1);
  let next = left;
  const parts = used.map(({ window: [start, end], share, enlarged }): TimePart => {
    const range = [next, next + (room * share) / whole] as const;
    next = range[1] + gap;
    return {
      from: start,
      to: end,
      left: range[0],
      right: range[1],
      enlarged: enlarged && used.length > 1,
      scale: timeScale([start, end], range),
    };
  });
  return {
    parts,
    x: (at) => parts.find((part) => at >= part.from && at < part.to)?.scale(at),
    across: ([start, end]) =>
      parts.flatMap((part) => {
        const [a, b] = [Math.max(start, part.from), Math.min(end, part.to)];
        return b > a ? [[part.scale(a), part.scale(b)] as const] : [];
      }),
  };
}
