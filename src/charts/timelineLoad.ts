import { group, rollup } from "d3";
import { type Extent, extentOf } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import type { Stretch } from "../layout/moves.ts";
import { once } from "../layout/once.ts";
import { type Mass, type Sifted, type TimeIndex, timeIndex } from "../layout/timeIndex.ts";
import { type LaneBy, type LaneOrder, laneIdOf, laneOrder, lanesOf, othersLane } from "./timelineLanes.ts";

/** A lane and what there is to show in it. */
export interface LaneLoad {
  id: string;
  name: string;
  /** Most important first. */
  events: readonly Event[];
  masses: readonly Mass[];
  adrift: number;
  count: number;
}

/** What of a story a timeline asks for. */
export interface Wanted {
  extent: Extent;
  /** In place of the extent, while it is moved. */
  exact?: Stretch | undefined;
  lanes?: LaneBy | undefined;
  events?: readonly string[] | undefined;
  highlight?: readonly string[] | undefined;
  chosen?: string | undefined;
}

/** The stretch of time wanted, in milliseconds UTC, the end excluded. */
export const stretchOf = ({ extent, exact }: Pick<Wanted, "extent" | "exact">): Stretch => exact ?? extentOf(extent);

/** The events to be titled before all others, by id. */
export const boldsOf = ({ highlight = [], chosen }: Pick<Wanted, "highlight" | "chosen">): readonly string[] =>
  chosen === undefined ? highlight : [...highlight, chosen];

export interface LoadOptions extends LaneOrder {
  /** How many parts the width is looked at in, and how many lines of text stand below each other in the whole chart. */
  columns: number;
  rows: number;
}

/** More events than this are not all drawn: the most important of each column are, the rest is counted. */
const most = 600;

/** A story's events ready to be asked for by extent; those that weigh less than `least` only where they are named. */
export interface EventLoad {
  /** All that an extent shows, most important first. */
  shown(wanted: Wanted): readonly Event[];
  /** The same by date. */
  byDate(wanted: Wanted): readonly Event[];
  /** The same in lanes, as much of it as there can be room for; those highlighted first. */
  lanes(wanted: Wanted, options: LoadOptions): readonly LaneLoad[];
  /** How many events there are in each lane at any time, so that lanes keep their order wherever one looks. */
  busy(by: LaneBy | undefined): ReadonlyMap<string, number>;
  /** How many of the same there are in each of some lanes, which may have been asked for a longer extent. */
  counts(wanted: Wanted, lanes: readonly Pick<LaneLoad, "id">[]): readonly number[];
}

