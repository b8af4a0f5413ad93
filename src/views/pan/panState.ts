import { max, min } from "d3";
import type { Chart } from "../../charts/chart.ts";
import { dateAt, parseEdtf, readEdtf } from "../../events/edtf.ts";
import type { Story } from "../../events/read.ts";
import { DAY } from "../../events/time.ts";
import { snapToDays, type TimeWindow } from "../../layout/timeWindow.ts";

/**
 * How a viewer has moved a chart in time away from its step: another time window, a chosen event, or both; or another
 * day, as the millisecond UTC at which it begins, and how days are played. A chart of a time window is shown as at the
 * end of that day.
 */
export type PanState =
  | { window?: TimeWindow | undefined; chosen?: string | undefined }
  | { day: number; play?: Play | undefined };

/** How the days of a chart are played while it shows one of them. */
export interface Play {
  /**
   * From the start of the first day to the end of the last, in milliseconds UTC: names keep places that are free on all
   * of them.
   */
  days: TimeWindow;
  /** Whether it is playing; otherwise it is paused. */
  on: boolean;
  /** The speed as a multiple of the usual one. */
  pace: number;
}

/** The speeds at which days may be played. */
export const paces: readonly number[] = [0.5, 1, 2, 4];

/** The parts of a chart that move it in time. */
export type PannableChart = Pick<Chart, "windowControl" | "dayControl">;

const inAddress = /^(?:(-?\d{4}-\d{2}-\d{2}|Y-?\d+)(?:\.\.(-?\d{4}-\d{2}-\d{2}|Y-?\d+))?)?(?:,([^,]+))?$/;

/** A pan state as part of an address: `2017-09-05..2017-11-03,al-qaim-entered`, both days included, or `2017-10-12`. */
export function panToAddress(pan: PanState): string {
  if ("day" in pan) return dateAt(pan.day);
  const { window, chosen } = pan;
  return [window && `${dateAt(window[0])}..${dateAt(window[1] - DAY)}`, chosen !== undefined && `,${chosen}`]
    .filter(Boolean)
    .join("");
}

/**
 * Reads the pan state of a chart from an address, which may hold anything. Undefined for anything invalid: dates that
 * do not exist or are in the wrong order, a time window beyond the chart's own, an event that is not in the story, or a
 * time window for a chart of one day.
 */
export function panFromAddress(story: Story, chart: PannableChart, raw: unknown): PanState | undefined {
  const { windowControl } = chart;
  const found = typeof raw === "string" && raw !== "" && inAddress.exec(raw);
  if (!found) return undefined;
  const [, first, last, chosen] = found;
  if (chosen !== undefined && !story.event.has(chosen)) return undefined;
  if (first === undefined) return windowControl && { chosen };
  const [from, to] = [parseEdtf(first), parseEdtf(last ?? first)];
  if (!from || !to) return undefined;
  if (last === undefined) return chosen === undefined && shows(chart, from.from) ? { day: from.from } : undefined;
  const isWithin =
    windowControl && from.from < to.to && from.from >= windowControl.all[0] && to.to <= windowControl.all[1];
  return isWithin ? { window: [from.from, to.to], ...(chosen !== undefined && { chosen }) } : undefined;
}

/** Whether a chart can show a day: a chart of one day can show any, one of a time window those within its time. */
function shows({ windowControl, dayControl }: PannableChart, day: number): boolean {
  if (!windowControl) return dayControl !== undefined;
  return day >= windowControl.all[0] && day < windowControl.all[1];
}

/** The furthest from 1970 that a date can be, in milliseconds. */
export const furthest = 8.64e15;

/**
 * Reads the pan state of a chart from a message of another window, which is untrusted and may have been sent in the
 * middle of a move. Undefined for anything that is not a pan state of this story and chart.
 */
