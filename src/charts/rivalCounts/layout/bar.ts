import { scaleLinear } from "d3";
import type { Estimate } from "./counts.ts";

/** An estimate as a bar from zero, in pixels; `y` is the middle of its height. */
export interface PlacedBar {
  x: number;
  y: number;
  height: number;
  /** The length of the bar, which ends at the value, or at the one known end of a range. */
  width: number;
  /** The low and the high estimate, in pixels across. */
  range?: readonly [from: number, to: number];
  /**
   * Which way an estimate extends from its one known end, if it has only one: away from zero, to the `right` or to the
   * `left`, or towards it, `within` the bar.
   */
  open?: "right" | "left" | "within";
}

/** Which way an estimate extends from its one known end; undefined if it has both, or a value. */
export function openOf({ value, low, high }: Estimate): PlacedBar["open"] {
  if (value !== undefined || (low === undefined) === (high === undefined)) return undefined;
  if (low !== undefined) return low >= 0 ? "right" : "within";
  return (high ?? 0) < 0 ? "left" : "within";
}

interface BarPlace {
  /** The ends of the scale of all bars, in pixels across. */
  x: number;
  right: number;
  /** The numbers at these ends. */
  least: number;
  most: number;
  y: number;
  fontSize: number;
}

/** Places an estimate as a bar on the scale that it shares with all others. */
export function placeBar(estimate: Estimate, { x, right, least, most, y, fontSize }: BarPlace): PlacedBar {
  const { value, low, high } = estimate;
  const scale = scaleLinear().domain([least, most]).range([x, right]);
  const both = low !== undefined && high !== undefined;
  const end = value ?? (both ? (low + high) / 2 : (low ?? high ?? 0));
  const open = openOf(estimate);
  return {
    x: Math.min(scale(0), scale(end)),
    y,
    height: fontSize * 0.7,
    width: Math.abs(scale(end) - scale(0)),
    ...(both && low !== high && { range: [scale(low), scale(high)] as const }),
    ...(open && { open }),
  };
}
