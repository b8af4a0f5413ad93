import { dateAt, type When } from "../edtf.ts";
import { calendarOf, lastMomentOf, startOf } from "../time.ts";

/** How far a date that has only a latest or an earliest day is taken to reach for an example: a century, or more long ago. */
const reach = (year: number): number => Math.max(100, 10 ** (String(Math.abs(year)).length - 2));

/** An astronomical year as EDTF. */
const yearAt = (year: number): string => dateAt(startOf(year)).replace(/-01-01$/, "");

/** A year that might be the earliest of a date of which only the latest is known: 1504 for one before 1604. */
export function earliestFor({ to }: Pick<When, "to">): string {
  const { year } = calendarOf(lastMomentOf(to));
  return yearAt(year - reach(year));
}

/**
 * A year that might be the latest of a date of which only the earliest is known: 1800 for one after 1700; this year if
 * that is later.
 */
export function latestFor({ from }: Pick<When, "from">): string {
  const { year } = calendarOf(from);
  const thisYear = new Date().getUTCFullYear();
  const last = year + reach(year);
  return yearAt(last > thisYear && year < thisYear ? thisYear : last);
}
