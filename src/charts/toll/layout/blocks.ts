import { descending } from "d3";
import { countDeaths, type DeathCount, type Incident } from "../../../events/registers.ts";
import type { TollRow } from "../state.ts";
import { type Bin, outlasts } from "./bins.ts";

/** Part of a bar that is set apart from the rest of it. */
export interface Block {
  /** Unique in its bar: the id of the incident that it stands for, or what its incidents have in common. */
  key: string;
  count: DeathCount;
  /** Whether its incidents went on after the bar's last day. */
  lasting: boolean;
  /** Whether its incidents began after the day ruled. */
  later: boolean;
  /** The one incident that it stands for, and what that is called. */
  named?: { incident: Incident; name: string };
}

export interface BlockOptions {
  /** What incidents are called, by id. */
  named: Readonly<Record<string, string>>;
  /** Incidents that begin at this moment or later are set apart, in milliseconds UTC. */
  until: number;
  row: TollRow;
  /** An incident that outlasts its bar and killed so many is named in any case. */
  largeDeaths: number;
  /** Whether civilians have a row of their own, where incidents that killed mostly civilians are named. */
  apart: boolean;
}

/**
 * Parts a bar from its foot up: what was over within it, incidents that have a name, the rest that outlasted it, and
 * what began after the day ruled.
 */
export function blocksOf(bin: Bin, { named, until, row, apart, largeDeaths }: BlockOptions): readonly Block[] {
  const inRow = bin.incidents.filter(({ civilians }) => row === "all" || civilians > 0);
  const now = inRow.filter(({ when }) => when.from < until);
  const single = now
    .flatMap((incident) => {
      const here = [row, "both"].includes(rowOf(incident, apart));
      const name = here ? nameOf(incident, bin, { named, largeDeaths }) : undefined;
      return name === undefined ? [] : [{ incident, name }];
    })
    .sort((a, b) => descending(a.incident.deaths, b.incident.deaths));
  const rest = now.filter(({ id }) => !single.some(({ incident }) => incident.id === id));
  const block = (key: string, incidents: readonly Incident[], marks: Partial<Block> = {}): Block => ({
    key,
    count: countDeaths(incidents),
    lasting: false,
    later: false,
    ...marks,
  });
  return [
    block(
      "within",
      rest.filter((incident) => !outlasts(incident, bin)),
    ),
    ...single.map((one) =>
      block(one.incident.id, [one.incident], { lasting: outlasts(one.incident, bin), named: one }),
    ),
    block(
      "lasting",
      rest.filter((incident) => outlasts(incident, bin)),
      { lasting: true },
    ),
    block(
      "later",
      inRow.filter(({ when }) => when.from >= until),
      { later: true },
    ),
  ].filter(({ count }) => deathsIn(count, row) > 0);
}

/** What an incident is called: its given name, or its place where it outlasts its bin and is large; else undefined. */
export const nameOf = (
  incident: Incident,
  bin: Pick<Bin, "to">,
  { named, largeDeaths }: Pick<BlockOptions, "named" | "largeDeaths">,
): string | undefined =>
  named[incident.id] ?? (outlasts(incident, bin) && incident.deaths >= largeDeaths ? incident.place : undefined);

/** The row in which an incident is named: where civilians stand apart, theirs if they are at least half of its dead. */
export const rowOf = ({ civilians, deaths }: Incident, apart: boolean): TollRow | "both" =>
  !apart ? "both" : civilians * 2 >= deaths ? "civilians" : "all";

/** How many dead a row shows of a count. */
export const deathsIn = ({ civilians, deaths }: DeathCount, row: TollRow): number =>
  row === "civilians" ? civilians : deaths;

/** Whose dead a part of a bar stands for: civilians, people of unknown status, or a side's fighters. */
export type Part = "civilians" | "unknown" | { side: string };

/** The parts of a count with their deaths, from the foot of a bar: civilians, sides in the given order, the unknown. */
export function partsOf(
  { civilians, unknown, fighters }: DeathCount,
  row: TollRow,
  sides: readonly string[],
): readonly { part: Part; deaths: number }[] {
  const all: { part: Part; deaths: number }[] = [
    { part: "civilians", deaths: civilians },
    ...(row === "all"
      ? [
          ...sides.map((side) => ({ part: { side }, deaths: fighters.get(side) ?? 0 })),
          { part: "unknown" as const, deaths: unknown },
        ]
      : []),
  ];
  return all.filter(({ deaths }) => deaths > 0);
}

/** A part as a word that is unique in a bar. */
export const partKey = (part: Part): string => (typeof part === "string" ? part : part.side);
