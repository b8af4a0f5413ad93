import type { Deck, Slide } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { headingId, slideDrawing } from "../slide.ts";

/** What a slide's ids begin with on the stage. */
export const prefixOf = (slide: Slide): string => `${slide.id}-`;

/** A slide at its first step, as the stage paints it. */
export const firstStep = (deck: Deck, slide: Slide): Drawing =>
  slideDrawing(deck, slide, 0, { prefix: prefixOf(slide) });

/**
 * The section that stands for a slide: the place its drawing is painted on, and one empty fragment for every step
 * after the first, so that Reveal counts steps as its own. Before it is painted it holds the words of its first step, without
 * its credits.
 */
export function sectionDrawing(deck: Deck, slide: Slide, { here = false } = {}): Drawing {
  const first = firstStep(deck, slide);
  const worded = { ...first, children: first.children.filter(({ tag }) => tag !== "svg" && tag !== "footer") };
  return draw(
    "section",
    {
      key: slide.id,
      class: here && "here",
      role: "group",
      "aria-roledescription": "slide",
      "aria-labelledby": headingId(prefixOf(slide)),
      "data-slide": slide.id,
    },
    draw("div", { class: "painted" }, worded),
    slide.steps
      .slice(1)
      .map((_, index) => draw("span", { class: "fragment", "data-fragment-index": index, "aria-hidden": "true" })),
  );
}
