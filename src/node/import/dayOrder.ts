import { counted } from "../../events/check/problem.ts";
import { parseEdtf } from "../../events/edtf.ts";
import { readDate } from "./date.ts";
import type { Foreign, ForeignDate } from "./foreign.ts";
import { hasShortYear, withFullYears, type YearSpan } from "./twoDigitYears.ts";
import type { DayOrder } from "./written.ts";

/** The error for dates that can be read in several ways, when the author has not said which. */
export class UnclearDates extends Error {}

/** A date of a file, and where in the file it is. */
interface Found {
  at: string;
  date: ForeignDate;
}

/** The order of day and month in the dates of a file. */
interface KnownOrder {
  order: DayOrder;
  /** A date that can only be read so, and one that depends on it, each with where it is. */
  shownBy: string;
  unclear: string;
}

/** What an author has said about the dates of a file. */
interface Said {
  order: DayOrder | undefined;
  twoDigitYears: YearSpan | undefined;
}

/**
 * The order of day and month in dates such as 3/11/2017, as other dates of the file show it; undefined if the author has
 * said it, or no date depends on it. Throws an UnclearDates error, which names the options that help, if no date shows the
 * order, or they disagree, or if years have two digits and nothing is said of these.
 */
export function dayOrderOf(entries: readonly Foreign[], { order, twoDigitYears }: Said): KnownOrder | undefined {
  const short = twoDigitYears ? [] : datesOf(entries).filter(({ date }) => hasShortYear(textOf(date)));
  const dates = datesOf(twoDigitYears ? entries : entries.map((entry) => withFullYears(entry, [1950, 2049])));
  const unclear = order ? [] : dates.filter(({ date }) => readDate(date).ambiguous);
  const [dmy, mdy] = (["dmy", "mdy"] as const).map((order) => dates.find(({ date }) => orderIn(date) === order));
  const questions = [
    ...(short.length > 0
      ? [
          `${counted(short.length, "date")} ${short.length === 1 ? "has a year" : "have years"} of two digits, such as ${some(short)}: say which years they can be, as in --two-digit-years 1950..2049`,
        ]
      : []),
    ...(unclear.length > 0 && Boolean(dmy) === Boolean(mdy)
      ? [
          [
            `${counted(unclear.length, "date")} can be read day first or month first, such as ${some(unclear)}: say which with --dates dmy or --dates mdy`,
            ...[dmy, mdy].flatMap((found, at) =>
              found ? [`${some([found])} can only have the ${at === 0 ? "day" : "month"} first`] : [],
            ),
          ].join("; "),
        ]
      : []),
  ];
  if (questions.length > 0) throw new UnclearDates(questions.join("\n"));
  const shown = dmy ?? mdy;
  return unclear.length > 0 && shown
    ? { order: dmy ? "dmy" : "mdy", shownBy: some([shown]), unclear: some(unclear.slice(0, 1)) }
    : undefined;
}

/** The dates of entries, but for those that have theirs in EDTF too. */
const datesOf = (entries: readonly Foreign[]): readonly Found[] =>
  entries
    .filter(({ edtf }) => !edtf?.date || !parseEdtf(edtf.date))
    .flatMap(({ at, start, latestStart, earliestEnd, end }) =>
      [start, latestStart, earliestEnd, end].flatMap((date) => (date ? [{ at, date }] : [])),
    );

/** Up to three dates in words, each with where it is. */
const some = (found: readonly Found[]): string =>
  found
    .slice(0, 3)
    .map(({ at, date }) => `${textOf(date)} (${at})`)
    .join(", ");

const textOf = ({ written = "", year = "" }: Partial<ForeignDate>): string => written || year;

/** The order that a date in numbers can only have, as 13/11/2017 can only have the day first; with full stops a date says nothing of others. */
function orderIn(date: ForeignDate): DayOrder | undefined {
  const [, a = "", b = ""] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{3,4}/.exec(textOf(date)) ?? [];
  if (!a || !readDate(date).edtf) return undefined;
  return Number(a) > 12 ? "dmy" : Number(b) > 12 ? "mdy" : undefined;
}
