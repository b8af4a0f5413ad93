import { dayOf } from "../../../events/edtf.ts";
import type { Story } from "../../../events/read.ts";
import { type Incident, incidentsOf, type Register } from "../../../events/registers.ts";
import { DAY } from "../../../events/time.ts";
import { type PlacedIncident, placeIncidents } from "../../../layout/incidents.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import { once } from "../../../svg/memo.ts";
import type { FrontMapOptions, FrontMapState, MapView } from "../state.ts";
import { isInside, type MapFrame } from "./mapFrame.ts";

/** The register of a map, read. */
export interface MapToll {
  register: Register;
  incidents: readonly Incident[];
}

/** Known only to more than this many kilometres, an incident is left out: its circle would say where, and nobody does. */
const roughKm = 25;

/**
 * The register of a map, read once. Throws a RangeError, when it is first asked for, where the map names no register or
 * the story does not have it.
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

/** The days of which a state shows the deaths: those after `since`, or all, up to its own. */
const windowOf = ({ day, since }: FrontMapState): TimeWindow => [
  since === undefined ? Number.NEGATIVE_INFINITY : dayOf(since) + DAY,
  dayOf(day) + DAY,
];

/** Places the incidents that a state shows on its map. */
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

/** The incidents that a state shows, wherever a frame cuts its view off. */
export function incidentsIn({ incidents }: MapToll, { bounds }: MapView, state: FrontMapState): readonly Incident[] {
  const [[west, south, east, north], [from, to]] = [bounds, windowOf(state)];
  return incidents.filter(
    ({ at: [x, y], when, deaths }) =>
      deaths > 0 && x >= west && x <= east && y >= south && y <= north && when.from >= from && when.from < to,
  );
}
