import type { LonLat } from "../../../src/geo/river.ts";

/** West, south, east and north limits in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** How to find a river among fragments of water. */
export interface Course {
  id: "euphrates" | "tigris";
  /** Points that the river passes, downstream. */
  via: readonly LonLat[];
  /** Areas to ignore: canals, tributaries and side arms close to the river. */
  skip: readonly Box[];
}

/** The area in which lines have most detail: from the Lake Assad dam to Haditha. */
export const detail: Box = [38.5, 34.0, 42.5, 36.2];

/** The area around it that maps of the valley show too. */
const around: Box = [37.3, 33.0, 42.8, 36.4];

export const inside = ([x, y]: LonLat, [west, south, east, north]: Box): boolean =>
  x > west && x < east && y > south && y < north;

/**
 * How far the simplified outline of a lake or country may be from its original at a point, in kilometres: `near` in the
 * area of most detail. Farther away, where maps have 0.75 km a pixel, 0.18 km cannot be seen.
 */
export const toleranceKm = (at: LonLat, near: number): number =>
  inside(at, detail) ? near : Math.max(near, inside(at, around) ? 0.11 : 0.18);
