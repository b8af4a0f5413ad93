import latin from "../../assets/fonts/widths.json" with { type: "json" };
import { memoizeBy, once } from "../svg/memo.ts";
import { plainOf, smallSize } from "../svg/smallLetters.ts";

/** A font face: a family and a weight. */
export type Face = keyof typeof latin;

/**
 * The width of a letter in thousandths of its size. Letters of a joined script have one for each form: two where they
 * join only to the letter before, as alef does, and four where they join to both sides.
 */
export type Width =
  | number
  | readonly [alone: number, last: number]
  | readonly [alone: number, last: number, first: number, within: number];

/** The widths of letters, and of sequences of letters that are not as wide as their parts, such as flags. */
export type Widths = Readonly<Record<string, Width>>;

// A fact of the fonts that are shipped, and set before anything is measured: the Latin letters of every deck are known
// here, those of other scripts come with the deck that uses them.
let tables: Readonly<Record<Face, Widths>> = latin as Readonly<Record<Face, Record<string, number>>>;

/** Makes known how wide further letters are in the fonts that carry them. What is known already stays as it is. */
export function addWidths(more: Partial<Record<Face, Widths>>): void {
  const added = Object.entries(more).filter(([face, widths]) =>
    Object.keys(widths).some((letter) => tables[face as Face][letter] === undefined),
  );
  if (added.length === 0) return;
  tables = {
    ...tables,
    ...Object.fromEntries(added.map(([face, widths]) => [face, { ...widths, ...tables[face as Face] }])),
  };
}

/**
 * The width of a line of text in pixels, from the font's advance widths, so that labels are placed alike in Node, in a
 * browser and in print. Kerning is ignored: it only makes text a little narrower. A letter that no font of the deck has
 * counts as wide as it may be in another font.
 */
export const textWidth = (text: string, size: number, face: Face = "condensed 400"): number =>
  (unitsOf(tables[face], text) * size) / 1000;

/**
 * How much wider than this an engine may set a text: where letters stand on whole pixels, as in WebKit on Linux, each may
 * be up to half a pixel wider. Text that ends at the edge of a drawing, or that is followed by other text, leaves room
 * for it.
 */
export const engineSlack = 1.04;

/**
 * The width of a text in thousandths of the font size. The latest 20,000 texts of each face are kept, since the same
 * names and titles are measured at every step and in every frame of a motion.
 */
const unitsOf = memoizeBy(
  (table: Widths, text: string): number => {
    const longest = longestFrom(table);
    let sum = 0;
    for (const letter of text) {
      const width = table[letter];
      // What joins, or is measured with its neighbours, is looked at more closely.
      if (typeof width !== "number" || longest.has(letter)) return sumOf(unitsIn(table, [...text]));
      sum += width;
    }
    return sum;
  },
  (text) => text,
  20_000,
);

/** The letters that sequences begin with, and how many the longest of each has. */
const longestFrom = memoizeBy((table: Widths): ReadonlyMap<string, number> => {
  const longest = new Map<string, number>();
  for (const sequence of Object.keys(table)) {
    const [first = "", ...others] = sequence;
    if (others.length > 0) longest.set(first, Math.max(longest.get(first) ?? 0, others.length + 1));
  }
  return longest;
});

/** What is measured as one, and whether it is a mark upon the letter before, through which letters join. */
interface Unit {
  width: Width;
  isMark: boolean;
}

function unitsIn(table: Widths, letters: readonly string[]): readonly Unit[] {
  const units: Unit[] = [];
  for (let at = 0; at < letters.length; ) {
    const letter = letters[at] ?? "";
    let length = Math.min(longestFrom(table).get(letter) ?? 1, letters.length - at);
    while (length > 1 && table[letters.slice(at, at + length).join("")] === undefined) length -= 1;
    const width = table[letters.slice(at, at + length).join("")] ?? likelyWidth(letter, table);
    units.push({ width, isMark: /^\p{M}$/u.test(letter) });
    at += length;
  }
  return units;
}

/** The sum of widths, those of joined letters in the form that their neighbours give them. */
function sumOf(units: readonly Unit[]): number {
  let sum = 0;
  let joins = false;
  units.forEach(({ width, isMark }, index) => {
    if (typeof width === "number") {
      sum += width;
      joins = joins && isMark;
      return;
    }
    const next = units.slice(index + 1).find((unit) => !unit.isMark)?.width;
    const [alone, last, first = alone, within = last] = width;
    const joinsNext = width.length === 4 && typeof next === "object";
    sum += joins ? (joinsNext ? within : last) : joinsNext ? first : alone;
    joins = width.length === 4;
  });
  return sum;
}

/**
 * The width to count on for a letter in whatever font a reader's machine has for it, in thousandths: rather too wide,
 * since a text too narrow runs into its neighbour.
 */
