import { eraNext } from "./eras.ts";
import type { Foreign, ForeignDate } from "./foreign.ts";
import { writtenDate } from "./written.ts";

/** The first and the last of the years that two digits may stand for: at most a hundred, so that each has its own. */
export type YearSpan = readonly [first: number, last: number];

/** Reads years such as `1950..2049`; undefined for anything else, and for more than a hundred of them. */
export function yearSpanIn(text: string): YearSpan | undefined {
  const [, first = "", last = ""] = /^(\d{4})\.\.(\d{4})$/.exec(text.trim()) ?? [];
  const length = Number(last) - Number(first);
  return first && length >= 0 && length < 100 ? [Number(first), Number(last)] : undefined;
}

/** A date in numbers or words up to its year, and the two digits of that: 11-Mar-15, 11/3/15, Mar 11, 15, Mar-15. */
const shortYear =
  /(?<![\p{L}\d./:])((?:\d{1,2}([-./ ])(?:\p{L}{3,}\.?|\d{1,2})\2|\p{L}{3,}\.?(?:-| \d{1,2},? | (?=['’]))))['’]?(\d\d)(?![\p{L}\d./:])/gu;

/** Whether a date cannot be read only because its year has two digits. */
export const hasShortYear = (text: string): boolean =>
  !writtenDate(text) && writtenDate(inFull(text, [1950, 2049])) !== undefined;

/** A text whose years of two digits are written in full, where they are among those given; 13 BC is written so already. */
function inFull(text: string, [first, last]: YearSpan): string {
  return text.replace(shortYear, (whole: string, before: string, _: string, digits: string, at: number) => {
    if (eraNext.test(text.slice(at + whole.length))) return whole;
    const year = first + ((((Number(digits) - first) % 100) + 100) % 100);
    return year <= last ? `${before}${year}` : whole;
  });
}

/** An entry whose dates have their years in full. */
export function withFullYears(entry: Foreign, years: YearSpan): Foreign {
  const full = (date: ForeignDate): ForeignDate => {
    const { year, written = "" } = date;
    return {
      ...date,
      year: hasShortYear(year) ? inFull(year, years) : year,
      ...(hasShortYear(written) && { written: inFull(written, years) }),
    };
  };
  const { start, latestStart, earliestEnd, end } = entry;
  return {
    ...entry,
    start: full(start),
    ...(latestStart && { latestStart: full(latestStart) }),
    ...(earliestEnd && { earliestEnd: full(earliestEnd) }),
    end: full(end),
  };
}
