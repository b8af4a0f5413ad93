import type { Story } from "../../../events/read.ts";
import { countDeaths, type DeathCount, type Incident, incidentsOf, type Register } from "../../../events/registers.ts";
import { DAY } from "../../../events/time.ts";
import { incidentsOnRiver, type RiverSite } from "../../../geo/incidents.ts";
import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import {
  type PlacedIncident,
  type PlacedIncidentKey,
  placeIncidentKey,
  placeIncidents,
} from "../../../layout/incidents.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import { once } from "../../../svg/memo.ts";
import type { RiverOptions } from "../state.ts";
import type { RiverPlots } from "./plots.ts";

/** The incidents of a register that happened beside the river. */
export interface RiverToll {
  register: Register;
  language: Language;
  incidents: readonly Incident[];
  /** The position of each incident along the river, by its id. */
  sites: ReadonlyMap<string, RiverSite>;
}

/** The deaths on both banks, and the key of their circles. */
export interface PlacedToll {
  incidents: readonly PlacedIncident[];
  key: PlacedIncidentKey;
}

/** The height of the key below the legend, in rows of the legend. */
export const tollKeyRows = 1.4;

/**
 * Returns a function that reads the register of a river chart once, since locating its incidents takes about 200 ms. It
 * throws a RangeError if the chart names no register, the story has no such register, or the river has no course.
 */
export const riverToll = (story: Story, { register: id, map }: RiverOptions): (() => RiverToll) =>
  once(() => {
    const register = id === undefined ? undefined : story.registers[id];
    if (!register)
      throw new RangeError(id === undefined ? "the layer toll needs a register" : `unknown register: ${id}`);
    if (!map) throw new RangeError("the layer toll needs the course of the river");
    const anchors = Object.entries(story.places).flatMap(([id, { at, river, exact }]) =>
      river?.km !== undefined && river.bank !== "island" && !("unknown" in at) && exact === "settlement"
        ? [{ id, km: river.km, at }]
        : [],
    );
    const all = incidentsOf(register);
    const sites = incidentsOnRiver(all, { line: map.line, anchors });
    return { register, language: story.language, incidents: all.filter((incident) => sites.has(incident.id)), sites };
  });

/** Places the incidents of a time window on the plots of their banks, each on its first day. */
export function placeToll(
  { incidents, sites, language }: RiverToll,
  plots: RiverPlots,
  window: TimeWindow,
): PlacedToll {
  const { width, fontSize, reach, legendTop, banks } = plots;
  const placed = placeIncidents(incidents, {
    fontSize,
    window,
    position({ id, when }) {
      const site = sites.get(id);
      const plot = banks.find(({ bank }) => bank === site?.bank);
      if (!site || !plot || site.km < reach[0] || site.km > reach[1]) return undefined;
      return [plot.x(when.from + DAY / 2), plot.y(site.km)];
    },
  });
  const top = legendTop + (plots.legendRows - tollKeyRows - 0.5) * fontSize * 1.5;
  return {
    incidents: placed,
    key: placeIncidentKey(
      [fontSize * 0.25, top + fontSize * 0.2],
      { fontSize, width: width - fontSize * 0.5, deaths: [10, 50] },
      language,
    ),
  };
}

/** The boxes, in pixels, of those discs for civilians that are too large for words over them to be read. */
export const largeCircles = ({ incidents }: PlacedToll, fontSize: number): readonly Box[] =>
  incidents.flatMap(({ at: [x, y], civilianRadius: radius }) =>
    radius < fontSize * 0.3 ? [] : [{ x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 }],
  );

/** The deaths recorded beside a reach of the river in a time window. */
export function tollOn({ incidents, sites }: RiverToll, [from, to]: TimeWindow, [first, last]: TimeWindow): DeathCount {
  return countDeaths(
    incidents.filter(({ id, when }) => {
      const km = sites.get(id)?.km ?? Number.NaN;
      return when.from >= from && when.from < to && km >= first && km <= last;
    }),
  );
}
