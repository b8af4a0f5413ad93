import { type Box, overlaps, within } from "../../src/layout/boxes.ts";
import { textWidth } from "../../src/layout/text.ts";
import type { Drawing } from "../../src/svg/node.ts";

export interface Word extends Box {
  words: string;
  size: number;
}

/** Every drawing of a tree, itself included. */
export const every = (drawings: readonly Drawing[]): readonly Drawing[] =>
  drawings.flatMap((drawing) => [drawing, ...every(drawing.children)]);

/**
 * The boxes of all horizontal words of a drawing, including the translations of the groups around them; leaning words
 * are left out.
 */
export function wordsOf(drawings: readonly Drawing[], [dx, dy]: readonly [number, number] = [0, 0]): readonly Word[] {
  return drawings.flatMap((drawing): readonly Word[] => {
    const { tag, text, children, attributes: at } = drawing;
    const transform = String(at.transform ?? "");
    if (transform.includes("rotate")) return [];
    const [, x = 0, y = 0] = (/translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(transform) ?? []).map(Number);
    if (tag !== "text" || !text) return wordsOf(children, [dx + x, dy + y]);
    const size = Number(at["font-size"]);
    const face = at.lang === "ar" ? "arabic 400" : at["font-weight"] === 600 ? "condensed 600" : "condensed 400";
    const width = textWidth(text, size, face);
    // In right-to-left text the start of a line is its right end.
    const anchor =
      at["text-anchor"] === "middle" ? 0.5 : (at["text-anchor"] === "end") !== (at.direction === "rtl") ? 1 : 0;
    const left = Number(at.x ?? 0) - width * anchor;
    return [
      {
        words: text,
        size,
        x: dx + x + left,
        y: dy + y + Number(at.y ?? 0) - size * 0.74,
        width,
        height: size * 0.9,
      },
    ];
  });
}

/**
 * The Arabic words of a drawing whose letters reach above or below its frame. Their tallest letter, the alif with a hamza,
 * ends 0.95 font sizes above the line, and their deepest, such as the final jim, 0.47 below.
 */
export const cutLetters = (drawings: readonly Drawing[], { height }: { height: number }): readonly string[] =>
  wordsOf(drawings).flatMap(({ words, y, size }) => {
    const baseline = y + size * 0.74;
    const isInside = baseline - size * 0.95 >= -0.5 && baseline + size * 0.47 <= height + 0.5;
    return isInside || !/\p{Script=Arabic}/u.test(words) ? [] : [words];
  });

/** The pairs of words that overlap, and the words that extend beyond their frame: empty for a good drawing. */
export function collisions(
  drawings: readonly Drawing[],
  { width, height }: { width: number; height: number },
): readonly string[] {
  const all = wordsOf(drawings);
  const frame = { x: -0.5, y: -0.5, width: width + 1, height: height + 1 };
  return [
    ...all.flatMap((a, index) =>
      all.slice(index + 1).flatMap((b) => (overlaps(a, b, -0.5) ? [`${a.words} | ${b.words}`] : [])),
    ),
    ...all.flatMap((word) => (within(word, frame) ? [] : [`out of the frame: ${word.words}`])),
  ];
}
