import type { Bounds } from "../../../events/model.ts";
import type { Event, Story } from "../../../events/read.ts";
import { type Part, type Shape, uncutOutline } from "../../../geo/geography.ts";
import { mapProjection } from "../../../geo/projection.ts";
import { type Point, resample } from "../../../layout/polyline.ts";
import type { Frame } from "../../chart.ts";
import type { PlacesMapState } from "../state.ts";
import { type PlacedName, placeNames } from "./names.ts";

/** A place where something happened, as a dot in the drawing. */
export interface Dot {
  id: string;
  at: Point;
  radius: number;
  events: readonly string[];
  quiet: boolean;
}

/** A country. `outline` is the `d` of its border and coast, if that of its area has edges where the data cuts it. */
export interface Land extends Shape {
  outline?: string;
}

export interface PlacedPlaces {
  land: readonly Land[];
  dots: readonly Dot[];
  labels: readonly PlacedName[];
  /** The `d` of the lines that join the places in the order of events; empty if they are not drawn. */
  route: string;
}

export interface PlacesGround {
  countries: readonly Part[];
  bounds: Bounds;
}

/**
 * Lays out a map: the land, a dot for each place (the more events, the larger), and the names that fit. Highlighted
 * places are named first, and then the others by priority and number of events.
 */
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
  const priority = ({ id }: Dot) => story.places[id]?.priority ?? 1;
  const named = dots
    .toSorted(
      (a, b) =>
        Number(bold.has(b.id)) - Number(bold.has(a.id)) ||
        priority(b) - priority(a) ||
        b.events.length - a.events.length,
    )
    .map((dot) => ({ ...dot, name: story.places[dot.id]?.name ?? dot.id, bold: bold.has(dot.id) }));
  const route = state.route ? (path({ type: "MultiLineString", coordinates: legs(story, events) }) ?? "") : "";
  return {
    land: countries.flatMap((country): Land[] => {
      const d = path(country);
      if (!d) return [];
      const outline = uncutOutline(country);
      return [{ ...country.properties, d, ...(outline && { outline: path(outline) ?? "" }) }];
    }),
    dots,
    labels: placeNames(named, { width, height, fontSize, route: pointsOn(route) }),
    route,
  };
}

/** Points every few pixels along the straight lines of a path that consists of `M` and `L` only. */
const pointsOn = (path: string): readonly Point[] =>
  path
    .split("M")
    .slice(1)
    .flatMap((line) =>
      resample(
        line.split("L").map((pair): Point => {
          const [x = 0, y = 0] = pair.split(",").map(Number);
          return [x, y];
        }),
        4,
      ),
    );

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
