import type { When } from "../../../events/edtf.ts";
import { clockOf } from "../../../events/moments.ts";
import type { Event } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import { days, months, years } from "../../../layout/timeIntervals.ts";

/**
 * How a date is shown without colour: a `point` for a known day or hour, a `range` where it is one of several days,
 * `points` where it is each of several days, a `bracket` where only the day, month or year around it is known, a `bar`
 * for what lasted.
 */
export type Cue = "point" | "range" | "points" | "bracket" | "bar";

/** An event's time in milliseconds UTC, with doubt and duration kept apart. Ends are excluded. */
export interface Dated {
  cue: Cue;
  disputed: boolean;
  /** About then: its ends are not known either. */
  approximate: boolean;
  /** All the time it may mean, doubtful starts and ends included. */
  from: number;
  to: number;
  /** Where its stem stands: the moment, the middle of the doubt, or the start of what certainly lasted. */
  at: number;
  /** What it certainly lasted, for a bar. */
  lasted?: { from: number; to: number };
  /** The middle of each of its days, for points. */
  each?: readonly number[];
  /** What the end of a bar is in doubt about, apart from its start. */
  endInDoubt?: "uncertain" | "approximate";
  /** True where it had not ended. */
  open: boolean;
}

/**
 * Reads the time of an event, its hours by the story's clock. Where hours are told apart (`hours`), a day without its
 * hour is a bracket, not a point.
 */
export function datedOf(event: Event, hours = false): Dated {
  const { when, time, firmness, clockShift = 0 } = event;
  const shared = {
    disputed: when.uncertain || firmness === "disputed",
    approximate: when.approximate,
    open: false,
  };
  const known = when.precision === "day";
  if (event.ended) return { ...shared, ...lasting(event, event.ended) };
  if (known && time) {
    const at = when.from + clockOf(time) + clockShift;
    return { ...shared, cue: "point", at, from: at, to: at };
  }
  const at = middleOf(when);
  const span = { ...shared, at, from: when.from, to: when.to };
  if (when.precision === "list") return { ...span, cue: "points", each: (when.of ?? []).flatMap(middles) };
  if (when.precision === "range" || when.precision === "set") return { ...span, cue: "range" };
  return { ...span, cue: known && !hours ? "point" : "bracket" };
}

/** The time of what lasted: a bar where it certainly lasted at all, else the range in which it began and ended. */
function lasting({ when, time, endTime, clockShift = 0 }: Event, ended: When): Omit<Dated, "disputed" | "approximate"> {
  const open = ended.to === Number.POSITIVE_INFINITY;
  const from = time ? when.from + clockOf(time) + clockShift : when.from;
  const to = endTime ? ended.from + clockOf(endTime) + clockShift : ended.to;
  const lasted = {
    from: when.precision === "day" ? from : when.to - DAY,
    to: open || ended.precision === "day" ? to : ended.from,
  };
  const doubt = ended.uncertain ? "uncertain" : ended.approximate ? "approximate" : undefined;
  if (lasted.from < lasted.to || open)
    return { cue: "bar", from, to, at: lasted.from, lasted, open, ...(doubt && { endInDoubt: doubt }) };
  return { cue: "range", from, to, at: (from + to) / 2, open };
}

const middleOf = ({ from, to }: When): number => (from + to) / 2;
const middles = (when: When | undefined): readonly number[] =>
  !when ? [] : when.precision === "range" ? (within(when) ?? [middleOf(when)]) : [middleOf(when)];

/** The middle of each day, month or year of a range, of up to a hundred. */
function within({ from, to, of: [first] = [] }: When): readonly number[] | undefined {
  const unit = first?.precision === "year" ? years(1) : first?.precision === "month" ? months(1) : days;
  const starts = (to - from) / unit.longest > 100 ? [] : unit.starts(from, to);
  return starts.length > 0 ? starts.map((at, nth) => (at + (starts[nth + 1] ?? to)) / 2) : undefined;
}
