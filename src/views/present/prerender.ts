import { type Deck, slidesOf } from "../../deck/deck.ts";
import { markup } from "../../marks/markup.ts";
import { sectionDrawing } from "./section.ts";

/** The first slide as it stands in the page before any script runs. */
export function presentHtml(deck: Deck): string {
  const [first] = slidesOf(deck);
  return first ? markup(sectionDrawing(deck, first, { present: true })) : "";
}
