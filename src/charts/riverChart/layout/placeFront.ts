import { DAY } from "../../../events/time.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import { type BankPlot, laneOf } from "./bankPlot.ts";
import type { FrontFix, FrontLine, Leg } from "./frontLine.ts";
import type { RiverPlots } from "./plots.ts";

/** A fix with its place in the drawing. */
export interface PlacedFix {
  fix: FrontFix;
  plot: BankPlot;
  at: Point;
  /** From its first to its last possible day, in pixels across; only if it has several possible days. */
  whisker?: readonly [left: number, right: number];
}

/** A leg with its place in the drawing. */
export interface PlacedLeg {
  key: string;
  kind: Leg["kind"];
  /** The corners of the line; for an `around` leg, the four points of a cubic Bézier curve. */
  points: readonly Point[];
}

export interface PlacedFront {
  id: string;
  side: string;
  fixes: readonly PlacedFix[];
  legs: readonly PlacedLeg[];
}

/**
 * Places a front on the plots of its banks: its fixes, and what joins them. Steps stay level until the next fix; legs
 * off the river are curves. Lines end at `until` (milliseconds UTC) or at the last fix of the front in the story.
 */
export function placeFront(plots: RiverPlots, line: FrontLine, until: number): PlacedFront {
  const end = Math.min(until, plots.window[1]);
  const waits = line.furthest.map(
    (fix): Leg => ({ kind: "wait", from: fix, to: { ...fix, at: Math.min(end, line.ends) } }),
  );
  const legs = [
    ...line.legs.flatMap((leg) => placeLeg(plots, leg, { key: `${legKey(leg)}-${leg.to.date}`, end })),
    ...waits.flatMap((leg) => placeLeg(plots, leg, { key: `${legKey(leg)}-on`, end })),
  ];
  return { id: line.id, side: line.side, fixes: line.fixes.flatMap((fix) => placeFix(plots, fix, end) ?? []), legs };
}

const legKey = ({ kind, from }: Leg): string => `${kind}-${from.date}-${from.place}`;

/** Places a fix; undefined if it is outside the time window or the reach, or has no lane. */
function placeFix(plots: RiverPlots, fix: FrontFix, end: number): PlacedFix | undefined {
  const [from, to] = plots.window;
  const plot = plotOf(plots, fix);
  const at = pointOf(plots, fix);
  if (!plot || !at || fix.at < from || fix.at >= to || !isOnReach(plots, fix)) return undefined;
  const { when } = fix;
  const whisker = [plot.x(Math.max(when.from, from)), plot.x(Math.min(when.to, end))] as const;
  return { fix, plot, at, ...(when.to - when.from > DAY && { whisker }) };
}

const plotOf = ({ banks }: RiverPlots, { bank }: FrontFix): BankPlot | undefined =>
  banks.find((plot) => plot.bank === bank);

const isOnReach = ({ reach: [from, to] }: RiverPlots, { km }: FrontFix): boolean =>
  km === undefined || (km >= from && km <= to);

/**
 * The point of a fix on its plot, even outside the time window and the reach; undefined if it is off the river and has
 * no lane.
 */
function pointOf(plots: RiverPlots, fix: FrontFix): Point | undefined {
  const plot = plotOf(plots, fix);
  const y = plot && (fix.km === undefined ? laneOf(plot, fix.heading) : levelOf(plots, plot, fix));
  return plot && y !== undefined ? [plot.x(fix.at), y] : undefined;
}

/**
 * The height of a fix on the river. A front that is pushed back from a town is drawn visibly away from it at any scale.
 */
function levelOf({ unit }: RiverPlots, plot: BankPlot, { km = 0, how, shortKm, heading }: FrontFix): number {
  const level = plot.y(km);
  if (how !== "back" || shortKm === undefined) return level;
  const town = plot.y(km + shortKm * heading);
  return town - heading * Math.max(Math.abs(town - level), 13 * unit);
}

