import { group } from "d3";
import type { TimeScale } from "./extent.ts";
import type { Bunch, Placed, PlacedCrowd, PlacedLane } from "./lanePlace.ts";
import { type Marking, markingOf } from "./marking.ts";
import type { Stretch } from "./moves.ts";

/** The plot as it is seen at one moment of a move, before all of it is moved across. */
export interface Moment {
  scale: TimeScale;
  /** What is seen of it. */
  range: readonly [left: number, right: number];
  text: number;
  /** How long a stretch stood across the plot as it was laid. */
  length: number;
  /** Where a pixel across the plot that was laid stands now. */
  x(laid: number): number;
}

const day = 864e5;

/** How much longer one length that is laid is than the next, and how much more than that is laid at once. */
const [step, reach] = [Math.SQRT2, 1.5];

/** A stretch laid out once for many moments of a move. */
export interface LaidStretch {
  /** As much time as stands across the plot, and a half more, within which the moments lie. */
  stretch: Stretch;
  /** How long a stretch stands across the plot as it is laid: no moment shows more. */
  length: number;
}

/**
 * The stretch to lay out for a moment of a move: the same for all that are near it in time and in length, and never
 * shorter. What stands free of each other there does so at every one of them, since moments only draw it apart.
 */
export function laidFor([from, to]: Stretch): LaidStretch {
  const length = day * step ** Math.ceil(Math.log((to - from) / day) / Math.log(step) - 1e-9);
  const half = length / 2;
  const start = Math.floor(from / half) * half;
  return { stretch: [start, start + reach * length], length };
}

/** At least so many columns, of which one stretch laid has as many whole ones in common with the next as it has time. */
export const wholeColumns = (least: number): number => Math.ceil(least / (2 * reach)) * 2 * reach;

/** The plot on which such a stretch is laid, as wide in proportion. */
export const laidRange = ([left, right]: readonly [number, number]): readonly [number, number] => [
  left,
  left + reach * (right - left),
];

/**
 * A lane that was laid for a longer stretch as it stands at one moment: what is not wholly seen has no title, and short
 * marks go at the edges. `count` is how many events it has at that moment.
 */
export function shiftLane(lane: PlacedLane, count: number, moment: Moment): PlacedLane {
  const { placed: drawn, bunches } = drawnApart(lane, moment);
  const placed = drawn.flatMap((one) => (one.marking.long ? longAt(one, moment) : seenOf(one, moment)) ?? []);
  const titled = placed.reduce((sum, { label }) => sum + (label ? 1 : 0), lane.titles.length);
  return {
    ...lane,
    placed,
    crowds: [],
    bunches: bunches.flatMap((bunch) => seenIn(bunch, moment) ?? []),
    dropped: count - titled,
  };
}

/** A lane drawn apart to a scale, wherever on it what is seen begins. */
interface Apart {
  scale: string;
  /** Long marks as they were laid, since how they look depends on what is seen of them. */
  placed: readonly Placed[];
  bunches: readonly Bunch[];
}

// A drag stays at one scale, and what is the same value need not be drawn again.
const apart = new WeakMap<PlacedLane, Apart>();

/**
 * What stands by the baseline in this part of a plot's time is a bunch: at the edges one is drawn anew, and none
 * between them. The same part is the same bunch in whatever stretch it is laid.
 */
const part = 1 / 4;

function drawnApart(lane: PlacedLane, moment: Moment): Apart {
  const [from = 0, to = 0] = moment.scale.domain().map(Number);
  const scale = [from, to, ...moment.scale.range()].join(" ");
  const found = apart.get(lane);
  if (found?.scale === scale) return found;
  const crowds = lane.crowds.map((crowd) => crowdAt(crowd, moment));
  const long = moment.length * part;
  const now = {
    scale,
    placed: lane.placed.map((one) => (one.marking.long ? one : shortAt(one, moment))),
    bunches: [
      ...group(crowds, ({ members: [first] }) => Math.floor((first?.of?.dated.at ?? first?.at ?? 0) / long)),
    ].map(([nth, crowds]) => ({ key: `${lane.lane.id}-${long}-${nth}`, crowds })),
  };
  apart.set(lane, now);
  return now;
}

