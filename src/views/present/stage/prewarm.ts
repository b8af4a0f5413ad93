import { type Deck, slidesOf } from "../../../deck/deck.ts";
import { slideDrawing } from "../../shared/slide.ts";

/**
 * Draws every step of a deck once while the browser is idle, from a slide on, without showing them, so that what a
 * chart computes once for all its steps is ready before its slide is shown.
 */
export function prewarm(deck: Deck, from: number): void {
  const slides = slidesOf(deck);
  const waiting = [...slides.slice(from), ...slides.slice(0, from)].flatMap((slide) =>
    slide.chart ? slide.steps.map((_, step) => () => void slideDrawing(deck, slide, step, { prefix: "" })) : [],
  );
  const next = () => {
    waiting.shift()?.();
    if (waiting.length > 0) whenIdle(next);
  };
  whenIdle(next);
}

const whenIdle = (work: () => void): void => {
  if ("requestIdleCallback" in globalThis) requestIdleCallback(work);
  else setTimeout(work, 300);
};
