import type { Edtf } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";
import type { BankNames, Border } from "../../layout/riversideRows.ts";

/** What control strips show. */
export interface ControlStripsState {
  /** The first and the last date drawn, both included. */
  extent: Extent;
  /** A part of the extent that takes most of the width; the change of scale is drawn and explained in words. */
  enlarged?: Extent;
  /** A day at which a line is ruled across all rows. */
  day?: Edtf;
  /** Whether a line is ruled at the story's focus date; `true` if omitted. */
  focusDate?: boolean;
  /** The ids of the places to draw; all places of the chart if omitted. The fewer there are, the higher their rows. */
  places?: readonly string[];
  /** Whether words on the strips keep one place on all days; the line of the day then passes behind them. */
  steady?: boolean;
  /** The ids of places to highlight: their names are bold, and the others are faded. */
  highlight?: readonly string[];
}

export interface ControlStripsOptions {
  /**
   * The ids of places in river order; if omitted, those beside the river whose kilometre and control are known, or, in a
   * story without a river, all whose control is known.
   */
  places?: readonly string[];
  border?: Border;
  banks?: BankNames;
  /** Sides drawn as a hatch over a pale tint; the others are solid. */
  light?: readonly string[];
  /** The lowest priority of a place that is drawn, from 1 to 5; 1 if omitted. */
  minPriority?: number;
}
