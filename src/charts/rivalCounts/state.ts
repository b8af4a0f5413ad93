import type { Edtf } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** What the chart of rival counts shows. */
export interface RivalCountsState {
  /** The ids of the counts to show, in this order; all if omitted. */
  counts?: readonly string[];
  /** The ids of counts to highlight; the others are faded. */
  highlight?: readonly string[];
}

/** One publisher's figure. */
export interface RivalCount {
  id: string;
  /** A figure of a series, or the total of a register. */
  from: { series: string; date: Edtf; of?: string } | { register: string; count: "civilians" | "all"; within?: Extent };
  /** A short form of the publisher's name; if omitted, the full name without the part in brackets. */
  by?: string;
  /** The days counted, if the date of the figure does not say so. */
  over?: Extent;
  /** Where it was counted; the scope of the series or the register if omitted. */
  where?: string;
  /** What was counted, in a few words; the definition of the series or the register if omitted. */
  counts?: string;
}

export interface RivalCountsOptions {
  /**
   * What all of them count, such as `civilians killed`, written over the figures. A unit of up to three letters, such as
   * `km²`, is written after each figure, and so is the sign that begins `% of species lost`.
   */
  unit: string;
  counts: readonly RivalCount[];
}
