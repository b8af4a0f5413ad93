import { extent } from "../../events/check/dates.ts";
import { anything, fieldsOf, flag, id, list } from "../../events/check/shape.ts";
import { bounds } from "../../events/check/values.ts";
import type { ChartShapes } from "../chart.ts";
import type { PlacesMapOptions, PlacesMapState } from "./state.ts";

/** What the check asks of a map of places. */
export const placesMapShapes: ChartShapes<PlacesMapOptions> = {
  options: (known) =>
    fieldsOf<PlacesMapOptions>({
      land: anything,
      "bounds?": bounds,
      "sources?": list(id("sources", known)),
    }),
  state: (known) =>
    fieldsOf<PlacesMapState>({
      "extent?": extent,
      "events?": list(id("events", known)),
      "highlight?": list(id("places", known)),
      "route?": flag,
    }),
};
