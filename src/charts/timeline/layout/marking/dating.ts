import type { When } from "../../../../events/edtf.ts";
import { beginningOf, endingOf } from "../../../../events/moments.ts";
import type { Event } from "../../../../events/read.ts";
import { DAY } from "../../../../events/time.ts";
import { days, months, years } from "../../../../layout/timeIntervals.ts";

/**
 * How a date is shown without colour: a `point` for a known day or hour, a `range` for one of several days, `points`
 * for each of several days, a `bracket` if only the day, month or year around it is known, a `bar` for an event that
 * lasted, and `within` for one that lasted, but perhaps not at any given time.
 */
export type Cue = "point" | "range" | "points" | "bracket" | "bar" | "within";

/** Which of the two ends of a time something is true of. */
export interface Ends {
  from: boolean;
  to: boolean;
}

/** An event's time in milliseconds UTC, with doubt and duration kept apart. Ends are excluded. */
export interface Dated {
  cue: Cue;
  /** Whether the event is disputed or, unless it lasted, its date uncertain (`?`). */
  disputed: boolean;
  /** Which ends are approximate (`~`); for an event that did not last both, unless its date is a range of which one is. */
  about: Ends;
  /** Which ends of an event that lasted are uncertain (`?`). */
  uncertain: Ends;
  /** The whole possible time, doubtful starts and ends included. */
  from: number;
  to: number;
  /**
   * The time of its stem: the moment, the middle of the doubt, or of the time in which it may have both begun and ended,
   * or the start of what certainly lasted.
   */
  at: number;
  /** The time during which it certainly lasted, for a bar; in which it may have both begun and ended, for `within`. */
  lasted?: { from: number; to: number };
  /** The middle of each of its days, for points. */
  each?: readonly number[];
  /** Whether it had not ended. */
  open: boolean;
}

/**
 * Reads the time of an event, its hours by the story's clock. If `hours` is true, because the plot distinguishes hours,
 * a day without an hour is a bracket, not a point.
 */
export function datedOf(event: Event, hours = false): Dated {
  const { when, time, firmness } = event;
  const known = when.precision === "day";
  if (event.ended) return lasting(event, event.ended);
  const shared = {
    disputed: when.uncertain || firmness === "disputed",
    about: aboutOf(when),
    uncertain: neither,
    open: false,
  };
  if (known && time) {
    const at = beginningOf(event);
    return { ...shared, cue: "point", at, from: at, to: at };
  }
  const at = middleOf(when);
  const span = { ...shared, at, from: when.from, to: when.to };
  if (when.precision === "list") return { ...span, cue: "points", each: (when.of ?? []).flatMap(middles) };
  if (when.precision === "range" || when.precision === "set") return { ...span, cue: "range" };
  return { ...span, cue: known && !hours ? "point" : "bracket" };
}

/**
 * The time of an event that lasted: a bar if some of it is certain. Otherwise the doubt about its start and that about
 * its end overlap, and it lasted within them.
 */
function lasting(event: Event, ended: When): Dated {
  const { when, firmness } = event;
  const open = ended.to === Number.POSITIVE_INFINITY;
  const [from, to] = [beginningOf(event), endingOf(event)];
  const [starts, ends] = [when.precision === "day", open || ended.precision === "day"];
  // It lasted on the day of its start or end, if that is known, even if the doubt about the other includes that day.
  const lasted = {
    from: starts ? from : Math.min(when.to - DAY, ends && !open ? ended.from : Number.POSITIVE_INFINITY),
    to: ends ? to : Math.max(ended.from, starts ? when.to : Number.NEGATIVE_INFINITY),
  };
  const disputed = firmness === "disputed";
  const about = { from: when.approximate, to: ended.approximate };
  const uncertain = { from: when.uncertain, to: ended.uncertain };
  if (lasted.from < lasted.to || open)
    return { cue: "bar", disputed, about, uncertain, from, to, at: lasted.from, lasted, open };
  const both = { from: Math.max(from, ended.from), to: Math.min(to, when.to) };
  return { cue: "within", disputed, about, uncertain, from, to, at: (both.from + both.to) / 2, lasted: both, open };
}

/** Whether an end of it is approximate. */
export const isAbout = ({ about }: Dated): boolean => about.from || about.to;

/** Neither end of a time. */
export const neither: Ends = { from: false, to: false };

/** Which ends of a date are approximate: both, unless it has two dates as ends and only one of them is. */
function aboutOf({ approximate, precision, of = [] }: When): Ends {
  const ends = { from: of[0]?.approximate ?? false, to: of.at(-1)?.approximate ?? false };
  return precision === "range" && (ends.from || ends.to) ? ends : { from: approximate, to: approximate };
}

const middleOf = ({ from, to }: When): number => (from + to) / 2;
const middles = (when: When | undefined): readonly number[] =>
  !when ? [] : when.precision === "range" ? (within(when) ?? [middleOf(when)]) : [middleOf(when)];

/** The middles of the days, months or years of a range, of up to a hundred; undefined if there are more. */
function within({ from, to, of: [first] = [] }: When): readonly number[] | undefined {
  const unit = first?.precision === "year" ? years(1) : first?.precision === "month" ? months(1) : days;
  const starts = (to - from) / unit.longest > 100 ? [] : unit.starts(from, to);
  return starts.length > 0 ? starts.map((at, nth) => (at + (starts[nth + 1] ?? to)) / 2) : undefined;
}
