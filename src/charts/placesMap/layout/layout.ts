import type { Bounds } from "../../../events/model.ts";
import type { Event, Story } from "../../../events/read.ts";
import { type Part, type Shape, shapesOf } from "../../../geo/geography.ts";
import { type PlacedLabel, placeLabels } from "../../../geo/mapLabels.ts";
import { mapProjection } from "../../../geo/projection.ts";
import { occupancy } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { Frame } from "../../chart.ts";
import type { PlacesMapState } from "../state.ts";

/** A place where something happened, as a dot in the drawing. */
export interface Dot {
  id: string;
  at: Point;
  radius: number;
  events: readonly string[];
  quiet: boolean;
}

export interface PlacedPlaces {
  land: readonly Shape[];
  dots: readonly Dot[];
  labels: readonly PlacedLabel[];
  /** The `d` of the lines that join the places in the order of events; empty if they are not drawn. */
  route: string;
}

export interface PlacesGround {
  countries: readonly Part[];
  bounds: Bounds;
}

/** Lays out a map: the land, a dot for each place (the more events, the larger), and the names that fit. */
export function placePlaces(
  story: Story,
  { countries, bounds }: PlacesGround,
  { events, state, frame }: { events: readonly Event[]; state: PlacesMapState; frame: Frame },
): PlacedPlaces {
  const { width, height, fontSize } = frame;
  const { project, path } = mapProjection(bounds, { width, height });
  const bold = new Set(state.highlight);
  const dots = [...eventsByPlace(events)].flatMap(([id, happened]): Dot[] => {
    const at = story.places[id]?.at;
    if (!at || "unknown" in at) return [];
    const radius = fontSize * Math.min(0.28 + 0.09 * Math.sqrt(happened.length - 1), 0.9);
    return [{ id, at: project(at), radius, events: happened, quiet: bold.size > 0 && !bold.has(id) }];
  });
  const room = occupancy({ x: 0, y: 0, width, height });
  for (const { at, radius } of dots)
    room.take({ x: at[0] - radius, y: at[1] - radius, width: radius * 2, height: radius * 2 });
  const importance = ({ id, events: all }: Dot) =>
    (bold.has(id) ? 100 : 0) + (story.places[id]?.priority ?? 1) * 3 + all.length;
  const named = dots
    .toSorted((a, b) => importance(b) - importance(a))
    .map(({ id, at, radius }) => ({
      id,
      name: story.places[id]?.name ?? id,
      at,
      clearance: radius,
      size: fontSize,
      bold: bold.has(id),
    }));
  return {
    land: shapesOf(countries, path),
    dots,
    labels: placeLabels(named, room, () => 0, { others: dots, maxCost: 9 }),
    route: state.route ? (path({ type: "MultiLineString", coordinates: legs(story, events) }) ?? "") : "",
  };
}

/** The ids of the events at each place, in order of date, by the id of the place. */
export function eventsByPlace(events: readonly Event[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, place } of events) for (const one of place) found.set(one, [...(found.get(one) ?? []), id]);
  return found;
}

/** The lines from each place to the next, in degrees. */
function legs(story: Story, events: readonly Event[]): [number, number][][] {
  const spots = events
    .flatMap(({ place }) => place)
    .flatMap((id) => {
      const at = story.places[id]?.at;
      return at && !("unknown" in at) ? [at] : [];
    });
  return spots.slice(1).map((to, nth) => {
    const from = spots[nth] ?? to;
    return [
      [from[0], from[1]],
      [to[0], to[1]],
    ];
  });
}