export function readPan(story: Story, chart: PannableChart, raw: unknown): PanState | undefined {
  const { windowControl } = chart;
  if (typeof raw !== "object" || raw === null) return undefined;
  const { window, chosen, day, play } = raw as Partial<Record<string, unknown>>;
  if (typeof day === "number") {
    const read = readPlay(play);
    if (!shows(chart, day) || !(Math.abs(day) < furthest - DAY) || (play !== undefined && !read)) return undefined;
    return { day, ...(read && { play: read }) };
  }
  if (chosen !== undefined && !(typeof chosen === "string" && story.event.has(chosen))) return undefined;
  if (!Array.isArray(window) || !windowControl) return undefined;
  const [from, to] = window as readonly unknown[];
  const [first, last] = windowControl.all;
  if (typeof from !== "number" || typeof to !== "number" || !(from < to && from >= first && to <= last))
    return undefined;
  return { window: [from, to], ...(chosen !== undefined && { chosen }) };
}

/** Reads how days are played from a message; undefined for anything that is not a `Play`. */
function readPlay(raw: unknown): Play | undefined {
  const { days, on, pace } = (raw ?? {}) as Partial<Record<string, unknown>>;
  const [from, to] = Array.isArray(days) ? (days as readonly unknown[]) : [];
  if (typeof from !== "number" || typeof to !== "number" || !(from < to)) return undefined;
  if (Math.max(Math.abs(from), Math.abs(to)) >= furthest || typeof on !== "boolean") return undefined;
  return typeof pace === "number" && paces.includes(pace) ? { days: [from, to], on, pace } : undefined;
}

/** A step's state changed to show what the chart has been moved to. */
export function pannedState(
  { windowControl, dayControl }: PannableChart,
  state: unknown,
  pan: PanState | undefined,
): unknown {
  if (!pan) return state;
  if ("day" in pan) {
    if (windowControl) return windowControl.until(state, dateAt(pan.day));
    const [from, to] = pan.play?.days ?? [0, 0];
    const steady = (pan.play && dayControl?.steady?.(state, [dateAt(from), dateAt(to - DAY)])) ?? state;
    return dayControl?.with(steady, dateAt(pan.day)) ?? state;
  }
  return (pan.window && windowControl?.with(state, pan.window, pan.chosen)) ?? state;
}

/** Whether a chart shows another time than its step; a chosen event alone does not count. */
export const isPanned = (pan: PanState | undefined): boolean =>
  pan !== undefined && ("day" in pan || pan.window !== undefined);

/** How the days of a chart are played; undefined if they are not. */
export const playIn = (pan: PanState | undefined): Play | undefined => (pan && "day" in pan ? pan.play : undefined);

/**
 * The pan state after somebody moves a chart by hand: within the days that are played, playing is paused and names keep
 * their places.
 */
export function movedFrom(before: PanState | undefined, next: PanState): PanState {
  const play = playIn(before);
  if (!play || !("day" in next) || next.day < play.days[0] || next.day >= play.days[1]) return next;
  return { ...next, play: { ...play, on: false } };
}

/** The id of the chosen event; undefined if there is none, and on a chart of one day. */
export const chosenIn = (pan: PanState | undefined): string | undefined =>
  pan && "chosen" in pan ? pan.chosen : undefined;

/** Snaps a pan state to whole days, for the end of a move. */
export const snapPan = (pan: PanState): PanState =>
  "day" in pan || !pan.window ? pan : { ...pan, window: snapToDays(pan.window) };

/**
 * The days to which a chart can be set if its slide has the given states: all that the chart offers, or otherwise from
 * the first day of the states to the last. If these are close together, a month is added on both sides.
 */
export function dayRange({ dayControl }: Pick<Chart, "dayControl">, states: readonly unknown[]): TimeWindow {
  const offered = states.flatMap((state) => dayControl?.range?.(state) ?? []).map(readEdtf);
  const days = states.flatMap((state) => (dayControl ? readEdtf(dayControl.get(state)) : []));
  const [first, last] = [min(offered, ({ from }) => from), max(offered, ({ to }) => to)];
  if (first !== undefined && last !== undefined) return [first, last];
  const covered: TimeWindow = [min(days, ({ from }) => from) ?? 0, max(days, ({ to }) => to) ?? DAY];
  const spare = covered[1] - covered[0] < 15 * DAY ? 30 * DAY : 0;
  return [covered[0] - spare, covered[1] + spare];
}
