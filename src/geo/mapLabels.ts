import type { Box, Occupancy } from "../layout/boxes.ts";
import { lengthOf, type Point } from "../layout/polyline.ts";
import { type Face, textWidth, wrapText } from "../layout/text.ts";

/** A place to be labelled on a map. */
export interface NamedPlace {
  id: string;
  name: string;
  /** The name in Arabic script, set under the Latin one. */
  arabic?: string;
  at: Point;
  /** The radius of the place's dot and rings, in pixels, which the name must keep clear of. */
  clearance: number;
  size: number;
  bold: boolean;
  /** The width at which the name is broken into lines, in font sizes; 11 if omitted. */
  lineWidth?: number;
  /** How far beside its place the name may stand, in font sizes; 2 if omitted. */
  furthest?: number;
  /** Whether to try more positions before leaving the name out. */
  patient?: boolean;
}

/** A line of a label; `y` is its baseline. */
export interface LabelLine {
  text: string;
  x: number;
  y: number;
  size: number;
  arabic: boolean;
}

export interface PlacedLabel {
  id: string;
  at: Point;
  anchor: "start" | "middle" | "end";
  bold: boolean;
  lines: readonly LabelLine[];
  boxes: readonly [Box];
}

/** The direction in which a label lies from its place, and what this costs; to the right costs nothing. */
type Position = readonly [across: -1 | 0 | 1, down: -1 | 0 | 1, cost: number];

/** The eight positions of a point label: beside it and at the corners from best to worst, then below and above. */
const positions: readonly Position[] = [
  [1, 0, 0],
  [-1, 0, 1],
  [1, 1, 1.5],
  [-1, 1, 2],
  [1, -1, 2.2],
  [-1, -1, 2.6],
  [0, 1, 2.4],
  [0, -1, 2.8],
];

/** The distance from one baseline of a name to the next, in font sizes: less than in other labels, since maps are full. */
const nameLeading = 1.12;

export interface LabelOptions {
  /** All places drawn: a name should not stand nearer to another place than to its own. */
  others?: readonly { id: string; at: Point }[];
  /** What each place costs that a name is nearer to than to its own; 6 if omitted. */
  ambiguityCost?: number;
  /** The maximum cost of a name; names that would cost more are left out. */
  maxCost?: number;
}

/**
 * Places names beside their places, in the order given. Each gets the free candidate with the least cost, which depends
 * on its position, its distance, what it hides (`cost`) and whether it could be read as the name of another place. A
 * name is left out if no candidate is free or all cost more than `maxCost`.
 */
export function placeLabels(
  named: readonly NamedPlace[],
  occupied: Occupancy,
  cost: (box: Box) => number,
  { others = [], ambiguityCost = 6, maxCost = Number.POSITIVE_INFINITY }: LabelOptions = {},
): PlacedLabel[] {
  return named.flatMap((place) => {
    const text = measureName(place);
    let best: { candidate: Candidate; cost: number } | undefined;
    for (const { candidate, cost: least } of candidatesFor(place, text)) {
      // Computing what a name hides is slow, so that is done only for free candidates that could be the best.
      if (least > maxCost || (best && least >= best.cost) || !occupied.free(candidate.box, 2)) continue;
      const partial = least + ambiguity(candidate.box, place, others) * ambiguityCost;
      if (best && partial >= best.cost) continue;
      const total = partial + cost(candidate.box);
      if (total <= maxCost && (!best || total < best.cost)) best = { candidate, cost: total };
    }
    if (!best) return [];
    occupied.take(best.candidate.box);
    return [labelOn(place, text, best.candidate)];
  });
}

/** The lines of a name, measured. */
export interface MeasuredName {
  lines: readonly { text: string; arabic: boolean }[];
  width: number;
  height: number;
}

