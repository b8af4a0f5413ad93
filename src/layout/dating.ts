import type { Event } from "../events/read.ts";

/**
 * How a date is told without colour: a `point` for a known day or hour, a `range` where it is one of several days,
 * a `bracket` where only the day, month or year around it is known, a `bar` for what lasted.
 */
export type Cue = "point" | "range" | "bracket" | "bar";

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
  /** True where it had not ended. */
  open: boolean;
}

const day = 864e5;

/** Reads the time of an event. Where hours are told apart (`hours`), a day without its hour is a bracket, not a point. */
export function datedOf(event: Event, hours = false): Dated {
  const { when, ended, time, firmness } = event;
  const shared = {
    disputed: when.uncertain || firmness === "disputed",
    approximate: when.approximate,
    open: false,
  };
  const known = when.precision === "day";
  if (ended) {
    const open = ended.to === Number.POSITIVE_INFINITY;
    const lasted = {
      from: known ? when.from : when.to - day,
      to: open || ended.precision === "day" ? ended.to : ended.from,
    };
    const all = { ...shared, from: when.from, to: ended.to };
    if (lasted.from < lasted.to) return { ...all, cue: "bar", at: lasted.from, lasted, open };
    return { ...all, cue: "range", at: (when.from + ended.to) / 2 };
  }
  if (known && time) {
    const at = when.from + minutes(time) * 6e4;
    return { ...shared, cue: "point", at, from: at, to: at };
  }
  const at = (when.from + when.to) / 2;
  const cue = known ? (hours ? "bracket" : "point") : when.precision === "range" ? "range" : "bracket";
  return { ...shared, cue, at, from: when.from, to: when.to };
}

const minutes = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
};
