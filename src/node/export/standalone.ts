import latin from "../../../assets/fonts/widths.json" with { type: "json" };
import type { Drawing } from "../../svg/node.ts";
import type { LetterShapes } from "./letterShapes.ts";

/** The values of a theme's tokens by name, such as `--ink`. */
export type Tokens = ReadonlyMap<string, string>;

/** How a renderer treats text. */
export interface Renderer {
  /** The attributes by which it finds a font, from the token of a family and the weight. */
  face(family: string, weight: number): Readonly<Record<string, string | number>>;
  /**
   * Whether it is usvg, the parser of Typst and resvg: unlike browsers, it sets right-to-left text from its left end,
   * whatever its direction, and measures spaced letters without the space after the last.
   */
  isUsvg: boolean;
  /** Whether it finds a suitable other font for a letter that a font lacks. */
  findsFonts: boolean;
  /** Whether what it writes is searched and copied, by programs that take spaced or turned letters for words. */
  isSearched: boolean;
}

/** What a text inherits from the groups around it. */
interface Context {
  family: string;
  weight: number;
  isText: boolean;
}

/** How a drawing is written. */
export interface Target {
  tokens: Tokens;
  renderer: Renderer;
  /** Whether rims become separate drawings below what they surround, for programs that paint every stroke last. */
  areRimsApart?: boolean;
  /** Draws letters that a program cannot set, and the rims below letters; all are texts if omitted. */
  letterShapes?: LetterShapes;
}

/**
 * Makes a drawing independent of style sheet and page: replaces tokens by their values, adds to each text its font and
 * the rules of chart.css, and removes everything that only a page needs.
 */
export function standalone(
  drawing: Drawing,
  { tokens, renderer, areRimsApart = false, letterShapes }: Target,
): Drawing {
  const value = (given: string | number) =>
    typeof given === "string"
      ? given.replace(/var\((--[\w-]+)\)/g, (whole, token: string) => tokens.get(token) ?? whole)
      : given;
  const plain = (one: Drawing, context: Context): Drawing => {
    const { class: _, lang, ...given } = one.attributes;
    const isText = one.tag === "text" || one.tag === "tspan";
    const here: Context = {
      family: lang === "ar" ? "--arabic" : (tokenOf(given["font-family"]) ?? context.family),
      weight: Number(given["font-weight"] ?? context.weight),
      isText,
    };
    const attributes: Record<string, string | number> = {};
    if (one.tag === "text" && given.fill === undefined) attributes.fill = value("var(--ink)");
    for (const [name, wanted] of Object.entries(given)) {
      if (name.startsWith("data-") || name.startsWith("aria-") || name === "role") continue;
      if (name === "font-family" || name === "font-weight") continue;
      attributes[name] = value(wanted);
    }
    if (isText && (one.tag === "text" || here.family !== context.family || here.weight !== context.weight))
      Object.assign(attributes, renderer.face(here.family, here.weight));
    if (one.tag === "text" && renderer.isUsvg) Object.assign(attributes, likeBrowsers(attributes));
    const children = one.children.map((child) => plain(child, here));
    return {
      ...one,
      attributes,
      children: (areRimsApart ? children.flatMap((child) => rimApart(child, letterShapes)) : children).flatMap(
        (child) => written(child, renderer, letterShapes),
      ),
    };
  };
  return plain(drawing, { family: "--condensed", weight: 400, isText: false });
}

const tokenOf = (family: string | number | undefined): string | undefined =>
  /^var\((--[\w-]+)\)/.exec(String(family ?? ""))?.[1];

/** A drawing as a program can write it: letters as a path where it cannot set them or would take them for words. */
function written(drawing: Drawing, renderer: Renderer, letterShapes: LetterShapes | undefined): readonly Drawing[] {
  const { "letter-spacing": spacing, transform } = drawing.attributes;
  const isScattered = drawing.tag === "text" && (spacing !== undefined || String(transform).includes("rotate"));
  const isLacking = drawing.tag === "text" && renderer.isUsvg && letterShapes?.lacks(wordsOf(drawing)) === true;
  const isDrawn = isLacking || cannotBeWritten(drawing, renderer, letterShapes?.hasArabicCuts);
  if (!isDrawn && !(isScattered && renderer.isSearched)) return [drawing];
  const letters = letterShapes?.letters(drawing) ?? drawing;
  // A path of letters leaves out the rim that a text is painted with.
  const rim = letters !== drawing && drawing.attributes["paint-order"] === "stroke" && letterShapes?.rim(drawing);
  const bare = withoutVowels(drawing);
  const words = renderer.isSearched && !isLacking && !hasMarks(bare) ? (letterShapes?.words(bare) ?? []) : [];
  const painted = rim ? [rim, letters] : [letters];
  return words.length > 0 ? [...painted, ...words] : isDrawn ? painted : [drawing];
}

/**
 * Whether a text cannot be written as text: usvg sets every line from the left, does not map combining marks to letters,
 * without which Typst writes no PDF/UA-1, and takes letters from several fonts only where they stand one for one in all
 * of them; and resvg substitutes any font for a letter that the right one lacks.
 */
