import type { Place } from "../../events/model.ts";
import { imported, type Say } from "../templates/starterWords.ts";
import type { ForeignPlace } from "./foreign.ts";
import { freeId, slug } from "./ids.ts";
import { plainOf } from "./plain.ts";
import { fitting, type Note } from "./text.ts";

/**
 * The id of a place in `places`, to which it is added if it is new. Places with the same name but different coordinates
 * are different places; without coordinates, a place is the one with the same name.
 */
export function placeId(foreign: ForeignPlace, places: Record<string, Place>, note: Note, say: Say): string {
  const { at, exact } = foreign;
  const spot = at && ([Number(at[0]), Number(at[1])] as const);
  const name = fitting(
    plainOf(foreign.name).text || (spot ? `${spot[1]}, ${spot[0]}` : say(imported.aPlace)),
    80,
    "place",
    note,
  );
  const preferred = slug(name) || "place";
  const known = Object.entries(places).find(([, place]) => place.name === name && isSame(place.at, spot));
  if (known) {
    const [id, place] = known;
    if (spot && "unknown" in place.at) places[id] = { ...place, at: spot, ...(exact && { exact }) };
    return id;
  }
  const id = freeId(preferred, places);
  places[id] = {
    name,
    at: spot ?? { unknown: say(imported.noCoordinates) },
    ...(spot && exact && { exact }),
    kind: say(imported.place),
    priority: 3,
  };
  return id;
}

/** Whether two coordinates are equal, or either is unknown. */
const isSame = (known: Place["at"], spot: ForeignPlace["at"]): boolean =>
  spot === undefined || "unknown" in known || (known[0] === spot[0] && known[1] === spot[1]);
