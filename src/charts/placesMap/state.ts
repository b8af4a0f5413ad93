import type { Bounds } from "../../events/model.ts";
import type { Extent } from "../../events/query.ts";

/** What a map of places shows. */
export interface PlacesMapState {
  /** The first and the last date whose events are shown, both included; all if omitted. */
  extent?: Extent;
  /** The ids of the events to show; all in the extent if omitted. */
  events?: readonly string[];
  /** The ids of places to highlight: their names are bold and placed before all others, which are faded. */
  highlight?: readonly string[];
  /** Joins the places in the order of their events, as on a journey; the straight lines are not actual routes. */
  route?: boolean;
}

export interface PlacesMapOptions {
  /** TopoJSON with the object `countries`, as in the npm package world-atlas. */
  land: object;
  /** The ground to show, in degrees; all places of the story if omitted. */
  bounds?: Bounds;
  /** The ids of the sources of the geography. */
  sources?: readonly string[];
}
