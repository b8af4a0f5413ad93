import type { Edtf } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** What the chart of rival counts shows. */
export interface RivalCountsState {
  /** The ids of the counts to show, in this order; all where absent. */
  counts?: readonly string[];
  /** The ids of counts to bring out: the others step back. */
  highlight?: readonly string[];
}

/** One publisher's figure for the matter. */
export interface RivalCount {
  id: string;
  /** A figure of a series, or what a register adds up to. */
  from: { series: string; date: Edtf; of?: string } | { register: string; count: "civilians" | "all"; within?: Extent };
  /** The publisher's name where room is short; its own name without what stands in brackets where absent. */
  by?: string;
  /** The days counted, where the date of the figure does not say so. */
  over?: Extent;
  /** Where it was counted; the scope of the series or the register where absent. */
  where?: string;
  /** What was counted, in a few words; the definition of the series or the register where absent. */
  counts?: string;
}

export interface RivalCountsOptions {
  /** What all of them count, such as `civilians killed`: it follows a figure. */
  unit: string;
  counts: readonly RivalCount[];
}
