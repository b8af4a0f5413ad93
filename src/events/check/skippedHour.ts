import { clockWords } from "../calendarWords.ts";
import { dateAt, parseEdtf } from "../edtf.ts";
import type { EventRecord } from "../model.ts";
import { aheadOf, clockOf, datesOf } from "../moments.ts";
import { DAY } from "../time.ts";
import type { Path } from "./problem.ts";

/**
 * What the clock of a zone left out around a local time, written as if it were UTC, that it never showed, because it was
 * set forward; undefined for a time that it did show. `meant` is the same moment by the clock as it was set then.
 */
export function skippedHour(shown: number, zone: string): { from: number; to: number; meant: number } | undefined {
  const [before, after] = [aheadOf(zone, shown - DAY), aheadOf(zone, shown + DAY)];
  const exists = [before, after].some((ahead) => aheadOf(zone, shown - ahead) === ahead);
  if (exists || before >= after) return undefined;
  let [early, late] = [shown - after, shown - before];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (aheadOf(zone, middle) === before) early = middle;
    else late = middle;
  }
  return { from: late + before, to: late + after, meant: shown + after - before };
}

/** Adds a problem for every time of day of an event that the clock of its zone never showed, since it was set forward. */
export function checkHours(event: EventRecord, storyZone: string, path: Path): void {
  const zone = event.zone ?? storyZone;
  const { start, end } = datesOf(event);
  const day = parseEdtf(start);
  if (event.time && day?.precision === "day") check(day.from + clockOf(event.time), zone, path.at("time"));
  const moments = [
    ["date", start],
    [event.until === undefined ? "date" : "until", end],
    ["announced", event.announced],
  ] as const;
  for (const [field, edtf = ""] of moments) {
    const when = parseEdtf(edtf);
    if (when?.precision === "time" && when.offset === undefined) check(when.from, zone, path.at(field));
  }
}

function check(shown: number, zone: string, path: Path): void {
  const skipped = skippedHour(shown, zone);
  if (!skipped) return;
  const { from, to, meant } = skipped;
  // A time of day stands beside its day.
  const written = (at: number) =>
    path.field === "time" && dateAt(at) === dateAt(shown) ? clockWords(at) : `${dateAt(at)}T${clockWords(at)}`;
  path.add(
    `is ${written(shown)}, which the clocks of ${zone} never showed: they went from ${dateAt(from)}, ${clockWords(from)} to ${clockWords(to)}`,
    `write ${written(meant)} if that is meant, or in zone the one that it is given in`,
  );
}
