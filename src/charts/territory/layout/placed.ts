import type { PlacedLine } from "../../../layout/labels.ts";
import type { PlacedLegend } from "../../../layout/legend.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { Ticks } from "../../../layout/timeScale.ts";
import type { HeadWords } from "./head.ts";
import type { EventRule } from "./rules.ts";
import type { Reading } from "./series.ts";

/** How a group of figures looks: a colour, and the index of one of the shapes, so that no two differ by colour alone. */
export interface GroupLook {
  colour: string;
  shape: number;
}

/** A figure where it stands. */
export interface PlacedReading {
  reading: Reading;
  x: number;
  y: number;
  /** From where to where its possible days reach, where that is wider than its symbol. */
  days?: readonly [from: number, to: number];
  /** The heights of its range, of which one end is the symbol itself where only one is known. */
  range?: readonly [low: number, high: number];
  /** Which way a range is open of which only one end is known: up for "at least". */
  open?: "up" | "down";
  /** The index of its group in its panel. */
  group: number;
  look: GroupLook;
  /** Whether it is later than the day looked at. */
  later: boolean;
}

/** The words beside a figure. */
export interface ReadingLabel extends PlacedLine {
  /** The key of the reading. */
  key: string;
  bold: boolean;
  later: boolean;
  /** A thin line from the words to their figure, where other figures stand between. */
  lead?: readonly [from: Point, to: Point];
}

/** A line of a plot's scale, and the words at its left, which end at `x`. */
export interface ScaleLine {
  value: number;
  y: number;
  label: PlacedLine;
}

/** One publisher's figures on their own scale, under the words that say what they count. */
export interface PlacedPanel {
  /** The ids of the panel and of its series. */
  id: string;
  series: string;
  /** Whether it stands back behind others. */
  quiet: boolean;
  head: readonly (PlacedLine & Pick<HeadWords, "role">)[];
  /** From where to where the lines of the scale run. */
  across: readonly [left: number, right: number];
  scale: readonly ScaleLine[];
  axis: { ticks: Ticks; top: number; bottom: number; words: number };
  rules: {
    top: number;
    bottom: number;
    events: readonly EventRule[];
    /** Where the day looked at stands, where no event is ruled on it. */
    day?: number;
  };
  /** The figures that are joined: one publisher, one definition, one thing counted. */
  lines: readonly { group: number; look: GroupLook; points: readonly Point[] }[];
  readings: readonly PlacedReading[];
  labels: readonly ReadingLabel[];
}

/** A quote behind a bar, with who put it so and what it counted. */
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
export type TerritorySymbol = "day" | "derived" | "range" | "open" | "joined";

/** The whole chart at its place. */
export interface PlacedTerritory {
  fontSize: number;
  panels: readonly PlacedPanel[];
  /** How many panels found no room, in words. */
  dropped?: PlacedLine;
  quotes: readonly PlacedQuote[];
  legend: PlacedLegend<TerritorySymbol>;
}
