import { descending } from "d3";
import type { Incident } from "../events/registers.ts";
import type { Language } from "../language/language.ts";
import type { Box } from "./boxes.ts";
import type { Point } from "./polyline.ts";
import { textWidth } from "./text.ts";
import type { TimeWindow } from "./timeWindow.ts";

/** An incident as two concentric circles whose areas are proportional to deaths. */
export interface PlacedIncident {
  incident: Incident;
  at: Point;
  /** The radius of the circle for all deaths, in pixels. */
  radius: number;
  /** The radius of the inner disc for civilian deaths, in pixels; 0 if there were none. */
  civilianRadius: number;
  /** Whether only a wide area is known, of which the point is the middle. */
  rough: boolean;
}

export interface PlaceIncidentsOptions {
  /** The position of an incident on the drawing, in pixels; undefined if it has none. */
  position: (incident: Incident) => Point | undefined;
  fontSize: number;
  /** Places only incidents whose first day is in this window. */
  window?: TimeWindow;
  /** Incidents located less precisely than this, in kilometres, are marked as rough. */
  roughKm?: number;
}

/**
 * Places the incidents of a register on a map, or on any other drawing that has a point for each. The largest come
 * first, so that the small ones are painted over them and stay visible. Incidents without a confirmed death are left
 * out.
 */
export function placeIncidents(
  incidents: readonly Incident[],
  { position, fontSize, window: [from, to] = allTime, roughKm = 25 }: PlaceIncidentsOptions,
): readonly PlacedIncident[] {
  return incidents
    .flatMap((incident): PlacedIncident[] => {
      const { when, deaths, civilians, withinKm } = incident;
      const at = deaths > 0 && when.from >= from && when.from < to ? position(incident) : undefined;
      if (!at) return [];
      const radius = deathRadius(deaths, fontSize);
      return [{ incident, at, radius, civilianRadius: deathRadius(civilians, fontSize), rough: withinKm > roughKm }];
    })
    .sort((a, b) => descending(a.incident.deaths, b.incident.deaths));
}

const allTime: TimeWindow = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** The radius of a circle for some deaths, in pixels: a hundred deaths make a circle two and a half font sizes wide. */
export const deathRadius = (deaths: number, fontSize: number): number => 0.125 * fontSize * Math.sqrt(deaths);

/** A legend for the sizes and the two kinds of circle, laid out in pixels from its top left corner. */
export interface PlacedIncidentKey {
  /** Circles of some sizes side by side; `x` is where the words of each begin. */
  sizes: readonly { deaths: number; at: Point; radius: number; words: string; x: number }[];
  /** The symbol for civilians; `x` is where its words begin. */
  civilians: { at: Point; radius: number; words: string; x: number };
  /** The baseline of all words. */
  y: number;
  fontSize: number;
  box: Box;
}

/**
 * Lays out the legend of incidents on one line, as high as its largest circle. Where `width` pixels are not enough, it
 * shows fewer sizes, down to the largest alone.
 */
export function placeIncidentKey(
  [left, top]: Point,
  options: { fontSize: number; width: number; deaths: readonly number[] },
  language: Language,
): PlacedIncidentKey {
  const { fontSize, width, deaths } = options;
  const { deathsKey, number } = language;
  const largest = deathRadius(Math.max(...deaths), fontSize);
  const middle = top + largest;
  let x = left;
  const sizes = deaths.map((count, index) => {
    const radius = deathRadius(count, fontSize);
    const words = index === deaths.length - 1 ? deathsKey.dead(count) : number(count);
    const set = { deaths: count, at: [x + radius, middle] as const, radius, words, x: x + radius * 2 + fontSize * 0.3 };
    x = set.x + textWidth(words, fontSize) + fontSize * 0.8;
    return set;
  });
  const radius = deathRadius(10, fontSize);
  const words = deathsKey.ofThemCivilians;
  const civilians = { at: [x + radius, middle] as const, radius, words, x: x + radius * 2 + fontSize * 0.3 };
  const right = civilians.x + textWidth(words, fontSize);
  if (right - left > width && deaths.length > 1)
    return placeIncidentKey([left, top], { ...options, deaths: deaths.slice(1) }, language);
  return {
    sizes,
    civilians,
    y: middle + fontSize * 0.35,
    fontSize,
    box: { x: left, y: top, width: right - left, height: largest * 2 },
  };
}