function likelyWidth(letter: string, table: Widths): number {
  // Drawn by the plain letter, set smaller.
  const plain = table[plainOf(letter) ?? ""];
  if (typeof plain === "number") return plain * smallSize;
  const usual = typeof table.n === "number" ? table.n : 600;
  // After this selector, a symbol is set as an emoji, which is wider.
  if (letter === "\ufe0f") return 400;
  if (/[\p{M}\p{Cf}]/u.test(letter)) return 0;
  if (/\p{Zs}/u.test(letter)) return spaces[letter] ?? (typeof table[" "] === "number" ? table[" "] : 250);
  if (/[\p{Emoji_Presentation}\p{Regional_Indicator}]/u.test(letter)) return 1400;
  if (/[\uff61-\uffdc]/.test(letter)) return 500;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u30ff\uff01-\uff60]/u.test(letter))
    return 1000;
  // Arrows, signs of mathematics, check marks, numbers in circles.
  if (/[\p{S}\p{No}\p{Nl}]/u.test(letter)) return 1000;
  if (!/\p{L}/u.test(letter)) return usual;
  return /\p{Script=Latin}/u.test(letter) ? Math.max(usual, 600) : 800;
}

/** The widths of spaces that are wider than that between words. */
const spaces: Readonly<Record<string, number>> = {
  "\u2000": 500,
  "\u2001": 1000,
  "\u2002": 500,
  "\u2003": 1000,
  "\u2004": 333,
  "\u3000": 1000,
};

/**
 * Breaks text into lines no wider than `width` pixels, at the places where its script allows a break. A wider word gets
 * a line to itself.
 */
export const wrapText = (text: string, width: number, size: number, face: Face = "condensed 400"): readonly string[] =>
  wrapPieces(piecesOf(text), width, size, face);

/**
 * A text in one line no wider than `width` pixels, cut before the first word that has no room, or within the first word
 * of all.
 */
export function inOneLine(text: string, width: number, size: number, face: Face = "condensed 400"): string {
  const fits = (line: string) => textWidth(line, size, face) <= width;
  if (fits(text)) return text;
  const [line = ""] = wrapText(text, width - textWidth(" …", size, face), size, face);
  if (fits(`${line} …`)) return `${line} …`;
  const letters = line.match(/\P{M}\p{M}*/gu) ?? [];
  while (letters.length > 1 && !fits(`${letters.join("")}…`)) letters.pop();
  return `${letters.join("")}…`;
}

/** Joins the pieces of a text into lines no wider than `width` pixels. A wider piece gets a line to itself. */
export function wrapPieces(pieces: readonly string[], width: number, size: number, face: Face): readonly string[] {
  const table = tables[face];
  const lines: string[] = [];
  let line = "";
  // Measured piece by piece, since words return and the beginnings of lines do not: a twentieth less work for a PDF.
  let units = 0;
  for (const piece of pieces) {
    const word = piece.trimEnd();
    if (word && line.trimEnd() && ((units + unitsOf(table, word)) * size) / 1000 > width) {
      lines.push(line.trimEnd());
      line = "";
      units = 0;
    }
    line += piece;
    units += unitsOf(table, piece);
  }
  return line ? [...lines, line.trimEnd()] : lines;
}

/**
 * A text in the pieces between which a line may end, each with the space after it: words, and in scripts that write
 * without spaces what a reader takes for words.
 */
export const piecesOf = (text: string): readonly string[] => {
  const words = text.split(spaceBetween);
  return unspaced.test(text) ? words.flatMap((word) => (unspaced.test(word) ? wordsIn(word) : [word])) : words;
};

/**
 * After a space at which a line may end: not those that French has inside its quotation marks and before some stops, nor
 * one before a per cent sign. Browsers and Typst break lines so too (UAX #14).
 */
const spaceBetween = /(?<= )(?<!(?:^|[\s(])[«‹] )(?![»›](?:[\s.,;:!?…)]|$)|[;:!?%‰](?:[\s»›«”“.,;)]|$))/;

/** Letters of scripts that part no words by spaces. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const starting = /^[\p{M}\p{Pe}\p{Pf}\p{Po}\s\u2013-\u2015ー〜゛゜々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/u;
const ending = /[\p{Ps}\p{Pi}]$/u;

/** A text without spaces in its words; a line neither begins with what closes nor ends with what opens. */
function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  for (const segment of segmentsOf(text)) {
    const before = words.at(-1);
    const parts = unspaced.test(before?.slice(-1) ?? "") || unspaced.test(segment.charAt(0));
    if (before === undefined || (parts && !starting.test(segment) && !ending.test(before))) words.push(segment);
    else words[words.length - 1] = before + segment;
  }
  return words;
}

const segmenter = once(() => ("Segmenter" in Intl ? new Intl.Segmenter("ja", { granularity: "word" }) : undefined));

/** Where a browser knows no words, Chinese and Japanese may break at any letter; Thai, Lao, Khmer and Burmese stay whole. */
const segmentsOf = (text: string): readonly string[] => {
  const known = segmenter();
  if (known) return [...known.segment(text)].map(({ segment }) => segment);
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? []
  );
};
