import type { Feature, FeatureCollection, Geometry } from "geojson";
import { eventDateWords } from "../../../events/format.ts";
import type { Event, Story } from "../../../events/read.ts";
import { type WhenElement, whenElement } from "./when.ts";

/**
 * The events of a story as GeoJSON (RFC 7946), one feature for each event, in order of date: a point for each of its
 * places that has coordinates, and no geometry if none has. The properties say how exact the places are. When the event
 * happened, including doubt, is in `when` as in GeoJSON-T, and in the properties in words and as EDTF.
 */
export function eventsGeoJson(story: Story): string {
  const collection: FeatureCollection<Geometry | null> = {
    type: "FeatureCollection",
    features: story.events.map((event) => feature(story, event)),
  };
  return `${JSON.stringify(collection, null, 1)}\n`;
}

function feature(story: Story, event: Event): Feature<Geometry | null> & { when: WhenElement } {
  const places = event.place.flatMap((id) => story.places[id] ?? []);
  const spots = places.flatMap(({ at }) => ("unknown" in at ? [] : [[...at]]));
  const [first] = spots;
  return {
    type: "Feature",
    id: event.id,
    geometry: !first
      ? null
      : spots.length === 1
        ? { type: "Point", coordinates: first }
        : { type: "MultiPoint", coordinates: spots },
    when: whenElement(story.language, event),
    properties: {
      title: event.title,
      text: event.text,
      date: event.date,
      ...(event.until && { until: event.until }),
      ...(event.time && { time: event.time }),
      ...((event.time || event.endTime) && { zone: event.zone }),
      when: eventDateWords(story.language, event),
      kind: story.kinds[event.kind]?.name ?? event.kind,
      ...(event.theatre && { theatre: story.theatres[event.theatre]?.name ?? event.theatre }),
      places: places.map(({ name, exact }) => ({ name, exact: exact ?? null })),
      firmness: event.firmness,
      ...(event.attribution && { saidBy: event.attribution }),
      ...(event.disagreement && { disagreement: event.disagreement }),
      ...(event.later && { later: event.later }),
      ...(event.note && { note: event.note }),
      sources: event.sources.flatMap(({ source }) => story.sources[source]?.url ?? story.sources[source]?.title ?? []),
    },
  };
}
