import type { Edtf } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** What the territory chart shows. */
export interface TerritoryState {
  /** The first and the last date of every panel, both included. */
  extent: Extent;
  /** The ids of the panels to draw, in this order; all if omitted. The fewer there are, the larger they are. */
  panels?: readonly string[];
  /** The ids of panels to highlight; the others are faded. */
  highlight?: readonly string[];
  /** Whether the days of the chart's events are ruled; `true` if omitted. */
  rules?: boolean;
  /** A day to rule in all panels; later figures are faded. */
  day?: Edtf;
  /** The ids of the quotes to set below the panels; all if omitted. */
  quotes?: readonly string[];
}

/** Which figures of a series a panel shows, and how. */
export interface TerritoryPanel {
  /** The id of a series. */
  series: string;
  /** The id of the panel, needed if one series fills two; the id of the series if omitted. */
  id?: string;
  /** The groups of figures to show, as in the `of` of the series' points; all if omitted. */
  of?: readonly string[];
  /** A short form of the publisher's name; if omitted, the full name without a final part in brackets. */
  by?: string;
  /** A title in place of the series' own. */
  title?: string;
  /** What was counted, in a few words; the first sentence of the definition if omitted. */
  counts?: string;
  /** The caveat, in a few words; the first sentence of the series' caveat if omitted. */
  caveat?: string;
  /**
   * True for a publisher that counted the same thing in the same way every time: its figures are joined by a thin line.
   * Do not set it if wording or method changed between dates.
   */
  regular?: boolean;
}

/** An estimate as people remember it, to be set beside what it counted. */
export interface Quote {
  id: string;
  /** What was said, as it is to be written: "89 %", or words in quotation marks. */
  text: string;
  /** Where it comes from: a claim, or one figure of a series. */
  from: { claim: string } | { series: string; date: Edtf; of?: string };
  /** What was counted, in a few words. */
  counted: string;
}

export interface TerritoryOptions {
  /** The panels, in order. Each has one publisher and one unit, since a panel shows one series. */
  panels: readonly TerritoryPanel[];
  /** The ids of events whose days are ruled across every panel. */
  events?: readonly string[];
  quotes?: readonly Quote[];
}
