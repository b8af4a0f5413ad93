import type { PlacedLine } from "../../../layout/labels.ts";
import type { PlacedLegend } from "../../../layout/legend.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { Ticks } from "../../../layout/timeScale.ts";
import type { HeadWords } from "./head.ts";
import type { EventRule } from "./rules.ts";
import type { Reading } from "./series.ts";

/**
 * What the appearance of a group of figures depends on: its index in its panel, which decides the shape, so that no two
 * groups differ by colour alone; and its side, if it is one.
 */
export interface GroupLook {
  index: number;
  side?: string;
}

/** A figure with its place in the drawing. */
export interface PlacedReading {
  reading: Reading;
  x: number;
  y: number;
  /** The ends of its possible days across, if they are wider than its symbol. */
  days?: readonly [from: number, to: number];
  /** The heights of its range; if only one end is known, the other is the symbol itself. */
  range?: readonly [low: number, high: number];
  /** If only one end of its range is known, the open direction: up for "at least". */
  open?: "up" | "down";
  /** The index of its group in its panel. */
  group: number;
  look: GroupLook;
  /** Whether it is later than the state's day. */
  later: boolean;
}

/** The words beside a figure. */
export interface ReadingLabel extends PlacedLine {
  /** The key of the reading. */
  key: string;
  bold: boolean;
  later: boolean;
  /** A thin line from the words to their figure, if they are far apart. */
  lead?: readonly [from: Point, to: Point];
}

/** A line of a plot's scale, and the words on its left, which end at `x`. */
export interface ScaleLine {
  value: number;
  y: number;
  label: PlacedLine;
}

/** One publisher's figures on their own scale, below the words that say what they count. */
export interface PlacedPanel {
  /** The ids of the panel and of its series. */
  id: string;
  series: string;
  /** Whether it is faded, since others are highlighted. */
  quiet: boolean;
  head: readonly (PlacedLine & Pick<HeadWords, "role">)[];
  /** The ends of the lines of the scale. */
  across: readonly [left: number, right: number];
  scale: readonly ScaleLine[];
  axis: { ticks: Ticks; top: number; bottom: number; words: number };
  rules: {
    top: number;
    bottom: number;
    events: readonly EventRule[];
    /** The x of the state's day, if no event is ruled on it. */
    day?: number;
  };
  /** The figures that are joined: one publisher, one definition, one thing counted. */
  lines: readonly { group: number; look: GroupLook; points: readonly Point[] }[];
  readings: readonly PlacedReading[];
  labels: readonly ReadingLabel[];
}

/** A quote after a bar, with its attribution and what it counted. */
export interface PlacedQuote {
  id: string;
  bar: { x: number; y: number; width: number; height: number };
  /** The quote itself, in larger letters of this size. */
  text: readonly PlacedLine[];
  size: number;
  by: readonly PlacedLine[];
  counted: readonly PlacedLine[];
}

/** What the symbols of the legend show. */
export type TerritorySymbol = "day" | "dates" | "derived" | "range" | "derivedRange" | "open" | "joined";

/** The whole chart, placed. */
export interface PlacedTerritory {
  fontSize: number;
  panels: readonly PlacedPanel[];
  /** How many panels did not fit, in words. */
  dropped?: PlacedLine;
  quotes: readonly PlacedQuote[];
  legend: PlacedLegend<TerritorySymbol>;
}
