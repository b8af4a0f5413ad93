import { type Deck, slidesOf } from "../../deck/deck.ts";
import type { Position } from "../address.ts";
import { captionOf, countOf } from "../slide.ts";

/** The title of the window at a slide: "Slide title · Deck title". */
export function titleAt(deck: Deck, { slide }: Position): string {
  const title = slidesOf(deck)[slide]?.title ?? "";
  return title && title !== deck.title ? `${title} · ${deck.title}` : deck.title;
}

/**
 * What a screen reader is told on arriving: "Slide 4 of 10: title. Step 2 of 3: caption." It says what is drawn now,
 * never what is still to come, nor the words a speaker may want to say first.
 */
export function statusAt(deck: Deck, { slide, step }: Position): string {
  const shown = slidesOf(deck)[slide];
  if (!shown) return "";
  const caption = sentence(captionOf(shown, step));
  const steps = shown.steps.length > 1 ? `Step ${step + 1} of ${shown.steps.length}: ${caption}` : caption;
  return `Slide ${countOf(deck, slide)}: ${sentence(shown.title)} ${steps}`.trim();
}

const sentence = (text: string): string => (text === "" || /[.!?…]$/.test(text) ? text : `${text}.`);
