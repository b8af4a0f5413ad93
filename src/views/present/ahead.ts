import { type Deck, slidesOf } from "../../deck/deck.ts";
import { slideDrawing } from "../slide.ts";

/**
 * Draws every step of a deck once whenever there is time, from a slide on, and shows none of them: what a chart works
 * out once for all of its steps is then there before it is turned to.
 */
export function drawAhead(deck: Deck, from: number): void {
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
