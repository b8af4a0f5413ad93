import type { Theme } from "../../views/present/theme.ts";

/** What the doctor looks for, each kind with the words that its findings begin with. */
export const kinds = {
  clipped: "text cut off",
  overlap: "text over text",
  hidden: "text that cannot be seen",
  small: "small text",
  contrast: "faint text",
  words: "missing words",
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

/** The views that are opened, each at the size and in the form that it is opened in. */
export const views = ["present", "read on a phone", "read on a desk", "print", "print as reader"] as const;
export type View = (typeof views)[number];

/** Where in a deck something was seen. */
export interface Place {
  /** The slide's id; absent for what belongs to no slide. */
  slide?: string;
  /** Counted from 1, as in addresses. */
  step?: number;
}

/** Something wrong, as a check says it. */
export interface Fault extends Place {
  kind: Kind;
  /** What is wrong, with numbers. */
  what: string;
  /** The theme it is wrong in, where it is not in all of them. */
  theme?: Theme;
  /** The text that is concerned, whole. */
  text?: string;
  /** The id of the record of the event file that the mark stands for. */
  record?: string;
}

/** A fault with all that somebody needs to go and mend it. */
export interface Finding extends Fault {
  /** Absent where the deck itself is wrong, however it is shown. */
  view?: View;
  /** The file and line, and the field: `slides/race.ts:25 › steps[1]`. */
  where: string;
}
