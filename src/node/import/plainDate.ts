import { dateAt, parseEdtf } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import { startOf } from "../../events/time.ts";
import { once } from "../../svg/memo.ts";
import { eraAfter, isBefore } from "./eras.ts";

/** Whether dates such as 3/11/2017 have the day first (`dmy`) or the month (`mdy`). */
export type DayOrder = "dmy" | "mdy";

/** A date read from a single text, such as "c. 1850" or "3 November 2017, 19:30". */
export interface Written {
  edtf: Edtf;
  /** The last day, if the text gives a first and a last; `..` if it has not ended. */
  until?: Edtf;
  time?: string;
  endTime?: string;
  /** The time zone of the times, if the text names one. */
  zone?: string;
  /** True if the date can be read day first or month first. */
  ambiguous?: true;
  /** A part of the text that could not be kept. */
  lost?: string;
  /** True if the text says it in another way than the date does ("early 1850", "12,000 years ago"). */
  otherwise?: true;
}

/** An astronomical year (0 is 1 BC) as EDTF: 79 is `0079`, -43 is `-0043`, 12000 is `Y12000`. */
export function yearEdtf(year: number): Edtf {
  const digits = String(Math.abs(year)).padStart(4, "0");
  if (digits.length > 4) return `Y${year}`;
  return `${year < 0 ? "-" : ""}${digits}`;
}

/** Reads a day, month or year in numbers or words; undefined for anything else, and for days that do not exist. */
export function dayOf(text: string, order: DayOrder | undefined): Written | undefined {
  // JavaScript writes years beyond four digits, and those before the year 0, with a sign and six digits.
  // "1914/18" is a first and a last year, never a month.
  if (yearsWithSlash(text)) return undefined;
  const iso = /^([+-]\d{6}|-?\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  // "1949.5" is half a year more often than a month.
  if (iso && (iso[3] || !text.includes(".")))
    return dated(Number(iso[1]), iso[2], iso[3]) ?? yearAlone(Number(iso[1]), text);
  const far = /^(?:(Y-?\d{5,})-\d{1,2}(?:-\d{1,2})?|(\d{5,})-\d\d-\d\d)$/.exec(text);
  if (far) return yearAlone(Number((far[1] ?? far[2])?.replace("Y", "")), text);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return dated(Number(compact[1]), compact[2], compact[3]);
  const ordinal = /^(\d{4})-(\d{3})$/.exec(text);
  if (ordinal) return nthOfYear(Number(ordinal[1]), Number(ordinal[2]));
  const eastern =
    /^(?:公元|西元|西暦|서기)? ?((?:公元|西元|紀元)?前|기원전)? ?(\d{1,4}) ?[年년] ?(?:(\d{1,2}) ?[月월] ?(?:(\d{1,2}) ?[日일])?)?$/.exec(
      text,
    );
  if (eastern) return dated(eastern[1] ? 1 - Number(eastern[2]) : Number(eastern[2]), eastern[3], eastern[4]);
  const numbers = /^(\d{1,2})([/.-]) ?(\d{1,2})\2 ?(-?\d{3,4})$/.exec(text);
  if (numbers) return numbered(numbers, order);
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return dated(Number(month[2]), month[1]);
  const joined = /^(?:(\d{1,2})[-./ ]?)?(\p{L}{3,})\.?[-./ ]?(\d{4})$/u.exec(text);
  return inWords(joined ? joined.slice(1).filter(Boolean).join(" ") : text);
}

/** The two years of "1914/18" or "1914/1918", the second later in the century; undefined for any other text. */
export function yearsWithSlash(text: string): readonly [first: Edtf, last: Edtf] | undefined {
  const [, century = "", year = "", ofLast = century, last = ""] =
    /^(\d\d)(\d\d) ?\/ ?(\d\d)?(\d\d)$/.exec(text.trim()) ?? [];
  const isLater = last !== "" && `${ofLast}${last}` > `${century}${year}`;
  return isLater ? [`${century}${year}`, `${ofLast}${last}`] : undefined;
}

/** The day of a year by its number, as ISO 8601 counts them: 45 is 14 February. */
function nthOfYear(year: number, nth: number): Written | undefined {
  const at = startOf(year, 1, nth);
  return nth > 0 && at < startOf(year + 1) ? { edtf: dateAt(at) } : undefined;
}

/** The year of a day that EDTF has no form for, since its year has more than four digits. */
const yearAlone = (year: number, text: string): Written | undefined =>
  Math.abs(year) > 9999 ? { edtf: yearEdtf(year), lost: text.replace(/^Y?[+-]?\d+-/, "") } : undefined;

function numbered(
  [, a = "", between = "", b = "", year = ""]: RegExpExecArray,
  order: DayOrder | undefined,
): Written | undefined {
  // Of a day that is not known, the month is the other number.
  if (isUnknown(a)) return dated(Number(year), b, a);
  if (isUnknown(b)) return dated(Number(year), a, b);
  // With full stops the day is first in every country that writes them.
  if (between === "." && Number(b) <= 12) return dated(Number(year), b, a);
  if (order) return order === "dmy" ? dated(Number(year), b, a) : dated(Number(year), a, b);
  if (Number(a) > 12) return dated(Number(year), b, a);
  if (Number(b) > 12 || a === b) return dated(Number(year), a, b);
  return { edtf: yearEdtf(Number(year)), ambiguous: true };
}

/** "3 November 2017", "November 3rd, 2017", "Fri 3 Nov. 2017", "Nov 2017", "15 March 44 BC". */
function inWords(text: string): Written | undefined {
  const words = text
    .replace(/,(?!\d{3}\b)|،/g, " ")
    .replace(/(?<=\d)(?:st|nd|rd|th|er|\.[º°]?|[º°])(?=\s)/gi, "")
    .replace(eraAfter, " $&")
    .split(/\s+/)
    .filter((word) => !/^(?:de|del|of|the|den|le|el|am|г\.?)$/i.test(word));
  const era = words.join(" ").match(eraAfter)?.[0]?.trim() ?? "";
  const before = (era ? words.join(" ").slice(0, -era.length) : words.join(" ")).trim().split(" ");
  const [name, more] = monthIn(before);
  if (!name) return undefined;
  const rest = before.filter((_, at) => at < name.at || at >= name.at + name.words);
  const numbers = rest.filter((word) => /^\d+$/.test(word));
  const others = rest.filter((word) => !/^\d+$/.test(word) && !isWeekday(word));
  // "12 years ago" is not a day of August, which is "ago" for short in Spain and Italy.
  const isName = !others[0] || (/^\p{L}{2,}\.?$/u.test(others[0]) && !/^(?:years?|yrs?)\.?$/i.test(others[0]));
  if (more || others.length > 1 || !isName) return undefined;
  const year = numbers.findLast((number) => number.length >= 3) ?? (era ? numbers.at(-1) : undefined);
  // In "12 March 12 BC" the day equals the year, which stands last.
  const day = numbers.toSpliced(numbers.lastIndexOf(year ?? ""), 1)[0];
  if (!year || numbers.length > 2 || (numbers.length === 2 && !day)) return undefined;
  const counted = isBefore(era) ? 1 - Number(year) : Number(year);
  const found = dated(counted, String(name.month), day) ?? yearAlone(counted, text.replace(year, "").trim());
  return found && (others[0] ? { ...found, lost: others[0] } : found);
}

/** Whether a part of a date is 00, as databases and catalogues write a month or a day that is not known. */
const isUnknown = (part: string | undefined): boolean => part !== undefined && /^0+$/.test(part);

function dated(year: number, month?: string, day?: string): Written | undefined {
  const known = [month, isUnknown(day) ? undefined : day];
  const parts = isUnknown(month) && isUnknown(day ?? "0") ? [] : known;
  // 0000-00-00 is no date, not the year 1 BC.
  if (year === 0 && isUnknown(month)) return undefined;
  const edtf = [yearEdtf(year), ...parts].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
  return parseEdtf(edtf) ? { edtf } : undefined;
}

/** The languages whose names of months and weekdays are recognized; `ar-LB` has those of the Levant. */
const languages = ["en", "de", "fr", "es", "it", "pt", "nl", "ar", "ar-LB", "ru"];

const bare = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\.$/, "");

