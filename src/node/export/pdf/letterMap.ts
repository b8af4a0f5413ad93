import type { GlyphWidths } from "./rightToLeft.ts";

const fromTheRight = /^[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/** Marks with which Typst begins and ends text in the other direction, and which it counts to a letter beside them. */
const embedding = /[\u202a-\u202e\u2066-\u2069]/g;

/** Whether a PDF has text in the other direction than what is around it. */
export const hasEmbeddedText = (pdf: Buffer): boolean =>
  /^<[\dA-F]{4}> <20(?:2[A-E]|6[6-9])/m.test(pdf.toString("latin1"));

/**
 * A font's map from glyphs to letters, with what programs need that extract text from right to left. Such programs take a
 * vowel mark, which stands over the middle of its letter, for one before the letter, or for a word by itself: its glyph
 * gets a sign that is not seen, and the word is found as it is mostly written, without marks. A glyph of two letters gets
 * them in the order of sight, from left to right, since the whole line is reversed, including the letters of such a glyph.
 */
export function withLettersInSight(map: string, widths: GlyphWidths): string {
  const changed = map.replace(/^<([\da-f]+)> <([\da-f]{8,})>$/gim, (whole, glyph: string, hex: string) => {
    const all = Buffer.from(hex, "hex").swap16().toString("utf16le");
    const letters = all.replace(embedding, "") || all;
    const hasWidth = (widths.get(Number.parseInt(glyph, 16)) ?? 0) > 0;
    const own = fromTheRight.test(letters) ? inSight(letters, hasWidth) : letters;
    return own === all ? whole : `<${glyph}> <${Buffer.from(own, "utf16le").swap16().toString("hex").toUpperCase()}>`;
  });
  return changed.replace(
    /\/Length (\d+)/,
    (_, length: string) => `/Length ${Number(length) + changed.length - map.length}`,
  );
}

/** The letters of a glyph in the order of sight; of a mark and its letter, to whichever of them it is. */
function inSight(letters: string, hasWidth: boolean): string {
  if (letters.normalize("NFC").length === 1) return letters;
  if (!hasWidth && /\p{M}/u.test(letters)) return wordJoiner;
  return [...letters.replace(/\p{M}/gu, "")].reverse().join("") || letters;
}

const wordJoiner = "\u2060";
