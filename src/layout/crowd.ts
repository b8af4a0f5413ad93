import { textWidth } from "./text.ts";

/** Marks on the baseline that stand alone, or so near to each other that one number stands for them. */
export interface Crowd<Member> {
  x: number;
  /** Half of its width. */
  half: number;
  members: readonly Member[];
}

/**
 * Gathers marks along a line, given from left to right, until none touches the next. One that stands alone keeps its
 * own half width; several become a number at their mean, as wide as its digits at that text size, within the range.
 */
export function gather<Member extends { x: number; half: number }>(
  marks: readonly Member[],
  [left, right]: readonly [number, number],
  text: number,
): readonly Crowd<Member>[] {
  const crowds: { x: number; half: number; sum: number; members: Member[] }[] = [];
  for (const mark of marks) {
    let crowd = { x: mark.x, half: mark.half, sum: mark.x, members: [mark] };
    for (
      let before = crowds.at(-1);
      before && before.x + before.half + 2 > crowd.x - crowd.half;
      before = crowds.at(-1)
    ) {
      crowds.pop();
      const members = before.members;
      members.push(...crowd.members);
      const sum = before.sum + crowd.sum;
      const half = countWidth(members.length, text) / 2;
      const x = Math.min(Math.max(sum / members.length, left + half), right - half);
      crowd = { x, half, sum, members };
    }
    crowds.push(crowd);
  }
  return crowds;
}

/** The width of a number that stands for several marks, in pixels. */
export const countWidth = (count: number, text: number): number => textWidth(`${count}`, text) + text / 2;
