import { textWidth } from "../../../layout/text.ts";

/** Marks on the baseline that stand alone, or so near to each other that one number stands for them. */
export interface Cluster<Member> {
  x: number;
  /** Half of its width. */
  half: number;
  /** How many it stands for. */
  count: number;
  members: readonly Member[];
}

/**
 * Gathers marks along a line, given from left to right, until none touches the next; positions and widths are in pixels.
 * One that stands alone keeps its own half width, also where it stands for a `count` of others. Several become a number at
 * their mean, as wide as its digits are at that font size, within the range.
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

/** The width of a number that stands for several marks, in pixels. */
export const countWidth = (count: number, fontSize: number): number => textWidth(`${count}`, fontSize) + fontSize / 2;
