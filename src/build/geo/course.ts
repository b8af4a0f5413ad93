import type { LonLat } from "../../layout/river.ts";

/** West, south, east, north in degrees. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** How to find one river among the fragments of water: points to pass, downstream, and what to leave out. */
export interface Course {
  id: "euphrates" | "tigris";
  via: readonly LonLat[];
  /** Canals, tributaries and side arms that run close by. */
  skip: readonly Box[];
}

/** Where the drawing is finest: from the Lake Assad dam to Haditha, the ground the deck is about. */
export const detail: Box = [38.5, 34.0, 42.5, 36.2];
