import type { Problem } from "../events/check/problem.ts";
import { parseEdtf } from "../events/edtf.ts";
import { readDate } from "./import/date.ts";
import { openAsEdtf } from "./import/openDates.ts";
import type { DayOrder } from "./import/written.ts";

/**
 * Returns the problems, each that is about a date in words (“3 November 2017”, “541 ± 1 Ma”) with that date in EDTF as
 * what would be right. Such dates are read as the imports read them, which `events/` cannot do.
 */
export const withDatesRead = (problems: readonly Problem[]): readonly Problem[] =>
  problems.map((problem) => {
    const right = problem.date === undefined ? undefined : inEdtf(problem.date, problem);
    return right === undefined ? problem : { ...problem, right };
  });

/** What would be right for a date in words; undefined if it cannot be read, or not for sure. */
function inEdtf(written: string, { part, field }: Problem): string | undefined {
  const open = openAsEdtf(written);
  if (open !== undefined) return open;
  const isRange = part === "events" && field === "date";
  const { edtf, until, ambiguous, time } = read(written);
  if (ambiguous) {
    const both = (["dmy", "mdy"] as const).flatMap((order) => wholeOf(read(written, order)) ?? []);
    const fits = both.length === 2 && (isRange || until === undefined);
    return fits ? `write ${both.join(" or ")}, whichever is meant` : undefined;
  }
  // Of a day and a month without a year, and of a time that does not exist, less would be read than was written.
  if (edtf === undefined || !parseEdtf(edtf) || /^\d\d?\D\d\d?$/.test(written) || (/T\d/.test(written) && !time))
    return undefined;
  if (until !== undefined) {
    if (!parseEdtf(`${edtf}/${until}`)) return undefined;
    return isRange ? `write ${edtf}/${until}` : `write ${edtf} for its beginning, and ${until} for its end`;
  }
  const withError = "if its error is known, the first and the last year it may be, such as [Y-67000000..Y-65000000]";
  if (/^Y.*~$/.test(edtf)) return `write ${edtf}, or ${withError}`;
  return `write ${wholeOf({ edtf, ...(time && { time }) })}`;
}

/** All of a date that was read: its range, or its time of day; undefined if it is none. */
function wholeOf({ edtf = "", until, time }: Partial<ReturnType<typeof read>>): string | undefined {
  const whole = until === undefined ? `${edtf}${time && !edtf.includes("T") ? `T${time}` : ""}` : `${edtf}/${until}`;
  return parseEdtf(whole) ? whole : undefined;
}

const read = (written: string, order?: DayOrder) =>
  readDate({ year: "", month: "", day: "", time: "", written }, order);
