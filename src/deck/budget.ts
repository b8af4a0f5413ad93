import type { Problem } from "../events/check/problem.ts";
import { type Deck, slidesOf } from "./deck.ts";

/** How many one-line titles a slide has room for, and from which weight on an event asks to be named. */
const room = 35;
const weighty = 4;

/**
 * What an author should judge about a deck: steps that ask a chart to name more events than a slide has room for, and
 * words without any citation. Empty where there is nothing to say.
 */
export function deckWarnings(deck: Deck): readonly Problem[] {
  return slidesOf(deck).flatMap((slide) =>
    slide.steps.flatMap((step, index): Problem[] => {
      const at = { part: "deck", record: slide.id, field: `steps[${index}]` };
      const asked = (slide.chart?.describe(step.state).events ?? []).filter(
        (id) => (deck.story.event.get(id)?.weight ?? 0) >= weighty,
      ).length;
      const cites = step.words.flat().some((part) => typeof part !== "string" && "cite" in part);
      return [
        ...(asked > room
          ? [
              {
                ...at,
                wrong: `asks for the names of ${asked} weighty events`,
                right: `at most ${room}: a shorter extent, or fewer events`,
              },
            ]
          : []),
        ...(cites
          ? []
          : [{ ...at, field: `${at.field}.words`, wrong: "cites nothing", right: "say what the words rest on" }]),
      ];
    }),
  );
}
