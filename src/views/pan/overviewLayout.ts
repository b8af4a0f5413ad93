import { bin, max, range } from "d3";
import type { Language } from "../../language/language.ts";
import { timeScale, timeTicks } from "../../layout/timeScale.ts";
import type { TimeWindow } from "../../layout/timeWindow.ts";
import type { TimeOverview } from "../../marks/timeOverview.ts";

/** The height of the overview and the size of its text, in pixels. */
const height = 44;
const fontSize = 14.5;

/** The distance between the left edges of two bars, and the gap between them, in pixels. */
const pitch = 5;
const gap = 1;

/** The least height of a bar, in pixels, so that a single event can be seen. */
const lowest = 3;

/**
 * Lays out the overview of a chart's time for a width in pixels: moments are counted in as many bins as there is room
 * for bars.
 */
export function overviewLayout(
  { all, moments, language }: { all: TimeWindow; moments: readonly number[]; language: Language },
  width: number,
): TimeOverview {
  const [first, last] = all;
  const bars = Math.max(1, Math.floor(width / pitch));
  const edges = range(1, bars).map((nth) => first + (nth / bars) * (last - first));
  const counts = bin()
    .domain([first, last])
    .thresholds(edges)(moments)
    .map(({ length }) => length);
  const most = Math.max(1, max(counts) ?? 0);
  const baseline = height - fontSize * 1.5;
  return {
    width,
    height,
    fontSize,
    baseline,
    // The square root of a count, so that one event is visible beside a day with thirty.
    bars: counts.flatMap((count, nth) =>
      count > 0
        ? { x: nth * pitch, width: pitch - gap, height: Math.max(lowest, Math.sqrt(count / most) * baseline) }
        : [],
    ),
    ticks: timeTicks(timeScale(all, [0, width]), fontSize, language).ticks,
  };
}
