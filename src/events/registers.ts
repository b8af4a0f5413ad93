import { sum } from "d3";
import { readEdtf, type When } from "./edtf.ts";
import type { Edtf } from "./model.ts";

/**
 * A publisher's register of deadly incidents in one part of the world. Registers count by different rules, so figures
 * of two registers are never added up.
 */
export interface Register<S extends string = string, D extends string = string> {
  title: string;
  publisher: string;
  /** The publisher's name in tight spaces. */
  short?: string;
  source: S;
  licence: string;
  /** Where it was counted, such as `Deir ez-Zor governorate, Syria`. */
  scope: string;
  /** The first and the last day covered, both included. */
  covers: readonly [first: Edtf, last: Edtf];
  /** What counts as an incident and which day it is put on, in one or two sentences that a chart can show whole. */
  definition: string;
  caveat?: string;
  incidents: readonly IncidentRow<D>[];
}

/**
 * One incident, as a row: a register has hundreds, and a table of them is half the size of a list of records.
 *
 * - `until`: the last day of an incident that lasted, or null if it was over the same day.
 * - `withinKm`: how far from the point it may have happened, in kilometres.
 * - `dead`: each side that took part, with how many of its fighters died, zero included. A single side is one that
 *   attacked civilians; `{}` means that no side is known.
 * - `low`, `high`: the publisher's lowest and highest estimate of all deaths. Its best estimate is the sum of the row.
 * - `reportedBy`: the publisher's sources, each once.
 */
export type IncidentRow<D extends string = string> = readonly [
  id: string,
  date: Edtf,
  until: Edtf | null,
  place: string,
  longitude: number,
  latitude: number,
  withinKm: number,
  dead: Readonly<Partial<Record<D, number>>>,
  civilians: number,
  unknown: number,
  low: number,
  high: number,
  reportedBy: readonly string[],
  note?: string,
];

/** An incident of a register, read from its row. */
export interface Incident {
  id: string;
  when: When;
  /** The end of its last possible day, in milliseconds UTC, exclusive. */
  to: number;
  /** The place as the register names it. */
  place: string;
  at: readonly [longitude: number, latitude: number];
  withinKm: number;
  /** Deaths among the fighters of each side that took part, zero included. */
  fighters: ReadonlyMap<string, number>;
  civilians: number;
  /** Deaths of people who may have been civilians or fighters. */
  unknown: number;
  /** All deaths by the publisher's best estimate. */
  deaths: number;
  low: number;
  high: number;
  reportedBy: readonly string[];
  note?: string;
}

/** Deaths added up over some incidents of one register. */
export interface DeathCount {
  incidents: number;
  civilians: number;
  unknown: number;
  /** By side; only sides that lost somebody. */
  fighters: ReadonlyMap<string, number>;
  /** All deaths: civilians, fighters and those of unknown status. */
  deaths: number;
  low: number;
  high: number;
}

/** The incidents of a register in order of their first day. Throws a RangeError for an invalid date. */
export function incidentsOf({ incidents }: Pick<Register, "incidents">): readonly Incident[] {
  return incidents.map(readIncident).sort((a, b) => a.when.from - b.when.from);
}

function readIncident(row: IncidentRow): Incident {
  const [id, date, until, place, longitude, latitude, withinKm, dead, civilians, unknown, low, high, reportedBy, note] =
    row;
  const when = readEdtf(date);
  const fighters = new Map(Object.entries(dead).map(([side, count = 0]) => [side, count]));
  return {
    id,
    when,
    to: until === null ? when.to : readEdtf(until).to,
    place,
    at: [longitude, latitude],
    withinKm,
    fighters,
    civilians,
    unknown,
    deaths: civilians + unknown + sum(fighters.values()),
    low,
    high,
    reportedBy,
    ...(note !== undefined && { note }),
  };
}

/** Adds up the deaths in some incidents of one register. Every incident counts in full, however long it lasted. */
export function countDeaths(incidents: readonly Incident[]): DeathCount {
  const fighters = new Map<string, number>();
  for (const incident of incidents)
    for (const [side, count] of incident.fighters) if (count > 0) fighters.set(side, (fighters.get(side) ?? 0) + count);
  const total = (of: (incident: Incident) => number) => sum(incidents, of);
  return {
    incidents: incidents.length,
    civilians: total(({ civilians }) => civilians),
    unknown: total(({ unknown }) => unknown),
    fighters,
    deaths: total(({ deaths }) => deaths),
    low: total(({ low }) => low),
    high: total(({ high }) => high),
  };
}
