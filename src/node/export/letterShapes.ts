import latin from "../../../assets/fonts/widths.json" with { type: "json" };
import type { Deck } from "../../deck/deck.ts";
import { letterPath, type Outline, rimPath } from "../../marks/outline.ts";
import { memoize } from "../../svg/memo.ts";
import type { Drawing } from "../../svg/node.ts";
import { deckFonts } from "../fonts/deckFonts.ts";
import { faces } from "../fonts/faces.ts";
import { type OpenFont, openFont } from "../fonts/openFont.ts";
import { exportFonts } from "./fonts.ts";
import { type FontOf, joinedAtSpaces, outlined, type SetRun } from "./outlined.ts";

/**
 * Texts as the outlines of their letters, for programs that cannot set them. `rim` and `letters` are undefined for a
 * face that the deck does not have.
 */
export interface LetterShapes {
  /** The rim of a text whose attributes say how it is set, as a path below its letters. */
  rim(text: Drawing): Drawing | undefined;
  /** Whether Arabic letters come from several fonts, among which a program would mix for letters that join. */
  hasArabicCuts: boolean;
  /** Whether a text has letters that no font of the deck has, which usvg cannot set if they run from right to left. */
  lacks(words: string): boolean;
  /** Those of them that were drawn so far, each as the sign of a missing letter. */
  missing: ReadonlySet<string>;
  /** The letters themselves as a path. */
  letters(text: Drawing): Drawing | undefined;
  /**
   * The words of a text, unseen, without space between letters and upright, over its middle and as wide as it: what is
   * searched and copied once its letters are a path. Each is in one font that has all its letters. Empty for a face that
   * the deck does not have.
   */
  words(text: Drawing): readonly Drawing[];
}

/**
 * Draws texts from the fonts of a deck. Rims are outlines because Typst paints a stroked text letter by letter, so that
 * the rim of each covers part of the one before, and because a second text would be found, read and copied twice.
 */
export async function letterShapes(deck: Deck): Promise<LetterShapes> {
  const { fontOf, familyOf } = await fontsOf(deck);
  const lacking = new Set((await deckFonts(deck)).missing);
  const missing = new Set<string>();
  // The same names occur on page after page.
  const outlineOf = memoize(
    (face: string, words: string, fontSize: number, tracking: number, isRightToLeft: boolean) =>
      outlined(words, fontOf(face), { fontSize, tracking, isRightToLeft }),
    { key: (...set) => set.join("|"), size: 5000 },
  );
  const placed = (drawing: Drawing): Placed | undefined => {
    const { attributes } = drawing;
    const text = wordsOf(drawing);
    const { "font-size": size = 16, "letter-spacing": spacing = 0, "font-weight": weight = 400 } = attributes;
    const stretched = attributes["font-stretch"] === "condensed" ? " Condensed" : "";
    // In resvg a font of one weight is a separate family.
    const family = String(attributes["font-family"]).replace(/ (?:Medium|SemiBold)$/, "");
    const face = `${family}${stretched} ${weight}`;
    if (!text || !known.has(face)) return undefined;
    const tracking = pixelsOf(spacing, Number(size));
    const isRightToLeft = attributes.direction === "rtl";
    const { d, width } = outlineOf(face, text, Number(size), tracking, isRightToLeft);
    const close = outlineOf(face, text, Number(size), 0, isRightToLeft);
    const stretch = tracking > 0 ? width / close.width : 1;
    const { x = 0, y = 0, dx = 0, "text-anchor": anchor = "start", transform } = attributes;
    const left = Math.round((Number(x) + Number(dx) - width * (before[anchor] ?? 0)) * 100) / 100;
    return {
      d,
      transform: `${transform === undefined ? "" : `${transform} `}translate(${left} ${y})`,
      stretch,
      runs: close.runs,
    };
  };
  return {
    hasArabicCuts: new Intl.Locale(deck.story.language.tag).maximize().script === "Arab",
    rim(text) {
      const { stroke, "stroke-width": width = 1 } = text.attributes;
      const shape = stroke === undefined ? undefined : placed(text);
      return shape && stroke !== undefined ? rimPath(shape, { key: `${text.key} rim`, stroke, width }) : undefined;
    },
    lacks: (words) => [...words].some((letter) => lacking.has(letter)),
    missing,
    letters(text) {
      const shape = placed(text);
      for (const letter of wordsOf(text)) if (lacking.has(letter)) missing.add(letter);
      return shape && letterPath(shape, { key: text.key, fill: text.attributes.fill });
    },
    words(text) {
      const shape = placed(text);
      if (!shape) return [];
      const { x: _, y: __, dx: ___, "letter-spacing": ____, "text-anchor": _____, ...set } = text.attributes;
      const upright = shape.transform.replace(/rotate\([^)]*\) ?/, "");
      const transform = `${upright} scale(${Math.round(shape.stretch * 1000) / 1000} 1)`;
      return joinedAtSpaces(shape.runs).map(({ text: words, font, left }, nth) => {
        const unseen = { transform, x: Math.round(left * 100) / 100, "fill-opacity": 0, "xml:space": "preserve" };
        const attributes = { ...set, ...familyOf(font), ...unseen };
        return { ...text, key: `${text.key} words ${nth}`, attributes, children: [], text: words };
      });
    },
  };
}

