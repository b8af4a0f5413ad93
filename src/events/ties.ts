import type { Language } from "../language/language.ts";
import type { DateForm } from "./calendarWords.ts";
import { dayOf } from "./edtf.ts";
import { dateWords, kindOf, spanWords } from "./format.ts";
import type { Edtf, TieKind } from "./model.ts";
import type { DatedTie, Story } from "./read.ts";
import { DAY, yearOf } from "./time.ts";

const mutual = new Set<TieKind>(["fights beside", "rivals", "deconflicts with"]);

/** Whether a tie holds both ways, as between rivals. */
export const isMutual = ({ kind }: { kind: TieKind }): boolean => mutual.has(kind);

const hostile = new Set<TieKind>(["rivals", "opposes"]);

/** Whether a tie sets two actors against each other. */
export const isHostile = ({ kind }: { kind: TieKind }): boolean => hostile.has(kind);

/**
 * The ties in force on a day, or all ties of the story if no day is given. A tie is in force from the first possible
 * day of its start to the last possible day of its end. Without a start it was always in force, without an end it still
 * is. Throws a RangeError for an invalid date.
 */
export function tiesOn(story: Pick<Story, "ties">, day?: Edtf): readonly DatedTie[] {
  if (day === undefined) return story.ties;
  const at = dayOf(day);
  return story.ties.filter(({ begins, ends }) => (!begins || begins.from < at + DAY) && (!ends || ends.to > at));
}

type TieDates = Pick<DatedTie, "begins" | "ends" | "sinceUnsourced">;

/** When a tie was in force, in words: "since 30 September 2015", "2014 to October 2017"; empty if it has no dates. */
export function tieDates(language: Language, { begins, ends, sinceUnsourced }: TieDates, form: DateForm = {}): string {
  const { dates } = language;
  const first = begins && dateWords(language, begins, form);
  const start = first && sinceUnsourced ? dates.startNotSourced(first) : first;
  const end = ends && dateWords(language, ends, form);
  if (start && end && begins && ends) {
    if (begins.edtf === ends.edtf) return start;
    if (sinceUnsourced) return dates.to(start, end, "other");
    return spanWords(language, [begins, ends], [start, end, kindOf(begins, ends)], form);
  }
  if (start) return dates.since(start);
  return end ? dates.until(end) : "";
}

/**
 * The years in which a tie was in force, in short form: "2015–", "2014–17", "2017", "2012?–"; empty if it has no dates.
 */
export function tieYears(language: Language, { begins, ends, sinceUnsourced }: TieDates): string {
  const { digits, figures } = language;
  const [from, to] = [begins, ends].map((when) => when && yearOf(when.from));
  const inFourDigits = (year: number | undefined): year is number => year !== undefined && year >= 1000 && year <= 9999;
  const words = (year: number) => (inFourDigits(year) ? digits(year) : language.dates.year(year, language.eras));
  const all = [from, to].map((year) => (year === undefined ? undefined : words(year)));
  const [start, end] = all[0] && all[1] ? withOneEra(all[0], all[1]) : all;
  const first = start && `${start}${sinceUnsourced ? "?" : ""}`;
  const inOneCentury = inFourDigits(from) && inFourDigits(to) && Math.floor(from / 100) === Math.floor(to / 100);
  if (first && end) return start === end ? first : figures.range(first, inOneCentury ? end.slice(2) : end);
  return first || end ? figures.range(first ?? "", end ?? "") : "";
}

/** Two years of one era with its name once, where it stands at an end: "60" and "44 BC", "AD 60" and "79". */
function withOneEra(first: string, last: string): [first: string, last: string] {
  const [one = first, other = last] = [first, last].map((year) => /\p{N}+/u.exec(year)?.[0]);
  if (first === last || first.replace(one, "") !== last.replace(other, "")) return [first, last];
  return last.startsWith(other) ? [one, last] : [first, other];
}
