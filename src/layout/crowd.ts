import { textWidth } from "./text.ts";

/** Marks on the baseline that stand alone, or so near to each other that one number stands for them. */
export interface Crowd<Member> {
  x: number;
  /** Half of its width. */
  half: number;
  /** How many it stands for. */
  count: number;
  members: readonly Member[];
}

/**
 * Gathers marks along a line, given from left to right, until none touches the next. One that stands alone keeps its
 * own half width, also where it stands for a `count` of others; several become a number at their mean, as wide as its digits at that text size, within the range.
 */
export function gather<Member extends { x: number; half: number; count?: number }>(
  marks: readonly Member[],
  [left, right]: readonly [number, number],
  text: number,
): readonly Crowd<Member>[] {
  const crowds: { x: number; half: number; sum: number; count: number; members: Member[] }[] = [];
  for (const mark of marks) {
    const { x, half, count = 1 } = mark;
    let crowd = { x, half, sum: x * count, count, members: [mark] };
    for (
      let before = crowds.at(-1);
      before && before.x + before.half + 2 > crowd.x - crowd.half;
      before = crowds.at(-1)
    ) {
      crowds.pop();
      const members = before.members;
      members.push(...crowd.members);
      const sum = before.sum + crowd.sum;
      const count = before.count + crowd.count;
      const half = countWidth(count, text) / 2;
      const x = Math.min(Math.max(sum / count, left + half), right - half);
      crowd = { x, half, sum, count, members };
    }
    crowds.push(crowd);
  }
  return crowds;
}

/** The width of a number that stands for several marks, in pixels. */
export const countWidth = (count: number, text: number): number => textWidth(`${count}`, text) + text / 2;