/** Names as `Intl` has them for each of some days, long and short, alone and within a date. */
const namesOf = (part: "month" | "weekday", days: readonly number[]): Map<string, number> =>
  new Map(
    languages.flatMap((language) =>
      (["long", "short"] as const).flatMap((form) =>
        [{}, { day: "numeric" as const }].flatMap((within) => {
          const format = new Intl.DateTimeFormat(language, { [part]: form, ...within, timeZone: "UTC" });
          return days.map((day, nth): [string, number] => [
            bare(format.formatToParts(day).find(({ type }) => type === part)?.value ?? ""),
            nth + 1,
          ]);
        }),
      ),
    ),
  );

/** Names of months, in lower case without diacritics and full stops, with their numbers from 1. */
const months = once(() =>
  namesOf(
    "month",
    Array.from({ length: 12 }, (_, month) => Date.UTC(2000, month)),
  )
    .set("sept", 9)
    .set("setiembre", 9),
);
const weekdays = once(() =>
  namesOf(
    "weekday",
    Array.from({ length: 7 }, (_, day) => Date.UTC(2000, 0, day + 2)),
  ),
);
const isWeekday = (word: string): boolean => weekdays().has(bare(word));

interface MonthName {
  at: number;
  /** How many words it has: two in the Levant. */
  words: number;
  month: number;
}

/** A month in numbers or words, as its number from 1: "3", "March"; undefined for anything else. */
export const monthNumber = (text: string): number | undefined =>
  /^\d+$/.test(text) ? Number(text) : months().get(bare(text));

/** The names of months among some words ("Nov.", "novembre", "März", "تشرين الثاني"), in order. */
const monthIn = (words: readonly string[]): readonly MonthName[] =>
  words.flatMap((word, at): MonthName[] => {
    const double = months().get(bare(`${word} ${words[at + 1]}`));
    const single = months().get(bare(word));
    return double ? [{ at, words: 2, month: double }] : single ? [{ at, words: 1, month: single }] : [];
  });
