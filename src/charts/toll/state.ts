import type { Edtf } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** The rows of the chart: civilians by themselves, and all the dead with civilians at the foot of each bar. */
export const tollRows = ["civilians", "all"] as const;
/** A row of the chart. */
export type TollRow = (typeof tollRows)[number];

/** What the toll chart shows. */
export interface TollState {
  /** The first and the last date across, both included. */
  extent: Extent;
  /** What a bar counts: a week from Monday to Sunday, or a month. Weeks where absent. */
  by?: "week" | "month";
  /** The rows to draw; both where absent. */
  rows?: readonly TollRow[];
  /** A day to rule. Incidents that began later are drawn pale and left out of every figure. */
  day?: Edtf;
  /** Only the incidents in which every one of these sides took part, by id; all where absent. */
  sides?: readonly string[];
  /** Days to bring out, with their figure: bars that lie mostly outside them step back. */
  highlight?: Extent;
}

export interface TollOptions {
  /** The id of a register. One chart shows one register: figures of two publishers are never added up. */
  register: string;
  /**
   * What to call incidents that the chart should name, by their ids in the register. An incident that outlasts its bar
   * and is a sixth as large as the highest bar is named in any case, by its place.
   */
  named?: Readonly<Record<string, string>>;
}