function cannotBeWritten(drawing: Drawing, { isUsvg, findsFonts }: Renderer, hasArabicCuts = false): boolean {
  if (!isUsvg || drawing.tag !== "text") return false;
  const words = wordsOf(drawing);
  return (
    hasMarks(drawing) ||
    isOfUnlikeFonts(words) ||
    (hasArabicCuts && /\p{Script=Arabic}/u.test(words)) ||
    (drawing.attributes.direction === "rtl" && (/^\P{L}*\p{N}/u.test(words) || isMixed.test(words))) ||
    (!findsFonts && [...words].some((letter) => isForeign.test(letter) && !(letter in latin["sans 400"])))
  );
}

const wordsOf = ({ text, children }: Drawing): string => text ?? children.map((run) => run.text).join("");

/** A text as Arabic and Hebrew are searched: without the marks of vowels. */
const withoutVowels = (drawing: Drawing): Drawing =>
  drawing.text === undefined
    ? drawing
    : { ...drawing, text: drawing.text.replace(/(?<=[\p{Script=Arabic}\p{Script=Hebrew}]\p{M}*)\p{M}/gu, "") };

const hasMarks = (drawing: Drawing): boolean => /\p{M}/u.test(wordsOf(drawing));

/**
 * Whether letters of a text are more or fewer in one of its fonts than in another: Arabic ones beside others, since they
 * join, and those with an accent that the Latin font lacks, but could set as a letter and its accent.
 */
function isOfUnlikeFonts(words: string): boolean {
  if (/\p{Script=Arabic}/u.test(words) && [...words].some((letter) => !(letter in latin["arabic 400"]))) return true;
  return [...words].some((letter) => {
    const [base = "", accent] = letter.normalize("NFD");
    return accent !== undefined && base in latin["sans 400"] && !(letter in latin["sans 400"]);
  });
}

/** A letter or sign whose direction is not that of Arabic, Hebrew and the numbers that follow them. */
const isMixed = /[^\p{Script=Arabic}\p{Script=Hebrew}\p{N}\s]/u;

/** A letter of any script but Arabic, whose font every deck has. */
const isForeign = /(?!\p{Script=Arabic})\p{L}/u;

const turned: Readonly<Record<string, string>> = { start: "end", end: "start" };

/** The share of the space after the last letter by which a text is moved, by its anchor. */
const spaceBefore: Readonly<Record<string, number>> = { middle: 0.5, end: 1 };

/** The attributes that make usvg place a text where browsers do. */
function likeBrowsers(attributes: Drawing["attributes"]): Drawing["attributes"] {
  const { direction, "text-anchor": anchor = "start", "letter-spacing": spacing, "font-size": fontSize } = attributes;
  const [, amount, unit] = /^([\d.]+)(em)?$/.exec(String(spacing ?? "")) ?? [];
  const space = Number(amount ?? 0) * (unit ? Number(fontSize) : 1) * (spaceBefore[anchor] ?? 0);
  return {
    ...(direction === "rtl" && { "text-anchor": turned[anchor] ?? "middle" }),
    ...(space > 0 && { dx: -Math.round(space * 100) / 100 }),
  };
}

/** Splits a drawing whose stroke lies below its fill into two: the stroke, and the fill above it. */
function rimApart(drawing: Drawing, letterShapes: LetterShapes | undefined): readonly Drawing[] {
  const { "paint-order": order, ...rest } = drawing.attributes;
  if (order !== "stroke") return [drawing];
  const { stroke: _, "stroke-width": __, "stroke-linejoin": ___, ...fill } = rest;
  const rim =
    letterShapes && drawing.tag === "text"
      ? letterShapes.rim(drawing)
      : { ...drawing, key: `${drawing.key} rim`, attributes: { ...rest, fill: rest.stroke ?? "none" } };
  return [...(rim ? [rim] : []), { ...drawing, attributes: fill }];
}

/** The families of IBM Plex by their tokens. */
const families: Readonly<Record<string, string>> = {
  "--serif": "IBM Plex Serif",
  "--sans": "IBM Plex Sans",
  "--condensed": "IBM Plex Sans Condensed",
  "--arabic": "IBM Plex Sans Arabic",
};
const familyOf = (token: string): string => families[token] ?? "IBM Plex Sans";

/** Typst finds the condensed font as a `font-stretch` of Sans. */
export const typst: Renderer = {
  isUsvg: true,
  findsFonts: true,
  isSearched: true,
  face: (family, weight) => ({
    "font-family": family === "--condensed" ? "IBM Plex Sans" : familyOf(family),
    "font-stretch": family === "--condensed" ? "condensed" : "normal",
    "font-weight": family === "--arabic" ? 400 : weight,
  }),
};

/** In resvg, the font file of one weight is a separate family with its own name. */
export const resvg: Renderer = {
  isUsvg: true,
  findsFonts: false,
  isSearched: false,
  face(family, weight) {
    const cut = family === "--serif" ? " Medium" : weight === 600 && family === "--condensed" ? " SemiBold" : "";
    return { "font-family": `${familyOf(family)}${cut}`, "font-weight": family === "--serif" ? 500 : weight };
  },
};

/** A browser, and every other program that reads SVG as standardized. */
export const browser: Renderer = {
  isUsvg: false,
  findsFonts: true,
  isSearched: false,
  face: (family, weight) => ({
    "font-family": familyOf(family),
    "font-weight": family === "--arabic" ? 400 : weight,
  }),
};
