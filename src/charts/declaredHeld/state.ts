import type { Edtf } from "../../events/model.ts";
import type { BankNames, Border } from "../../layout/riversideRows.ts";

/** What a chart of declarations shows. */
export interface DeclaredHeldState {
  /** The last declaration shown, by the id of its event or by date; all if omitted. */
  upTo?: string | Edtf;
  /** The ids of declarations to highlight; the others are faded. */
  highlight?: readonly string[];
}

export interface DeclaredHeldOptions {
  /** The side whose remaining places are counted, by id. */
  holder: string;
  /** The ids of the events that declare victory, or the kinds of event that do. */
  events: readonly string[] | { kinds: readonly string[] };
  /**
   * The ids of the places tracked, in river order; if omitted, those beside the river whose kilometre and control are
   * known, or, in a story without a river, all whose control is known.
   */
  places?: readonly string[];
  border?: Border;
  banks?: BankNames;
}
