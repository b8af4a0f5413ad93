import bidiFactory from "bidi-js";
import type { Font, Glyph, GlyphPosition } from "fontkit";
import { once } from "../../svg/memo.ts";

/** The path of an outline, from the left end of the baseline, in tenths of a pixel, and the width of all, in pixels. */
export interface Outline {
  d: string;
  width: number;
}

/** Gives the font in which a letter is set. */
export type FontOf = (letter: string) => Font;

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
  const spaced = tracking > 0;
  let d = "";
  let at = 0;
  for (const { text, font, isRightToLeft: turned } of runsOf(words, fontOf, isRightToLeft)) {
    const features = { kern: false, liga: !spaced, clig: !spaced };
    nameGlyphs(text, font);
    const { glyphs, positions } = isPlain.test(text)
      ? lettersIn(font, text)
      : font.layout(text, features, undefined, undefined, turned ? "rtl" : "ltr");
    const scale = fontSize / font.unitsPerEm;
    glyphs.forEach((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      for (const { command, args } of glyph.path.commands) {
        d += letters[command] ?? "";
        for (let nth = 0; nth < args.length; nth += 2)
          d += `${tenths(at + ((args[nth] ?? 0) + xOffset) * scale)},${tenths(-((args[nth + 1] ?? 0) + yOffset) * scale)} `;
      }
      at += xAdvance * scale + tracking;
    });
  }
  return { d, width: Math.max(0, at - tracking) };
}

const tenths = (length: number): number => Math.round(length * 10) / 10;

/** Signs that stand beside each other as they are, whatever a font does with others: no f before a letter that it may join. */
const isPlain = /^(?:[ -eg-~]|f(?![bfhijklt]))*$/;

/** Glyphs as they stand beside each other. To look for what might join or move them takes half as long again. */
function lettersIn(
  font: Font,
  text: string,
): { glyphs: readonly Glyph[]; positions: readonly Partial<GlyphPosition>[] } {
  const glyphs = [...text].map((letter) => font.glyphForCodePoint(letter.charCodeAt(0)));
  return { glyphs, positions: glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth })) };
}

/**
 * Records the letters of a text's glyphs. A glyph that was drawn before as a part of another, such as ه in ة, is cached
 * without its letter, and letters beside it would not join it.
 */
function nameGlyphs(text: string, font: Font): void {
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? 0;
    const glyph = font.glyphForCodePoint(point);
    if (glyph.codePoints.length === 0) glyph.codePoints.push(point);
  }
}

const letters: Readonly<Record<string, string>> = {
  moveTo: "M",
  lineTo: "L",
  quadraticCurveTo: "Q",
  bezierCurveTo: "C",
  closePath: "Z",
};

interface Run {
  text: string;
  font: Font;
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
    const isTurned = level % 2 === 1;
    const shown = (isTurned && bidi().getMirroredCharacter(letter)) || letter;
    if (last?.level === level && last.font === font) last.text += shown;
    else runs.push({ text: shown, font, level, isRightToLeft: isTurned });
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
