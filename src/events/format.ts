import type { DateKind } from "../language/formats.ts";
import { longAgo, yearsWithoutShared } from "../language/formats.ts";
import type { Language } from "../language/language.ts";
import { clockWords, type DateForm, dayWords, monthWords, yearWords } from "./calendarWords.ts";
import { readEdtf, type When } from "./edtf.ts";
import type { Event, Story } from "./read.ts";
import { calendarOf, lastMomentOf, MINUTE, startOf, yearOf } from "./time.ts";

/**
 * A date in words that says how well it is known: "September 2017", "between 5 and 12 August 2017", "about 2016",
 * "2 November 2017 (uncertain)", "11 June 2004 (year uncertain)", "1667 or 1668", "since 2016".
 */
export function dateWords(language: Language, date: When, form: DateForm = {}): string {
  const when = estimated(date);
  const { precision, of = [], inDoubt } = when;
  const { dates } = language;
  if (precision === "set") return language.anyOf(alternatives(language, of, form));
  if (precision === "list") return language.list(alternatives(language, of, form));
  const words =
    precision === "range" || precision === "interval"
      ? stretchWords(language, when, form)
      : simpleWords(language, when, form);
  if (inDoubt) return dates.partsInDoubt(words, inDoubt.uncertain, inDoubt.approximate);
  // Where the ends say it, it is not said again of the whole.
  const isSaid = (doubt: "uncertain" | "approximate") => !when[doubt] || of.some((end) => end?.[doubt]);
  const about = isSaid("approximate") || precision === "range" ? words : dates.about(words);
  return isSaid("uncertain") ? about : dates.uncertain(about);
}

/**
 * A year so long ago that its significant digits say how well it is known, as that year: "about 33.9 million years ago",
 * not "between about 34 and 33.9 million". Any other date as it is.
 */
function estimated(when: When): When {
  const { estimate } = when;
  if (estimate === undefined || estimate > -longAgo) return when;
  const { of: _, ...date } = when;
  return { ...date, precision: "year", from: startOf(estimate), to: startOf(estimate + 1) };
}

/** A date that is one day, month, season, year or time, without its doubt. */
function simpleWords(
  language: Language,
  { from, precision, season = 21, approximate, offset }: When,
  form: DateForm,
): string {
  const { dates } = language;
  if (precision === "season") return dates.season(season, seasonYear(language, from));
  if (precision === "month") return monthWords(language, from, { ...form, year: true });
  if (precision === "time") {
    // As it is written, by the clock of its own offset.
    const shown = from + (offset ?? 0) * MINUTE;
    return dates.moment(dayWords(language, shown, form), language.digits(clockWords(shown)));
  }
  if (precision === "day") return dayWords(language, from, form);
  return yearWords(language, calendarOf(from).year, approximate || form.round);
}

/** The year of a season; both where it begins in December: "2001–02". */
function seasonYear(language: Language, from: number): string {
  const { year, month } = calendarOf(from);
  return month === 12 && year >= 1000 && year < 9999
    ? language.digits(`${year}–${year % 100 === 99 ? year + 1 : String(year + 1).slice(2)}`)
    : yearWords(language, year);
}

/** What lies between two dates: one of those times, or all of them. */
function stretchWords(
  language: Language,
  { precision, of: [first, last] = [], edtf, approximate }: When,
  form: DateForm,
): string {
  const { dates } = language;
  const tens = tensOfYears(language, edtf, approximate);
  if (tens) return tens;
  if (!first || !last) {
    if (first) return dates[edtf.endsWith("..") ? "notEnded" : "endUnknown"](dateWords(language, first, form));
    return last ? dates.until(dateWords(language, last, form)) : dates.noKnownTime;
  }
  if (precision !== "range") return spanWords(language, [first, last], pair(language, first, last, form), form);
  const ends = [first, last] as const;
  // What is said of both ends is said once.
  const bothAbout = ends.every(({ approximate, uncertain, inDoubt }) => approximate && !uncertain && !inDoubt);
  const about = bothAbout || (approximate && !ends.some((end) => end.approximate));
  const [a, b] = bothAbout ? ends.map((end) => ({ ...end, approximate: false })) : ends;
  const [start, end, kind] = pair(language, a ?? first, b ?? last, { ...form, round: about });
  return dates.between(start, end, { kind, about });
}

