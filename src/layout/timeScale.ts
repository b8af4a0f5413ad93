import { type ScaleLinear, scaleLinear } from "d3";
import { yearWords } from "../events/calendarWords.ts";
import { calendarOf, DAY, lastMomentOf } from "../events/time.ts";
import { longAgo } from "../language/formats.ts";
import type { Language } from "../language/language.ts";
import { memoizeBy } from "../svg/memo.ts";
import { textWidth } from "./text.ts";
import { days, hours, minutes, months, type TimeInterval, weeks, years } from "./timeIntervals.ts";
import { type DateLabel, dayLabels, hourLabels, monthLabels, weekLabels, yearLabels } from "./timeLabels.ts";

/** A scale from milliseconds from 1970 UTC, also beyond the range of `Date`, to horizontal pixels. */
export type TimeScale = ScaleLinear<number, number>;

/** A position on a time axis at which a year, month, week, day, hour or minute begins. */
export interface Tick {
  at: number;
  x: number;
  /** True if it has words alone, without a rule. */
  isBare?: true;
  /** Absent if the words would run into the next tick's words or out of the plot. */
  label?: string;
}

export interface Ticks {
  ticks: readonly Tick[];
  /** Ticks of a finer interval, without words. */
  minor: readonly Tick[];
  /** What begins at each tick. */
  unit?: TimeInterval["unit"];
}

interface Level {
  interval: TimeInterval;
  /** The minimum distance between two ticks, in font sizes. */
  apart: number;
  /** Words for a tick, longest first. */
  labels: readonly DateLabel[];
}

/** The scale from the milliseconds UTC of an extent to the pixels of a range. */
export const timeScale = (extent: readonly [from: number, to: number], range: readonly [number, number]): TimeScale =>
  scaleLinear().domain(extent).range(range);

const fixed: readonly Level[] = [
  ...[1, 2, 5, 10, 30].map((step) => ({ interval: minutes(step), labels: hourLabels, apart: 5 })),
  ...[1, 2, 3, 6, 12].map((step) => ({ interval: hours(step), labels: hourLabels, apart: 5 })),
  { interval: days, labels: dayLabels, apart: 3.2 },
  { interval: weeks, labels: weekLabels, apart: 6 },
  { interval: months(1), labels: monthLabels, apart: 4 },
  { interval: months(3), labels: monthLabels, apart: 8 },
  { interval: months(6), labels: monthLabels, apart: 8 },
];

