import { meant } from "../events/check/near.ts";
import type { Problem } from "../events/check/problem.ts";
import { type Deck, slidesOf } from "./deck.ts";
import type { Part } from "./words.ts";

/**
 * What the words of a deck name and its event file does not have. The compiler underlines it where it is written; this
 * is for those who write without one, and for event files that were replaced.
 */
export function strayMentions(deck: Deck): readonly Problem[] {
  const { story } = deck;
  const known = {
    events: [...story.event.keys()],
    claims: Object.keys(story.claims),
    sources: Object.keys(story.sources),
    places: Object.keys(story.places),
    terms: Object.keys(story.terms),
  };
  return slidesOf(deck).flatMap(({ id: slide, steps }) =>
    steps.flatMap(({ words }, step) =>
      words
        .flat()
        .flatMap(mentioned)
        .filter(([dictionary, id]) => !known[dictionary].includes(id))
        .map(([dictionary, id]) => ({
          part: "deck",
          record: slide,
          field: `steps[${step}].words`,
          wrong: `names “${id}”, and there is no such id in ${dictionary}`,
          right: meant(id, known[dictionary], "name one that is there"),
        })),
    ),
  );
}

type Mention = readonly [dictionary: "events" | "claims" | "sources" | "places" | "terms", id: string];

function mentioned(part: Part): readonly Mention[] {
  if (typeof part === "string") return [];
  if ("place" in part) return [["places", part.place]];
  if ("term" in part) return [["terms", part.term]];
  const { events, claims, sources } = part.cite;
  const all = { events, claims, sources };
  return (["events", "claims", "sources"] as const).flatMap((dictionary) =>
    all[dictionary].map((id): Mention => [dictionary, id]),
  );
}