/**
 * A decade or a century of years of four digits in words: "the 1560s" for `156X`, "the 1500s" for `15XX`. Undefined for
 * other dates, and for the first decade of a century, which would be taken for the century.
 */
function tensOfYears({ dates }: Language, edtf: string, about: boolean): string | undefined {
  const [, century, decade] = /^(?:([1-9]\d)(?:XX)?|([1-9]\d[1-9])X?)[?~%]?$/.exec(edtf) ?? [];
  const words = century ? dates.century(Number(century)) : decade ? dates.decade(Number(decade) * 10) : undefined;
  return words !== undefined && about ? dates.about(words) : words;
}

/** From a date to another, each as well known as it is; `said` has both in words, and what they are. */
export function spanWords(
  language: Language,
  ends: readonly [first: When, last: When],
  said: readonly [first: string, last: string, kind: DateKind],
  form: DateForm,
): string {
  const { dates } = language;
  const known = ends.map(estimated);
  if (known.every(isAboutAYear)) {
    const [first = "", last = ""] = known.map((end) =>
      dateWords(language, { ...end, approximate: false }, { ...form, round: true }),
    );
    return dates.toAbout(first, last);
  }
  const [first, last, kind] = said;
  return known.some(({ precision }) => precision === "range")
    ? dates.betweens(first, last)
    : dates.to(first, last, kind);
}

const isAboutAYear = ({ precision, approximate, uncertain, inDoubt }: When): boolean =>
  precision === "year" && approximate && !uncertain && !inDoubt;

/** Two dates without what the first shares with the last, as "5" and "12 August 2017", and what they are. */
function pair(
  language: Language,
  first: When,
  last: When,
  form: DateForm,
): readonly [first: string, last: string, kind: DateKind] {
  const [a, b] = [calendarOf(first.from), calendarOf(last.from)];
  const alike = first.precision === last.precision && a.year === b.year && !isInDoubt(first);
  const sameMonth = alike && a.month === b.month && first.precision === "day" && !form.weekday;
  const start = sameMonth
    ? language.dates.dayOfMonth(a.day)
    : alike && first.precision === "month"
      ? monthWords(language, first.from, { ...form, year: false })
      : dateWords(language, first, first.precision === "day" && alike ? { ...form, year: false } : form);
  return [start, dateWords(language, last, form), kindOf(first, last)];
}

/** What two dates are, if both are alike and neither is in doubt. */
export const kindOf = (first: When, last: When): DateKind => {
  const { precision } = first;
  const isPlain = precision === last.precision && !isInDoubt(first) && !isInDoubt(last);
  return isPlain && (precision === "day" || precision === "month" || precision === "year") ? precision : "other";
};

const isInDoubt = ({ uncertain, approximate }: When): boolean => uncertain || approximate;

/** Dates of which it is one or each, what is open last: "1667", "1668" and "1670 to 1672", "1760" and "later". */
function alternatives(language: Language, of: readonly (When | undefined)[], form: DateForm): readonly string[] {
  const { dates } = language;
  const words = of.map((when, index) => {
    if (!when) return index === 0 ? dates.earlier : dates.later;
    const [first, last] = when.precision === "range" ? (when.of ?? []) : [];
    return first && last && !tensOfYears(language, when.edtf, false)
      ? dates.to(...pair(language, first, last, form))
      : dateWords(language, when, form);
  });
  const last = words.at(-1) ?? "";
  const said = words.map((one, nth) => (nth < words.length - 1 ? yearsWithoutShared(one, last, eraOrUnit) : one));
  return !of[0] && of.length > 1 ? [...said.slice(1), said[0] ?? ""] : said;
}

/** The era or the unit after a year, which the last of several years says for all: "201 or 200 BC". */
const eraOrUnit = /(?<=\p{Nd})\s[^\p{Nd}()]+$/u;