/** Places a leg up to the moment `end` (milliseconds UTC), as one line or as the pieces of it that lie on the plot. */
function placeLeg(plots: RiverPlots, leg: Leg, { key, end }: { key: string; end: number }): readonly PlacedLeg[] {
  const { kind, from, to } = leg;
  const [start] = plots.window;
  const plot = plotOf(plots, to);
  const [a, b] = [pointOf(plots, from), pointOf(plots, to)];
  if (!plot || !a || !b || to.at <= start || from.at >= end || to.at < from.at) return [];
  if (kind === "around") {
    const isWhole = [from, to].every((fix) => fix.at >= start && fix.at < end && isOnReach(plots, fix));
    return isWhole ? [{ key, kind, points: aroundCurve(a, b) }] : [];
  }
  const corner: Point = [b[0], a[1]];
  const [left, right] = [plot.x(start), plot.x(end)];
  const { y, height } = plot.area;
  const within = { x: left, y, width: right - left, height };
  return clipSteps(kind === "wait" ? [a, corner] : [a, corner, b], within).map((points, nth) => ({
    key: nth > 0 ? `${key}-${nth}` : key,
    kind,
    points,
  }));
}

/** The parts of a line of horizontal and vertical segments that lie within a box. */
function clipSteps(line: readonly Point[], { x, y, width, height }: Box): readonly (readonly Point[])[] {
  const [right, bottom] = [x + width, y + height];
  const clamp = ([u, v]: Point): Point => [Math.min(right, Math.max(x, u)), Math.min(bottom, Math.max(y, v))];
  const parts: Point[][] = [];
  for (const [index, a] of line.slice(0, -1).entries()) {
    const b = line[index + 1] ?? a;
    const isOutside =
      Math.max(a[0], b[0]) < x ||
      Math.min(a[0], b[0]) > right ||
      Math.max(a[1], b[1]) < y ||
      Math.min(a[1], b[1]) > bottom;
    const [from, to] = [clamp(a), clamp(b)];
    if (isOutside || isSame(from, to)) continue;
    const last = parts.at(-1);
    const end = last?.at(-1);
    if (last && end && isSame(end, from)) last.push(to);
    else parts.push([from, to]);
  }
  return parts;
}

const isSame = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

/** An `around` leg as a cubic Bézier curve: level at first, then down or up to its end. */
const aroundCurve = (a: Point, b: Point): readonly Point[] => [
  a,
  [a[0] + (b[0] - a[0]) * 0.75, a[1]],
  [b[0], a[1] + (b[1] - a[1]) * 0.25],
  b,
];

/** Points along a cubic Bézier curve, 17 including its ends. */
function pointsAlong([a = [0, 0], b = a, c = b, d = c]: readonly Point[]): readonly Point[] {
  const mix = (t: number, axis: 0 | 1) =>
    (1 - t) ** 3 * a[axis] + 3 * (1 - t) ** 2 * t * b[axis] + 3 * (1 - t) * t ** 2 * c[axis] + t ** 3 * d[axis];
  return Array.from({ length: 17 }, (_, nth): Point => [mix(nth / 16, 0), mix(nth / 16, 1)]);
}

/** The boxes that fronts cover, for labels to avoid: their lines piece by piece, their fixes and their whiskers. */
export function frontObstacles(fronts: readonly PlacedFront[], unit: number): readonly Box[] {
  return fronts.flatMap(({ legs, fixes }) => [
    ...legs.flatMap(({ kind, points }) => {
      const line = kind === "around" ? pointsAlong(points) : points;
      return line.slice(1).map((b, index) => boxAround(line[index] ?? b, b, 2 * unit));
    }),
    ...fixes.flatMap(({ at, whisker }) => [
      boxAround(at, at, 7 * unit),
      ...(whisker ? [boxAround([whisker[0], at[1]], [whisker[1], at[1]], 4 * unit)] : []),
    ]),
  ]);
}

const boxAround = ([a, b]: Point, [c, d]: Point, margin: number): Box => ({
  x: Math.min(a, c) - margin,
  y: Math.min(b, d) - margin,
  width: Math.abs(c - a) + 2 * margin,
  height: Math.abs(d - b) + 2 * margin,
});
