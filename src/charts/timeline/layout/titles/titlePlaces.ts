import type { Label } from "../../../../layout/labels.ts";
import type { Marking } from "../marking/marking.ts";
import type { Stackable } from "./stackNode.ts";

/** One way in which a mark and its title can be placed, as one item of a stack. Heights are in rows of half a font size. */
export interface Candidate extends Stackable {
  /** The title; absent if only the mark is placed. */
  label?: Label;
  /** The x of a stem that is drawn but needs no clearance: it may pass behind the words of others. */
  behind?: number;
  /** The left edge of the words. */
  labelX: number;
  /**
   * Where the words are: beside the mark, or outward of it, which is above it in an upper lane and below it in a lower
   * one. `placeLane.ts` sets their height.
   */
  position: "beside" | "outward";
}

/** The space for titles. */
export interface TitleRoom {
  /** The plot that the words must not leave, in pixels. */
  range: readonly [left: number, right: number];
  fontSize: number;
}

/** The distance from a mark to the words beside it, in font sizes. */
export const beforeWords = 0.4;
/** The distance from words to the stems of others, in pixels. */
const stemClearance = 3;

/** The clearance of a candidate that anything may be drawn behind. */
export const noClearance = [0, 0] as const;

/** A title beside its mark: after it (1) or before it (-1). */
export function beside(label: Label, marking: Marking, side: 1 | -1, fontSize: number): Candidate {
  const { x } = marking;
  const [from, to] = withStrokes(marking);
  const gap = fontSize * beforeWords;
  const labelX = side > 0 ? to + gap : from - gap - label.width;
  const end = labelX + label.width;
  return {
    ...titled(label, labelX, marking, fontSize),
    position: "beside",
    height: rowsFor(label.height + 1, fontSize),
    ...stemOf(marking, Number.NEGATIVE_INFINITY),
    clearance: side > 0 ? [Math.max(x, from), end + stemClearance] : [labelX - stemClearance, Math.min(x, to)],
  };
}

/** A title outward of its mark, from `start` in pixels, or where the mark begins; moved as far as the plot needs. */
export function outward(
  label: Label,
  marking: Marking,
  {
    range: [left, right],
    fontSize,
    start = marking.bar?.[0] ?? marking.from + fontSize * 0.3,
  }: TitleRoom & { start?: number },
): Candidate {
  const labelX = Math.max(left, Math.min(start, right - label.width));
  const end = labelX + label.width;
  return {
    ...titled(label, labelX, marking, fontSize),
    position: "outward",
    height: rowsFor(label.height + marking.depth + fontSize * 0.3, fontSize),
    ...stemOf(marking, left),
    clearance: [labelX, end + stemClearance],
  };
}

/** A title from `labelX` on, and how far it and its mark reach together. */
function titled(label: Label, labelX: number, marking: Marking, fontSize: number) {
  const [from, to] = withStrokes(marking);
  return {
    label,
    labelX,
    from: Math.min(from, labelX) - fontSize * 0.25,
    to: Math.max(to, labelX + label.width) + fontSize * 0.5,
  };
}

/** A mark without its title. */
export function alone(marking: Marking, fontSize: number): Candidate {
  const [from, to] = withStrokes(marking);
  return {
    labelX: marking.from,
    position: "outward",
    from: from - fontSize * 0.25,
    to: to + fontSize * 0.25,
    height: 2,
    clearance: noClearance,
  };
}

/** The ends of a mark with the strokes that stick out of it. */
export const withStrokes = ({ from, to, out: [before, after] }: Marking): readonly [from: number, to: number] => [
  from - before,
  to + after,
];

/** The stem of a mark; none if its point lies outside the plot. */
function stemOf({ bar, cut, from, to, long, x }: Marking, left: number): { stem?: number } {
  if (!long) return x < from || x > to ? {} : { stem: x };
  return bar && !(cut.left && bar[0] <= left) ? { stem: bar[0] } : {};
}

/** A candidate whose stem may pass behind the words of others. */
export const stemBehind = ({ stem, ...candidate }: Candidate): Candidate => ({
  ...candidate,
  ...(stem !== undefined && { behind: stem }),
});

/** Whether the words of a candidate stay within the plot. */
export const isWithin = ({ labelX, label }: Candidate, [left, right]: TitleRoom["range"]): boolean =>
  labelX >= left && labelX + (label?.width ?? 0) <= right;

const rowsFor = (pixels: number, fontSize: number): number => Math.ceil(pixels / (fontSize / 2));

/** The space between a line and the words beside it, in pixels. */
export const lineClearance = 4;

/** Whether a line down the chart crosses the words of a candidate, or comes too near to them. */
export const isCrossed = ({ label, labelX }: Pick<Candidate, "label" | "labelX">, line: number | undefined): boolean =>
  line !== undefined &&
  label !== undefined &&
  labelX - lineClearance < line &&
  line < labelX + label.width + lineClearance;
