import type { Problem } from "../events/check/problem.ts";
import { parseEdtf } from "../events/edtf.ts";
import { readDate } from "./import/date.ts";
import { openAsEdtf } from "./import/openDates.ts";
import type { DayOrder } from "./import/written.ts";

/**
 * Problems in which every date that was written as people write it (“3 November 2017”, “541 ± 1 Ma”) is given as EDTF. It
 * is read as an import reads it, which the event file, where dates have one form, cannot do.
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
  const { edtf, until, ambiguous, time } = read(written);
  if (ambiguous) {
    const both = (["dmy", "mdy"] as const).flatMap((order) => read(written, order).edtf ?? []);
    return both.length === 2 ? `write ${both.join(" or ")}, whichever is meant` : undefined;
  }
  // Of a day and a month without a year, and of a time that does not exist, less would be read than was written.
  if (edtf === undefined || !parseEdtf(edtf) || /^\d\d?\D\d\d?$/.test(written) || (/T\d/.test(written) && !time))
    return undefined;
  if (until !== undefined) {
    if (!parseEdtf(`${edtf}/${until}`)) return undefined;
    return part === "events" && field === "date"
      ? `write ${edtf}/${until}`
      : `write ${edtf} for its beginning, and ${until} for its end`;
  }
  const withError = "if its error is known, the first and the last year it may be, such as [Y-67000000..Y-65000000]";
  if (/^Y.*~$/.test(edtf)) return `write ${edtf}, or ${withError}`;
  return `write ${edtf}${time && !edtf.includes("T") ? `T${time}` : ""}`;
}

const read = (written: string, order?: DayOrder) =>
  readDate({ year: "", month: "", day: "", time: "", written }, order);
