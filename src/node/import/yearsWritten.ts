import { parseEdtf } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import { longAgo } from "../../language/formats.ts";
import { eraAfter, eraAtEnd, isBefore } from "./eras.ts";
import { type Written, yearEdtf } from "./plainDate.ts";

/** Reads a year with or without an era: "1850", "79 AD", "44 v. Chr.", "66 million years ago", "11.7 ka". */
export function eraYear(text: string): Written | undefined {
  const [, about, off, rest = ""] =
    /^(\d{1,5}) ?(?:±|\+\/-) ?(\d{1,4})(?: (?:years|yrs?\.?))?( ?\D*)$/.exec(text) ?? [];
  if (about && off && (!rest || eraAfter.test(`0${rest}`))) {
    const sign = isBefore(rest.trim()) ? -1 : 1;
    const ends = [-1, 1].map((way) => yearEdtf((sign < 0 ? 1 : 0) + sign * Number(about) + way * Number(off)));
    return readable(`[${ends.join("..")}]`);
  }
  const [era = ""] = eraAfter.exec(text) ?? [];
  const number = text.slice(0, text.length - era.length).trim();
  const [, named, digits = ""] = /^(AD ?|CE ?|A\.D\. ?)?(\d[\d,]*(?: \d{3})*|\d{1,3}(?:\.\d{3})+)$/i.exec(number) ?? [];
  const year = Number(digits.replace(/[,. ]/g, ""));
  // Without its era, a number of five digits may also count days, and one with a separator anything.
  if (digits && (era || named || /^\d{1,4}$/.test(digits))) return readable(yearEdtf(isBefore(era) ? 1 - year : year));
  return yearsAgo(text);
}

const ago =
  /^([\d.,]+(?: \d{3})*)(?: ?(?:±|\+\/-) ?([\d.,]+))? ?(?:(million|billion|thousand)? ?(?:years|yrs?)\.? (?:ago|before present)|(m\.?y\.?a|ma|b\.?y\.?a|ga|k\.?y\.?a|ka)\.?|(?:years )?(?:cal\.? )?(bp))$/i;

/** What a number before one of these is counted in. */
const units: Readonly<Record<string, number>> = {
  million: 1e6,
  mya: 1e6,
  ma: 1e6,
  billion: 1e9,
  bya: 1e9,
  ga: 1e9,
  thousand: 1e3,
  kya: 1e3,
  ka: 1e3,
};

/**
 * Reads a number of years before today. It is round and counts from an unspecified present, so the year is approximate,
 * unless the text says how far it may be off.
 */
function yearsAgo(text: string): Written | undefined {
  const [, number = "", off, large = "", letters = "", present] = ago.exec(text) ?? [];
  const unit = units[(large || letters).toLowerCase().replaceAll(".", "")] ?? 1;
  const numberOf = (digits: string) => Number(digits.replace(/,(?!\d{3}(?!\d))/, ".").replace(/[, ]/g, "")) * unit;
  const count = numberOf(number);
  if (!number || !Number.isFinite(count)) return undefined;
  if (off === undefined) return before(count, "~", present !== undefined);
  const margin = numberOf(off);
  const ends = [count + margin, count - margin].map((end) => before(end, "", present !== undefined)?.edtf);
  return readable(`[${ends.join("..")}]`);
}

/**
 * The year that lies a number of years before today, or before 1950 if it is counted `BP`. Long ago, that is the year
 * of this number before the year 0, which is told as so many years ago.
 */
function before(count: number, mark: string, isBp: boolean): Written | undefined {
  const rounded = Math.round(count);
  if (rounded >= longAgo) return readable(`${yearEdtf(-rounded)}${mark}`);
  const found = readable(`${yearEdtf((isBp ? 1950 : 2000) - rounded + 1)}${mark}`);
  return found && { ...found, otherwise: true };
}

/** The number of a winter, which begins in one year and ends in the next. */
const winter = 24;

/** The seasons and quarters by the numbers that EDTF gives them, in four languages. */
const seasons: readonly (readonly [names: RegExp, number: number])[] = [
  [/^(?:spring|frühling|frühjahr|printemps|primavera)$/i, 21],
  [/^(?:summer|sommer|été|verano)$/i, 22],
  [/^(?:autumn|fall|herbst|automne|otoño)$/i, 23],
  [/^(?:winter|hiver|invierno)$/i, winter],
  ...[1, 2, 3, 4].map((quarter) => [new RegExp(`^[QT]${quarter}$`, "i"), 32 + quarter] as const),
  ...[1, 2].map((half) => [new RegExp(`^[HS]${half}$`, "i"), 39 + half] as const),
];

/** Reads a season, a quarter or a half of a year: "spring 1945", "Q3 2017", "2017 H1", "winter 1944/45". */
export function seasonOf(text: string): Written | undefined {
  const turned = text.replace(/^(\d{4})[- ]?([QTHS][1-4])$/i, "$2 $1");
  const written = /^(?:the )?([\p{L}\d]+)(?: of| de)?,? (\d{4})(?: ?[/–-] ?(\d{2}|\d{4}))?$/iu.exec(turned);
  const [, name = "", year = "", next] = written ?? [];
  const number = seasons.find(([names]) => names.test(name))?.[1];
  const isWhole = next === undefined || (number === winter && `${Number(year) + 1}`.endsWith(next));
  return number === undefined || !isWhole ? undefined : readable(`${year}-${number}`);
}

