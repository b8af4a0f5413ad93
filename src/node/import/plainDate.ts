import { parseEdtf } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";

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
  const iso = /^([+-]\d{6}|-?\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) return dated(Number(iso[1]), iso[2], iso[3]) ?? yearAlone(Number(iso[1]), text);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return dated(Number(compact[1]), compact[2], compact[3]);
  const numbers = /^(\d{1,2})([/.-])(\d{1,2})\2(-?\d{3,4})$/.exec(text);
  if (numbers) return numbered(numbers, order);
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month) return dated(Number(month[2]), month[1]);
  const joined = /^(\d{1,2})[-./ ]?(\p{L}{3,})\.?[-./ ]?(\d{4})$/u.exec(text);
  return inWords(joined ? joined.slice(1).join(" ") : text);
}

/** The year of a day that EDTF has no form for, since its year has more than four digits. */
const yearAlone = (year: number, text: string): Written | undefined =>
  Math.abs(year) > 9999 ? { edtf: yearEdtf(year), lost: text.replace(/^[+-]\d+-/, "") } : undefined;

function numbered([, a = "", , b = "", year = ""]: RegExpExecArray, order: DayOrder | undefined): Written | undefined {
  if (order) return order === "dmy" ? dated(Number(year), b, a) : dated(Number(year), a, b);
  if (Number(a) > 12) return dated(Number(year), b, a);
  if (Number(b) > 12 || a === b) return dated(Number(year), a, b);
  return { edtf: yearEdtf(Number(year)), ambiguous: true };
}

/** "3 November 2017", "November 3rd, 2017", "Fri 3 Nov. 2017", "Nov 2017". */
function inWords(text: string): Written | undefined {
  const words = text
    .replace(/[,]/g, " ")
    .replace(/(?<=\d)(?:st|nd|rd|th|er|\.|º|°)(?=\s)/gi, "")
    .split(/\s+/)
    .filter((word) => !/^(?:de|del|of|the|den|le|el|am)$/i.test(word));
  const named = words.filter((word) => monthOf(word) !== undefined);
  if (named.length !== 1 || !named[0]) return undefined;
  const rest = words.filter((word) => word !== named[0]);
  const era = rest.join(" ").match(/\b(?:BCE?|B\.C\.(?:E\.)?|AD|CE)$/i)?.[0] ?? "";
  const numbers = rest.filter((word) => /^\d+$/.test(word));
  const others = rest.filter((word) => !/^\d+$/.test(word) && !era.includes(word));
  // The only other word allowed is the day of the week.
  if (others.length > 1 || (others[0] && !/^\p{L}{2,}\.?$/u.test(others[0]))) return undefined;
  const year = numbers.findLast((number) => number.length >= 3) ?? (era ? numbers.at(-1) : undefined);
  const day = numbers.find((number) => number !== year);
  if (!year || numbers.length > 2 || (numbers.length === 2 && !day)) return undefined;
  return dated(/^b/i.test(era) ? 1 - Number(year) : Number(year), String(monthOf(named[0])), day);
}

function dated(year: number, month?: string, day?: string): Written | undefined {
  const edtf = [yearEdtf(year), month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
  return parseEdtf(edtf) ? { edtf } : undefined;
}

/** Reads a year with or without an era: "1850", "79 AD", "44 BC", "66 million years ago". */
export function eraYear(text: string): Written | undefined {
  const bare = /^(?:AD |CE )?(\d{1,4})(?: (?:AD|CE|A\.D\.|C\.E\.))?$/i.exec(text);
  if (bare) return readable(yearEdtf(Number(bare[1])));
  const before = /^(\d[\d,]*(?: \d{3})*) ?(?:BCE?|B\.C\.(?:E\.)?|v\. ?Chr\.?|av\. ?J\.?-?C\.?)$/i.exec(text);
  if (before) return readable(yearEdtf(1 - Number(before[1]?.replace(/[, ]/g, ""))));
  const ago = /^([\d.,]+) ?(?:(million|billion|thousand)? ?years ago|(mya|ma|bya|ga|kya|ka))$/i.exec(text);
  if (!ago) return undefined;
  const unit = { million: 1e6, mya: 1e6, ma: 1e6, billion: 1e9, bya: 1e9, ga: 1e9, thousand: 1e3, kya: 1e3, ka: 1e3 };
  const times = unit[(ago[2] ?? ago[3] ?? "").toLowerCase() as keyof typeof unit] ?? 1;
  // The number is round and counts from an unspecified present, so the year is approximate.
  return readable(`${yearEdtf(-Math.round(Number(ago[1]?.replaceAll(",", "")) * times))}~`);
}

/** The seasons and quarters by the numbers that EDTF gives them, in four languages. */
const seasons: readonly (readonly [names: RegExp, number: number])[] = [
  [/^(?:spring|frühling|frühjahr|printemps|primavera)$/i, 21],
  [/^(?:summer|sommer|été|verano)$/i, 22],
  [/^(?:autumn|fall|herbst|automne|otoño)$/i, 23],
  [/^(?:winter|hiver|invierno)$/i, 24],
  ...[1, 2, 3, 4].map((quarter) => [new RegExp(`^[QT]${quarter}$`, "i"), 32 + quarter] as const),
];

/** Reads a season or a quarter of a year: "spring 1945", "Q3 2017". */
export function seasonOf(text: string): Written | undefined {
  const [, name = "", year = ""] = /^(?:the )?([\p{L}\d]+)(?: of| de)?,? (\d{4})$/iu.exec(text) ?? [];
  const number = seasons.find(([names]) => names.test(name))?.[1];
  return number === undefined ? undefined : readable(`${year}-${number}`);
}

/** Reads a decade or a century, as a range of years. */
export function spanOfYears(text: string): Written | undefined {
  const decade = /^(?:the )?(\d{2,3})0'?s$/i.exec(text)?.[1]?.padStart(3, "0");
  if (decade) return readable(`[${decade}0..${decade}9]`);
  const [, nth, era = ""] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:century|c\.)(?: (BCE?|CE|AD))?$/i.exec(text) ?? [];
  const century = Number(nth ?? 0);
  if (century < 1) return undefined;
  // The first century BC is the years -99 to 0.
  const [first, last] = /^b/i.test(era)
    ? [1 - century * 100, 100 - century * 100]
    : [century * 100 - 99, century * 100];
  return readable(`[${yearEdtf(first)}..${yearEdtf(last)}]`);
}

const readable = (edtf: Edtf): Written | undefined => (parseEdtf(edtf) ? { edtf } : undefined);

/** The languages whose names of months are recognized. */
const languages = ["en", "de", "fr", "es", "it", "pt", "nl"];

const bare = (word: string): string => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\.$/, "");

/** Long and short names of months, in lower case without diacritics and full stops, with their numbers from 1. */
const monthNumbers: ReadonlyMap<string, number> = new Map(
  languages.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const name = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index): [string, number] => [
        bare(name.format(Date.UTC(2000, index))),
        index + 1,
      ]);
    }),
  ),
);

/**
 * The number, 1 to 12, of a month named in one of seven languages ("Nov.", "novembre", "März"); undefined otherwise.
 */
const monthOf = (word: string): number | undefined =>
  monthNumbers.get(bare(word)) ?? (bare(word) === "sept" ? 9 : undefined);
