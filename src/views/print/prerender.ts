import type { Deck } from "../../deck/deck.ts";
import { deckInForm, printParts } from "./sheets.ts";
import { drawn } from "./staticPages.ts";

/** The pages of the hand-out as they stand in the print page before any script runs, in its `<main>`. */
export const printHtml = (deck: Deck): string =>
  `<main data-form="handout">${printParts(deckInForm(deck, "handout"), { form: "handout" }).map(drawn).join("\n")}</main>`;
