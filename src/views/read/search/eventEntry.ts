import { eventDateWords } from "../../../events/format.ts";
import type { Place } from "../../../events/model.ts";
import type { Event, Story } from "../../../events/read.ts";
import type { Entry } from "./match.ts";

/** The other spellings and languages of a place's name. */
export const spellingsOf = ({ names }: Pick<Place, "names">): readonly string[] => [
  ...(names?.ar ? [names.ar] : []),
  ...(names?.other ?? []),
];

/**
 * What an event can be found by beside its title and the words of its date: the names of its actors, every other
 * spelling of its places, and its dates as they are written in the event file, such as `2017-11-03`.
 */
export function alsoOf({ actors, places }: Story, event: Event): readonly string[] {
  const { by = [], against = [], backedBy = [], place, date, until } = event;
  const names = [...by, ...against, ...backedBy].flatMap((id) => {
    const { name = "", short = "", was = [], also = [] } = actors[id] ?? {};
    return [name, short, ...was.map((former) => former.name), ...also];
  });
  const spellings = place.flatMap((id) => spellingsOf(places[id] ?? {}));
  return [...new Set([...spellings, ...names, date, until ?? ""])].filter(Boolean);
}

/** An event as something that can be searched. */
export function eventEntry(story: Story, event: Event, target: string): Entry {
  const { language } = story;
  const places = event.place.flatMap((id) => story.places[id] ?? []);
  const detail = [eventDateWords(language, event), language.inRow(places.map(({ name }) => name))]
    .filter(Boolean)
    .join(language.apart);
  return { kind: "event", name: event.title, also: alsoOf(story, event), detail, target };
}
