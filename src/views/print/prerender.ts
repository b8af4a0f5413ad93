import type { Deck } from "../../deck/deck.ts";
import { deckInForm, printParts } from "./sheets.ts";
import { drawn } from "./staticPages.ts";

/** The `<main>` of the print page before any script runs: the pages of the hand-out, as markup. */
export const printHtml = (deck: Deck): string =>
  `<main data-form="handout">${printParts(deckInForm(deck, "handout"), { form: "handout" }).map(drawn).join("\n")}</main>`;
