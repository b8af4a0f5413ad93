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

/** The area in which rivers are drawn in most detail: from the Lake Assad dam to Haditha. */
export const detail: Box = [38.5, 34.0, 42.5, 36.2];
