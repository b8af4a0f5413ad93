import { bisectLeft } from "d3";
import { DAY } from "../../../../events/time.ts";

/** The possible time of a thing, in milliseconds, the end excluded, and the time at which its mark would be drawn. */
export interface Span {
  from: number;
  to: number;
  at: number;
}

/** One of the equal parts of an extent, with the number of things in it that are not drawn one by one. */
export interface Bin {
  from: number;
  to: number;
  /** Its middle, in milliseconds. */
  at: number;
  count: number;
}

/** The most important things of each bin of an extent; the rest are only counted. */
export interface TopPerBin<Thing> {
  /** The things kept, most important first. */
  things: readonly Thing[];
  /** The bins that hold further things. */
  bins: readonly Bin[];
  /** How many further things span nearly all of the extent, and so belong to no bin. */
  spanning: number;
  /** How many things there are in all. */
  count: number;
}

export interface BinOptions<Thing> {
  /** How many bins the extent is cut into, and how many things of each are kept. */
  bins: number;
  each: number;
  /** Things that are always kept. */
  keep?: ReadonlySet<Thing>;
}

/** Things sorted by time once, so that those in an extent are found without reading the rest. */
export interface TimeIndex<Thing> {
  /** All things that overlap an extent, most important first. */
  within(from: number, to: number): readonly Thing[];
  /** How many things overlap an extent. */
  count(from: number, to: number): number;
  /** The most important of these things for each bin of the extent. */
  topPerBin(from: number, to: number, options: BinOptions<Thing>): TopPerBin<Thing>;
}

/** Things longer than this, in milliseconds, are searched one by one, since there are few. */
const brief = 45 * DAY;

/** A thing that covers a larger share of an extent than this belongs to no bin. */
export const spanningShare = 0.9;

/** Indexes things, given most important first. */
export function timeIndex<Thing>(things: readonly Thing[], spanOf: (thing: Thing) => Span): TimeIndex<Thing> {
  const spans = things.map(spanOf);
  const lasting: (Span & { rank: number })[] = [];
  const short: number[] = [];
  for (const [rank, span] of spans.entries()) {
    if (span.to - span.from <= brief) short.push(rank);
    else lasting.push({ ...span, rank });
  }
  const begin = Float64Array.from(spans, ({ from }) => from);
  const ranks = Int32Array.from(short).sort((a, b) => (begin[a] ?? 0) - (begin[b] ?? 0));
  const [starts, ends, middles] = [ranks, ranks, ranks].map(({ length }) => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (const [place, rank] of ranks.entries()) {
    const span = spans[rank];
    if (span) [starts[place], ends[place], middles[place]] = [span.from, span.to, span.at];
  }

  const at = (found: readonly number[]): readonly Thing[] => found.map((rank) => things[rank] as Thing);
  /**
   * Indices in order of start: of the first thing that may overlap an extent, of the first that starts in it, and of
   * the first after it.
   */
  const reach = (from: number, to: number) => ({
    first: bisectLeft(starts, from - brief),
    inside: bisectLeft(starts, from),
    last: bisectLeft(starts, to),
  });
  const reaching = (from: number, to: number) => lasting.filter((span) => span.from < to && span.to > from);

  return {
    within(from, to) {
      const found = reaching(from, to).map(({ rank }) => rank);
      const { first, last } = reach(from, to);
      for (let index = first; index < last; index += 1) if ((ends[index] ?? 0) > from) found.push(ranks[index] ?? 0);
      return at(found.sort((a, b) => a - b));
    },
    count(from, to) {
      const { first, inside, last } = reach(from, to);
      let count = last - inside + reaching(from, to).length;
      for (let index = first; index < inside; index += 1) if ((ends[index] ?? 0) > from) count += 1;
      return count;
    },
    topPerBin(from, to, { bins, each: most, keep = new Set() }) {
      const kept = new Set(keep.size > 0 ? things.flatMap((thing, rank) => (keep.has(thing) ? [rank] : [])) : []);
      const best = Array.from({ length: bins }, (): Best => ({ ranks: [], count: 0 }));
      const spanning: Best = { ranks: [], count: 0 };
      const always: number[] = [];
      let count = 0;
      const see = (rank: number, start: number, end: number, middle: number) => {
        count += 1;
        const nth = Math.min(bins - 1, Math.max(0, Math.floor(((middle - from) / (to - from)) * bins)));
        if (kept.size > 0 && kept.has(rank)) always.push(rank);
        else if (Math.min(end, to) - Math.max(start, from) > spanningShare * (to - from))
          note(spanning, rank, 4 * most);
        else note(best[nth] ?? spanning, rank, most);
      };
      for (const span of reaching(from, to)) see(span.rank, span.from, span.to, span.at);
      const { first, last } = reach(from, to);
      for (let index = first; index < last; index += 1) {
        const end = ends[index] ?? 0;
        if (end > from) see(ranks[index] ?? 0, starts[index] ?? 0, end, middles[index] ?? 0);
      }
      const startOf = (nth: number) => from + (nth / bins) * (to - from);
      const found = [...always, ...spanning.ranks, ...best.flatMap(({ ranks }) => ranks)].sort((a, b) => a - b);
      return {
        things: at(found),
        bins: best.flatMap(({ ranks, count }, nth) =>
          count > ranks.length
            ? [{ from: startOf(nth), to: startOf(nth + 1), at: startOf(nth + 0.5), count: count - ranks.length }]
            : [],
        ),
        spanning: spanning.count - spanning.ranks.length,
        count,
      };
    },
  };
}

/** The most important things by rank, in order, and how many there were. */
interface Best {
  ranks: number[];
  count: number;
}

function note(best: Best, rank: number, most: number): void {
  best.count += 1;
  const { ranks } = best;
  if (ranks.length === most) {
    if (rank > (ranks[most - 1] ?? 0)) return;
    ranks.pop();
  }
  let place = ranks.length;
  while (place > 0 && (ranks[place - 1] ?? 0) > rank) place -= 1;
  ranks.splice(place, 0, rank);
}