const wordsOf = ({ text, children }: Drawing): string => text ?? children.map((run) => run.text).join("");

/** The outline of a text in its place, and the runs of its letters as they stand without the space between them. */
interface Placed extends Outline {
  stretch: number;
  runs: readonly SetRun[];
}

/** The faces in which texts are drawn, by family and weight. */
const known: ReadonlySet<string> = new Set(faces.map(({ family, weight }) => `${family} ${weight}`));

interface Fonts {
  /** Gives, for a face, which font has a letter: the font of the face, or the further font that stands in for it. */
  fontOf(face: string): FontOf;
  /** The attributes by which Typst finds a font, beside those of a text in the font of its face. */
  familyOf(font: OpenFont): Readonly<Record<string, string | number>>;
}

async function fontsOf(deck: Deck): Promise<Fonts> {
  const [bytes, { further }] = await Promise.all([exportFonts(deck), deckFonts(deck)]);
  const opened = new Map<Buffer, OpenFont>();
  const open = (data: Buffer): OpenFont => {
    const font = opened.get(data) ?? openFont(data);
    opened.set(data, font);
    return font;
  };
  const shipped = faces.map(({ face, family, weight }, index) => ({
    name: `${family} ${weight}`,
    found: face === "arabic 400" ? { "font-family": family, "font-stretch": "normal", "font-weight": weight } : {},
    data: bytes[index] ?? Buffer.alloc(0),
    has: (letter: string) => letter in latin[face],
  }));
  const others = further.map(({ family, weight, letters, name, truetype }) => ({
    name: `${family} ${weight}`,
    // Quoted, since a part of it begins with a digit.
    found: { "font-family": `"${name}"` },
    data: truetype,
    has: (letter: string) => letters.includes(letter),
  }));
  const arabic = shipped.at(-1);
  const all = [...shipped, ...others];
  return {
    fontOf(face) {
      const own = all.filter(({ name }) => name === face);
      const stack = arabic ? [...own, arabic] : own;
      return (letter) => open((stack.find(({ has }) => has(letter)) ?? own[0] ?? shipped[0])?.data ?? Buffer.alloc(0));
    },
    familyOf: (font) => all.find(({ data }) => opened.get(data) === font)?.found ?? {},
  };
}

/** The share of a text that is before its anchor. */
const before: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

const pixelsOf = (length: string | number, fontSize: number): number =>
  String(length).endsWith("em") ? Number.parseFloat(String(length)) * fontSize : Number(length);