/**
 * When an event happened and how long it lasted, in words: "17 October 2016 to 10 July 2017", "3 November 2017, 19:30
 * Damascus time", "31 December 2012, 18:00 to 1 January 2013, 02:00 Damascus time".
 */
export function eventDateWords(language: Language, event: Event, form: DateForm = {}): string {
  const { when, ended, time, endTime, zone, endUnknown } = event;
  const { dates } = language;
  const moment = (date: string, clock: string | undefined) =>
    clock ? dates.moment(date, language.digits(clock)) : date;
  const told = (words: string) => dates.inZone(words, zoneWords(language, zone));
  const begun = moment(dateWords(language, when, form), time);
  const start = time && !endTime ? told(begun) : begun;
  if (!ended) return endUnknown ? dates.endUnknown(start) : start;
  if (ended.to === Number.POSITIVE_INFINITY) return dates.notEnded(start);
  const end = dateWords(language, ended, form);
  const kind = time || endTime ? "other" : kindOf(when, ended);
  if (!time && !endTime) return spanWords(language, [when, ended], [start, end, kind], form);
  if (!endTime) return dates.to(start, end, kind);
  return told(dates.to(begun, isSameDay(when, ended) ? language.digits(endTime) : moment(end, endTime), kind));
}

/**
 * The year in which an event happened, in words that say how well it is known; all that the date leaves open, where that
 * is more than a year: "2017", "2016 to 2017", "501 BC (uncertain)", "between 373.8 and 370.6 million years ago".
 */
export function eventYearWords(language: Language, event: Event): string {
  const { time: _, endTime: __, ended, ...rest } = event;
  const [when, end] = [inYears(event.when), ended && inYears(ended)];
  const isOneYear = end !== undefined && when.from === end.from && when.to === end.to && !isInDoubt(end);
  return eventDateWords(language, { ...rest, when, ...(end && !isOneYear && { ended: end }) });
}

/** A date that is known to the year at most: its days and months are left out, and what is doubtful about them. */
function inYears(when: When): When {
  const { edtf, from, to, of } = when;
  const [first, last] = [from, to].every(Number.isFinite) ? [yearOf(from), yearOf(lastMomentOf(to))] : [];
  if (first === undefined || first !== last) return of ? { ...when, of: of.map((one) => one && inYears(one)) } : when;
  const span = { from: startOf(first), to: startOf(first + 1), precision: "year" } as const;
  return {
    edtf,
    ...span,
    uncertain: isYearInDoubt(when, "uncertain"),
    approximate: isYearInDoubt(when, "approximate"),
  };
}

const isYearInDoubt = ({ of, inDoubt, ...when }: When, doubt: "uncertain" | "approximate"): boolean =>
  of?.some((one) => one && isYearInDoubt(one, doubt)) ?? inDoubt?.[doubt].includes("year") ?? when[doubt];

const isSameDay = (a: When, b: When): boolean => a.from === b.from && a.to === b.to && !isInDoubt(b);

/** The date that a story is told from, in words, with its weekday: "Friday 3 November 2017", "1850". */
export const focusWords = ({ focusDate, language }: Pick<Story, "focusDate" | "language">): string =>
  dateWords(language, readEdtf(focusDate), { weekday: true });

/**
 * Whose clock a zone is, in words: "Damascus time" for `Asia/Damascus`, "Japan time" for `Japan`, "UTC" for `Etc/UTC`,
 * "UTC-5" for `Etc/GMT+5`.
 */
export function zoneWords({ dates }: Language, zone: string): string {
  const name = zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
  // The signs of these names are the other way round than anybody reads them.
  const fixed = /^GMT([+-]?)(\d+)$/.exec(name);
  if (fixed) return fixed[2] === "0" ? "UTC" : `UTC${fixed[1] === "+" ? "−" : "+"}${fixed[2]}`;
  const isAbbreviation = !/[a-z]/.test(name) || ["Greenwich", "Universal", "Zulu"].includes(name);
  return isAbbreviation ? name : dates.zone(name);
}
