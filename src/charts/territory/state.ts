import type { Edtf } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** What the territory chart shows. */
export interface TerritoryState {
  /** The first and the last date of every panel, both included. */
  extent: Extent;
  /** The ids of the panels to draw, in this order; all where absent. Fewer panels are larger. */
  panels?: readonly string[];
  /** The ids of panels to bring out: the others step back. */
  highlight?: readonly string[];
  /** Whether the days of the chart's events are ruled; they are unless this is false. */
  rules?: boolean;
  /** A day to rule across all panels; figures later than it step back. */
  day?: Edtf;
  /** The ids of the quotes to set under the panels; all where absent. */
  quotes?: readonly string[];
}

/** Which figures of a series a panel shows, and how. */
export interface TerritoryPanel {
  /** The id of a series. */
  series: string;
  /** Names the panel where one series fills two; the series' id where absent. */
  id?: string;
  /** What the figures shown are of; all where absent. */
  of?: readonly string[];
  /** The publisher's name where room is short; the series' publisher up to a bracket where absent. */
  by?: string;
  /** Instead of the series' own title. */
  title?: string;
  /** What was counted, in a few words; the first sentence of the definition where absent. */
  counts?: string;
  /** What to beware of, in a few words; the first sentence of the caveat where absent. */
  caveat?: string;
  /**
   * True for a publisher that counted the same thing in the same way time and again: its figures are joined by a thin
   * line. Never so where wording or method changed between dates.
   */
  regular?: boolean;
}

/** An estimate as people remember it, to be set beside what it counted. */
export interface Quote {
  id: string;
  /** As it was put: "89 %". */
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
  events?: readonly string[];
  quotes?: readonly Quote[];
}
