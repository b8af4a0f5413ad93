import { type Deck, slidesOf } from "../../deck/deck.ts";
import type { Position } from "../address.ts";
import { captionOf } from "../slide.ts";
import { statusWords, titleWords } from "./arrival.ts";

/** The title of the window at a slide. */
export const titleAt = (deck: Deck, { slide }: Position): string =>
  titleWords(slidesOf(deck)[slide]?.title ?? "", deck.title);

/** What a screen reader is told of a step: what is drawn now, never what is still to come, nor the words a speaker may want to say first. */
export function statusAt(deck: Deck, { slide, step }: Position): string {
  const all = slidesOf(deck);
  const shown = all[slide];
  if (!shown) return "";
  const [slides, steps] = [all.length, shown.steps.length];
  return statusWords({ slide, slides, title: shown.title, step, steps, caption: captionOf(shown, step) });
}
