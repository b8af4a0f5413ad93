import { vocabulary } from "#deck/words";
import type { ActorId, ClaimId, EventId, PlaceId, SourceId, TermId } from "./events.ts";

/** What slides write their words with; a misspelt id is an error where it stands. */
export const { words, cite, place, term } = vocabulary<{
  event: EventId;
  claim: ClaimId;
  source: SourceId;
  place: PlaceId;
  term: TermId | ActorId;
}>();
