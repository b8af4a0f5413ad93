import { counted } from "../../events/check/problem.ts";
import { dateAt, parseEdtf, readEdtf, type When } from "../../events/edtf.ts";
import type { EventRecord } from "../../events/model.ts";
import { datesOf, momentOf } from "../../events/moments.ts";
import { yearsWithSlash } from "./plainDate.ts";
import { dayOrVaguer } from "./span.ts";
import type { Note } from "./text.ts";

const isDay = (date: string): boolean => parseEdtf(date)?.precision === "day";

/**
 * The date of the last event among those whose day is known. If no day is known, the month or year of the last event.
 */
export function lastDate(events: readonly EventRecord[]): string {
  const whens = events.map(({ date }) => momentOf(readEdtf(datesOf({ date }).start), "UTC").when);
  const known = whens.filter(({ precision }) => precision === "day");
  const last = (known.length > 0 ? known : whens).reduce<When | undefined>(
    (last, when) => (last && last.from >= when.from ? last : when),
    undefined,
  );
  return last ? dayOrVaguer(last.from, last.precision) : dateAt(0);
}

/** Notes which day was taken for the one that the story turns on. */
export function noteFocus(focusDate: string, note: Note): void {
  note(
    "focusDate",
    "is not given in such a file",
    `set to ${focusDate}, the date of the last event${isDay(focusDate) ? " whose day is known" : ""}; write the day your story turns on`,
  );
}

/** Notes that times of day have no zone, if there are any; `events` are the ids of those that have one. */
export function noteZone(events: readonly string[], note: Note): void {
  if (events.length === 0) return;
  note(
    "zone",
    `is not given, and ${events.length === 1 ? "a time of day has" : `${events.length} times of day have`} none`,
    "set to UTC; write the zone whose clock they are by, such as Europe/Rome",
  );
}

/** A date such as 1914/18, and the entry that has it. */
export interface PairOfYears {
  written: string;
  at: string;
}

/** Notes once how dates such as 1914/18 were read, since museums also write them of one of these years. */
export function notePairsOfYears(pairs: readonly PairOfYears[], note: Note): void {
  const [pair] = pairs;
  const [first, last] = pair ? (yearsWithSlash(pair.written) ?? []) : [];
  if (!pair) return;
  note(
    "start date",
    `gives a first and a last year in ${counted(pairs.length, "entry", "entries")}, such as “${pair.written}” (${pair.at})`,
    `read as lasting from ${first} to ${last}; for one of these years write “between ${first} and ${last}” in the file, or date: "[${first}..${last}]" in place of date and until`,
  );
}
