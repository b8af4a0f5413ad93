import type { Place } from "../../../events/model.ts";
import type { Event, Story } from "../../../events/read.ts";
import type { Language } from "../../../language/language.ts";
import { type WhenElement, whenElement } from "./when.ts";

const context =
  "https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.2.jsonld";

/**
 * The places of a story in the Linked Places format 1.2 (JSON-LD, a profile of GeoJSON), one feature for each place:
 * its names, its kind, and in `when` the times of all events there, including doubt. A place without coordinates has no
 * geometry.
 */
export function linkedPlaces(story: Story, id: string): string {
  const there = new Map<string, Event[]>();
  for (const event of story.events)
    for (const place of event.place) there.set(place, [...(there.get(place) ?? []), event]);
  const features = Object.entries(story.places).map(([key, place]) =>
    feature(story.language, { id: `${id}:${key}`, place, events: there.get(key) ?? [] }),
  );
  return `${JSON.stringify({ type: "FeatureCollection", "@context": context, features }, null, 1)}\n`;
}

function feature(language: Language, { id, place, events }: { id: string; place: Place; events: readonly Event[] }) {
  const { name, names, at, kind, country, note } = place;
  const whens = events.map((event) => whenElement(language, event));
  return {
    "@id": id,
    type: "Feature",
    properties: { title: name, country },
    ...("unknown" in at ? {} : { geometry: { type: "Point", coordinates: [...at] } }),
    names: [
      { toponym: name },
      ...(names?.ar ? [{ toponym: names.ar, lang: "ar" }] : []),
      ...(names?.other ?? []).map((toponym) => ({ toponym })),
    ],
    types: [{ label: kind }],
    ...(note && { descriptions: [{ value: note }] }),
    ...(whens.length > 0 && {
      when: {
        timespans: whens.flatMap(({ timespans }) => timespans),
        certainty: leastCertain(whens),
        label: language.separated(events.map(({ title }, nth) => language.data.dated(title, whens[nth]?.label ?? ""))),
      },
    }),
  };
}

const leastCertain = (whens: readonly WhenElement[]): WhenElement["certainty"] =>
  (["uncertain", "less-certain"] as const).find((one) => whens.some(({ certainty }) => certainty === one)) ?? "certain";
