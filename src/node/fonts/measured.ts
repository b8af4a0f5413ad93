import type { Width } from "../../layout/text.ts";
import { cutScriptFont, packagedFont } from "./cut.ts";
import { type OpenFont, openFont } from "./openFont.ts";

/**
 * Those of the wanted letters that a font file has, their widths and those of sequences of them, and the font cut to the
 * wanted letters and the space, as TrueType.
 */
export interface Measured {
  letters: readonly string[];
  widths: Readonly<Record<string, Width>>;
  truetype: Buffer;
}

/** The Arabic tatweel, to which letters join on both sides: beside it they take the forms that are measured. */
const tatweel = "\u0640";

/**
 * Measures, in thousandths of the font size, those of the wanted letters that a font file has, and those of the
 * sequences that are not as wide as their letters together.
 */
export async function measured(
  file: string,
  wanted: readonly string[],
  sequences: readonly string[],
): Promise<Measured> {
  const isArabic = wanted.some((letter) => /\p{Script=Arabic}/u.test(letter));
  const truetype = await cutScriptFont(
    packagedFont(file),
    `${wanted.join("")} \u200c\u200d${isArabic ? tatweel : ""}`,
    "truetype",
  );
  const font = openFont(truetype);
  const letters = wanted.filter(font.has);
  const widths: Record<string, Width> = {};
  for (const letter of letters) widths[letter] = widthOf(font, letter);
  for (const sequence of sequences) {
    const parts = [...sequence].filter((part) => !/[\p{Cf}\p{Variation_Selector}]/u.test(part));
    if (!parts.every(font.has)) continue;
    const width = /^\p{Script=Arabic}/u.test(sequence) ? lamAlefOf(font, sequence) : lengthOf(font, sequence);
    if (width === undefined) continue;
    const sum = parts.reduce((all, part) => all + Number(widths[part] ?? Number.NaN), 0);
    if (!(typeof width === "number" && Math.abs(width - sum) < 2)) widths[sequence] = width;
  }
  return { letters, widths, truetype };
}

/** The width of a letter, or of each of its forms if it joins others. */
function widthOf(font: OpenFont, letter: string): Width {
  const alone = lengthOf(font, letter);
  if (!/^\p{Script=Arabic}$/u.test(letter) || /^\p{M}$/u.test(letter)) return alone;
  const joined = lengthOf(font, tatweel);
  const first = glyphs(font, `${letter}${tatweel}`)[0];
  const joinsAfter = first !== glyphs(font, letter)[0];
  const joinsBefore = glyphs(font, `${tatweel}${letter}`)[1] !== glyphs(font, letter)[0];
  if (!joinsBefore && !joinsAfter) return alone;
  const last = lengthOf(font, `${tatweel}${letter}`) - joined;
  if (!joinsAfter) return [alone, last];
  return [
    alone,
    last,
    lengthOf(font, `${letter}${tatweel}`) - joined,
    lengthOf(font, `${tatweel}${letter}${tatweel}`) - 2 * joined,
  ];
}

/** The widths of lam with alef, which form one glyph: alone, and joined to a letter before them; undefined with marks. */
const lamAlefOf = (font: OpenFont, sequence: string): Width | undefined =>
  /\p{M}/u.test(sequence)
    ? undefined
    : [lengthOf(font, sequence), lengthOf(font, `${tatweel}${sequence}`) - lengthOf(font, tatweel)];

/** The ids of the glyphs of an Arabic text in the order of its letters; the font gives them from left to right. */
const glyphs = (font: OpenFont, text: string): readonly number[] =>
  font
    .glyphs(text)
    .map(({ id }) => id)
    .reverse();

/** The length of a text without kerning, in thousandths of the font size. */
const lengthOf = (font: OpenFont, text: string): number =>
  Math.round((font.glyphs(text).reduce((sum, { advance }) => sum + advance, 0) / font.unitsPerEm) * 1000);
