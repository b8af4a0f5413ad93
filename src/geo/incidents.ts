import type { Bank } from "../events/model.ts";
import type { Incident } from "../events/registers.ts";
import { type Anchor, type LonLat, riverKilometres } from "./river.ts";

/** Where along a river an incident happened. */
export interface RiverSite {
  /** The river-kilometre, on the scale of the anchors. */
  km: number;
  bank: Bank;
}

export interface IncidentsOnRiverOptions {
  /** The line of the river, downstream, in degrees. */
  line: readonly LonLat[];
  /** Places whose river-kilometre is known, at least two. */
  anchors: readonly Anchor[];
  /** Incidents further from the river than this, in kilometres, are left out. */
  nearKm?: number;
  /** Incidents located less precisely than this, in kilometres, are left out. */
  roughKm?: number;
}

/**
 * The river sites of the incidents that happened beside a river, keyed by the incidents' ids. Throws a RangeError if
 * there are fewer than two anchors, or if they contradict the line. Each distinct place takes about 0.3 ms, so keep the
 * result.
 */
export function incidentsOnRiver(
  incidents: readonly Incident[],
  { line, anchors, nearKm = 12, roughKm = 25 }: IncidentsOnRiverOptions,
): ReadonlyMap<string, RiverSite> {
  const locate = riverKilometres(line, anchors);
  const found = new Map<string, ReturnType<typeof locate>>();
  return new Map(
    incidents.flatMap(({ id, at, withinKm }): [string, RiverSite][] => {
      if (withinKm > roughKm) return [];
      const place = at.join(" ");
      const location = found.get(place) ?? locate(at);
      found.set(place, location);
      const { km, bank, offsetKm } = location;
      return offsetKm <= nearKm ? [[id, { km, bank }]] : [];
    }),
  );
}
