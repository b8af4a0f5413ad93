import { parseEdtf } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import type { ForeignDate } from "./foreign.ts";

/** What a date could be read as, and what of it could not. */
export interface ReadDate {
  edtf?: Edtf;
  time?: string;
  /** What is wrong, and what was done about it. */
  doubts: readonly { field: string; wrong: string; right: string }[];
}

const about = /^(?:c\.?|ca\.?|circa|about|around|approx\.?|approximately|~)\s*(\d{3,4})$/i;
const decade = /^(\d{3})0s$/;

/**
 * Reads the fields of a date as EDTF, as finely as they allow: a part that does not exist (a thirteenth month, 31 June)
 * is said and left away with all that is finer, never moved to another day.
 */
export function readDate({ year, month, day, time }: ForeignDate): ReadDate {
  if (year === "")
    return month || day || time
      ? { doubts: [{ field: "year", wrong: "is empty, though month or day is given", right: "give the year" }] }
      : { doubts: [] };
  const rough = about.exec(year);
  const ten = decade.exec(year);
  if (ten) {
    return {
      edtf: `[${ten[1]}0..${ten[1]}9]`,
      doubts: [{ field: "year", wrong: `is ${quoted(year)}`, right: `carried over as one of its ten years` }],
    };
  }
  const number = /^\d{1,4}\??$/.test(year) ? year.replace("?", "").padStart(4, "0") : rough?.[1]?.padStart(4, "0");
  if (!number || Number(number) < 100) {
    const before = /^-?\d+\??$/.test(year);
    const right = before
      ? "years before 100 cannot be carried over"
      : "a year of up to four digits, such as 2017, or circa 2017";
    return { doubts: [{ field: "year", wrong: `is ${quoted(year)}`, right }] };
  }
  const doubts: { field: string; wrong: string; right: string }[] = [];
  const mark = year.endsWith("?") ? "?" : /^\d{1,4}$/.test(year) ? "" : "~";
  if (mark === "~") doubts.push({ field: "year", wrong: `is ${quoted(year)}`, right: `carried over as ${number}~` });
  let edtf = number;
  const finer = (field: string, value: string, whole: string): boolean => {
    if (value === "") return false;
    const longer = `${edtf}-${value.padStart(2, "0")}`;
    if (/^\d{1,2}$/.test(value) && parseEdtf(longer)) {
      edtf = longer;
      return true;
    }
    doubts.push({
      field,
      wrong: `is ${quoted(value)}, which ${edtf} does not have`,
      right: `carried over as ${whole} alone`,
    });
    return false;
  };
  const hasMonth = finer("month", month, "the year");
  if (day && !hasMonth)
    doubts.push({ field: "day", wrong: `is ${quoted(day)} without a month`, right: "give the month too" });
  const hasDay = hasMonth && finer("day", day, "the month");
  const clock = /^(\d{1,2}):(\d{2})(:\d{2}(?:\.\d+)?)?\s*(am|pm)?$/i.exec(time);
  const hour = clock && (Number(clock[1]) % 12) + (/pm/i.test(clock[4] ?? "") ? 12 : 0);
  const exact = clock && `${String(clock[4] ? hour : Number(clock[1])).padStart(2, "0")}:${clock[2]}`;
  const good = exact && /^([01]\d|2[0-3]):[0-5]\d$/.test(exact) && hasDay;
  if (time && !good)
    doubts.push({
      field: "time",
      wrong: `is ${quoted(time)}`,
      right: "left away: a time needs a day, and is written 19:30",
    });
  if (good && clock[3]) doubts.push({ field: "time", wrong: `is ${quoted(time)}`, right: `carried over as ${exact}` });
  return { edtf: `${edtf}${mark}`, ...(good && { time: exact }), doubts };
}

const quoted = (text: string): string => JSON.stringify(text);
