import { sideName } from "../../../events/names.ts";
import type { Story } from "../../../events/read.ts";
import { type Box, type Occupancy, within } from "../../../layout/boxes.ts";
import { type Label, labelForms } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { RiverOptions } from "../state.ts";
import { type BoxedLabel, type LabelContent, labelLimits } from "./labels.ts";
import type { PlacedFront } from "./placeFront.ts";
import type { RiverPlots } from "./plots.ts";

/** The name of a front, with a sample of its line before the words. */
export interface FrontName extends BoxedLabel {
  side: string;
  sample: { x1: number; x2: number; y: number };
  /** The top left corner of the words, in pixels. */
  at: Point;
}

/**
 * A position of the top left corner of a front's label, in pixels. Its penalty says how much worse it is than the best
 * possible one: above the start of a long level part of the line.
 */
interface Candidate {
  x: number;
  y: number;
  penalty: number;
}

/**
 * Places the name of each front close to its line: along a level part if one is long enough, otherwise at one of its
 * fixes. Highlighted fronts come first. Each takes the free box with the lowest penalty, longer names before shorter;
 * `cost` is the penalty for what a box would hide. Names that do not fit are left out.
 */
export function placeFrontNames(
  { story, options, state }: LabelContent,
  plots: RiverPlots,
  fronts: readonly PlacedFront[],
  { occupied, cost }: { occupied: Occupancy; cost: (box: Box) => number },
): readonly FrontName[] {
  const { fontSize, unit, banks } = plots;
  const limits = banks.map(labelLimits);
  const isFree = (box: Box) => limits.some((one) => within(box, one)) && occupied.free(box, 2 * unit);
  const rank = ({ id }: PlacedFront) => (state.highlight?.includes(id) ? 0 : 1);
  return fronts
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((front) => {
      const labels = namesOf(story, options, front.id, plots.narrow).flatMap((name) =>
        labelForms(name, fontSize, "condensed 600"),
      );
      const best = bestOf(front, labels, plots, { isFree, cost });
      if (!best) return [];
      occupied.take(best.box);
      const { label, box } = best;
      return [{ id: front.id, side: front.side, label, box, ...withSample(best, fontSize) }];
    });
}

/** The distance from the start of a front's label to its words, which holds the sample of its line, in pixels. */
const sampleRoom = (fontSize: number): number => fontSize * 1.25;

function withSample({ label, box }: { label: Label; box: Box }, fontSize: number): Pick<FrontName, "sample" | "at"> {
  const room = sampleRoom(fontSize);
  return {
    sample: { x1: box.x, x2: box.x + room * 0.72, y: box.y + label.size * 0.575 },
    at: [box.x + room, box.y],
  };
}

/** The names of a front, the longest first; a narrow chart has room for the last only. */
function namesOf(story: Story, { names = {} }: RiverOptions, id: string, narrow: boolean): readonly string[] {
  const front = story.fronts[id];
  const all = names[id] ?? (front ? [front.name, sideName(story, front.side).short] : [id]);
  return narrow ? all.slice(-1) : all;
}

/** The label of a front with the free box that has the lowest penalty; undefined if no box is free. */
function bestOf(
  front: PlacedFront,
  labels: readonly Label[],
  { fontSize, unit }: RiverPlots,
  { isFree, cost }: { isFree: (box: Box) => boolean; cost: (box: Box) => number },
): { label: Label; box: Box } | undefined {
  let best: { label: Label; box: Box; penalty: number } | undefined;
  for (const [index, label] of labels.entries()) {
    const size = { width: sampleRoom(fontSize) + label.width, height: label.height };
    for (const { x, y, penalty } of [...alongLevels(front, size, unit), ...besideFixes(front, size, unit)]) {
      const box = { x, y, ...size };
      const base = penalty + index * 1.2;
      // The cost of what a name hides is slow to compute, so it is computed only for a free box that could be the best.
      if ((best && base >= best.penalty) || !isFree(box)) continue;
      const total = base + cost(box);
      if (!best || total < best.penalty) best = { label, box, penalty: total };
    }
  }
  return best;
}

/** Candidates above and below the level parts of a front: at the start, in the middle and at the end of each. */
function alongLevels(
  front: PlacedFront,
  { width, height }: { width: number; height: number },
  unit: number,
): readonly Candidate[] {
  const gap = 7 * unit;
  return levelsOf(front).flatMap(([from, to, y]) => {
    const overhang = Math.max(0, width - (to - from)) / 40;
    return [from + gap, (from + to - width) / 2, to - width - gap].flatMap((x, position) => [
      { x, y: y - gap * 0.75 - height, penalty: overhang + position * 0.2 },
      { x, y: y + gap * 0.75, penalty: overhang + position * 0.2 + 0.3 },
    ]);
  });
}

/**
 * Candidates around the fixes of a front: first beside them, then above and below, at the corners, and further to the
 * right.
 */
function besideFixes(
  { fixes }: PlacedFront,
  { width, height }: { width: number; height: number },
  unit: number,
): readonly Candidate[] {
  const gap = 7 * unit;
  return fixes.flatMap(({ at: [x, y], fix }) => {
    const level = y - height / 2;
    const [over, under] = [y - height - gap * 1.3, y + gap * 1.3];
    const [left, right] = [x - width - gap, x + gap];
    const penalty = fix.km === undefined ? 3.5 : 2.5;
    return [
      { x: x + gap * 1.6, y: level, penalty },
      { x: x - width - gap * 1.6, y: level, penalty },
      { x: x - width / 2, y: over, penalty: penalty + 0.4 },
      { x: x - width / 2, y: under, penalty: penalty + 0.4 },
      { x: right, y: under, penalty: penalty + 1.2 },
      { x: left, y: under, penalty: penalty + 1.2 },
      { x: right, y: over, penalty: penalty + 1.2 },
      { x: left, y: over, penalty: penalty + 1.2 },
      { x: x + gap * 3.5, y: level, penalty: penalty + 2 },
      { x: x + gap * 3.5, y: y - height - gap * 2, penalty: penalty + 2.2 },
      { x: x + gap * 3.5, y: y + gap * 2, penalty: penalty + 2.2 },
    ];
  });
}

/** The level parts of a front from left to right; parts that continue each other are joined. */
function levelsOf({ legs }: PlacedFront): readonly (readonly [from: number, to: number, y: number])[] {
  const levels: [number, number, number][] = [];
  for (const { kind, points } of legs) {
    const a = points[0];
    const b = kind === "around" ? points.at(-1) : points[1];
    if (kind === "behind" || !a || !b || a[1] !== b[1]) continue;
    const last = levels.at(-1);
    if (last && last[2] === a[1] && Math.abs(last[1] - a[0]) < 1) last[1] = b[0];
    else levels.push([a[0], b[0], a[1]]);
  }
  return levels;
}
