import {
  type CountableTimeInterval,
  type ScaleTime,
  scaleUtc,
  type TimeInterval,
  utcDay,
  utcFormat,
  utcHour,
  utcMonday,
  utcMonth,
  utcYear,
} from "d3";
import { textWidth } from "./text.ts";

/** From time in milliseconds UTC to pixels across. */
export type TimeScale = ScaleTime<number, number>;

/** A line across the plot where a year, month, week, day or hour begins. */
export interface Tick {
  at: number;
  x: number;
  /** Absent where its words would run into the next or out of the plot. */
  label?: string;
}

export interface Ticks {
  ticks: readonly Tick[];
  /** Finer ones without words. */
  minor: readonly Tick[];
}

interface Level {
  /** The least distance between two ticks, in text sizes. */
  apart: number;
  interval: TimeInterval;
  /** The longest that it is from one to the next, in milliseconds. */
  longest: number;
  /** Words for a tick, longest first; `first` is the first tick drawn, `oneDay` true where the day goes without saying. */
  forms: readonly ((date: Date, first: boolean, oneDay: boolean) => string)[];
}

export const timeScale = (extent: readonly [from: number, to: number], range: readonly [number, number]): TimeScale =>
  scaleUtc().domain(extent).range(range);

const every = (interval: CountableTimeInterval, step: number): TimeInterval => interval.every(step) ?? interval;
const withYear = (date: Date, first: boolean) => first || date.getUTCMonth() === 0;

const hour: Level["forms"] = ["%a %-d %b", "%-d %b", "%H:%M"].map(
  (day) => (date, _first, oneDay) => utcFormat(date.getUTCHours() === 0 && !oneDay ? day : "%H:%M")(date),
);
const days: Level["forms"] = [
  utcFormat("%A %-d %B"),
  utcFormat("%a %-d %b"),
  utcFormat("%-d %b"),
  (date, first) => utcFormat(first || date.getUTCDate() === 1 ? "%-d %b" : "%-d")(date),
  (date) => utcFormat(date.getUTCDate() === 1 ? "%-d %b" : "%-d")(date),
];
const weeks: Level["forms"] = [
  (date, first) => utcFormat(first ? "%-d %B %Y" : "%-d %B")(date),
  utcFormat("%-d %B"),
  utcFormat("%-d %b"),
];
const months: Level["forms"] = [
  (date, first) => utcFormat(withYear(date, first) ? "%B %Y" : "%B")(date),
  (date, first) => utcFormat(withYear(date, first) ? "%b %Y" : "%b")(date),
  (date, first) => utcFormat(withYear(date, first) ? "%b ’%y" : "%b")(date),
];
const years: Level["forms"] = [utcFormat("%Y")];

const hourLong = 36e5;
const dayLong = 24 * hourLong;

const levels: readonly Level[] = [
  { interval: utcHour, longest: hourLong, forms: hour, apart: 5 },
  { interval: every(utcHour, 2), longest: 2 * hourLong, forms: hour, apart: 5 },
  { interval: every(utcHour, 3), longest: 3 * hourLong, forms: hour, apart: 5 },
  { interval: every(utcHour, 6), longest: 6 * hourLong, forms: hour, apart: 5 },
  { interval: every(utcHour, 12), longest: 12 * hourLong, forms: hour, apart: 5 },
  { interval: utcDay, longest: dayLong, forms: days, apart: 3.2 },
  { interval: utcMonday, longest: 7 * dayLong, forms: weeks, apart: 6 },
  { interval: utcMonth, longest: 31 * dayLong, forms: months, apart: 4 },
  { interval: every(utcMonth, 3), longest: 92 * dayLong, forms: months, apart: 8 },
  { interval: every(utcMonth, 6), longest: 184 * dayLong, forms: months, apart: 8 },
  ...[1, 2, 5, 10, 20, 50, 100].map((step) => ({
    interval: every(utcYear, step),
    longest: step * 366 * dayLong,
    forms: years,
    apart: 3,
  })),
];

/**
 * The ticks that suit a scale at a text size: the finest whose words all stand free of each other and are not too many. Minor ones are the next finer that are not denser than the text.
 */
export function timeTicks(x: TimeScale, text: number): Ticks {
  const key = [...x.domain().map(Number), ...x.range(), text].join(" ");
  const found = known.get(key);
  if (found) return found;
  if (known.size >= 200) known.clear();
  const ticks = ticksFor(x, text);
  known.set(key, ticks);
  return ticks;
}

// The steps of a slide share their extent, and the panels of a chart their scale: trying every level is slow.
const known = new Map<string, Ticks>();

function ticksFor(x: TimeScale, text: number): Ticks {
  const [from = 0, to = 0] = x.domain().map(Number);
  const [left = 0, right = 0] = x.range();
  const oneDay = to - from <= dayLong;
  const most = (apart: number) => Math.max(1, (right - left) / (text * apart));
  const suits = ({ interval, longest }: Level, most: number) =>
    (to - from) / longest <= most + 1 && count(interval, from, to, most) <= most;
  const chosen = levels.findIndex(
    (level) => suits(level, most(level.apart)) && level.forms.some((form) => fits(form, level.interval)),
  );
  const level = levels[chosen];
  if (!level) return { ticks: [], minor: [] };
  const form = level.forms.find((one) => fits(one, level.interval)) ?? level.forms[0];
  const finer = levels.slice(0, chosen).findLast((level) => suits(level, most(1)));
  return {
    ticks: ticksOf(level.interval).map(({ at, x }, index) => {
      const label = form?.(new Date(at), index === 0, oneDay) ?? "";
      return { at, x, ...(x + padding + textWidth(label, text) <= right && { label }) };
    }),
    minor: finer ? ticksOf(finer.interval) : [],
  };

  function ticksOf(interval: TimeInterval): Tick[] {
    return interval.range(new Date(from), new Date(to)).map((date) => ({ at: Number(date), x: x(date) }));
  }
  function fits(form: Level["forms"][number], interval: TimeInterval): boolean {
    const ticks = ticksOf(interval);
    return ticks.every(({ at, x }, index) => {
      const next = ticks[index + 1]?.x ?? Number.POSITIVE_INFINITY;
      return x + padding + textWidth(form(new Date(at), index === 0, oneDay), text) + text / 2 <= next;
    });
  }
}

/** Between a tick and its words. */
export const padding = 6;

// Counting stops once there are too many, so that hours are never listed over a century.
function count(interval: TimeInterval, from: number, to: number, most: number): number {
  let found = 0;
  for (let date = interval.ceil(new Date(from)); Number(date) < to && found <= most; date = interval.offset(date))
    found += 1;
  return found;
}
