import { textWidth } from "../../../../layout/text.ts";

/** A mark on the baseline that stands alone, or several so close together that one number represents them. */
export interface Cluster<Member> {
  x: number;
  /** Half its width, in pixels. */
  half: number;
  /** How many events it represents. */
  count: number;
  members: readonly Member[];
}

/**
 * Gathers marks along a line, given from left to right, into clusters that do not touch; positions and widths are in
 * pixels. A mark that stands alone keeps its own half width, even if it has a `count`. Several become a number at their
 * mean position, as wide as its digits at that font size, within the range.
 */
export function gather<Member extends { x: number; half: number; count?: number }>(
  marks: readonly Member[],
  [left, right]: readonly [number, number],
  fontSize: number,
): readonly Cluster<Member>[] {
  const clusters: { x: number; half: number; sum: number; count: number; members: Member[] }[] = [];
  for (const mark of marks) {
    const { x, half, count = 1 } = mark;
    let cluster = { x, half, sum: x * count, count, members: [mark] };
    for (
      let before = clusters.at(-1);
      before && before.x + before.half + 2 > cluster.x - cluster.half;
      before = clusters.at(-1)
    ) {
      clusters.pop();
      const members = before.members;
      members.push(...cluster.members);
      const sum = before.sum + cluster.sum;
      const count = before.count + cluster.count;
      const half = countWidth(count, fontSize) / 2;
      const x = Math.min(Math.max(sum / count, left + half), right - half);
      cluster = { x, half, sum, count, members };
    }
    clusters.push(cluster);
  }
  return clusters;
}

/** The width of a number that represents several marks, in pixels. */
export const countWidth = (count: number, fontSize: number): number => textWidth(`${count}`, fontSize) + fontSize / 2;
