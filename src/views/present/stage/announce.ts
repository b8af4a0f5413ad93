import { captionOf, type Deck, presentedSlides, slidesOf } from "../../../deck/deck.ts";
import type { Position } from "../../shared/address.ts";
import { changeWords } from "../../shared/changeWords.ts";
import { statusWords, titleWords } from "./arrivalWords.ts";

/** The title of a window at a position of a deck. */
export const titleAt = (deck: Deck, { slide }: Position): string =>
  titleWords(slidesOf(deck)[slide]?.title ?? "", deck.title);

/**
 * The announcement for screen readers at a position of a deck: slide, step and caption, and if another step of its slide
 * was drawn before, at `from`, what has changed. A caption that has not changed is then left out. It never has what is
 * still to come, nor the words that the speaker may want to say first.
 */
export function statusAt(deck: Deck, { slide, step }: Position, from?: Position): string {
  const shown = slidesOf(deck)[slide];
  if (!shown) return "";
  const { title, steps } = shown;
  const { stage, digits } = deck.story.language;
  const counts = { slides: presentedSlides(deck).length, steps: steps.length };
  const [caption, change] = [captionOf(shown, step), changeWords(deck, from, { slide, step })];
  const saysChangeOnly = change !== "" && from !== undefined && captionOf(shown, from.step) === caption;
  return `${statusWords(stage, { slide, step, title, caption: saysChangeOnly ? "" : caption, ...counts }, digits)} ${change}`.trim();
}
