import { readEdtf } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import { beginningOf } from "../../events/moments.ts";
import { type Extent, extentOf } from "../../events/query.ts";
import type { Event } from "../../events/read.ts";
import type { TimeWindow } from "../../layout/timeWindow.ts";

/** What the lanes of a timeline can stand for. */
export type LaneBy = "theatre" | "actor" | "kind";

/** What a timeline shows: any stretch of time, from years to a few minutes of a day. */
export interface TimelineState {
  /** The first and the last date, both included. */
  extent: Extent;
  /** What lanes stand for; one lane for all if omitted. */
  lanes?: LaneBy;
  /** The ids of the events to draw; all in the extent if omitted. */
  events?: readonly string[];
  /** The ids of events to highlight: their titles are bold and placed first, and all others are faded. */
  highlight?: readonly string[];
  /** Whether the story's focus date is ruled; `true` if omitted. */
  focusDate?: boolean;
  /** The id of an event that a reader has chosen: its title is bold and placed first, and no other is faded. */
  chosen?: string;
  /**
   * A day of the extent: events are drawn only up to its end. Those that began later are left out, and those still
   * going on end at a line. Everything drawn has the same place as without this day, so that days can be shown one
   * after the other.
   */
  until?: Edtf;
  /** The time window shown in place of the extent while the chart is moved, in milliseconds UTC, the end excluded. */
  exact?: TimeWindow;
}

export interface TimelineOptions {
  /** The ids of lanes (theatres, actors or kinds) in order; those not listed follow, busiest first. */
  order?: readonly string[];
  /** Events of lower priority are left out, unless a state names them. */
  minPriority?: number;
}

/** The time that a state shows, in milliseconds UTC, the end excluded. */
export const windowOf = ({ extent, exact }: Pick<TimelineState, "extent" | "exact">): TimeWindow =>
  exact ?? extentOf(extent);

/** The part of the time shown that has passed by the end of a state's day; all of it if the state has none. */
export function passedOf(state: TimelineState): TimeWindow {
  const [from, to] = windowOf(state);
  return [from, Math.min(to, Math.max(from, endOf(state)))];
}

/** Whether an event had begun by the end of a state's day, by the story's clock. */
export const hasBegun =
  (state: Pick<TimelineState, "until">) =>
  (event: Event): boolean =>
    beginningOf(event) < endOf(state);

const endOf = ({ until }: Pick<TimelineState, "until">): number =>
  until === undefined ? Number.POSITIVE_INFINITY : readEdtf(until).to;

/** The ids of the events whose titles are bold and placed before all others: those highlighted, and the chosen one. */
export const boldEvents = ({ highlight = [], chosen }: TimelineState): readonly string[] =>
  chosen === undefined ? highlight : [...highlight, chosen];
