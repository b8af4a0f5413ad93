import type { TimeScale } from "./extent.ts";
import type { Placed, PlacedCrowd, PlacedLane } from "./lanePlace.ts";
import { type Marking, markingOf } from "./marking.ts";
import type { Stretch } from "./moves.ts";

/** The plot as it is seen at one moment of a move, before all of it is moved across. */
export interface Moment {
  scale: TimeScale;
  /** What is seen of it. */
  range: readonly [left: number, right: number];
  text: number;
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
  const placed = lane.placed.flatMap((one) => shifted(one, moment) ?? []);
  const titled = placed.reduce((sum, { label }) => sum + (label ? 1 : 0), lane.titles.length);
  return {
    ...lane,
    placed,
    crowds: lane.crowds.flatMap((crowd) => crowdAt(crowd, moment) ?? []),
    dropped: count - titled,
  };
}

function shifted(one: Placed, moment: Moment): Placed | undefined {
  return one.marking.long ? longAt(one, moment) : shortAt(one, moment);
}

/** A short mark, which is seen wholly or not at all, with its words beside it. */
function shortAt(one: Placed, moment: Moment): Placed | undefined {
  const { marking: laid, label } = one;
  const [left, right] = moment.range;
  const found = shortMarking(one, moment);
  if (!found) return undefined;
  const { marking, across } = found;
  const { stem: _, label: __, ...rest } = one;
  const moved = { ...rest, marking, across };
  const stem = one.stem && { ...one.stem, x: marking.x };
  const before = label && label.x < laid.x;
  const labelX = label && (before ? marking.from + label.x - laid.from : marking.to + label.x - laid.to);
  const seen =
    label && labelX !== undefined && labelX + across >= left && labelX + across + label.width <= right
      ? labelX === label.x
        ? label
        : { ...label, x: labelX }
      : undefined;
  return { ...moved, ...(stem && { stem }), ...(seen && { label: seen }) };
}

/** Where a short mark stands: a dot as it was laid, further on; what has ends drawn anew. */
function shortMarking(
  { dated, weight, marking: laid }: Pick<Placed, "dated" | "weight" | "marking">,
  { scale, range: [left, right], text }: Moment,
): { marking: Marking; across: number } | undefined {
  const dot = dated.cue === "point";
  const marking = dot ? laid : { ...markingOf(dated, scale, everywhere, { text, weight }), long: false };
  const across = dot ? scale(dated.at) - laid.x : 0;
  return marking.from + across >= left && marking.to + across <= right ? { marking, across } : undefined;
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

/** What stands by the baseline, where it is seen wholly. */
function crowdAt(crowd: PlacedCrowd, moment: Moment): PlacedCrowd | undefined {
  const [left, right] = moment.range;
  const [first] = crowd.members;
  if (crowd.count > 1 || !first?.bare || !first.of) {
    const x = moment.x(crowd.x);
    return x - crowd.half >= left && x + crowd.half <= right ? { ...crowd, x } : undefined;
  }
  const found = shortMarking(first.of, moment);
  if (!found) return undefined;
  const { marking, across } = found;
  return { ...crowd, across, members: [{ ...first, of: { ...first.of, marking } }] };
}
