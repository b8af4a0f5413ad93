import type { Language } from "../../../language/language.ts";
import type { Position } from "../../shared/address.ts";

/** A step that has been reached; slides and steps are counted from 0, and slides beyond the count are backup slides. */
export interface Arrival extends Position {
  slides: number;
  title: string;
  steps: number;
  /** The caption of that step; empty if there is none or it is not known. */
  caption: string;
}

/** The title of a window at a slide of a deck: "Slide title · Deck title". */
export const titleWords = (title: string, deck: string): string =>
  title && title !== deck ? `${title} · ${deck}` : deck;

/**
 * The words of an announcement beside those of the slide. A page carries them, so that its first steps need no
 * dictionary.
 */
export type ArrivalWords = Pick<Language["stage"], "slideOf" | "backupSlide" | "stepOf" | "at">;

/** The announcement on arriving at a step: "Slide 4 of 10: title. Step 2 of 3: caption." */
export function statusWords(
  { slideOf, backupSlide, stepOf, at }: ArrivalWords,
  { slide, slides, title, step, steps, caption }: Arrival,
  digits: (value: number) => string = String,
): string {
  const words = sentence(caption);
  const stepWords = stepOf(digits(step + 1), digits(steps));
  const where = steps > 1 ? (words ? at(stepWords, words) : `${stepWords}.`) : words;
  const which = slide < slides ? slideOf(digits(slide + 1), digits(slides)) : backupSlide;
  return `${at(which, sentence(title))} ${where}`.trim();
}

const sentence = (text: string): string => (text === "" || /[.!?…؟]$/.test(text) ? text : `${text}.`);
