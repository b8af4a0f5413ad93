import { yearWords } from "../../../events/calendarWords.ts";
import { DAY, yearOf } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import { textWidth } from "../../../layout/text.ts";
import { years } from "../../../layout/timeIntervals.ts";
import { type Tick, timeScale } from "../../../layout/timeScale.ts";

/** The line of years beside the small map, in pixels. */
export interface PlacedWhen {
  /** The line of time from its first day to its last, and its height. */
  line: { from: number; to: number; y: number };
  /** The bar of the days shown: at least as long as it is high, so that one day can be seen. */
  bar: Box;
  /** The tip of the triangle that points down at the focus date, and the triangle's height. */
  pointer: { x: number; y: number; height: number };
  years: readonly Tick[];
  /** The baseline of the years' numbers. */
  baseline: number;
  fontSize: number;
}

/** What the line of time shows. */
export interface WhenSpans {
  /** The whole line of time, the days shown, and the focus date, in milliseconds UTC. */
  all: readonly [from: number, to: number];
  shown: readonly [from: number, to: number];
  focusDate: number;
  language: Language;
}

/** The height of the bar of days in a frame, in pixels, which is also the measure of the marks on the map beside it. */
export const barHeightIn = (height: number): number => Math.max(6, height * 0.16);

/**
 * Lays out a line of years to the right of `left`, with a bar for the days shown. Days beyond the line are cut off at
 * its ends. Years whose numbers do not fit keep their ticks.
 */
export function placeWhen(
  { width, height, fontSize }: { width: number; height: number; fontSize: number },
  left: number,
  { all, shown, focusDate, language }: WhenSpans,
): PlacedWhen {
  const barHeight = barHeightIn(height);
  const start = left + fontSize * 0.9;
  const y = Math.max(height - fontSize * 1.75, barHeight);
  const x = timeScale(all, [start, width]).clamp(true);
  const [from, to] = [x(shown[0]), x(shown[1])];
  const missing = Math.max(0, barHeight - (to - from)) / 2;
  return {
    line: { from: start, to: width, y },
    bar: { x: from - missing, y: y - barHeight / 2, width: to - from + 2 * missing, height: barHeight },
    pointer: { x: x(focusDate), y: y - barHeight / 2 - 1, height: barHeight },
    years: yearsOn(x, all, { fontSize, language }),
    baseline: y + fontSize * 1.4,
    fontSize,
  };
}

/** The least distance between two ticks, in pixels. */
const closest = 3;

function yearsOn(
  x: (at: number) => number,
  [from, to]: readonly [number, number],
  { fontSize, language }: { fontSize: number; language: Language },
): readonly Tick[] {
  const [left, right] = [x(from), x(to)];
  const perYear = ((right - left) / (to - from)) * 365.25 * DAY;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(closest / perYear)));
  const step = [1, 2, 5, 10].map((times) => times * power).find((step) => step * perYear >= closest) ?? power;
  const visible = years(step).starts(from, to);
  const labels = visible.map((at) => yearWords(language, yearOf(at)));
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, fontSize)));
  const every = Math.max(1, Math.ceil((widest + fontSize * 0.3) / (step * perYear)));
  return visible.map((at, nth) => {
    const label = labels[nth] ?? "";
    const half = textWidth(label, fontSize) / 2;
    const fits = nth % every === 0 && x(at) + half <= right && x(at) - half >= left - fontSize * 1.2;
    return { at, x: x(at), ...(fits && { label }) };
  });
}
