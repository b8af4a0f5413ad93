import { dayOf } from "../../../events/edtf.ts";
import { isInBounds } from "../../../events/query.ts";
import type { Story } from "../../../events/read.ts";
import { type Incident, incidentsOf, type Register } from "../../../events/registers.ts";
import { DAY } from "../../../events/time.ts";
import { type PlacedIncident, placeIncidents } from "../../../layout/incidents.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import { once } from "../../../svg/memo.ts";
import type { FrontMapOptions, FrontMapState, MapView } from "../state.ts";
import { isInside, type MapFrame } from "./mapFrame.ts";

/** The register of a map with its incidents. */
export interface MapToll {
  register: Register;
  incidents: readonly Incident[];
}

/**
 * An incident whose place is known only to within more kilometres than this is left out: its circle would claim a place
 * that no source gives.
 */
const roughKm = 25;

/**
 * Returns a function that reads the register of a map once. It throws a RangeError if the map names no register or the
 * story does not have it.
 */
export const mapToll = (story: Story, { register: id }: FrontMapOptions): (() => MapToll) =>
  once(() => {
    const register = id === undefined ? undefined : story.registers[id];
    if (!register)
      throw new RangeError(id === undefined ? "the layer toll needs a register" : `unknown register: ${id}`);
    return { register, incidents: incidentsOf(register).filter(({ withinKm }) => withinKm <= roughKm) };
  });

/** Whether a state shows the deaths; a quiet map never does. */
export const showsToll = ({ layers = [], dim = false }: FrontMapState): boolean => layers.includes("toll") && !dim;

/** The time window whose deaths a state shows: after `since` if given, up to the state's own day. */
const windowOf = ({ day, since }: FrontMapState): TimeWindow => [
  since === undefined ? Number.NEGATIVE_INFINITY : dayOf(since) + DAY,
  dayOf(day) + DAY,
];

/** Places on the map the incidents that a state shows. */
export const placeMapToll = (
  { incidents }: MapToll,
  { box, projection, unit }: MapFrame,
  state: FrontMapState,
): readonly PlacedIncident[] =>
  placeIncidents(incidents, {
    fontSize: 16 * unit,
    window: windowOf(state),
    position({ at }) {
      const point = projection.project(at);
      return isInside(point, box) ? point : undefined;
    },
  });

/** The incidents within the bounds of a view that a state shows, whatever the frame. */
export function incidentsIn({ incidents }: MapToll, { bounds }: MapView, state: FrontMapState): readonly Incident[] {
  const [from, to] = windowOf(state);
  return incidents.filter(
    ({ at, when, deaths }) => deaths > 0 && isInBounds(at, bounds) && when.from >= from && when.from < to,
  );
}
