import bidiFactory from "bidi-js";
import { once } from "../../svg/memo.ts";
import type { OpenFont } from "../fonts/openFont.ts";

/**
 * The path of an outline, from the left end of the baseline, in tenths of a pixel, the width of all, in pixels, and the
 * runs of which it is made, from left to right.
 */
export interface Outline {
  d: string;
  width: number;
  runs: readonly SetRun[];
}

/** A part of a text in one font and one direction, and how far its left end is from that of the text, in pixels. */
export interface SetRun extends Run {
  left: number;
}

/** Gives the font in which a letter is set. */
export type FontOf = (letter: string) => OpenFont;

interface Setting {
  fontSize: number;
  /** The space added between letters, in pixels. */
  tracking: number;
  isRightToLeft: boolean;
}

/**
 * A text as outlines, with its letters joined and set as by the renderer: without kerning, and without ligatures if the
 * letters are spaced.
 */
export function outlined(words: string, fontOf: FontOf, { fontSize, tracking, isRightToLeft }: Setting): Outline {
  let d = "";
  let at = 0;
  const runs: SetRun[] = [];
  for (const { text, font, isRightToLeft: turned } of runsOf(words, fontOf, isRightToLeft)) {
    runs.push({ text, font, isRightToLeft: turned, left: at });
    const scale = fontSize / font.unitsPerEm;
    for (const { id, advance, x, y } of font.glyphs(text, { isRightToLeft: turned, isSpaced: tracking > 0 })) {
      for (const { type, values } of font.outline(id)) {
        d += type;
        for (let nth = 0; nth < values.length; nth += 2)
          d += `${tenths(at + ((values[nth] ?? 0) + x) * scale)},${tenths(-((values[nth + 1] ?? 0) + y) * scale)} `;
      }
      at += advance * scale + tracking;
    }
  }
  return { d, width: Math.max(0, at - tracking), runs };
}

/**
 * Runs, with those as one that are of the same font and that only a space parts, where the font has one: a line is then
 * found and copied in few pieces.
 */
export function joinedAtSpaces(runs: readonly SetRun[]): readonly SetRun[] {
  const joined: SetRun[] = [];
  for (const [nth, run] of runs.entries()) {
    const [last, next] = [joined.at(-1), runs[nth + 1]];
    const isBetween = run.text.trim() === "" && last?.font.has(" ") && last.font === next?.font;
    if (!last || last.isRightToLeft !== run.isRightToLeft || !(last.font === run.font || isBetween)) joined.push(run);
    else joined.splice(-1, 1, { ...last, text: run.isRightToLeft ? run.text + last.text : last.text + run.text });
  }
  return joined;
}

const tenths = (length: number): number => Math.round(length * 10) / 10;

interface Run {
  text: string;
  font: OpenFont;
  isRightToLeft: boolean;
}

const bidi = once(bidiFactory);

/** Divides a text into runs of one font and one direction, in visual order from left to right. */
function runsOf(words: string, fontOf: FontOf, isRightToLeft: boolean): readonly Run[] {
  const { levels } = bidi().getEmbeddingLevels(words, isRightToLeft ? "rtl" : "ltr");
  const runs: (Run & { level: number })[] = [];
  let index = 0;
  for (const letter of words) {
    const level = levels[index] ?? 0;
    index += letter.length;
    const last = runs.at(-1);
    // A combining mark stays with its letter.
    const font = last && /\p{M}|\p{Cf}/u.test(letter) ? last.font : fontOf(letter);
    // Brackets in a run from right to left are mirrored when its glyphs are chosen.
    if (last?.level === level && last.font === font) last.text += letter;
    else runs.push({ text: letter, font, level, isRightToLeft: level % 2 === 1 });
  }
  return inSight(runs);
}

/**
 * Sorts runs into visual order: from the deepest level up, each sequence of runs at that level or deeper is reversed.
 */
function inSight<Of extends { level: number }>(runs: readonly Of[]): readonly Of[] {
  const order = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to += 1;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  return order;
}
