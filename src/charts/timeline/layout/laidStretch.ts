import { DAY } from "../../../events/time.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";

/** What is laid out: a stretch of time, and the part of it that stands across the plot. At rest they are one value. */
export interface LaidSpan {
  window: TimeWindow;
  across: TimeWindow;
}

/** How much longer one length that is laid out is than the next, and how much more than that is laid out at once. */
const [step, reach] = [Math.SQRT2, 1.5];

/** A stretch of time laid out once for many moments of a motion: as much as stands across the plot, and a half more. */
export interface LaidStretch extends LaidSpan {
  /** How much time stands across the plot as it is laid out, in milliseconds: no moment shows more. */
  length: number;
}

/**
 * The stretch to lay out for a moment of a motion: the same for all that are near it in time and in length, and never
 * shorter. What stands free of each other there does so at every one of them, since moments only draw it apart.
 */
export function laidFor([from, to]: TimeWindow): LaidStretch {
  const length = DAY * step ** Math.ceil(Math.log((to - from) / DAY) / Math.log(step) - 1e-9);
  const half = length / 2;
  const start = Math.floor(from / half) * half;
  return { window: [start, start + reach * length], across: [start, start + length], length };
}

/** At least so many columns, of which one stretch laid out has as many whole ones in common with the next as it has time. */
export const wholeColumns = (least: number): number => Math.ceil(least / (2 * reach)) * 2 * reach;

/** The plot on which such a stretch is laid out, as wide in proportion; in pixels. */
export const laidRange = ([left, right]: readonly [number, number]): readonly [number, number] => [
  left,
  left + reach * (right - left),
];
