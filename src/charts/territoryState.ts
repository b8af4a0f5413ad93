import type { Edtf } from "../events/model.ts";
import type { Extent } from "../events/query.ts";
import type { TerritoryPanel } from "../layout/territoryReadings.ts";

/** What the territory chart shows. */
export interface TerritoryState {
  /** The first and the last date of every panel, both included. */
  extent: Extent;
  /** The ids of the panels to draw, in this order; all where absent. Fewer panels are larger. */
  panels?: readonly string[];
  /** The ids of panels to bring out: the others step back. */
  highlight?: readonly string[];
  /** A day to rule across all panels; figures later than it step back. */
  day?: Edtf;
  /** The ids of the sayings to set under the panels; all where absent. */
  sayings?: readonly string[];
}

/** A short way of putting an estimate that people remember, to be set beside what it counted. */
export interface Saying {
  id: string;
  /** As it is said: "89 %". */
  text: string;
  /** Where it comes from: a claim, or one figure of a series. */
  from: { claim: string } | { series: string; date: Edtf; of?: string };
  /** What was counted, in a few words. */
  counted: string;
}

export interface TerritoryOptions {
  /** In order. One publisher and one unit each, since a panel is one series. */
  panels: readonly TerritoryPanel[];
  /** The ids of events whose days are ruled across every panel. */
  marks?: readonly string[];
  sayings?: readonly Saying[];
}