/** How the decades, centuries and millennia are written in six languages, the centuries in France, Spain and Italy in Roman numerals. */
const spans: readonly (readonly [written: RegExp, years: number])[] = [
  [/^(?:the )?(\d{2,5})0[’']?s$/i, 10],
  [/^(\d{2,3})0er(?: jahren?)?$/i, 10],
  [/^(?:les )?années (\d{2,3})0$/i, 10],
  [/^(?:la )?(?:década de|(?:los )?años) (\d{2,3})0$/i, 10],
  [/^(?:the )?(\d{1,4})(?:st|nd|rd|th)[ -](?:century|cent\.?|c\.)$/i, 100],
  [/^(?:das )?(\d{1,2})\.? ?(?:jahrhunderts?|jahrh\.|jhd?t?s?\.?)$/i, 100],
  [/^(?:le )?([ivxl]+|\d{1,2})(?:er?|ème) ?(?:siècle|s\.)$/i, 100],
  [/^(?:el )?(?:siglo|s\.) ([ivxl]+|\d{1,2})$/i, 100],
  [/^(?:il )?(?:secolo|sec\.) ([ivxl]+|\d{1,2})$/i, 100],
  [/^(?:il )?([ivxl]+) (?:secolo|sec\.)$/i, 100],
  [/^القرن (?:ال)?(\d{1,2})$/, 100],
  [/^(?:the )?(\d{1,2})(?:st|nd|rd|th) (?:millennium|mill\.)$/i, 1000],
];

/** Reads a decade, a century or a millennium, as a range of years. */
export function spanOfYears(text: string): Written | undefined {
  const [era = ""] = eraAfter.exec(text) ?? [];
  const plain = text.slice(0, text.length - era.length).trim();
  for (const [written, years] of spans) {
    const [, nth = ""] = written.exec(plain) ?? [];
    const count = /^\d+$/.test(nth) ? Number(nth) : fromRoman(nth);
    if (!nth || (count < 1 && years > 10)) continue;
    // Decades begin with a year that ends in 0, centuries and millennia a year later.
    const first = years === 10 ? count * 10 : (count - 1) * years + 1;
    const ends = [first, first + years - 1] as const;
    // The first century BC is the years -99 to 0.
    const [from, to] = isBefore(era) ? [1 - ends[1], 1 - ends[0]] : ends;
    return readable(`[${yearEdtf(from)}..${yearEdtf(to)}]`);
  }
  return undefined;
}

/** The word for a century at the end of a text, with the space before it and the era after it; undefined if there is none. */
export function centuryAtEnd(text: string): string | undefined {
  const era = eraAtEnd(text);
  const [century] =
    / (?:jahrhunderts?|jahrh\.|jhd?t?s?\.?|siècle|secolo|sec\.)$/i.exec(text.slice(0, text.length - era.length)) ?? [];
  return century && `${century}${era}`;
}

/** What counts centuries, quarters and halves. */
const ordinal = "(?:\\d+(?:\\.|st|nd|rd|th|er?|re|ème)?|[ivxl]+(?:er?|ème)?)";
const ordinalAtStart = new RegExp(`^${ordinal}(?= )`, "i");
const afterLastOrdinal = new RegExp(`^.* ${ordinal}( .*)$`, "i");

/**
 * Reads two centuries, or parts of some, with a slash between them, as one time in either: "15./16. Jh.", "2./3. Viertel
 * 18. Jh.", "late 18th/early 19th century". What the first leaves out is taken from the second.
 */
export function eitherSpan(text: string, read: (text: string) => Written | undefined): Written | undefined {
  const [first = "", last = "", ...more] = text
    .replace(/^(siglo|secol)[sio]+ /i, (_, word: string) => (word.toLowerCase() === "siglo" ? "siglo " : "secolo "))
    .split(/ ?\/ ?/);
  if (!first || !last || more.length > 0) return undefined;
  const named = /^(?:siglo|secolo|sec\.) /i.exec(first)?.[0] ?? "";
  const b = read(last) ?? (named ? read(`${named}${last}`) : undefined);
  const shared = ordinalAtStart.test(last) ? last.replace(ordinalAtStart, "") : afterLastOrdinal.exec(last)?.[1];
  const a = (shared && read(`${first}${shared}`)) || read(first);
  const [from, to] = [a, b].map((span) => /^\[(.+)\.\.(.+)\]$/.exec(span?.edtf ?? ""));
  const found = from && to ? readable(`[${from[1]}..${to[2]}]`) : undefined;
  return found && { ...found, ...((a?.otherwise || b?.otherwise) && { otherwise: true }) };
}

/** The value of a Roman numeral of `i`, `v`, `x` and `l`; 0 for no text. */
function fromRoman(numeral: string): number {
  const values = [...numeral.toLowerCase()].map((letter) => ({ i: 1, v: 5, x: 10, l: 50 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

export const readable = (edtf: Edtf): Written | undefined => (parseEdtf(edtf) ? { edtf } : undefined);

/** The first and the last date of a range; any other date for both. */
export function edgesOf(edtf: Edtf): readonly [first: Edtf, last: Edtf] {
  const [, first = edtf, last = edtf] = /^\[([^,]+)\.\.([^,]+)\]$/.exec(edtf) ?? [];
  return [first, last];
}
