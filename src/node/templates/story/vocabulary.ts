import { vocabulary } from "#deck/words";
import type { draft } from "./events.ts";

/** What slides write their words with; a misspelt id is an error where it stands. */
export const { words, cite, place, term } = vocabulary<{
  event: keyof typeof draft.events;
  claim: never;
  source: keyof typeof draft.sources;
  place: keyof typeof draft.places;
  term: keyof NonNullable<typeof draft.terms> | keyof typeof draft.actors;
}>();
