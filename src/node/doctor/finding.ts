import type { Theme } from "../../views/shared/theme.ts";

/** The kinds of fault that the doctor looks for, each with the words that begin a line of the report. */
export const kinds = {
  clipped: "text cut off",
  overlap: "text over text",
  hidden: "text that cannot be seen",
  small: "small text",
  contrast: "faint text",
  sources: "missing sources",
  unshown: "event never shown",
  uncited: "shown event not cited",
  link: "dead link",
  id: "duplicate id",
  late: "late chart",
  empty: "empty chart",
  idle: "step that changes nothing",
  error: "error in the console",
  stray: "request that leaves the page",
} as const;
export type Kind = keyof typeof kinds;

/** The views that the doctor opens. */
export const views = ["present", "read on a phone", "read on a desk", "print", "print as reader"] as const;
export type View = (typeof views)[number];

/** A place in a deck. */
export interface Place {
  /** The slide's id; absent for what does not belong to a slide. */
  slide?: string;
  /** Counted from 1, as in addresses. */
  step?: number;
}

/** Something wrong, as a check reports it. */
export interface Fault extends Place {
  kind: Kind;
  /** What is wrong, with measurements. */
  what: string;
  /** The theme in which it is wrong, if it is not wrong in all of them. */
  theme?: Theme;
  /** The whole text concerned. */
  text?: string;
  /** The id of the record in the event file that the mark stands for. */
  record?: string;
}

/** A fault with everything an author needs to mend it. */
export interface Finding extends Fault {
  /** Absent if the fault does not depend on a view. */
  view?: View;
  /** The file and line, and the field: `slides/race.ts:25 › steps[1]`. */
  where: string;
}
