import type { When } from "./edtfDate.ts";
import { parseSingle } from "./edtfSingle.ts";
import type { Edtf } from "./model.ts";
import { calendarOf } from "./time.ts";

export type { Precision, When } from "./edtfDate.ts";

/**
 * Reads a date in the Extended Date/Time Format (EDTF, ISO 8601-2). It reads levels 0 and 1, and from level 2 sets,
 * lists, decades, doubt about a part of a date, unspecified digits, divisions of a year and long years. Returns
 * undefined for anything else and for days that do not exist. Days are those of the proleptic Gregorian calendar.
 * Seasons are those of the northern hemisphere (spring is March to May, and so on) unless their number names the
 * southern.
 */
export function parseEdtf(edtf: Edtf): When | undefined {
  const several = /^([[{])(.+)([\]}])$/.exec(edtf);
  if (several) return oneOrAll(edtf, several[1] === "[" ? "]" : "}", several);
  return edtf.includes("/") ? interval(edtf) : parseSingle(edtf);
}

/** The time between two dates, either of which may be unknown (left out) or open (`..`). */
function interval(edtf: Edtf): When | undefined {
  const ends = edtf.split("/");
  if (ends.length !== 2) return undefined;
  const [first, last] = ends.map((end) => (isMissing(end) ? undefined : intervalEnd(end)));
  if ((!first && !isMissing(ends[0])) || (!last && !isMissing(ends[1]))) return undefined;
  return between(edtf, "interval", [first, last]);
}

const isMissing = (end: string | undefined): boolean => end === "" || end === "..";

/** A date that can begin or end an interval: EDTF allows no season, decade or century there. */
function intervalEnd(edtf: Edtf): When | undefined {
  const when = parseSingle(edtf);
  return when?.season === undefined && !/^-?\d{2,3}[?~%]?$/.test(edtf) ? when : undefined;
}

/** A set in square brackets (one of these dates) or a list in braces (each of them); `..` at either end is open. */
function oneOrAll(edtf: Edtf, closed: string, [, , inside = "", end]: readonly string[]): When | undefined {
  if (end !== closed) return undefined;
  const [, earlier, listed = "", later] = /^(\.\.)?(.*?)(\.\.)?$/.exec(inside) ?? [];
  const dates = listed.split(",").map((item) => {
    const [first = "", last, more] = item.trim().split("..");
    if (more !== undefined) return undefined;
    const start = parseSingle(first);
    return last === undefined ? start : between(item.trim(), "range", [start, parseSingle(last)], true);
  });
  const known = dates.flatMap((when) => when ?? []);
  if (known.length < dates.length || known.some(({ precision }) => precision === "time")) return undefined;
  const [only] = known;
  // A set that consists of a single range is read as that range.
  if (dates.length === 1 && only?.precision === "range" && closed === "]" && !earlier && !later)
    return { ...only, edtf };
  return {
    edtf,
    from: earlier ? Number.NEGATIVE_INFINITY : Math.min(...known.map(({ from }) => from)),
    to: later ? Number.POSITIVE_INFINITY : Math.max(...known.map(({ to }) => to)),
    precision: closed === "]" ? "set" : "list",
    ...doubtOf(known),
    of: [...(earlier ? [undefined] : []), ...known, ...(later ? [undefined] : [])],
  };
}

/** The time between two dates; undefined if it runs backwards, or if `whole` is true and an end is missing. */
function between(
  edtf: Edtf,
  precision: "interval" | "range",
  [first, last]: readonly [When | undefined, When | undefined] | readonly (When | undefined)[],
  whole = false,
): When | undefined {
  if (whole && !(first && last)) return undefined;
  if (first && last && last.to <= first.from) return undefined;
  return {
    edtf,
    from: first?.from ?? Number.NEGATIVE_INFINITY,
    to: last?.to ?? Number.POSITIVE_INFINITY,
    precision,
    ...doubtOf([first, last].flatMap((when) => when ?? [])),
    of: [first, last],
  };
}

const doubtOf = (all: readonly When[]) => ({
  uncertain: all.some(({ uncertain }) => uncertain),
  approximate: all.some(({ approximate }) => approximate),
});

/** Reads a date as `parseEdtf` does, but throws a RangeError for a date that cannot be read. */
export function readEdtf(edtf: Edtf): When {
  const kept = read.get(edtf);
  if (kept) return kept;
  const when = parseEdtf(edtf);
  if (!when) throw new RangeError(`invalid date: ${edtf}`);
  if (read.size >= mostRead) read.clear();
  read.set(edtf, when);
  return when;
}

/** Dates that have been read: charts ask for the same few hundred thousands of times, a thirtieth of a hand-out's time. */
const read = new Map<Edtf, When>();
const mostRead = 5000;

/** The first moment that a date may mean, in milliseconds from 1970 UTC. Throws a RangeError for an invalid date. */
export const dayOf = (edtf: Edtf): number => readEdtf(edtf).from;

/**
 * The day on which a moment in milliseconds from 1970 UTC lies, as EDTF: `2017-11-03`, `-0043-03-15`. If the year has
 * more than four digits, only the year is given (`Y-66000000`), since EDTF cannot write a day of such a year.
 */
export function dateAt(at: number): Edtf {
  const { year, month, day } = calendarOf(at);
  if (Math.abs(year) > 9999) return `Y${year}`;
  const [y, m, d] = [digits(Math.abs(year), 4), digits(month, 2), digits(day, 2)];
  return `${year < 0 ? "-" : ""}${y}-${m}-${d}`;
}

const digits = (number: number, length: number): string => String(number).padStart(length, "0");
