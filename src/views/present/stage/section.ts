import type { Deck, Slide } from "../../../deck/deck.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { headingId, slideDrawing } from "../../shared/slide.ts";

/** The prefix of a slide's ids on the stage. */
export const prefixOf = (slide: Slide): string => `${slide.id}-`;

/** A slide at its first step, as the stage draws it. */
export const firstStepDrawing = (deck: Deck, slide: Slide): Drawing =>
  slideDrawing(deck, slide, 0, { prefix: prefixOf(slide) });

/**
 * The section of a slide: an element for its drawing, and an empty fragment for every step after the first, so that
 * Reveal counts the steps. Until the slide is drawn, the section holds the words of its first step, without credits.
 * `current` marks the slide that is shown before any script runs.
 */
export function sectionDrawing(deck: Deck, slide: Slide, { current = false } = {}): Drawing {
  const first = firstStepDrawing(deck, slide);
  const words = {
    ...first,
    children: first.children.filter(({ key, tag }) => tag !== "svg" && tag !== "footer" && key !== "media"),
  };
  return node(
    "section",
    {
      key: slide.id,
      class: current && "current",
      role: "group",
      "aria-roledescription": deck.story.language.stage.role,
      "aria-labelledby": headingId(prefixOf(slide)),
      "data-slide": slide.id,
      "data-backup": deck.backup?.some(({ id }) => id === slide.id),
    },
    node("div", { class: "painted" }, words),
    slide.steps
      .slice(1)
      .map((_, index) => node("span", { class: "fragment", "data-fragment-index": index, "aria-hidden": "true" })),
  );
}
