import type { Bounds } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** What a map of places shows. */
export interface PlacesMapState {
  /** The first and the last date whose events are shown, both included; all where absent. */
  extent?: Extent;
  /** The ids of the events to show; all in the extent where absent. */
  events?: readonly string[];
  /** The ids of places to bring out: their names are bold and placed first, and the others step back. */
  highlight?: readonly string[];
  /** Joins the places in the order of their events, as on a journey; the lines are no courses. */
  route?: boolean;
}

export interface PlacesMapOptions {
  /** TopoJSON with the object countries, as the npm package world-atlas has it. */
  land: object;
  /** The ground to show, in degrees; round all the story's places where absent. */
  bounds?: Bounds;
  /** Sources of the geography, by id. */
  sources?: readonly string[];
}
