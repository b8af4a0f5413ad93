import { deck } from "#story/deck";
import { presented } from "../../../deck/order.ts";
import { logErrorsOnce, withErrorBoundary } from "../../shared/errorBoundary.ts";
import { embeddedDeck } from "../embed.ts";
import type { StageElements } from "../stage/input.ts";
import { adoptStyles } from "../stage/pageSetup.ts";
import { startReveal } from "../stage/reveal.ts";
import { type StageOptions, startStage } from "../stage/stage.ts";
import type { StageBeforeHydration } from "./beforeHydration.ts";

/**
 * Starts the whole stage at the step that the page has reached, in a running order or with only the embedded part, and
 * handles the keys pressed in the meantime.
 */
export async function hydrate(
  before: StageBeforeHydration,
  elements: StageElements,
  { order, ...options }: { order: string | undefined } & Omit<StageOptions, "whole">,
): Promise<void> {
  const page = elements.slides.ownerDocument;
  adoptStyles(page);
  const slideshow = await startReveal(elements.reveal, deck.story.language.direction);
  const waiting = before.end();
  slideshow.go(before.position());
  const ordered = withErrorBoundary(presented(deck, order), logErrorsOnce());
  const shown = options.embedded ? embeddedDeck(ordered, options.embedded) : ordered;
  startStage(shown, slideshow, elements, { whole: presented(deck, undefined), ...options });
  elements.slides.classList.remove("before-hydration");
  for (const key of waiting) page.body.dispatchEvent(new KeyboardEvent(key.type, key));
}
