import type { Story } from "../../../events/read.ts";
import type { PlacedLabel } from "../../../geo/mapLabels.ts";
import type { PlacedCallout } from "../../../layout/callouts.ts";
import type { PlacedIncident } from "../../../layout/incidents.ts";
import type { FrontMapState } from "../state.ts";
import type { BaseLayer } from "./baseLayer.ts";
import { type DayParts, partsOn } from "./dayParts.ts";
import type { MapLegend } from "./legend.ts";
import { legendOn } from "./legendOn.ts";
import { placeNames } from "./mapNames.ts";
import { namesOn, type SteadyNames } from "./steadyNames.ts";
import type { Surrounds } from "./surrounds.ts";
import { type MapToll, placeMapToll, showsToll } from "./toll.ts";

/** A map with everything on it placed. */
export interface PlacedMap extends DayParts {
  base: BaseLayer;
  labels: readonly PlacedLabel[];
  callouts: readonly PlacedCallout[];
  /** Deadly incidents, the largest first; empty if the state does not show them. */
  incidents: readonly PlacedIncident[];
  /** What helps in reading the map; absent on a dim map. */
  surrounds?: PlacedSurrounds;
}

/** The surrounds of a state, without the names whose room an arrow or the name of a place has taken. */
export interface PlacedSurrounds extends Surrounds {
  legend?: MapLegend;
}

interface PlaceOptions {
  /** The ids of the places drawn between the posts of a gate. */
  crossings?: readonly string[] | undefined;
  /** The register of deaths, called only if the state shows deaths. */
  toll?: () => MapToll;
  /** The names as placed for all days that the map is played through. */
  steady?: SteadyNames;
}

/** Lays out a state on its base layer. Throws a RangeError for a front that does not exist. */
export function placeMap(
  story: Story,
  base: BaseLayer,
  state: FrontMapState,
  { crossings, toll, steady }: PlaceOptions = {},
): PlacedMap {
  const { map, surrounds } = base;
  const { cells, advances, dots } = partsOn(story, base, state, crossings);
  const legend = legendOn(story, base, state, [{ cells, advances, dots }, steady?.explained]);
  const incidents = toll && showsToll(state) ? placeMapToll(toll(), map, state) : [];
  const { surrounding, ...placed } = steady
    ? namesOn(dots, steady)
    : placeNames(story, base, state, { dots, advances, legends: legend ? [legend.box] : [] });
  if (!surrounds) {
    const named = new Set(placed.labels.map(({ id }) => id));
    return { base, cells, advances, incidents, ...placed, dots: placed.dots.filter(({ id }) => named.has(id)) };
  }
  return {
    base,
    cells,
    advances,
    incidents,
    ...placed,
    surrounds: { ...surrounds, ...surrounding, ...(legend && { legend }) },
  };
}
