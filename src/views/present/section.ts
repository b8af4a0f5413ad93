import type { Deck, Slide } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { headingId, slideDrawing } from "../slide.ts";

/** What a slide's ids begin with on the stage. */
export const prefixOf = (slide: Slide): string => `${slide.id}-`;

/**
 * The section that stands for a slide: the place its drawing is painted on, and one empty fragment for every step
 * after the first, so that Reveal counts steps as its own. What stands in it before it is painted is its first step,
 * without its chart unless it is `drawn`.
 */
export function sectionDrawing(deck: Deck, slide: Slide, { present = false, drawn = false } = {}): Drawing {
  const { chart: _, ...bare } = slide;
  return draw(
    "section",
    {
      key: slide.id,
      class: present && "present",
      role: "group",
      "aria-roledescription": "slide",
      "aria-labelledby": headingId(prefixOf(slide)),
      "data-slide": slide.id,
    },
    draw("div", { class: "painted" }, slideDrawing(deck, drawn ? slide : bare, 0, { prefix: prefixOf(slide) })),
    slide.steps
      .slice(1)
      .map((_, index) => draw("span", { class: "fragment", "data-fragment-index": index, "aria-hidden": "true" })),
  );
}
