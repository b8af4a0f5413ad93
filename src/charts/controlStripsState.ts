import type { Edtf } from "../events/model.ts";
import type { Extent } from "../events/query.ts";
import type { Border } from "../layout/stripRows.ts";

export interface ControlStripsState {
  /** The first and the last date drawn, both included. */
  extent: Extent;
  /** A part of it that is given most of the width; the change of scale is drawn and said in words. */
  enlarged?: Extent;
  /** A day to rule across all rows. */
  day?: Edtf;
  /** Whether the story's own day is ruled; it is unless this is false. */
  pivot?: boolean;
  /** Places to bring out: their names are bold, all others step back. */
  highlight?: readonly string[];
}

export interface ControlStripsOptions {
  /** The ids of places in river order; those beside the river whose kilometre and control are known where absent. */
  places?: readonly string[];
  /** A line across the river between two rows, with the names of what lies upstream and downstream of it. */
  border?: Border;
  /** What the banks are called. */
  banks?: Readonly<Record<"left" | "right" | "island", string>>;
  /** Sides drawn pale, as a hatch over a tint; all others are solid. */
  light?: readonly string[];
  /** Places that weigh less are left out. */
  least?: number;
}

/** What banks are called where nobody says otherwise. */
export const bankNames = { left: "Left bank", right: "Right bank", island: "island" } as const;