/** What of a short mark is seen: wholly or not at all, and the same of its words. */
function seenOf(one: Placed, { range: [left, right] }: Moment): Placed | undefined {
  const { marking, label, across = 0 } = one;
  if (marking.from + across < left || marking.to + across > right) return undefined;
  if (!label || (label.x + across >= left && label.x + across + label.width <= right)) return one;
  const { label: _, ...rest } = one;
  return rest;
}

/** What of a bunch is wholly seen; the same value where that is all of it. */
function seenIn(bunch: Bunch, { range: [left, right] }: Moment): Bunch | undefined {
  const crowds = bunch.crowds.filter(({ x, half, members: [first], across }) => {
    const marking = across === undefined ? undefined : first?.of?.marking;
    const [from, to] = marking ? [marking.from, marking.to] : [x - half, x + half];
    return from + (across ?? 0) >= left && to + (across ?? 0) <= right;
  });
  if (crowds.length === bunch.crowds.length) return bunch;
  return crowds.length > 0 ? { ...bunch, crowds } : undefined;
}

/** A short mark, with its words beside it. */
function shortAt(one: Placed, moment: Moment): Placed {
  const { marking: laid, label } = one;
  const { marking, across } = shortMarking(one, moment);
  const before = label && label.x < laid.x;
  const labelX = label && (before ? marking.from + label.x - laid.from : marking.to + label.x - laid.to);
  return {
    ...one,
    marking,
    across,
    ...(one.stem && { stem: { ...one.stem, x: marking.x } }),
    ...(label && labelX !== undefined && labelX !== label.x && { label: { ...label, x: labelX } }),
  };
}

/** Where a short mark stands: a dot as it was laid, further on; what has ends drawn anew. */
function shortMarking(
  { dated, weight, marking: laid }: Pick<Placed, "dated" | "weight" | "marking">,
  { scale, text }: Moment,
): { marking: Marking; across: number } {
  if (dated.cue === "point") return { marking: laid, across: scale(dated.at) - laid.x };
  return { marking: { ...markingOf(dated, scale, everywhere, { text, weight }), long: false }, across: 0 };
}

const everywhere = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/** A long mark, cut to what is seen of it, with its words along it for as long as they have room. */
function longAt(one: Placed, { scale, range, text }: Moment): Placed | undefined {
  const { dated, weight, label } = one;
  const [left, right] = range;
  const [start, end] = [scale(dated.from), Number.isFinite(dated.to) ? scale(dated.to) : right + 1];
  const marking = { ...markingOf(dated, scale, range, { text, weight }), long: true };
  // Too little of it is seen to be drawn: it would be widened to where others stand.
  if (Math.min(end, right) - Math.max(start, left) < marking.to - marking.from - 0.01) return undefined;
  if (end <= left || start >= right) return undefined;
  const { stem: _, label: __, ...rest } = one;
  const begins = scale(dated.lasted?.from ?? dated.from);
  const labelX = marking.bar?.[0] ?? marking.from + text * 0.3;
  const fits = label && labelX + label.width <= Math.min(right, begins < left ? marking.to : right);
  return {
    ...rest,
    marking,
    ...(one.stem && begins >= left && begins <= right && { stem: { ...one.stem, x: begins } }),
    ...(label && fits && { label: { ...label, x: labelX } }),
  };
}

/** What stands by the baseline: a number, or a mark that stands alone. */
function crowdAt(crowd: PlacedCrowd, moment: Moment): PlacedCrowd {
  const [first] = crowd.members;
  if (crowd.count > 1 || !first?.bare || !first.of) return { ...crowd, x: moment.x(crowd.x) };
  const { marking, across } = shortMarking(first.of, moment);
  return { ...crowd, across, members: [{ ...first, of: { ...first.of, marking } }] };
}
