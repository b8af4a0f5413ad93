/** The forms a phrase takes for a number, by the plural rules of a language; `other` where it has none of its own. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** Words with a capital at their beginning. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** What `Intl` says in a language, for its dictionary and for those who write dates. */
export interface Formats {
  /** A BCP 47 tag, such as `en`, `de-AT` or `ar-u-nu-arab`. */
  readonly tag: string;
  /** A number in digits, in groups of three: "1,011". */
  number(value: number): string;
  /** A year, a day or a time of day with the digits of the language: "2017", "19:30". */
  digits(written: number | string): string;
  /** A count of years before an era, in the digits of the language; up to four stand undivided: "2000", "12,000". */
  yearNumber(count: number): string;
  /** Some things in a row: "A, B and C". */
  list(words: readonly string[]): string;
  /** Some things of which one is meant: "A, B or C". */
  anyOf(words: readonly string[]): string;
  /** The form that goes with a number. */
  plural(count: number, forms: Forms): string;
  /** The name of a month, 1 to 12, in full or short. */
  month(month: number, brief?: boolean): string;
  /** The name of a day of the week, 0 for Sunday to 6, in full or short. */
  weekday(weekday: number, brief?: boolean): string;
  /** What a language is called: "German" for `de`. */
  languageName(tag: string): string;
}

/**
 * What `Intl` says in the language of a BCP 47 tag. English without a region has the lists of British English, with no
 * comma before the "and". Each kind of format is made when it is first asked for. Throws a RangeError for what is no tag.
 */
export function formatsOf(tag: string): Formats {
  const kept = new Map<string, unknown>();
  const keep = <Value>(name: string, make: () => Value): Value => {
    if (!kept.has(name)) kept.set(name, make());
    return kept.get(name) as Value;
  };
  const lists = (type: "conjunction" | "disjunction") =>
    keep(type, () => new Intl.ListFormat(tag === "en" ? "en-GB" : tag, { type }));
  const names = (what: "month" | "weekday", brief: boolean) =>
    keep(`${what} ${brief}`, () => {
      // As within a date: there German writes "Nov." and "Fr.", alone "Nov" and "Fr".
      const format = new Intl.DateTimeFormat(tag, {
        day: "numeric",
        [what]: brief ? "short" : "long",
        calendar: "gregory",
        timeZone: "UTC",
      });
      // The year 2017 began on a Sunday.
      return Array.from({ length: what === "month" ? 12 : 7 }, (_, nth) => {
        const parts = format.formatToParts(what === "month" ? Date.UTC(2017, nth) : Date.UTC(2017, 0, nth + 1));
        return parts.find(({ type }) => type === what)?.value ?? "";
      });
    });
  const number = (value: number) =>
    keep("number", () => new Intl.NumberFormat(tag, { maximumFractionDigits: 9 }))
      .format(value)
      // The narrow space between the groups of French numbers is in no font that is shipped.
      .replaceAll("\u202f", "\u00a0");
  const digits = (written: number | string) =>
    String(written).replace(/\d/g, (digit) => keep("digits", () => digitsOf(tag))[Number(digit)] ?? digit);
  return {
    tag: new Intl.Locale(tag).toString(),
    number,
    digits,
    yearNumber: (count) => (count > 9999 ? number(count) : digits(count)),
    list: (words) => lists("conjunction").format(words),
    anyOf: (words) => lists("disjunction").format(words),
    plural: (count, forms) => forms[keep("plural", () => new Intl.PluralRules(tag)).select(count)] ?? forms.other,
    month: (month, brief = false) => names("month", brief)[month - 1] ?? "",
    weekday: (weekday, brief = false) => names("weekday", brief)[weekday] ?? "",
    languageName: (other) =>
      keep("languages", () => new Intl.DisplayNames(tag, { type: "language" })).of(other) ?? other,
  };
}

function digitsOf(tag: string): readonly string[] {
  const { format } = new Intl.NumberFormat(tag);
  return Array.from({ length: 10 }, (_, digit) => format(digit));
}

/** A number from 1 to 399 in Roman numerals, as some languages number centuries: "XVI". */
export const roman = (value: number): string =>
  "C".repeat(Math.floor(value / 100)) +
  (["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"][Math.floor(value / 10) % 10] ?? "") +
  (["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"][value % 10] ?? "");

/** Whether the last two digits of a year are enough: those of the years from 2000 to 2099. */
export const isOfThisCentury = (year: number): boolean => year >= 2000 && year < 2100;

/** A part of a date that a doubt can be about. */
export type DatePart = "year" | "month" | "day";

/** What a date in words is of. */
export type DateKind = "day" | "month" | "year" | "other";

/** A day in words and numbers: its weekday and year only where they are said, the year with its era. */
export interface DayParts {
  weekday?: string | undefined;
  day: number;
  month: string;
  year?: string | undefined;
}

/**
 * From this many years before the year 0 on, years are told as years ago. The two millennia between that year and today are
 * then less than the rounding of such a figure.
 */
export const longAgo = 100_000;

/**
 * The first of two years without the unit or era that the last has too, where this is one that a pattern finds. It keeps
 * it if words stand before it that the last lacks: in "about 44 BC to 30 BC" only one of them is approximate.
 */
export const yearsWithoutShared = (first: string, last: string, ending: RegExp): string =>
  first.search(/\p{Nd}/u) > last.search(/\p{Nd}/u) ? first : withoutShared(first, last, ending);

/**
 * Words, and after them others in brackets, what these have in brackets themselves after a comma: "Born (autumn 1384,
 * uncertain)".
 */
export const bracketed = (words: string, inBrackets: string, comma = ", "): string =>
  `${words} (${inBrackets.replace(/ \(([^()]*)\)/g, `${comma}$1`)})`;

/** The first of two dates without the ending that the last has too, where this is one that a pattern finds. */
export function withoutShared(first: string, last: string, ending: RegExp): string {
  const [shared] = ending.exec(last) ?? [];
  return shared && first.endsWith(shared) ? first.slice(0, -shared.length) : first;
}
