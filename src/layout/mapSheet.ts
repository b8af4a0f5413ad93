import type { Edtf } from "../events/model.ts";
import type { Story } from "../events/read.ts";
import type { Box } from "./boxes.ts";
import { type Course, courseIn, edgeOf, type Shore } from "./course.ts";
import { type Geography, riverLine } from "./geography.ts";
import type { Bounds } from "./mercator.ts";
import { once } from "./once.ts";
import { lengthsOf, type Point } from "./polyline.ts";
import { type MapProjection, mapProjection } from "./projection.ts";
import { type Cell, ribbonCells, type Stop } from "./ribbon.ts";
import { ashore, nearestOn } from "./shore.ts";

/** A framing of the map. */
export interface MapView {
  /** What the view shows, in words that can follow "in": "the valley from Deir al-Zor to al-Qaim". */
  name: string;
  bounds: Bounds;
  /** Bounds for frames that are taller than wide. */
  portrait?: Bounds;
  /** Width of each band of the ribbon, in kilometres; never drawn narrower than can be seen. */
  bandKm?: number;
  /** The lightest place that is named without being asked for. */
  least?: number;
  /** The view that a small map in a corner shows, to say where this one lies. */
  locator?: string;
  /** The days the view is used for, if they are known: a key below the map keeps room for these and not for any day. */
  days?: readonly Edtf[];
  /** The roads drawn on it, by id. */
  roads?: readonly string[];
  /** Part of the frame where nothing may be set, as fractions of its width and height: room for a title. */
  clear?: Box;
}

/** A place on the sheet. */
export interface Site {
  id: string;
  at: Point;
  weight: number;
  radius: number;
  /** Which way the river lies from it, in degrees clockwise from the right, for places on a shore of it. */
  river?: number;
  /** Where it lies along the main river, for places on a shore of it that a ribbon can speak for. */
  stop?: Stop;
}

/** Everything about a map that does not depend on the day: the same for every step with this view and frame. */
export interface Sheet {
  view: MapView;
  frame: Box;
  unit: number;
  projection: MapProjection;
  kmPerPixel: number;
  /** The main river as drawn, and sampled where it can be seen. */
  line: readonly Point[];
  course?: Course;
  band: number;
  /** The lines that arrows along the shores keep to, outside the bands. */
  lanes: Readonly<Record<Shore, readonly Point[]>>;
  cells: readonly Cell[];
  sites: ReadonlyMap<string, Site>;
}

export interface SheetOptions {
  view: MapView;
  river: string;
  width: number;
  height: number;
  text: number;
  /** A place further than this from the drawn river does not stand for its shore, in kilometres. */
  nearKm?: number;
  /** How far a place speaks for its shore, in kilometres of river as drawn. */
  reachKm?: number;
  endKm?: number;
}

/** Lays out what stands still: the projection, the ribbon's cells, and where places are drawn. */
export function mapSheet(
  story: Story,
  geography: Geography,
  { view, river, width, height, text, nearKm = 3.5, reachKm = 20, endKm = 10 }: SheetOptions,
): Sheet {
  const unit = text / 16;
  const projection = mapProjection(boundsIn(view, { width, height }), { width, height });
  const kmPerPixel = projection.kmPerPixel();
  const frame = { x: 0, y: 0, width, height };
  const line = riverLine(geography, river).map(projection.project);
  const band = Math.max((view.bandKm ?? 5) / kmPerPixel, 9 * unit);
  const sites = sitesOn(story, projection, line, { unit, nearPx: nearKm / kmPerPixel });
  const around = band * 3;
  const course = courseIn(
    line,
    { x: -around, y: -around, width: width + around * 2, height: height + around * 2 },
    band * 2.2,
    Math.max(1.5, band / 14),
  );
  const stops = [...sites.values()].flatMap(({ stop }) => (stop ? [stop] : []));
  const options = { width: band, reach: reachKm / kmPerPixel, end: endKm / kmPerPixel };
  // Not every map has bands or arrows, and both are long in the making.
  const cells = once(() => (course ? ribbonCells(course, stops, options) : []));
  const lane = (shore: Shore) => (course ? edgeOf(course, shore, band + 7 * unit) : []);
  const lanes = once(() => ({ left: lane("left"), right: lane("right") }));
  return {
    view,
    frame,
    unit,
    projection,
    kmPerPixel,
    line,
    ...(course && { course }),
    band,
    get lanes() {
      return lanes();
    },
    get cells() {
      return cells();
    },
    sites,
  };
}

/**
 * The bounds of a view for a frame: those for tall frames where it is not much wider than tall and they come out larger
 * on it.
 */
export function boundsIn({ bounds, portrait }: MapView, frame: { width: number; height: number }): Bounds {
  if (!portrait || frame.width > frame.height * 1.25) return bounds;
  const [tall, wide] = [portrait, bounds].map((one) => mapProjection(one, frame).kmPerPixel()) as [number, number];
  return tall < wide ? portrait : bounds;
}

/** How large a dot is drawn, by the weight of its place. */
const radii = [3.6, 3.6, 4, 4.6, 5.4, 6.2];

function sitesOn(
  story: Story,
  projection: MapProjection,
  line: readonly Point[],
  { unit, nearPx }: { unit: number; nearPx: number },
): ReadonlyMap<string, Site> {
  const lengths = lengthsOf(line);
  const sites = Object.entries(story.places).flatMap(([id, place]): [string, Site][] => {
    if ("unknown" in place.at) return [];
    const radius = (radii[place.weight] ?? 4) * unit;
    const plain = { id, at: projection.project(place.at), weight: place.weight, radius };
    const bank = place.river?.bank;
    if (!bank || bank === "island") return [[id, plain]];
    const near = nearestOn(line, plain.at);
    if (Math.hypot(near.at[0] - plain.at[0], near.at[1] - plain.at[1]) > nearPx) return [[id, plain]];
    const shore: Shore = bank;
    const [from = 0, to = 0] = [lengths[near.index], lengths[near.index + 1]];
    const at = ashore(line, plain.at, shore, radius * 0.8 + 1.6 * unit);
    // A district does not stand for the shore beside the city it belongs to.
    const stands = story.turns.has(id) && !place.within;
    const water = nearestOn(line, at).at;
    const river = (Math.atan2(water[1] - at[1], water[0] - at[0]) * 180) / Math.PI;
    return [[id, { ...plain, at, river, ...(stands && { stop: { id, shore, along: from + near.t * (to - from) } }) }]];
  });
  return new Map(sites);
}

/** True for frames as wide as a phone, where names are given short. */
export const isNarrow = ({ width }: { width: number }): boolean => width < 560;

/** True where a point lies within a frame, at least `inset` pixels from its edges. */
export const inFrame = ([x, y]: Point, frame: Box, inset = 0): boolean =>
  x >= frame.x + inset &&
  y >= frame.y + inset &&
  x <= frame.x + frame.width - inset &&
  y <= frame.y + frame.height - inset;

/**
 * The least weight at which a sheet names a place without being asked: the less ground to a pixel, the more names; from
 * afar, fewer beside the river, where they crowd.
 */
export const leastNamed = ({ kmPerPixel, unit }: Sheet, view: MapView, riverside: boolean): number => {
  const scale = kmPerPixel * unit;
  return view.least ?? (scale > 0.9 ? 4 : scale > 0.45 ? (riverside ? 4 : 3) : 1);
};
