import type { Bank } from "../../../events/model.ts";
import type { DatedFix } from "../../../events/read.ts";
import { between, distance, lengthsOf, type Point, pointAlong, resample, smoothed } from "../../../layout/polyline.ts";
import { type Reach, sampleAt } from "./reach.ts";

/** Where a fix of a front lies on a map; `along`, only for places on a bank, is in pixels along the river. */
export interface FixPosition {
  at: Point;
  bank?: Bank;
  along?: number;
}

/** The path of a front, to be drawn as an arrow: solid as far as it is confirmed, dashed beyond. */
export interface AdvancePath {
  solid: readonly Point[];
  dashed: readonly Point[];
  /** The end of either part, if that part has any length. */
  solidTip?: Tip;
  dashedTip?: Tip;
}

/** The end of a line, and which way the line runs there, in degrees clockwise from the right. */
export interface Tip {
  at: Point;
  angle: number;
}

/** The point that a front had reached at one of its fixes. */
export interface Waypoint extends FixPosition {
  /** The id of the place; empty for a point short of one. */
  place: string;
  /** Whether the path to it is drawn solid: it is neither claimed, nor disputed, nor short of a place. */
  firm: boolean;
  /** Whether it was reached past ground that the front did not hold, and so not along the river. */
  bypass: boolean;
  /** Whether it is a point short of a place. */
  partial: boolean;
}

/** How far short of a place a front is drawn if its fix does not say how far it was, in kilometres. */
const usualShortKm = 5;

/**
 * The waypoints of a front that remain at the last of its fixes: those it was pushed back from are removed, and a point
 * short of a place counts only until the next fix. Fixes at places that are not on the map are skipped.
 */
export function waypointsOf(
  fixes: readonly DatedFix[],
  positionOf: (place: string) => FixPosition | undefined,
  kmPerPixel: number,
): readonly Waypoint[] {
  let unseen = false;
  return fixes.reduce<readonly Waypoint[]>((before, fix) => {
    const found = positionOf(fix.place);
    if (!found) {
      // A front that passed a place missing from the map did not come along the river.
      unseen = true;
      return before;
    }
    const bypass = fix.how === "bypass" || unseen;
    unseen = false;
    const waypoints = before.filter((waypoint) => !waypoint.partial);
    const firm = fix.how !== "short" && fix.firmness !== "claimed" && fix.firmness !== "disputed";
    const waypoint = { ...found, place: fix.place, firm, bypass, partial: false };
    const index = waypoints.findLastIndex(({ place }) => place === fix.place);
    if (fix.how === "back") return index >= 0 ? waypoints.slice(0, index + 1) : [...waypoints, waypoint];
    if (fix.how === "short") {
      const kept = index >= 0 ? waypoints.slice(0, index) : waypoints;
      const from = kept.at(-1);
      if (!from) return kept;
      const whole = distance(from.at, found.at);
      const left = Math.min(whole * 0.9, (fix.shortKm ?? usualShortKm) / kmPerPixel);
      return [...kept, { place: "", at: between(found.at, from.at, left / (whole || 1)), firm, bypass, partial: true }];
    }
    if (index >= 0 && index === waypoints.length - 1)
      return waypoints.with(index, { ...waypoint, firm: waypoint.firm || (waypoints[index]?.firm ?? false) });
    return [...waypoints, waypoint];
  }, []);
}

export interface AdvancePathOptions {
  reach: Reach | undefined;
  /** The lines along the banks that arrows follow, with a point for every sample of the reach. */
  arrowLines: Readonly<Record<Bank, readonly Point[]>>;
  /** How far the path stops short of the last waypoint, in pixels. */
  clearance: number;
  /** How far before and after a corner its rounding extends, in pixels. */
  bend: number;
}

/**
 * The path through the given waypoints, rounded at its corners: along the arrow line of a bank between two on that bank,
 * straight elsewhere. Undefined for fewer than two waypoints.
 */
export function advancePath(
  waypoints: readonly Waypoint[],
  { reach, arrowLines, clearance, bend }: AdvancePathOptions,
): AdvancePath | undefined {
  if (waypoints.length < 2) return undefined;
  const bankOf = (from?: Waypoint, to?: Waypoint): Bank | undefined =>
    reach && from?.bank && to && !to.bypass && from.bank === to.bank ? to.bank : undefined;
  const legs = waypoints.slice(1).map((to, index): readonly Point[] => {
    const bank = bankOf(waypoints[index], to);
    const onward = bankOf(to, waypoints[index + 2]);
    const leg = bank && reach ? alongRiver(reach, arrowLines[bank], waypoints[index], to) : [];
    // An arrow that continues along the river stays on its line; others touch the place itself.
    if (onward && reach) return bank ? leg : [arrowLines[onward][sampleAt(reach, to.along ?? 0)] ?? to.at];
    return [...leg, to.at];
  });
  const firmLegs = Math.max(
    0,
    waypoints.findLastIndex((waypoint) => waypoint.firm),
  );
  const start = waypoints[0]?.at ?? [0, 0];
  const whole = [start, ...legs.flat()];
  const firm = [start, ...legs.slice(0, firmLegs).flat()];
  const rounded = smoothed(resample(whole, 3), bend / 3);
  const length = lengthsOf(rounded).at(-1) ?? 0;
  const end = length - clearance;
  const share = (lengthsOf(firm).at(-1) ?? 0) / (lengthsOf(whole).at(-1) || 1);
  const middle = firmLegs === legs.length ? end : Math.min(end, share * length);
  const part = (from: number, to: number) => (to - from > 4 ? resample(rounded, 3, from, to) : []);
  const [solid, dashed] = [part(clearance * 0.5, middle), part(middle, end)];
  const [solidTip, dashedTip] = [tipOf(solid), tipOf(dashed)];
  return { solid, dashed, ...(solidTip && { solidTip }), ...(dashedTip && { dashedTip }) };
}

/** The part of an arrow line from one waypoint to another, up or down the river. */
function alongRiver(
  reach: Reach,
  line: readonly Point[],
  from: FixPosition | undefined,
  to: FixPosition,
): readonly Point[] {
  const [a, b] = [sampleAt(reach, from?.along ?? 0), sampleAt(reach, to.along ?? 0)];
  return a <= b ? line.slice(a, b + 1) : line.slice(b, a + 1).toReversed();
}

/** The end of a line, and its direction over its last nine pixels. */
function tipOf(line: readonly Point[]): Tip | undefined {
  const at = line.at(-1);
  if (!at) return undefined;
  const lengths = lengthsOf(line);
  const before = pointAlong(line, lengths, Math.max(0, (lengths.at(-1) ?? 0) - 9));
  return { at, angle: (Math.atan2(at[1] - before[1], at[0] - before[0]) * 180) / Math.PI };
}
