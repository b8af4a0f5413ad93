import type { DatePart } from "../language/formats.ts";
import type { Edtf } from "./model.ts";
import { DAY, startOf } from "./time.ts";

/**
 * How precisely a date is known: to the minute or second (`time`), to the day, month, season or year; as some time
 * between two dates (`range`), one of several dates (`set`), each of several dates (`list`), or all the time between
 * two dates (`interval`).
 */
export type Precision = "time" | "day" | "month" | "season" | "year" | "range" | "set" | "list" | "interval";

/**
 * The time that a date may mean. It includes `from` and ends before `to`, both in milliseconds from 1970 UTC. Either is
 * infinite if a set or an interval has no first or no last date.
 */
export interface When {
  readonly edtf: Edtf;
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  /** `?`: the source may be wrong about the date, or about a part of it. */
  readonly uncertain: boolean;
  /** `~`: the date, or a part of it, is approximate. */
  readonly approximate: boolean;
  /** Which parts are uncertain and which approximate, if that is not the whole date. */
  readonly inDoubt?: { readonly uncertain: readonly DatePart[]; readonly approximate: readonly DatePart[] };
  /**
   * The first and last date of a range or interval, or all dates of a set or list; undefined stands for a missing one.
   */
  readonly of?: readonly (When | undefined)[];
  /** The year that is written, for one of which only some digits are significant: about that year. */
  readonly estimate?: number;
  /** The EDTF number, from 21, of a season, quarter, third or half of a year. */
  readonly season?: number;
  /**
   * For a time with a UTC offset: its minutes east of UTC. Without it, `from` and `to` are by the clock of the place.
   */
  readonly offset?: number;
}

const parts = /^([?~%]?)(-?[\dX]{4})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/**
 * Reads a day, month or year with its unspecified digits and its doubts; undefined for anything else, and for days that
 * do not exist.
 */
export function parseDate(edtf: Edtf): When | undefined {
  const [, y0, year, y1, m0, month, m1, d0, day, d1] = parts.exec(edtf) ?? [];
  if (!year || year === "-0000") return undefined;
  // A mark after a part applies to all parts up to there, a mark before a part to that part alone.
  const marks = { year: [y0, y1, m1, d1], ...(month && { month: [m0, m1, d1] }), ...(day && { day: [d0, d1] }) };
  const named = Object.entries(marks) as [DatePart, (string | undefined)[]][];
  const marked = (sign: string) =>
    named.flatMap(([part, on]) => (on.some((mark) => mark === sign || mark === "%") ? [part] : []));
  const [uncertain, approximate] = [marked("?"), marked("~")];
  const isPartial = [uncertain, approximate].some(({ length }) => length > 0 && length < named.length);
  const found = edtf.includes("X") ? unspecified(year, month, day) : exact(+year, month, day);
  return (
    found && {
      ...found,
      edtf,
      uncertain: uncertain.length > 0,
      approximate: approximate.length > 0,
      ...(isPartial && { inDoubt: { uncertain, approximate } }),
    }
  );
}

type Span = Pick<When, "from" | "to" | "precision" | "of">;

function exact(year: number, month?: string, day?: string): Span | undefined {
  if (!month) return { from: startOf(year), to: startOf(year + 1), precision: "year" };
  if (+month < 1 || +month > 12) return undefined;
  const next = startOf(year, +month + 1);
  if (!day) return { from: startOf(year, +month), to: next, precision: "month" };
  const from = startOf(year, +month, +day);
  return +day >= 1 && from < next ? { from, to: from + DAY, precision: "day" } : undefined;
}

/**
 * A date with unspecified digits. If the whole day or month is unspecified, it is read as the month or year around it;
 * otherwise as a range from the first to the last date that fits.
 */
function unspecified(year: string, month?: string, day?: string): Span | undefined {
  const rest = [month, day].filter((part) => part !== undefined && part !== "XX");
  if (!year.includes("X") && rest.every((part) => !part?.includes("X")) && !(month === "XX" && rest.length > 0))
    return exact(+year, rest[0]);
  const fill = (digit: string) => Number(year.replaceAll("X", digit));
  const [low = 0, high = 0] = [fill("0"), fill("9")].sort((a, b) => a - b);
  const fits = (mask: string) => {
    const pattern = new RegExp(`^${mask.replaceAll("X", "\\d")}$`);
    return (text: string) => pattern.test(text);
  };
  const [ofYear, months, days] = [fits(year), numbers(month, 12, fits), numbers(day, 31, fits)];
  const inYear = (year: number): readonly Edtf[] =>
    ofYear(yearName(year))
      ? months.flatMap((month) =>
          days.flatMap((day) =>
            exact(year, month, day) ? [yearName(year), month, day].filter(Boolean).join("-") : [],
          ),
        )
      : [];
  const [first] = firstFound(low, high, inYear);
  const last = firstFound(high, low, inYear).at(-1);
  if (first === undefined || last === undefined) return undefined;
  const ends = [parseDate(first), parseDate(last)];
  return { from: ends[0]?.from ?? 0, to: ends[1]?.to ?? 0, precision: "range", of: ends };
}

/** The months or days from 1 to `max`, in two digits, that a mask allows. Without a mask, a single undefined. */
const numbers = (mask: string | undefined, max: number, fits: (mask: string) => (text: string) => boolean) =>
  mask === undefined
    ? [undefined]
    : Array.from({ length: max }, (_, index) => String(index + 1).padStart(2, "0")).filter(fits(mask));

/** The dates of the first year, counting up or down from `start` to `end`, that has any. */
function firstFound(start: number, end: number, at: (year: number) => readonly Edtf[]): readonly Edtf[] {
  for (let year = start; start <= end ? year <= end : year >= end; year += start <= end ? 1 : -1) {
    const found = at(year);
    if (found.length > 0) return found;
  }
  return [];
}

const yearName = (year: number): string => `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
