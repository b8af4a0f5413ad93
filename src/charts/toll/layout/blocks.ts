import { descending } from "d3";
import { countDeaths, type DeathCount, type Incident } from "../../../events/registers.ts";
import type { TollRow } from "../state.ts";
import { type Bin, outlasts } from "./bins.ts";

/** A part of a bar that is distinguished from the rest. */
export interface Block {
  /** Unique in its bar: the id of its one incident, or what its incidents have in common. */
  key: string;
  count: DeathCount;
  /** Whether its incidents continued after the bar's last day. */
  lasting: boolean;
  /** Whether its incidents began after the ruled day. */
  later: boolean;
  /** The one incident that it stands for, with its name. */
  named?: { incident: Incident; name: string };
}

export interface BlockOptions {
  /** The names of incidents, by id. */
  named: Readonly<Record<string, string>>;
  /** Incidents that begin at this moment (milliseconds UTC) or later form a separate block. */
  until: number;
  row: TollRow;
  /** An incident that outlasts its bar and killed at least this many is always named. */
  largeDeaths: number;
  /** Whether civilians have a separate row, in which incidents that killed mostly civilians are named. */
  apart: boolean;
}

/**
 * Divides a bar into blocks, from its foot up: incidents that ended within it, incidents that have a name, the rest
 * that outlasted it, and those that began after the ruled day.
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

/** The name of an incident: its given name, or its place if it outlasts its bin and is large; otherwise undefined. */
export const nameOf = (
  incident: Incident,
  bin: Pick<Bin, "to">,
  { named, largeDeaths }: Pick<BlockOptions, "named" | "largeDeaths">,
): string | undefined =>
  named[incident.id] ?? (outlasts(incident, bin) && incident.deaths >= largeDeaths ? incident.place : undefined);

/**
 * The row in which an incident is named: if civilians have a separate row, theirs if they are at least half of its
 * dead.
 */
export const rowOf = ({ civilians, deaths }: Incident, apart: boolean): TollRow | "both" =>
  !apart ? "both" : civilians * 2 >= deaths ? "civilians" : "all";

/** How many deaths of a count a row shows. */
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

/** A key for a part that is unique in a bar. */
export const partKey = (part: Part): string => (typeof part === "string" ? part : part.side);