export function eventLoad(story: Story, least: number): EventLoad {
  // Bars are the hardest to find room for.
  const byWeight = story.events.toSorted(
    (a, b) => b.weight - a.weight || Number(Boolean(b.ended)) - Number(Boolean(a.ended)) || a.when.from - b.when.from,
  );
  const rank = once(() => new Map(byWeight.map((event, index) => [event, index])));
  let dates: ReadonlyMap<Event, number> | undefined;
  const heavy = byWeight.filter(({ weight }) => weight >= least);
  // What is laned is looked up lane by lane, so that of very many events all are indexed once only.
  const whole = once(() => timeIndex(heavy, spanOf));
  const parted = new Map<LaneBy, ReadonlyMap<string, TimeIndex<Event>>>();
  const indexesBy = (by: LaneBy) => {
    const known = parted.get(by);
    if (known) return known;
    const groups = group(heavy, (event) => laneIdOf(event, by));
    const found = new Map([...groups].map(([id, events]) => [id, timeIndex(events, spanOf)]));
    parted.set(by, found);
    return found;
  };
  const busied = new Map<LaneBy, ReadonlyMap<string, number>>();
  const busy = (by: LaneBy | undefined): ReadonlyMap<string, number> => {
    if (!by) return new Map();
    const found =
      busied.get(by) ??
      rollup(
        heavy,
        ({ length }) => length,
        (event) => laneIdOf(event, by),
      );
    busied.set(by, found);
    return found;
  };
  const by = (order: ReadonlyMap<Event, number>) => (a: Event, b: Event) => (order.get(a) ?? 0) - (order.get(b) ?? 0);
  const ranked = (events: readonly Event[]) => events.toSorted(by(rank()));

  const shown = (wanted: Wanted): readonly Event[] => {
    const { events } = wanted;
    const [from, to] = stretchOf(wanted);
    const named = [...new Set([...(events ?? []), ...boldsOf(wanted)])].flatMap((id) => story.event.get(id) ?? []);
    const seen = named.filter((event) => event.when.from < to && (event.ended ?? event.when).to > from);
    if (events) return ranked(seen);
    const all = whole().within(from, to);
    const light = seen.filter(({ weight }) => weight < least);
    return light.length > 0 ? ranked([...all, ...light]) : all;
  };

  const indexesOf = (by: LaneBy | undefined): ReadonlyMap<string, TimeIndex<Event>> =>
    by ? indexesBy(by) : new Map([["all", whole()]]);

  /** Whether an extent shows more events than can be drawn each. */
  const isMany = ({ lanes, ...wanted }: Wanted): boolean => {
    if (wanted.events || heavy.length <= most) return false;
    const [from, to] = stretchOf(wanted);
    return [...indexesOf(lanes).values()].reduce((sum, index) => sum + index.count(from, to), 0) > most;
  };

  const sifted = (wanted: Wanted, { columns, rows, ...order }: LoadOptions): readonly LaneLoad[] => {
    const [from, to] = stretchOf(wanted);
    const bold = new Set(boldsOf(wanted).flatMap((id) => story.event.get(id) ?? []));
    const light = shown({ ...wanted, events: [...bold].flatMap(({ id, weight }) => (weight < least ? [id] : [])) });
    const { lanes: by } = wanted;
    const indexes = indexesOf(by);
    const counts = new Map([...indexes].map(([id, index]) => [id, index.count(from, to)] as const));
    const seen = new Map([...counts].filter(([, count]) => count > 0));
    const lanes = by
      ? laneOrder(story, seen, by, { ...order, busy: busy(by) })
      : [{ id: "all", name: "", ids: ["all"] }];
    // A title is many columns wide, so that of each column a few stand for what has any chance of being named.
    const each = Math.ceil(rows / lanes.length / 3) + 2;
    const sift = (index: TimeIndex<Event>) => index.sift(from, to, { parts: columns, each, keep: bold });
    const stay = new Set(lanes.flatMap(({ ids }) => ids));
    return lanes.map(({ id, name, ids }) => {
      const own = ids.length > 0 ? ids : [...seen.keys()].filter((other) => !stay.has(other));
      const found = own.flatMap((one) => indexes.get(one) ?? []).map(sift);
      const asked = light.filter((event) => !by || own.includes(laneIdOf(event, by)));
      return {
        id,
        name,
        events: first(
          found.length + asked.length > 1 ? ranked([...found.flatMap(of), ...asked]) : found.flatMap(of),
          bold,
        ),
        masses: found.flatMap(({ masses }) => masses),
        adrift: found.reduce((sum, { adrift }) => sum + adrift, 0),
        count: found.reduce((sum, { count }) => sum + count, asked.length),
      };
    });
  };

  const counts = (wanted: Wanted): ReadonlyMap<string, number> => {
    const { events, lanes: by } = wanted;
    const [from, to] = stretchOf(wanted);
    const idOf = (event: Event) => (by ? laneIdOf(event, by) : "all");
    const light = boldsOf(wanted).filter((id) => (story.event.get(id)?.weight ?? least) < least);
    const one = shown(events ? wanted : { extent: wanted.extent, exact: wanted.exact, events: light });
    const found = rollup(one, ({ length }) => length, idOf);
    if (!events) for (const [id, index] of indexesOf(by)) found.set(id, (found.get(id) ?? 0) + index.count(from, to));
    return found;
  };

  return {
    shown,
    busy,
    counts(wanted, lanes) {
      const found = counts(wanted);
      const own = new Set(lanes.map(({ id }) => id));
      const others = [...found].reduce((sum, [id, count]) => sum + (own.has(id) ? 0 : count), 0);
      return lanes.map(({ id }) => (id === othersLane ? others : 0) + (found.get(id) ?? 0));
    },
    byDate(wanted) {
      dates ??= new Map(story.events.map((event, index) => [event, index]));
      return shown(wanted).toSorted(by(dates));
    },
    lanes(wanted, options) {
      if (isMany(wanted)) return sifted(wanted, options);
      const bold = new Set(boldsOf(wanted).flatMap((id) => story.event.get(id) ?? []));
      const lanes = lanesOf(story, first(shown(wanted), bold), wanted.lanes, { ...options, busy: busy(wanted.lanes) });
      return lanes.map((lane) => ({ ...lane, masses: [], adrift: 0, count: lane.events.length }));
    },
  };
}

const spanOf = ({ when, ended }: Event) => {
  const to = (ended ?? when).to;
  return { from: when.from, to, at: ended ? when.from : (when.from + to) / 2 };
};

const of = ({ things }: Sifted<Event>): readonly Event[] => things;

/** Those of a set before all others. */
const first = (events: readonly Event[], bold: ReadonlySet<Event>): readonly Event[] =>
  bold.size === 0 ? events : events.toSorted((a, b) => Number(bold.has(b)) - Number(bold.has(a)));
