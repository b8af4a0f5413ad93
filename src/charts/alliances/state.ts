import type { Edtf, TieKind } from "../../events/model.ts";

/** What a chart of alliances shows. */
export interface AlliancesState {
  /** The id of an actor to bring out: its ties are spelt out in words, all others step back. */
  highlight?: string;
  /** Draws only the ties in force on this day; every tie of the story where absent. */
  day?: Edtf;
  /** The kinds of tie to draw; all where absent. */
  kinds?: readonly TieKind[];
  /** `camps` draws the actors in boxes with their ties as lines between them, where the chart has boxes for them and there is room; else a matrix is drawn. */
  as?: "camps";
}

/** Where actors stand when they are drawn in boxes, by id: the column and the row of each, from 0, and over how many columns it reaches. */
export type Camps = Readonly<Record<string, { at: readonly [column: number, row: number]; columns?: number }>>;

export interface AlliancesOptions {
  /** The ids of the actors, twelve at most, those of a side next to each other. */
  actors: readonly string[];
  /** Shorter names for some of them. */
  names?: Readonly<Record<string, string>>;
  /** The boxes of the state `camps`: lines run straight between them, so that friends and rivals should be neighbours. */
  camps?: Camps;
}
