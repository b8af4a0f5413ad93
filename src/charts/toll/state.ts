import type { Edtf } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** The rows of the chart: civilians alone, and all deaths, with civilians at the foot of each bar. */
export const tollRows = ["civilians", "all"] as const;
/** A row of the chart. */
export type TollRow = (typeof tollRows)[number];

/** What the toll chart shows. */
export interface TollState {
  /** The first and the last date across, both included. */
  extent: Extent;
  /** What a bar counts: a week from Monday to Sunday, or a month; weeks if omitted. */
  by?: "week" | "month";
  /** The rows to draw; both if omitted. */
  rows?: readonly TollRow[];
  /** A day to rule. Incidents that began later are faded and left out of every figure. */
  day?: Edtf;
  /** The ids of sides: only incidents in which every one of them took part are counted; all incidents if omitted. */
  sides?: readonly string[];
  /** Days to highlight, with their figure; bars that lie mostly outside them are faded. */
  highlight?: Extent;
}

export interface TollOptions {
  /** The id of a register. A chart shows a single register: figures of two publishers are never added up. */
  register: string;
  /**
   * Names for incidents that the chart should name, by their ids in the register. An incident that outlasts its bar and
   * is at least a sixth as large as the highest bar is always named, by its place.
   */
  named?: Readonly<Record<string, string>>;
}
