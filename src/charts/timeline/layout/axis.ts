import { dayWords } from "../../../events/calendarWords.ts";
import { DAY } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import { textWidth } from "../../../layout/text.ts";
import { type Ticks, timeTicks } from "../../../layout/timeScale.ts";
import type { PlacedLane } from "./lanes/placed.ts";
import type { TimePlot } from "./timePlot.ts";

/**
 * The dates of a timeline: vertical rules, words below it, and small ticks on the baselines of the lanes; all in
 * pixels.
 */
export interface PlacedAxis {
  ticks: Ticks;
  top: number;
  bottom: number;
  /** The baseline of the words. */
  words: number;
  lines: readonly { y: number; direction: -1 | 1 }[];
  fontSize: number;
}

/** The rule of the focus date, from the top of the chart to `bottom`, in pixels. */
export interface FocusRule {
  name: string;
  x: number;
  top: number;
  bottom: number;
  /** Whether the name is on the left of the rule. */
  flip: boolean;
  fontSize: number;
  /** What is drawn of it where titles that it would cross interrupt it, from top to bottom. */
  pieces?: readonly (readonly [from: number, to: number])[];
}

/** Where lanes begin and end down a chart, in pixels. */
interface LaneSpan {
  top: number;
  bottom: number;
}

/** Places the dates along the lanes; their rules begin below the name of the focus date if that is ruled. */
export const placeAxis = (
  { scale }: TimePlot,
  lanes: readonly PlacedLane[],
  { top, bottom }: LaneSpan,
  { fontSize, isFocused, language }: { fontSize: number; isFocused: boolean; language: Language },
): PlacedAxis => ({
  ticks: timeTicks(scale, fontSize, language),
  top: isFocused ? fontSize * 1.4 : top,
  bottom: bottom + fontSize * 0.3,
  words: bottom + fontSize * 1.3,
  lines: lanes.map(({ lane: { baseline: y, direction } }) => ({ y, direction })),
  fontSize,
});

/**
 * The moment of the rule of a day, in milliseconds UTC: the start of the day if the plot distinguishes hours, otherwise
 * its middle, as events of that day are.
 */
export const focusAt = (day: number, hours: boolean): number => (hours ? day : day + DAY / 2);

/**
 * Places the rule of the focus date, which begins at `day` in milliseconds UTC; undefined if its name fits on neither
 * side.
 */
export function placeFocusRule(
  day: number,
  { scale, range, hours }: TimePlot,
  bottom: number,
  { width, fontSize, language }: { width: number; fontSize: number; language: Language },
): FocusRule | undefined {
  const x = scale(focusAt(day, hours));
  const gap = fontSize * 0.5;
  const widthOf = (name: string) => textWidth(name, fontSize, "condensed 600");
  const name = [false, true]
    .map((brief) => dayWords(language, day, { weekday: true, brief }))
    .find((name) => x <= range[1] && widthOf(name) + gap <= Math.max(x, width - x));
  return name === undefined ? undefined : { name, x, top: 0, bottom, flip: x + gap + widthOf(name) > width, fontSize };
}

/** A rule without what the titles of lanes cover of it; `x` is where it stands as the lanes are laid out. */
export function interrupted(rule: FocusRule, lanes: readonly PlacedLane[], x: number): FocusRule {
  const gaps = titlesAcross(lanes, x);
  const ends = [...gaps.map(([from]) => from), rule.bottom];
  const pieces = [rule.top, ...gaps.map(([, to]) => to)].map(
    (from, nth) => [from, Math.max(from, ends[nth] ?? from)] as const,
  );
  return { ...rule, pieces };
}

/** The heights of the titles that cross a vertical line at `x`, as `from` and `to` down the chart, in pixels. */
const titlesAcross = (lanes: readonly PlacedLane[], x: number): readonly (readonly [number, number])[] =>
  lanes
    .flatMap(({ events, list }) => [...events, ...(list?.titles ?? [])])
    .flatMap((one) => {
      const start = one.x + (one.label?.x ?? 0);
      const top = one.y + (one.label?.y ?? 0);
      return one.label && start < x && x < start + one.label.width ? [[top, top + one.label.height] as const] : [];
    })
    .sort(([a], [b]) => a - b);
