import { counted } from "../../events/check/problem.ts";
import { readDate } from "./date.ts";
import type { Foreign, ForeignDate } from "./foreign.ts";

/** The error for dates that can be read day first or month first, when the author has not said which. */
export class AmbiguousDays extends Error {}

/**
 * Throws an AmbiguousDays error if a date such as 3/11/2017 can be read only by knowing whether the day or the month
 * comes first. The message names up to three such dates, and a date of the file that shows the order, if there is one.
 */
export function refuseAmbiguous(entries: readonly Foreign[]): void {
  const dates = entries.flatMap(({ at, start, end }) => [start, end].map((date) => ({ at, date })));
  const unclear = dates.filter(({ date }) => readDate(date).ambiguous);
  if (unclear.length === 0) return;
  const some = unclear.slice(0, 3).map(({ at, date }) => `${textOf(date)} (${at})`);
  const clear = dates.find(({ date }) => isInNumbers(date) && readDate(date).edtf && !readDate(date).ambiguous);
  const first = Number.parseInt(textOf(clear?.date ?? { written: "" }), 10);
  throw new AmbiguousDays(
    [
      `${counted(unclear.length, "date")} can be read day first or month first, such as ${some.join(", ")}: say which with --dates dmy or --dates mdy`,
      ...(clear ? [`${textOf(clear.date)} (${clear.at}) can only have the ${first > 12 ? "day" : "month"} first`] : []),
    ].join("; "),
  );
}

const textOf = ({ written = "", year = "" }: Partial<ForeignDate>): string => written || year;

/** Whether a date has two different numbers before a year, as 13/11/2017 has; with full stops it says nothing of others. */
function isInNumbers(date: ForeignDate): boolean {
  const [, a, b] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{3,4}/.exec(textOf(date)) ?? [];
  return a !== undefined && a !== b;
}
