import type { Box } from "./boxes.ts";
import { type Tick, timeScale } from "./extent.ts";
import { textWidth } from "./text.ts";

/** Where the parts of a small "where and when" stand in their frame, in pixels. */
export interface WhereaboutsSheet {
  map: Box;
  /** The line of time from its first day to its last, at a height. */
  line: { from: number; to: number; y: number };
  /** How thick what is lit on the line is. */
  thick: number;
  /** The days that are drawn, at least as long as it is thick, so that one day can be seen. */
  lit: { from: number; to: number };
  pivot: number;
  years: readonly Tick[];
  /** The baseline of the years' numbers. */
  words: number;
  text: number;
}

export interface WhereaboutsSpans {
  /** All the time there is, the days drawn, and the day it turns on, in milliseconds UTC. */
  all: readonly [from: number, to: number];
  lit: readonly [from: number, to: number];
  pivot: number;
}

/**
 * A small map of an aspect (its height to its width) at the left, and beside it a line of years on which some days are
 * lit. Days beyond the line are cut off at its ends. Years whose numbers have no room keep their tick.
 */
export function whereaboutsSheet(
  { width, height, text }: { width: number; height: number; text: number },
  aspect: number,
  { all, lit, pivot }: WhereaboutsSpans,
): WhereaboutsSheet {
  const map = { x: 0, y: 0, width: height / aspect, height };
  const gap = text * 0.9;
  const thick = Math.max(6, height * 0.16);
  const y = Math.max(height - text * 1.75, thick);
  const x = timeScale(all, [map.width + gap, width]).clamp(true);
  const [from, to] = [x(lit[0]), x(lit[1])];
  const short = Math.max(0, thick - (to - from)) / 2;
  return {
    map,
    line: { from: map.width + gap, to: width, y },
    thick,
    lit: { from: from - short, to: to + short },
    pivot: x(pivot),
    years: yearsOn(x, all, text),
    words: y + text * 1.4,
    text,
  };
}

function yearsOn(x: (at: number) => number, [from, to]: readonly [number, number], text: number): readonly Tick[] {
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to - 1).getUTCFullYear();
  const starts = Array.from({ length: last - first + 1 }, (_, nth) => Date.UTC(first + nth, 0, 1));
  const seen = starts.filter((at) => at >= from);
  const [a = 0, b = Number.POSITIVE_INFINITY] = seen.map(x);
  const every = Math.max(1, Math.ceil((textWidth("2000", text) + text * 0.3) / Math.max(b - a, 1)));
  const right = x(to);
  return seen.map((at, nth) => {
    const label = String(new Date(at).getUTCFullYear());
    const half = textWidth(label, text) / 2;
    const fits = nth % every === 0 && x(at) + half <= right;
    return { at, x: x(at), ...(fits && { label }) };
  });
}
