import { DAY } from "../../../events/time.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";

/** What is laid out: a time window, and the part of it that fills the plot across. At rest they are the same. */
export interface LaidSpan {
  window: TimeWindow;
  across: TimeWindow;
}

/**
 * The ratio of each laid-out length to the next shorter one, and of the time window that is laid out to the part across
 * the plot.
 */
const [step, reach] = [Math.SQRT2, 1.5];

/** A time window laid out once for many moments of a motion: half as long again as the part across the plot. */
export interface LaidStretch extends LaidSpan {
  /** The time across the plot as it is laid out, in milliseconds: no moment shows more. */
  length: number;
}

/**
 * The time window to lay out for a moment of a motion: the same for all moments near it in time and in length, and
 * never shorter. Marks that do not touch there touch at none of these moments, since a moment only spreads them.
 */
export function laidFor([from, to]: TimeWindow): LaidStretch {
  const length = DAY * step ** Math.ceil(Math.log((to - from) / DAY) / Math.log(step) - 1e-9);
  const half = length / 2;
  const start = Math.floor(from / half) * half;
  return { window: [start, start + reach * length], across: [start, start + length], length };
}

/** A number of columns, at least `least`, such that neighbouring laid-out time windows share whole columns. */
export const wholeColumns = (least: number): number => Math.ceil(least / (2 * reach)) * 2 * reach;

/** The plot on which such a time window is laid out, wider in proportion; in pixels. */
export const laidRange = ([left, right]: readonly [number, number]): readonly [number, number] => [
  left,
  left + reach * (right - left),
];
