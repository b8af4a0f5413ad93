/** The lengths of a minute, an hour and a day in milliseconds. In UTC all days are equally long. */
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A moment in the proleptic Gregorian calendar, in UTC. */
export interface CalendarTime {
  /** Astronomical: 0 is the year 1 BC, -43 the year 44 BC. */
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  day: number;
  hour: number;
  minute: number;
  second: number;
  /** 0 for Sunday to 6 for Saturday, with weeks counted back without a gap from today's. */
  weekday: number;
}

/** The leap years of the Gregorian calendar repeat every four centuries. */
const daysInCycle = 146_097;

/**
 * The start of a day in milliseconds from 1970 UTC, in the proleptic Gregorian calendar with astronomical years. A
 * month above 12 or a day beyond the end of its month carries over. Unlike `Date` it has no first or last year: it is
 * exact to the millisecond within 285,000 years of 1970, and to about an hour at the furthest year that is read (10¹²).
 *
 * After H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), in which the year begins in March so that a
 * leap day is its last.
 */
export function startOf(year: number, month = 1, day = 1): number {
  const fromMarch = month - 3;
  const marchYear = year + Math.floor(fromMarch / 12);
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * (((fromMarch % 12) + 12) % 12) + 2) / 5) + day - 1;
  const dayOfCycle = yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100) + dayOfYear;
  return (cycle * daysInCycle + dayOfCycle - 719_468) * DAY;
}

/** The calendar date and time of a moment in milliseconds from 1970 UTC: the inverse of `startOf`. */
export function calendarOf(at: number): CalendarTime {
  // Beyond the integers that a number holds exactly, the start of a day may be rounded down into the day before.
  const slack = Math.abs(at) > Number.MAX_SAFE_INTEGER ? Math.abs(at) * 2 ** -51 : 0;
  const days = Math.floor((at + slack) / DAY);
  const rest = Math.max(0, at - days * DAY);
  const shifted = days + 719_468;
  const cycle = Math.floor(shifted / daysInCycle);
  const dayOfCycle = shifted - cycle * daysInCycle;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1,
    hour: Math.floor(rest / HOUR),
    minute: Math.floor(rest / MINUTE) % 60,
    second: Math.floor(rest / 1000) % 60,
    weekday: (((days + 4) % 7) + 7) % 7,
  };
}

/**
 * The last moment of a time window that ends at `to`, exclusive, in milliseconds: one millisecond before, or one day
 * before if `to` is too large for a number to hold milliseconds.
 */
export const lastMomentOf = (to: number): number => to - (Math.abs(to) > Number.MAX_SAFE_INTEGER ? DAY : 1);

/** The astronomical year in which a moment in milliseconds from 1970 UTC lies. */
export const yearOf = (at: number): number => calendarOf(at).year;

/** Whether a month begins at a moment in milliseconds from 1970 UTC. */
export const beginsMonth = (at: number): boolean => {
  const { year, month } = calendarOf(at);
  return startOf(year, month) === at;
};
