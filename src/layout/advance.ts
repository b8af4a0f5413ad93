import type { DatedFix } from "../events/query.ts";
import { type Course, type Shore, sampleAt } from "./course.ts";
import { between, distance, lengthsOf, type Point, pointAlong, resample, smoothed } from "./polyline.ts";

/** Where a fix of a front lies on a drawing; `along` for places on a shore, in pixels along the river. */
export interface Spot {
  at: Point;
  shore?: Shore;
  along?: number;
}

/** The way of a front, to be drawn as an arrow: as far as it is confirmed, and dashed from there on. */
export interface AdvancePath {
  solid: readonly Point[];
  dashed: readonly Point[];
}

interface Stage extends Spot {
  place: string;
  firm: boolean;
  /** Reached past ground that was not held, so not along the river. */
  bypass: boolean;
  partial: boolean;
}

/**
 * The stages of a front that its fixes leave standing: those it was pushed back from are taken away again, and a point
 * short of a place counts only until something firmer follows. Fixes without a spot are passed over.
 */
export function stagesOf(
  fixes: readonly DatedFix[],
  spot: (place: string) => Spot | undefined,
  kmPerPixel: number,
): readonly Stage[] {
  let unseen = false;
  return fixes.reduce<readonly Stage[]>((before, fix) => {
    const found = spot(fix.place);
    if (!found) {
      // Whoever went by a place that is on no map did not come along the river.
      unseen = true;
      return before;
    }
    const bypass = fix.how === "bypass" || unseen;
    unseen = false;
    const stages = before.filter((stage) => !stage.partial);
    const firm = fix.how !== "short" && fix.firmness !== "claimed" && fix.firmness !== "disputed";
    const stage = { ...found, place: fix.place, firm, bypass, partial: false };
    const index = stages.findLastIndex(({ place }) => place === fix.place);
    if (fix.how === "back") return index >= 0 ? stages.slice(0, index + 1) : [...stages, stage];
    if (fix.how === "short") {
      const kept = index >= 0 ? stages.slice(0, index) : stages;
      const from = kept.at(-1);
      if (!from) return kept;
      const whole = distance(from.at, found.at);
      const left = Math.min(whole * 0.9, (fix.shortKm ?? 5) / kmPerPixel);
      return [...kept, { place: "", at: between(found.at, from.at, left / (whole || 1)), firm, bypass, partial: true }];
    }
    if (index >= 0 && index === stages.length - 1)
      return stages.with(index, { ...stage, firm: stage.firm || (stages[index]?.firm ?? false) });
    return [...stages, stage];
  }, []);
}

/**
 * The way through some stages: along the river, in the lane of its shore, between two on one shore of it; straight
 * elsewhere; rounded at its corners. It stops `clear` pixels short of the last. Undefined for fewer than two stages.
 */
export function advancePath(
  stages: readonly Stage[],
  course: Course | undefined,
  { lanes, clear, bend }: { lanes: Readonly<Record<Shore, readonly Point[]>>; clear: number; bend: number },
): AdvancePath | undefined {
  if (stages.length < 2) return undefined;
  const along = (from?: Stage, to?: Stage): Shore | undefined =>
    course && from?.shore && to && !to.bypass && from.shore === to.shore ? to.shore : undefined;
  const legs = stages.slice(1).map((to, index): readonly Point[] => {
    const shore = along(stages[index], to);
    const onward = along(to, stages[index + 2]);
    const rides = shore && course ? ride(course, lanes[shore], stages[index], to) : [];
    // Whoever goes on along the river stays in the lane; others touch the place itself.
    if (onward && course) return shore ? rides : [laneAt(course, lanes[onward], to)];
    return [...rides, to.at];
  });
  const lastFirm = stages.findLastIndex((stage) => stage.firm);
  const firmLegs = Math.max(0, lastFirm);
  const start = stages[0]?.at ?? [0, 0];
  const whole = [start, ...legs.flat()];
  const firm = [start, ...legs.slice(0, firmLegs).flat()];
  const rounded = smoothed(resample(whole, 3), bend / 3);
  const lengths = lengthsOf(rounded);
  const total = (lengths.at(-1) ?? 0) - clear;
  const share = (lengthsOf(firm).at(-1) ?? 0) / (lengthsOf(whole).at(-1) || 1);
  const middle = firmLegs === legs.length ? total : Math.min(total, share * (lengths.at(-1) ?? 0));
  const part = (from: number, to: number) => (to - from > 4 ? resample(rounded, 3, from, to) : []);
  return { solid: part(clear * 0.5, middle), dashed: part(middle, total) };
}

const laneAt = (course: Course, lane: readonly Point[], { along = 0, at }: Spot): Point =>
  lane[sampleAt(course, along)] ?? at;

function ride(course: Course, lane: readonly Point[], from: Spot | undefined, to: Spot): readonly Point[] {
  const [a, b] = [sampleAt(course, from?.along ?? 0), sampleAt(course, to.along ?? 0)];
  return a <= b ? lane.slice(a, b + 1) : lane.slice(b, a + 1).toReversed();
}

/** Which way a line runs at its end, in degrees clockwise from the right. */
export function headingOf(line: readonly Point[], over = 9): number {
  const lengths = lengthsOf(line);
  const end = line.at(-1) ?? [0, 0];
  const before = pointAlong(line, lengths, Math.max(0, (lengths.at(-1) ?? 0) - over));
  return (Math.atan2(end[1] - before[1], end[0] - before[0]) * 180) / Math.PI;
}

/** Where the points of the arrows lie, as boxes that labels keep clear of. */
export const headsOf = (advances: readonly AdvancePath[], unit: number) =>
  advances
    .flatMap(({ solid, dashed }) => [solid.at(-1), dashed.at(-1)])
    .filter((point) => point !== undefined)
    .map(([x, y]) => ({ x: x - 6 * unit, y: y - 6 * unit, width: 12 * unit, height: 12 * unit }));
