import type { Start } from "#events/model";
import type { PlaceId } from "./places.ts";
import type { SideId } from "./sides.ts";
import type { SourceId } from "./sources.ts";

const implied = (to: SideId, ...places: readonly PlaceId[]): readonly Start<PlaceId, SideId, SourceId>[] =>
  places.map((place) => ({
    place,
    on: "2013",
    to,
    firmness: "assumed",
    note: "Implied by the event that ended it; no source dates its beginning.",
  }));

/** Who held a place before the first event that the research has for it: the side it was taken from. */
export const impliedStarts: readonly Start<PlaceId, SideId, SourceId>[] = [
  ...implied("iraq", "fallujah", "tal-afar", "mosul", "tikrit", "kirkuk", "ramadi", "hawija", "baiji", "hit"),
  ...implied("iraq", "al-qaim", "husaybah-town", "husaybah", "rawa", "anah", "rutba"),
  ...implied("kurdistan", "sinjar"),
  ...implied("syria", "palmyra"),
];
