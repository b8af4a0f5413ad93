import { textWidth } from "./text.ts";

/** What a sign of the river chart can mean. */
export type RiverSign = "firm" | "claimed" | "disputed" | "back" | "short" | "range" | "around" | "held" | "part";

export interface RiverKeyItem {
  sign: RiverSign;
  words: string;
  x: number;
  row: number;
}

/** The width of a sign, in text sizes. */
export const signWidth = 1.9;

/** Sets signs and their words in rows, as many as `most`; those that do not fit are left out, the last first. */
export function riverKey(
  signs: readonly { sign: RiverSign; words: string }[],
  width: number,
  text: number,
  most: number,
): readonly RiverKeyItem[] {
  const items: RiverKeyItem[] = [];
  let [x, row] = [0, 0];
  for (const { sign, words } of signs) {
    const wide = signWidth * text + textWidth(words, text);
    if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
    if (row >= most || wide > width) break;
    items.push({ sign, words, x, row });
    x += wide + text * 1.3;
  }
  return items;
}