/** The intervals to try for a time window of a length in milliseconds, from a minute to a power of ten of years. */
function levelsFor(length: number): readonly Level[] {
  const powers = Math.ceil(Math.log10(Math.max(1, length / DAY / 365))) + 1;
  const steps = Array.from({ length: powers + 1 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
  return [...fixed, ...steps.map((step) => ({ interval: years(step), labels: yearLabels, apart: 3 }))];
}

/**
 * The ticks of a time scale for a font size, with positions in pixels. They have the finest interval whose words do not
 * run into each other and are not too many. Minor ticks have the finest interval that is not denser than the text. The
 * year, with its era if it needs one, always appears: at the first tick and at each New Year, or at the left end if no
 * tick has room for it. The latest 200 results in a language are kept, since the steps of a slide share their extent and
 * the panels of a chart their scale.
 */
export const timeTicks = (x: TimeScale, fontSize: number, language: Language): Ticks =>
  keptTicks(language, x, fontSize);

const keptTicks = memoizeBy(ticksFor, (x, fontSize) => [...x.domain(), ...x.range(), fontSize].join(" "), 200);

/** Whether all ticks but the first are said as numbers alone. */
const isNumber = (label: DateLabel): boolean => label.covers === "first";

function ticksFor(language: Language, x: TimeScale, fontSize: number): Ticks {
  const [from = 0, to = 0] = x.domain();
  const [left = 0, right = 0] = x.range();
  const oneDay = to - from <= DAY;
  const levels = levelsFor(to - from);
  const most = (apart: number) => Math.max(1, (right - left) / (fontSize * apart));
  const suits = ({ longest, starts }: TimeInterval, most: number) =>
    (to - from) / longest <= most + 1 && starts(from, to).length <= most;
  const plain = finest((label) => !isNumber(label));
  // Years before the year 1 have long words: where these leave few, all but the first are numbers alone, and where they
  // leave one, which tells no distances, those numbers may stand closer.
  const isEarly = plain?.unit === "year" && calendarOf(from).year <= 0;
  const usual = (isEarly && countNamed(plain) < 4 ? finest(isNumber) : undefined) ?? plain;
  const isAlone = isEarly && usual !== undefined && countNamed(usual) < 2;
  const found = (isAlone ? finest(isNumber, { closer: 0.6, least: 2 }) : undefined) ?? usual;
  return found ? { ...found, ticks: dated(found.ticks) } : { ticks: dated([]), minor: [], unit: "year" };

  /**
   * The ticks of the finest interval whose words fit, said in a way that is allowed: at least `least` of them with words,
   * and as close as usual or `closer`, a share of that.
   */
  function finest(isAllowed: (label: DateLabel) => boolean, { closer = 1, least = 0 } = {}): Ticks | undefined {
    for (const [index, { interval, apart, labels }] of levels.entries()) {
      if (!suits(interval, most(apart * closer))) continue;
      const starts = interval.starts(from, to);
      for (const label of labels.filter(isAllowed)) {
        const ticks = labelled(starts, label);
        if (!ticks || countNamed({ ticks }) < least) continue;
        const finer = levels.slice(0, index).findLast(({ interval }) => suits(interval, most(1)))?.interval;
        const minor = finer?.starts(from, to).map((at) => ({ at, x: x(at) })) ?? [];
        return { ticks, minor, unit: interval.unit };
      }
    }
    return undefined;
  }

  /** Where the words of a tick end, in pixels, including the space after them. */
  function endOf(at: number, words: string): number {
    return x(at) + padding + textWidth(words, fontSize) + fontSize / 2;
  }

  /** The ticks with their words; undefined if these would run into each other. */
  function labelled(starts: readonly number[], { words, covers }: DateLabel): readonly Tick[] | undefined {
    const [first = from] = starts;
    const isYearly = (index: number) =>
      index === 0 || calendarOf(starts[index] ?? 0).year !== calendarOf(starts[index - 1] ?? 0).year;
    const said = starts.map((at, index) => words(at, { year: isYearly(index), oneDay, first, language }));
    const placeOf = (index: number) => (index in starts ? x(starts[index] ?? 0) : Number.POSITIVE_INFINITY);
    const fits = starts.map((at, index) => endOf(at, said[index] ?? "") <= placeOf(index + 1));
    const mayCover = (index: number) => (covers === "year" && isYearly(index)) || (covers === "first" && index === 0);
    if (!fits.every((fit, index) => fit || mayCover(index))) return undefined;
    let free = Number.NEGATIVE_INFINITY;
    return starts.map((at, index) => {
      const next = starts.findIndex((_, later) => later > index && isYearly(later));
      const limit = covers === "first" && index === 0 ? Number.POSITIVE_INFINITY : placeOf(next);
      const full = said[index] ?? "";
      // If the next New Year leaves no room for this tick's year, the words go without it.
      const label = endOf(at, full) <= limit ? full : words(at, { year: false, oneDay, first, language });
      const fit = x(at) >= free && endOf(at, label) - fontSize / 2 <= right && endOf(at, label) <= limit;
      if (fit) free = endOf(at, label);
      return { at, x: x(at), ...(fit && { label }) };
    });
  }

  /** Adds the year at the left end, if none of the ticks gives it. */
  function dated(ticks: readonly Tick[]): readonly Tick[] {
    const year = yearWords(language, calendarOf(from).year);
    const isSaid = ticks.some(({ at, label }) => label && saysYear(at, label));
    if (isSaid || endOf(from, year) - fontSize / 2 > right) return ticks;
    const rest = ticks.flatMap(({ label, ...tick }) =>
      tick.at === from ? [] : { ...tick, ...(label && tick.x >= endOf(from, year) && { label }) },
    );
    return [{ at: from, x: left, label: year }, ...rest];
  }

  function saysYear(at: number, label: string): boolean {
    const { year } = calendarOf(at);
    return label.includes(yearWords(language, year)) || label.includes(language.dates.shortMonth("", year).trim());
  }
}

const countNamed = ({ ticks }: Pick<Ticks, "ticks">): number => ticks.filter(({ label }) => label).length;

/**
 * Year ticks for a chart that stands still, with the last year of the time window added at the right end. Where there is
 * no room, it replaces the last label, if at least three ticks are labelled. It is not added to years that are counted
 * back in thousands or millions, among which it would be the only one of another kind.
 */
export function withLastYear(all: Ticks, x: TimeScale, fontSize: number, language: Language): Ticks {
  const { ticks, unit } = all;
  const [from = 0, to = 0] = x.domain();
  const [, right = 0] = x.range();
  const { year } = calendarOf(lastMomentOf(to));
  // Ticks of years BC stand at round numbers, and are told so; the last year is too.
  const label = yearWords(language, year, ticks.length > 1);
  const labelled = ticks.filter(({ label }) => label);
  const isLongAgo = calendarOf(from).year <= -longAgo;
  if (unit !== "year" || isLongAgo || labelled.some(({ at }) => calendarOf(at).year === year)) return all;
  const start = right - padding - textWidth(label, fontSize);
  const last: Tick = { at: lastMomentOf(to), x: start, label, isBare: true };
  const endOf = (tick: Tick | undefined) =>
    tick ? tick.x + padding + textWidth(tick.label ?? "", fontSize) + fontSize / 2 : Number.NEGATIVE_INFINITY;
  const fits = (before: Tick | undefined) => endOf(before) <= start + padding;
  if (fits(labelled.at(-1))) return { ...all, ticks: [...ticks, last] };
  if (labelled.length < 3 || !fits(labelled.at(-2))) return all;
  const rest = ticks.map(({ label, ...tick }) =>
    tick.at === labelled.at(-1)?.at ? tick : { ...tick, ...(label && { label }) },
  );
  return { ...all, ticks: [...rest, last] };
}

/** The distance from a tick to its words, in pixels. */
export const padding = 6;
