import type { Edtf, TieKind } from "../../events/model.ts";

/** What a chart of alliances shows. */
export interface AlliancesState {
  /** The id of an actor to highlight: its ties are spelt out in words, and all others are faded. */
  highlight?: string;
  /** Draws only the ties in force on this day; every tie of the story if omitted. */
  day?: Edtf;
  /** The kinds of tie to draw; all if omitted. */
  kinds?: readonly TieKind[];
  /**
   * `camps` draws the actors in boxes, with their ties as lines between them, if the chart has boxes for them and there
   * is room; otherwise a matrix is drawn.
   */
  as?: "camps";
}

/**
 * Where actors stand when they are drawn in boxes, by id: the column and row of each, counted from 0, and how many
 * columns it spans.
 */
export type Camps = Readonly<Record<string, { at: readonly [column: number, row: number]; columns?: number }>>;

export interface AlliancesOptions {
  /** The ids of the actors, twelve at most; put those of one side next to each other. */
  actors: readonly string[];
  /** Shorter names for some of them. */
  names?: Readonly<Record<string, string>>;
  /**
   * The boxes for the state `camps`. The lines between them are straight, so put friends and rivals next to each other.
   */
  camps?: Camps;
}
