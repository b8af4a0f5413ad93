import { skippedHour } from "../../events/check/skippedHour.ts";
import { isZone } from "../../events/check/values.ts";
import { readEdtf } from "../../events/edtf.ts";
import type { Edtf, EventRecord } from "../../events/model.ts";
import { clockOf } from "../../events/moments.ts";
import { type ReadDate, readDate } from "./date.ts";
import { type Foreign, type ForeignDate, noDate } from "./foreign.ts";
import { plainOf } from "./plain.ts";
import { asShown, between, marked } from "./shownDate.ts";
import type { Note } from "./text.ts";
import type { DayOrder } from "./written.ts";

/** When an entry began: its date, or, if it has none at all, its display date. */
export function startOf({ start, latestStart, ...entry }: Foreign, dates: DayOrder | undefined): ReadDate {
  const display = plainOf(entry.display).text;
  const found = spreadOver("start", start, latestStart, dates);
  if (found.edtf || found.doubts.length > 0 || !display) return found;
  const shown = readDate({ ...noDate, written: display }, dates);
  if (!shown.edtf) return found;
  const right = `taken from its display date, ${JSON.stringify(display)}`;
  return { ...shown, doubts: [...shown.doubts, { field: "date", wrong: "is empty", right }] };
}

/**
 * The date and the end of an entry whose start has been read, as exactly as the file and its display date together say
 * them.
 */
export function datesOf(
  entry: Foreign,
  start: ReadDate,
  dates: DayOrder | undefined,
  note: Note,
): { edtf: Edtf; until?: Edtf | undefined } {
  const { edtf = "" } = start;
  const end = untilOf(entry, start, dates, note);
  const isDropped = end === undefined && readDate(entry.end, dates).doubts.length > 0;
  const { date, until, changes } = asShown({ date: edtf, until: end }, plainOf(entry.display).text, dates);
  for (const { field, wrong, right } of changes) if (!isDropped || field !== "end date") note(field, wrong, right);
  return { edtf: date, until: isDropped ? undefined : until };
}

/**
 * The time of day, and its zone if that is not UTC, the story's zone. `hasClock` is true if a date contains a time.
 */
export function clockIn(
  entry: Foreign,
  { edtf = "", time, zone = entry.zone, hasClock }: ReadDate & { hasClock: boolean },
  note: Note,
): Pick<EventRecord, "time" | "zone"> {
  const isDay = readEdtf(edtf).precision === "day";
  if (time && !isDay) note("time", `is ${time}, and ${edtf} is not one day`, "dropped");
  if (!(time && isDay) && !hasClock) return {};
  const clock = time && isDay ? { time } : {};
  if (!zone || zone === "UTC") return clock;
  if (isZone(zone)) {
    const isSkipped = time && isDay && skippedHour(readEdtf(edtf).from + clockOf(time), zone);
    if (!isSkipped) return { ...clock, zone };
    note(
      "time",
      `is ${time}, an hour that the clocks of ${zone} left out that day`,
      "dropped; write the hour that is meant",
    );
    return hasClock ? { zone } : {};
  }
  note("time zone", `is “${zone}”, which is not an IANA time zone`, "dropped: write a name such as Europe/Rome");
  return clock;
}

function untilOf(
  entry: Foreign,
  { edtf: start = "", until, time }: ReadDate,
  dates: DayOrder | undefined,
  note: Note,
): Edtf | undefined {
  const written = spreadOver("end", entry.end, entry.earliestEnd, dates);
  const own: ReadDate = written.until ? { edtf: written.until, doubts: written.doubts } : written;
  if (written.until && !until)
    note("end date", `lasts from ${written.edtf} to ${written.until}`, `the end is carried over as ${written.until}`);
  if (until && own.edtf && own.edtf !== until)
    note(
      "end date",
      `is ${own.edtf}, and the start has an end of its own`,
      `${own.edtf} is dropped: the end is ${until}`,
    );
  const end: ReadDate = until ? { edtf: until, doubts: [] } : own;
  for (const { field, wrong, right } of end.doubts)
    note(`end ${field}`, wrong, end.edtf ? right : `dropped, so that no end is carried over; ${right}`);
  if (!end.edtf || end.edtf === "..") return end.edtf;
  const isTimed = end.time && readEdtf(end.edtf).precision === "day" && !/[?~%]/.test(end.edtf);
  const last = isTimed ? `${end.edtf}T${end.time}` : end.edtf;
  const [from, to] = [readEdtf(start), readEdtf(last)];
  if (to.to <= from.from + clockOf(time ?? "")) {
    note("end date", `is ${last}, before the start ${start}`, "dropped: an end cannot come before its start");
    return undefined;
  }
  const isMoment = isTimed && time !== undefined && to.from === from.from + clockOf(time);
  return last === start || isMoment ? undefined : last;
}

/**
 * One date between the start or end of an entry (`date`) and how late it may have begun or how early ended (`limit`). If
 * either is missing or cannot be read, the other is approximate.
 */
function spreadOver(
  end: "start" | "end",
  date: ForeignDate,
  limit: ForeignDate | undefined,
  order: DayOrder | undefined,
): ReadDate {
  const main = readDate(date, order);
  if (!limit) return main;
  const other = readDate(limit, order);
  const told = (read: ReadDate, right: string): ReadDate => {
    const field = end === "start" ? "(latest)" : "(earliest)";
    return {
      ...read,
      doubts: [...main.doubts, { field, wrong: `is ${JSON.stringify(limit.written ?? limit.year)}`, right }],
    };
  };
  const one = main.edtf ? main : other;
  if (!one.edtf || one.edtf === "..") return main;
  if (!main.edtf || !other.edtf || other.edtf === "..") {
    const edtf = marked(one.edtf, "~");
    return told({ ...one, edtf }, `carried over as ${edtf}, since ${main.edtf ? "it" : "the end"} is no date`);
  }
  if (main.edtf === other.edtf) return main;
  const edtf = end === "start" ? between(main.edtf, other.edtf) : between(other.edtf, main.edtf);
  if (!edtf.startsWith("[")) return told(main, `dropped: it is not ${end === "start" ? "after" : "before"} the ${end}`);
  const isTimed = main.time ?? other.time;
  return told({ edtf, doubts: [] }, `carried over as ${edtf}${isTimed ? ", without the time of day" : ""}`);
}
