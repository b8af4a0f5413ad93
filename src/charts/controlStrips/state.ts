import type { Edtf } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";
import type { BankNames, Border } from "../../layout/riversideRows.ts";

/** What control strips show. */
export interface ControlStripsState {
  /** The first and the last date drawn, both included. */
  extent: Extent;
  /** A part of it that is given most of the width; the change of scale is drawn and said in words. */
  enlarged?: Extent;
  /** A day to rule across all rows. */
  day?: Edtf;
  /** Whether the story's focus date is ruled; it is unless this is false. */
  focusDate?: boolean;
  /** The ids of the places to draw; all of the chart's where absent. Fewer have higher rows. */
  places?: readonly string[];
  /** Whether words on the strips keep one place whatever the day, whose rule then passes behind them. */
  steady?: boolean;
  /** The ids of places to bring out: their names are bold, and the others step back. */
  highlight?: readonly string[];
}

export interface ControlStripsOptions {
  /** The ids of places in river order; those beside the river whose kilometre and control are known where absent. */
  places?: readonly string[];
  border?: Border;
  banks?: BankNames;
  /** Sides drawn as a hatch over a pale tint; the others are solid. */
  light?: readonly string[];
  /** The lowest priority of a place that is drawn, from 1 to 5; 1 where absent. */
  minPriority?: number;
}
