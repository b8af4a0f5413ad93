import type { Deck } from "../../deck/deck.ts";
import { drawn } from "./drawn.ts";
import { printParts } from "./parts.ts";

/** The pages of the hand-out as they stand in the print page before any script runs, in its `<main>`. */
export const printHtml = (deck: Deck): string =>
  `<main data-form="handout">${printParts(deck, { form: "handout" }).map(drawn).join("\n")}</main>`;
