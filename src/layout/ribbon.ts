import { type Course, edgeOf, type Shore, sampleAt } from "./course.ts";
import type { Ring } from "./polygon.ts";
import { between, crosses, distance, type Point } from "./polyline.ts";

/** A place on one shore, by the length along the whole line of the river at which it lies, in pixels. */
export interface Stop {
  id: string;
  shore: Shore;
  along: number;
}

/** A stretch of a shore, as a shape between the river and the edge of its band. */
export interface Cell {
  id: string;
  shore: Shore;
  /** The place it stands for; or the two it lies between, where it is further from both than a place can speak for. */
  places: readonly [string] | readonly [string, string];
  ring: Ring;
  /** The half by the river and the half away from it, for a stretch that two sides share. */
  halves: readonly [near: Ring, far: Ring];
  /** The line across the band at its downstream end, and the cell that begins there. */
  end: readonly [Point, Point];
  next?: string;
}

export interface RibbonOptions {
  /** How wide each band is, in pixels. */
  width: number;
  /** How far a place speaks for its shore, in pixels along the river, where no other place lies nearer. */
  reach: number;
  /** The same above the first and below the last place of a shore. */
  end: number;
}

/**
 * Cuts the bands along both shores of a river into cells: shores part at the river, cells of a shore half way along it
 * from one place to the next, or with a cell between them where that is too far. Cells never overlap; those of a shore
 * leave no gap from its first place to its last.
 */
export function ribbonCells(course: Course, stops: readonly Stop[], options: RibbonOptions): readonly Cell[] {
  return (["left", "right"] as const).flatMap((shore) => {
    const edge = edgeOf(course, shore, options.width);
    const spans = spansOf(
      stops.filter((stop) => stop.shore === shore),
      options,
    ).filter(({ from, to }) => to > course.start && from < course.start + course.step * (course.river.length - 1));
    // Cuts are made downstream, none above the one before, so that a short cell can vanish but never overlap.
    let latest = { sample: 0, along: Number.NEGATIVE_INFINITY };
    const cutAt = (along: number): number => {
      if (along > latest.along) latest = { sample: cut(course, edge, along, options.width, latest.sample), along };
      return latest.sample;
    };
    const cells = spans.flatMap(({ places, from, to }) => {
      const shape = shapeOf(course, edge, cutAt(from), cutAt(to));
      return shape ? [{ id: places.join("|"), shore, places, ...shape }] : [];
    });
    return cells.map((cell, index): Cell => {
      const next = cells[index + 1]?.id;
      return next === undefined ? cell : { ...cell, next };
    });
  });
}

interface Span {
  places: Cell["places"];
  from: number;
  to: number;
}

function spansOf(stops: readonly Stop[], { reach, end }: RibbonOptions): readonly Span[] {
  const order = stops.toSorted((a, b) => a.along - b.along);
  return order.flatMap((stop, index): Span[] => {
    const [before, after] = [order[index - 1], order[index + 1]];
    const from = before ? Math.max((before.along + stop.along) / 2, stop.along - reach) : stop.along - end;
    const to = after ? Math.min((stop.along + after.along) / 2, stop.along + reach) : stop.along + end;
    const own: Span = { places: [stop.id], from, to };
    const far = after && after.along - stop.along > reach * 2;
    return far ? [own, { places: [stop.id, after.id], from: to, to: after.along - reach }] : [own];
  });
}

/**
 * The sample from which to cut across the band, near a length along the river and not above `least`: where the way is
 * shortest and does not cross the river again.
 */
function cut(course: Course, edge: readonly Point[], along: number, width: number, least: number): number {
  const { river, step } = course;
  const target = Math.max(least, sampleAt(course, along));
  const span = Math.round(width / step);
  const ways = river.slice(Math.max(least, target - span), target + span + 1).map((from, nth) => {
    const sample = Math.max(least, target - span) + nth;
    const to = edge[sample] ?? from;
    return { sample, from, to, cost: distance(from, to) + Math.abs(sample - target) * step * 0.6 };
  });
  ways.sort((a, b) => a.cost - b.cost);
  const clear = ways.find(({ sample, from, to }) => {
    const near = river.slice(Math.max(0, sample - span * 6), sample + span * 6);
    return !near.some((point, index) => {
      const next = near[index + 1];
      return next !== undefined && point !== from && next !== from && crosses(from, to, point, next);
    });
  });
  return (clear ?? ways[0])?.sample ?? target;
}

function shapeOf({ river }: Course, edge: readonly Point[], from: number, to: number) {
  if (to <= from) return undefined;
  const near = river.slice(from, to + 1);
  const far = edge.slice(from, to + 1);
  const middle = near.map((point, index) => between(point, far[index] ?? point, 0.5));
  return {
    ring: [...near, ...far.toReversed()],
    halves: [
      [...near, ...middle.toReversed()],
      [...middle, ...far.toReversed()],
    ] as const,
    end: [river[to] ?? [0, 0], edge[to] ?? [0, 0]] as const,
  };
}
