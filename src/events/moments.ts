import { clockWords } from "./calendarWords.ts";
import { dateAt, type When } from "./edtf.ts";
import type { Edtf, EventRecord } from "./model.ts";
import { calendarOf, DAY, HOUR, MINUTE, startOf } from "./time.ts";

/**
 * When an event began and ended, as EDTF: `date` and `until`, or the two ends of a `date` that is an interval, such as
 * `1980/1994`. The end is `..` if the event had not ended.
 */
export function datesOf({ date, until }: Pick<EventRecord, "date" | "until">): {
  start: Edtf;
  end?: Edtf;
  endUnknown?: true;
} {
  const [start = "", end] = date.split("/");
  if (end === "") return { start, endUnknown: true };
  const last = end ?? until;
  return { start, ...(last !== undefined && { end: last }) };
}

/**
 * Splits a date into its day and its time of day, if it has one. A time with a UTC offset is converted to the time zone
 * `zone`, an IANA name; any other time is taken to be in that zone already.
 */
export function momentOf(when: When, zone: string): { when: When; time?: string } {
  if (when.precision !== "time") return { when };
  const { edtf, offset, uncertain, approximate } = when;
  const from = offset === undefined ? when.from : when.from + aheadOf(zone, when.from);
  const { year, month, day } = calendarOf(from);
  const start = startOf(year, month, day);
  return {
    when: { edtf, from: start, to: start + DAY, precision: "day", uncertain, approximate },
    time: clockWords(from),
  };
}

/** A date whose time has a UTC offset by the clock of a zone, an IANA name, as dates without an offset are. */
export function byClock(when: When, zone: string): When {
  const { offset, ...rest } = when;
  if (offset === undefined) return when;
  const ahead = aheadOf(zone, when.from);
  return { ...rest, from: when.from + ahead, to: when.to + ahead };
}

/** The milliseconds from the start of the day to a time of day such as `19:30` or `19:30:05`. */
export function clockOf(time: string): number {
  const [hour = 0, minute = 0, second = 0] = time.split(":").map(Number);
  return hour * HOUR + minute * MINUTE + second * 1000;
}

/** The time of an event: its dates, and its hours by the clock of its zone. */
interface Timed {
  when: Pick<When, "from" | "to" | "precision">;
  ended?: Pick<When, "from" | "to">;
  time?: string;
  endTime?: string;
  /** How far the story's clock is ahead of that of the event's zone, in milliseconds. */
  clockShift?: number;
}

/** When an event began at the earliest by the story's clock, in milliseconds UTC: at its hour, if that is known of a day. */
export const beginningOf = ({ when, time, clockShift = 0 }: Pick<Timed, "when" | "time" | "clockShift">): number =>
  time === undefined || when.precision !== "day" ? when.from : when.from + clockOf(time) + clockShift;

/**
 * When an event began by the story's clock: its date, or the day there on which its hour in another zone falls. By this
 * date charts place it and days are played; in words it is told by its own zone.
 */
export function storyDate({ when, time, clockShift }: Pick<Timed, "time" | "clockShift"> & { when: When }): When {
  if (!clockShift || time === undefined || when.precision !== "day") return when;
  const from = Math.floor(beginningOf({ when, time, clockShift }) / DAY) * DAY;
  return from === when.from ? when : { ...when, edtf: dateAt(from), from, to: from + DAY };
}

/** When an event was over by the story's clock, in milliseconds UTC: at the hour of its end, if that is known. */
export function endingOf({ when, ended, time, endTime, clockShift = 0 }: Timed): number {
  if (ended && endTime !== undefined) return ended.from + clockOf(endTime) + clockShift;
  const isMoment = !ended && time !== undefined && when.precision === "day";
  return isMoment ? beginningOf({ when, time, clockShift }) : (ended ?? when).to;
}

/**
 * The moment in milliseconds UTC at which the clock of a zone shows `shown`, a local time written as if it were UTC.
 */
export const utcOf = (shown: number, zone: string): number => shown - aheadOf(zone, shown - aheadOf(zone, shown));

/** How far the clock of `other` is ahead of the clock of `zone`, in milliseconds, when the latter shows `shown`. */
export function shiftOf(shown: number, zone: string, other: string): number {
  const utc = utcOf(shown, zone);
  return utc + aheadOf(other, utc) - shown;
}

/**
 * How far the clock of a zone is ahead of UTC at a moment, in milliseconds. Zero for a zone that does not exist and for
 * moments outside the range of `Date`. The odd seconds of local mean time, used until about 1900, are kept.
 */
export function aheadOf(zone: string, at: number): number {
  try {
    const { format } = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" });
    const [, sign, hours = 0, minutes = 0, seconds = 0] =
      /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(format(new Date(at)).replace("\u2212", "-")) ?? [];
    return (sign === "-" ? -1 : 1) * ((+hours * 60 + +minutes) * MINUTE + +seconds * 1000);
  } catch {
    return 0;
  }
}
