import { beginningOf } from "../../../../events/moments.ts";
import type { Bin } from "../events/timeIndex.ts";
import type { Marked, Room } from "../marking/laneMarks.ts";
import type { Marking } from "../marking/marking.ts";
import { countWidth } from "./clusters.ts";

/** A mark without its title, or a number that represents many; positions and widths are in pixels. */
export interface UntitledMark {
  x: number;
  half: number;
  /** How many events it represents. */
  count: number;
  /** The mark; absent if a number represents many. */
  marked?: Marked;
  /** Whether the mark is small enough to be drawn by the baseline; otherwise a number is drawn in its place. */
  isBare: boolean;
  /** The middle of its time, and when everything that it represents had begun, in milliseconds UTC. */
  at: number;
  begun: number;
}

/**
 * What is drawn by the baseline, from left to right: marks without their titles, and the number of further events in
 * each bin.
 */
export function untitledOf(
  left: readonly Marked[],
  bins: readonly Bin[],
  { scale, range, fontSize, isMoving = false }: Room,
): readonly UntitledMark[] {
  const { marked, bins: counted } = isMoving ? countedWith(left, bins) : { marked: left, bins };
  return [
    ...marked.map(
      (one): UntitledMark => ({
        marked: one,
        count: 1,
        at: one.dated.at,
        begun: beginningOf(one.event),
        ...smallMark(one.marking, range, fontSize),
      }),
    ),
    ...counted.map(
      ({ at, to, count }): UntitledMark => ({
        x: scale(at),
        half: countWidth(count, fontSize) / 2,
        isBare: false,
        count,
        at,
        begun: to,
      }),
    ),
  ].sort((a, b) => a.x - b.x);
}

/** Adds marks that lie in a bin whose number is shown anyway to the number of that bin. */
function countedWith(left: readonly Marked[], bins: readonly Bin[]) {
  const more = bins.map(() => 0);
  const marked = left.filter(({ dated: { at } }) => {
    const nth = bins.findIndex(({ from, to }) => from <= at && at < to);
    if (nth >= 0) more[nth] = (more[nth] ?? 0) + 1;
    return nth < 0;
  });
  return { marked, bins: bins.map((bin, nth) => ({ ...bin, count: bin.count + (more[nth] ?? 0) })) };
}

/** Where a mark without its title is placed by the baseline, and whether the mark itself is drawn there. */
const smallMark = ({ x, from, to, out, long }: Marking, [left, right]: readonly [number, number], fontSize: number) => {
  const isBare = !long && to - from <= 3 * fontSize;
  const half = isBare ? (to - from) / 2 + Math.max(...out) : fontSize * 0.55;
  return { x: Math.min(Math.max(isBare ? (from + to) / 2 : x, left + half), right - half), half, isBare };
};
