import { longAgo } from "../language/formats.ts";
import type { Language } from "../language/language.ts";
import { beginsMonth, calendarOf, DAY, lastMomentOf, startOf } from "./time.ts";

/** How a date is given in words: in full as "3 November 2017", unless said otherwise. */
export interface DateForm {
  weekday?: boolean;
  year?: boolean;
  /** Short months and weekdays. */
  brief?: boolean;
  /** Whether a year is told as the round number that it is written as (see `yearWords`). */
  round?: boolean;
}

/** On this day the Gregorian calendar began; before it a week as it is counted back gives other weekdays than were kept. */
const firstWeekday = startOf(1582, 10, 15);

/**
 * An astronomical year in words: "2017", "AD 79", "44 BC", "12,001 BC", "300,000 years ago", "AD 5 billion". The era
 * is said of all years but 1000 to 9999, which nobody takes for anything else. From a million years on, it is rounded to
 * thousands of years.
 *
 * The astronomical year -2000 is 2001 BC, since 1 BC is the year 0, and an exact year is told so. With `round`, for an
 * approximate year (`-2000~`), a year before the year 0 that ends in 0 is told by its own number: whoever writes it
 * means "about 2000 BC".
 */
export const yearWords = (language: Language, year: number, round = false): string => {
  if (round && year < 0 && year > -longAgo && year % 10 === 0) return language.dates.year(year + 1, language.eras);
  // A year known to three digits is a range, as of 56,099,999 to 56,000,000: it is told as 56.1 to 56 million.
  const told = Math.abs(year) >= 1e6 ? Math.round(year / 1000) * 1000 : year;
  return language.dates.year(told, language.eras);
};

/** The month that a moment in milliseconds from 1970 UTC falls in, in words: "November 2017", "Nov 2017". */
export function monthWords(language: Language, at: number, { year = true, brief = false }: DateForm = {}): string {
  const date = calendarOf(at);
  return language.dates.month(language.month(date.month, brief), year ? yearWords(language, date.year) : undefined);
}

/**
 * The day that a moment in milliseconds from 1970 UTC falls in, in words: "3 November 2017", "Fri 3 Nov". Before 15
 * October 1582, when the Gregorian calendar began, no weekday is said.
 */
export function dayWords(
  language: Language,
  at: number,
  { weekday = false, year = true, brief = false }: DateForm = {},
): string {
  const date = calendarOf(at);
  return language.dates.day({
    weekday: weekday && at >= firstWeekday ? language.weekday(date.weekday, brief) : undefined,
    day: date.day,
    month: language.month(date.month, brief),
    year: year ? yearWords(language, date.year) : undefined,
  });
}

/** The time of day of a moment in milliseconds: "19:30", with its seconds "19:30:05" where it is not on a minute. */
export function clockWords(at: number): string {
  const { hour, minute, second } = calendarOf(at);
  return [hour, minute, ...(second > 0 ? [second] : [])].map((part) => String(part).padStart(2, "0")).join(":");
}

/**
 * A window of time in milliseconds UTC, the end excluded, in words: "September to December 2017", "2013 to 2019",
 * "Friday 3 November 2017", "300 to 44 BC".
 */
export function extentWords(language: Language, from: number, to: number): string {
  const { dates } = language;
  const last = lastMomentOf(to);
  const [a, b] = [calendarOf(from), calendarOf(last)];
  const days = Math.round((to - from) / DAY);
  const sameYear = a.year === b.year;
  if (days <= 1) return dayWords(language, from, { weekday: true });
  if (days > 700) {
    // The ends of centuries are chosen, and mostly round.
    const isRound = days > 200 * 366;
    const [first = "", end = ""] = [a, b].map(({ year }) => yearWords(language, year, isRound));
    return first === end ? first : dates.to(first, end, "year");
  }
  if (!(beginsMonth(from) && beginsMonth(to)) && days < 80)
    return dates.to(dayWords(language, from, { year: !sameYear }), dayWords(language, last), "day");
  const end = monthWords(language, last);
  if (sameYear && a.month === b.month) return end;
  return dates.to(monthWords(language, from, { year: !sameYear }), end, "month");
}