/** The name of a place broken into lines, measured. */
export function measureName({ name, arabic, size, bold, lineWidth = 11 }: NamedPlace): MeasuredName {
  const face: Face = bold ? "condensed 600" : "condensed 400";
  const latin = wrapText(name, size * lineWidth, size, face);
  const lines = [
    ...latin.map((text) => ({ text, arabic: false, width: textWidth(text, size, face) })),
    ...(arabic ? [{ text: arabic, arabic: true, width: textWidth(arabic, size, "arabic 400") }] : []),
  ];
  const width = Math.max(...lines.map((line) => line.width));
  return { lines, width, height: lines.length * size * nameLeading };
}

/** A position for a name: the box it covers, and the x at which its lines are anchored. */
export interface Candidate {
  box: Box;
  x: number;
  anchor: PlacedLabel["anchor"];
}

/** By how many lines a name of several lines may be raised, so that its first is no longer level with the place. */
const raises = [0, 0.5, 1];

/** The candidates for a name, nearest first in each position, with the cost of position and distance. */
function* candidatesFor(place: NamedPlace, text: MeasuredName): Generator<{ candidate: Candidate; cost: number }> {
  const { size, clearance, furthest: beside = 2, patient } = place;
  const step = patient ? 0.2 : 0.4;
  for (const position of positions) {
    const [, down, positionCost] = position;
    // A name may move far only sideways; elsewhere it would look like the name of another place.
    const furthest = down === 0 ? beside : patient ? 1.5 : 0.4;
    const count = Math.floor(furthest / step + 1.001);
    for (let index = 0; index < count; index += 1) {
      const further = index * step;
      for (const raised of down === 0 && text.lines.length > 1 ? raises : [0])
        yield {
          candidate: candidateAt(place, text, position, { clearance: clearance + further * size, raised }),
          cost: positionCost + raised * 0.6 + further * 1.2,
        };
    }
  }
}

function candidateAt(
  { size, at }: NamedPlace,
  { lines, width, height }: MeasuredName,
  [across, down]: Position,
  { clearance, raised }: { clearance: number; raised: number },
): Candidate {
  const diagonal = across !== 0 && down !== 0 ? 0.72 : 1;
  const gap = (clearance + size * 0.18) * diagonal;
  const left = at[0] + (across > 0 ? gap : across < 0 ? -gap - width : -width / 2);
  // Beside the place, the first line is level with it, however many lines follow.
  const level = lines.length > 1 && across !== 0 ? size * nameLeading * (0.5 + raised) : height / 2;
  const top = at[1] + (down > 0 ? gap : down < 0 ? -gap - height : -level);
  return {
    box: { x: left, y: top, width, height },
    x: across > 0 ? left : across < 0 ? left + width : left + width / 2,
    anchor: across > 0 ? "start" : across < 0 ? "end" : "middle",
  };
}

/** How many other places are nearer to a box than its own place is, or at most a pixel further away. */
function ambiguity({ x, y, width, height }: Box, { id, at }: NamedPlace, others: NonNullable<LabelOptions["others"]>) {
  const [right, bottom] = [x + width, y + height];
  const gap = lengthOf(Math.max(x - at[0], 0, at[0] - right), Math.max(y - at[1], 0, at[1] - bottom)) + 1;
  let count = 0;
  for (const other of others) {
    const [u, v] = other.at;
    // Rules out most places, which are far away, by cheap comparisons.
    if (u < x - gap || u > right + gap || v < y - gap || v > bottom + gap || other.id === id) continue;
    if (lengthOf(Math.max(x - u, 0, u - right), Math.max(y - v, 0, v - bottom)) < gap) count += 1;
  }
  return count;
}

/** The label of a place in the position of a candidate. */
export const labelOn = (
  { id, at, bold, size }: NamedPlace,
  { lines }: MeasuredName,
  { box, x, anchor }: Candidate,
): PlacedLabel => ({
  id,
  at,
  anchor,
  bold,
  lines: lines.map((line, index) => ({ ...line, size, x, y: box.y + (index + 0.8) * size * nameLeading })),
  boxes: [box],
});
