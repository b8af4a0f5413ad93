import { group } from "d3";
import type { TimeScale } from "../../../../layout/timeScale.ts";
import { memoizeBy } from "../../../../svg/memo.ts";
import { markingOf, shapeOf } from "../marking/marking.ts";
import type { PlacedCount, PlacedEvent, PlacedLane, PlacedList, Tile, Untitled } from "./placed.ts";

/** The plot at one moment of a motion, before its content is moved across; in pixels. */
export interface Moment {
  scale: TimeScale;
  /** The visible part of it. */
  range: readonly [left: number, right: number];
  /** How far its content is moved across. */
  across: number;
  /** The time across the plot as it was laid out, in milliseconds. */
  length: number;
}

/**
 * A lane that was laid out for a longer time window, at one moment of a motion. Marks that are not wholly visible have
 * no title, and short marks disappear at the edges. `count` is how many events it has at that moment.
 */
export function shiftLane(lane: PlacedLane, count: number, moment: Moment): PlacedLane {
  const scaled = scaledLane(lane, moment);
  const events = scaled.events.flatMap((one) => (one.long ? longAt(one, moment) : seenOf(one, moment)) ?? []);
  const titled = events.reduce((sum, { label }) => sum + (label ? 1 : 0), lane.list?.titles.length ?? 0);
  return {
    ...lane,
    events,
    untitled: [],
    tiles: scaled.tiles.flatMap((tile) => seenIn(tile, moment) ?? []),
    ...(lane.list && { list: keptInPlace(lane.list, moment) }),
    dropped: count - titled,
  };
}

/** A lane drawn to a scale, with everything that was laid out, visible or not. */
interface ScaledLane {
  /** Long marks as they were laid out, since their appearance depends on their visible part. */
  events: readonly PlacedEvent[];
  tiles: readonly Tile[];
}

/**
 * The share of a plot's time whose events by the baseline form one tile: during a drag only the tiles at the edges are
 * redrawn. The same time is the same tile in every laid-out time window.
 */
const tileShare = 1 / 4;

// A drag keeps its scale, and an unchanged value need not be drawn again.
const scaledLane = memoizeBy(
  (lane: PlacedLane, moment: Moment): ScaledLane => {
    const length = moment.length * tileShare;
    const untitled = lane.untitled.map((one) => ("number" in one ? countAt(one, moment) : shortAt(one, moment)));
    const tiles = group(untitled, (one) => Math.floor(("number" in one ? one.at : one.subject.dated.at) / length));
    return {
      events: lane.events.map((one) => (one.long ? one : shortAt(one, moment))),
      tiles: [...tiles].map(([nth, untitled]) => ({ key: `${lane.lane.id}-${length}-${nth}`, untitled })),
    };
  },
  ({ scale, length }) => [...scale.domain().map(Number), ...scale.range(), length].join(" "),
  1,
);

/** A short mark if it is wholly visible, with its title if that is too. */
function seenOf(one: PlacedEvent, moment: Moment): PlacedEvent | undefined {
  const { x, label } = one;
  const [left, right] = moment.range;
  if (!isSeen(one, moment)) return undefined;
  if (!label || (x + label.x >= left && x + label.x + label.width <= right)) return one;
  const { label: _, ...untitled } = one;
  return untitled;
}

/** The wholly visible part of a tile; the tile itself if that is all of it. */
function seenIn(tile: Tile, moment: Moment): Tile | undefined {
  const untitled = tile.untitled.filter((one) => isSeen(one, moment));
  if (untitled.length === tile.untitled.length) return tile;
  return untitled.length > 0 ? { ...tile, untitled } : undefined;
}

/** Whether a mark or a number is wholly visible. */
function isSeen(one: Untitled, { range: [left, right] }: Moment): boolean {
  const { from, to } = "number" in one ? { from: -one.number.half, to: one.number.half } : one.shape;
  return one.x + from >= left && one.x + to <= right;
}

/**
 * A short mark, with its title to one side of it unless it is a dot. A dot is only moved; the ends of a longer mark are
 * computed from the scale.
 */
function shortAt(one: PlacedEvent, moment: Moment): PlacedEvent {
  const { subject, label, stem } = one;
  if (subject.dated.cue === "point") {
    const x = moment.scale(subject.dated.at);
    return { ...one, x, ...(stem && { stem: { ...stem, x } }) };
  }
  const marking = markingAt(one, moment, everywhere);
  const { x } = marking;
  const shape = shapeOf(marking, one.shape);
  const labelX = label && (label.x < 0 ? shape.from + label.x - one.shape.from : shape.to + label.x - one.shape.to);
  return {
    ...one,
    x,
    shape,
    ...(stem && { stem: { ...stem, x } }),
    ...(label && labelX !== undefined && { label: { ...label, x: labelX } }),
  };
}

const everywhere = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

const markingAt = ({ subject: { dated, event }, shape }: PlacedEvent, { scale }: Moment, range: Moment["range"]) =>
  markingOf(dated, scale, range, { fontSize: shape.fontSize, priority: event.priority });

/** A long mark, cut to its visible part, with its words along it if they fit. */
function longAt(one: PlacedEvent, moment: Moment): PlacedEvent | undefined {
  const { scale, range } = moment;
  const { subject, label, stem, ...rest } = one;
  const { dated } = subject;
  const [left, right] = range;
  const [start, end] = [scale(dated.from), Number.isFinite(dated.to) ? scale(dated.to) : right + 1];
  const marking = markingAt(one, moment, range);
  // If too little of it is visible, it would have to be widened and would cover others, so it is left out.
  if (Math.min(end, right) - Math.max(start, left) < marking.to - marking.from - 0.01) return undefined;
  if (end <= left || start >= right) return undefined;
  const begins = scale(dated.lasted?.from ?? dated.from);
  const labelX = marking.bar?.[0] ?? marking.from + one.shape.fontSize * 0.3;
  const fits = label && labelX + label.width <= Math.min(right, begins < left ? marking.to : right);
  return {
    ...rest,
    subject,
    x: marking.x,
    shape: shapeOf(marking, one.shape),
    ...(stem && begins >= left && begins <= right && { stem: { ...stem, x: begins } }),
    ...(label && fits && { label: { ...label, x: labelX - marking.x } }),
  };
}

/** A number by the baseline, moved with the time of its events. */
const countAt = (one: PlacedCount, { scale, length }: Moment): PlacedCount => {
  const [left = 0] = scale.range();
  const [from = 0, to = 0] = scale.domain().map(Number);
  return { ...one, x: left + (one.x - left) * (length / (to - from)) };
};

/** A list stays in place while everything else is moved across. */
const keptInPlace = (list: PlacedList, { across }: Moment): PlacedList => ({
  ...list,
  titles: list.titles.map((title) => ({ ...title, x: title.x - across })),
  ...(list.rest && { rest: { ...list.rest, x: list.rest.x - across } }),
});
