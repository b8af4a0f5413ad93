import { create, type Font } from "fontkit";
import type { Width } from "../../layout/text.ts";
import { cutScriptFont, packagedFont } from "./cut.ts";

/** What a font file has of some letters: which, how wide each is, and the font cut down to them. */
export interface Measured {
  letters: readonly string[];
  widths: Readonly<Record<string, Width>>;
  truetype: Buffer;
}

/** A stroke that Arabic letters join to on both sides, by which their forms are measured. */
const stroke = "\u0640";

/** Measures the letters that a font file has of those given, and the sequences of them that are not as wide as their parts. */
export async function measured(
  file: string,
  wanted: readonly string[],
  sequences: readonly string[],
): Promise<Measured> {
  const isArabic = wanted.some((letter) => /\p{Script=Arabic}/u.test(letter));
  const truetype = await cutScriptFont(
    packagedFont(file),
    `${wanted.join("")}\u200c\u200d${isArabic ? stroke : ""}`,
    "truetype",
  );
  const font = create(truetype) as Font;
  const has = (letter: string) => hasLetter(font, letter);
  const letters = wanted.filter(has);
  const widths: Record<string, Width> = {};
  for (const letter of letters) widths[letter] = widthOf(font, letter);
  for (const sequence of sequences) {
    const parts = [...sequence].filter((part) => !/[\p{Cf}\p{Variation_Selector}]/u.test(part));
    if (!parts.every(has)) continue;
    const width = /^\p{Script=Arabic}/u.test(sequence) ? lamAlefOf(font, sequence) : lengthOf(font, sequence);
    if (width === undefined) continue;
    const sum = parts.reduce((all, part) => all + Number(widths[part] ?? Number.NaN), 0);
    if (!(typeof width === "number" && Math.abs(width - sum) < 2)) widths[sequence] = width;
  }
  return { letters, widths, truetype };
}

/** Whether a font has a letter. One that was cut to letters of which it has none is left without a table of them. */
function hasLetter(font: Font, letter: string): boolean {
  try {
    return font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  } catch {
    return false;
  }
}

/** The width of a letter, or where it joins to others of each of its forms. */
function widthOf(font: Font, letter: string): Width {
  const alone = lengthOf(font, letter);
  if (!/^\p{Script=Arabic}$/u.test(letter) || /^\p{M}$/u.test(letter)) return alone;
  const joined = lengthOf(font, stroke);
  const first = glyphs(font, `${letter}${stroke}`)[0];
  const joinsAfter = first !== glyphs(font, letter)[0];
  const joinsBefore = glyphs(font, `${stroke}${letter}`)[1] !== glyphs(font, letter)[0];
  if (!joinsBefore && !joinsAfter) return alone;
  const last = lengthOf(font, `${stroke}${letter}`) - joined;
  if (!joinsAfter) return [alone, last];
  return [
    alone,
    last,
    lengthOf(font, `${letter}${stroke}`) - joined,
    lengthOf(font, `${stroke}${letter}${stroke}`) - 2 * joined,
  ];
}

/** Lam and alef alone, and joined to a letter before them; undefined for letters with marks, which join by themselves. */
const lamAlefOf = (font: Font, sequence: string): Width | undefined =>
  /\p{M}/u.test(sequence)
    ? undefined
    : [lengthOf(font, sequence), lengthOf(font, `${stroke}${sequence}`) - lengthOf(font, stroke)];

/** The glyphs of a text in the order of its letters. */
const glyphs = (font: Font, text: string): readonly number[] =>
  font
    .layout(text, { kern: false })
    .glyphs.map(({ id }) => id)
    .reverse();

/** The length of a text without kerning, in thousandths of its size. */
const lengthOf = (font: Font, text: string): number =>
  Math.round((font.layout(text, { kern: false }).advanceWidth / font.unitsPerEm) * 1000);
