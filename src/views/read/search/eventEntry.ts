import { eventDateWords } from "../../../events/format.ts";
import type { Place } from "../../../events/model.ts";
import type { Event, Story } from "../../../events/read.ts";
import type { Entry } from "./match.ts";

/** The other spellings and languages of a place's name. */
export const spellingsOf = ({ names }: Pick<Place, "names">): readonly string[] => [
  ...(names?.ar ? [names.ar] : []),
  ...(names?.other ?? []),
];

/** An event as something that can be searched, by its title and its date, and under any spelling of its places. */
export function eventEntry(story: Story, event: Event, target: string): Entry {
  const { language } = story;
  const places = event.place.flatMap((id) => story.places[id] ?? []);
  const detail = [eventDateWords(language, event), language.inRow(places.map(({ name }) => name))]
    .filter(Boolean)
    .join(language.apart);
  return { kind: "event", name: event.title, also: places.flatMap(spellingsOf), detail, target };
}
