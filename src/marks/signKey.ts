import type { Flowed, Flowing } from "../layout/flow.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";

/** One entry of a key: a sign drawn around its middle, or a letter, and its words. */
export interface SignWords extends Flowing {
  words: string;
  /** The width of the sign and of the room after it, in pixels. */
  sign: number;
  drawn?: Drawing | readonly Drawing[];
  letter?: string;
  event?: string;
}

/** A key in rows from its top left corner; rows are `pitch` pixels apart. */
export function signKey(
  key: string,
  { things }: Flowed<SignWords>,
  [left, top]: readonly [number, number],
  text: number,
  pitch: number,
): Drawing {
  return draw(
    "g",
    { key, class: "key" },
    things.map(({ thing: { id, words, sign, drawn, letter, event }, x, row }) =>
      draw(
        "g",
        {
          key: id,
          class: "key-entry",
          "data-event": event,
          transform: `translate(${(left + x).toFixed(1)} ${(top + (row + 0.5) * pitch).toFixed(1)})`,
        },
        drawn && draw("g", { key: "sign", transform: `translate(${((sign - text * 0.4) / 2).toFixed(1)} 0)` }, drawn),
        letter &&
          draw("text", { key: "letter", y: midline * text, "font-size": text, ...bold, fill: "var(--ink)" }, letter),
        draw("text", { key: "words", x: sign, y: midline * text, "font-size": text, fill: "var(--quiet)" }, words),
      ),
    ),
  );
}

/** A quiet remark on one line, from its left end and baseline. */
export const aside = (words: string, y: number, text: number, x = 0): Drawing =>
  draw("text", { key: "aside", class: "aside", x, y, "font-size": text, fill: "var(--quiet)" }, words);
