import type { Deck, Slide } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { headingId, slideDrawing } from "../slide.ts";

/** What a slide's ids begin with on the stage. */
export const prefixOf = (slide: Slide): string => `${slide.id}-`;

/**
 * The section that stands for a slide: the place its drawing is painted on, and one empty fragment for every step
 * after the first, so that Reveal counts steps as its own. Before it is painted it holds its first step where it is
 * `drawn`, else its title.
 */
export function sectionDrawing(deck: Deck, slide: Slide, { present = false, drawn = false } = {}): Drawing {
  const { chart: _, ...bare } = slide;
  const first = slideDrawing(deck, drawn ? slide : bare, 0, { prefix: prefixOf(slide) });
  const titled = { ...first, children: first.children.filter(({ tag }) => tag === "header") };
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
    draw("div", { class: "painted" }, drawn ? first : titled),
    slide.steps
      .slice(1)
      .map((_, index) => draw("span", { class: "fragment", "data-fragment-index": index, "aria-hidden": "true" })),
  );
}
