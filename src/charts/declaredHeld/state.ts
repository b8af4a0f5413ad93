import type { Edtf } from "../../events/model.ts";
import type { BankNames, Border } from "../../layout/riversideRows.ts";

/** What a chart of declarations shows. */
export interface DeclaredHeldState {
  /** The last declaration shown, by the id of its event or by date; all where absent. */
  upTo?: string | Edtf;
  /** The ids of declarations to bring out; the others step back. */
  highlight?: readonly string[];
}

export interface DeclaredHeldOptions {
  /** The side whose remainder is counted. */
  holder: string;
  /** The ids of the events that declare, or the kinds of event that do. */
  events: readonly string[] | { kinds: readonly string[] };
  /** The places followed, in river order; those beside the river whose kilometre and control are known where absent. */
  places?: readonly string[];
  border?: Border;
  banks?: BankNames;
}
