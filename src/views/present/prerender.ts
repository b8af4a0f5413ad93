import { type Deck, slidesOf } from "../../deck/deck.ts";
import { markup } from "../../marks/markup.ts";
import { sectionDrawing } from "./section.ts";

/** How many slides are drawn whole before any script runs: the first, and the one that a first press of a key leads to. */
const drawnAhead = 2;

/** The slides as they stand in the page before any script runs: the first is shown, all can be walked by their titles. */
export const presentHtml = (deck: Deck): string =>
  slidesOf(deck)
    .map((slide, index) => markup(sectionDrawing(deck, slide, { present: index === 0, drawn: index < drawnAhead })))
    .join("\n");
