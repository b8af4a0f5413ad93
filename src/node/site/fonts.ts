import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import latin from "../../../assets/fonts/widths.json" with { type: "json" };
import type { Deck } from "../../deck/deck.ts";
import type { Face } from "../../layout/text.ts";
import { always, cutChartFont, cutExactly, cutFont, cutScriptFont, packagedFont } from "../fonts/cut.ts";
import { deckFonts } from "../fonts/deckFonts.ts";
import { faces } from "../fonts/faces.ts";

const folder = resolve(import.meta.dirname, "../../../node_modules/.cache/two-border-towns/fonts");

/**
 * The fonts of the site, cut down to the letters of a deck, as aliases for the fonts that style sheets name. They are
 * cut once and cached until the letters change.
 */
export async function cutFonts(deck: Deck): Promise<{ find: RegExp; replacement: string }[]> {
  const { letters, further } = await deckFonts(deck);
  const shipped = faces.map(async ({ file }) => {
    const font = packagedFont(file);
    // Charts are measured without kerning, and Arabic letters are joined, not kerned.
    const cut = /-(?:condensed|arabic)-/.test(file)
      ? cutChartFont(font, always + letters, "woff2")
      : cutFont(font, letters);
    return kept(file, await cut);
  });
  const files = new Map<string, string>();
  for (const { file, letters: own } of further) files.set(file, `${files.get(file) ?? ""}${own}`);
  const others = [...files].map(async ([file, own]) =>
    kept(file, await cutScriptFont(packagedFont(file), own, "woff2")),
  );
  return Promise.all([...shipped, ...others]);
}

/** Writes a cut font into a folder named after its hash, since builds of several stories may run at once. */
function kept(file: string, cut: Buffer): { find: RegExp; replacement: string } {
  const own = join(folder, createHash("sha256").update(cut).digest("base64url").slice(0, 24));
  mkdirSync(own, { recursive: true });
  const replacement = join(own, basename(file));
  writeFileSync(replacement, cut);
  return { find: new RegExp(`^@fontsource/${file}`), replacement };
}

/** A style sheet with the fonts that a deck needs beyond those of every deck, each for the letters it is used for. */
export async function furtherFaces(deck: Deck): Promise<string> {
  const { further } = await deckFonts(deck);
  return further
    .map(
      ({ family, weight, file, ranges }) =>
        `@font-face{font-family:"${family}";font-weight:${weight};font-display:swap;src:url("@fontsource/${file}?no-inline") format("woff2");unicode-range:${ranges}}`,
    )
    .join("\n");
}

/** The faces that the article is laid out with. Two that few words are set in come as files: Arabic, and the bold of prose. */
const ofArticle: readonly Face[] = ["serif 500", "sans 400", "condensed 400", "condensed 600"];

/**
 * A style sheet with the faces of the article: within it, cut to the letters of its markup, and as files for all other
 * letters, which only an explored chart or a search may show. Without markup, all letters come as files.
 */
export async function articleFaces(deck: Deck, markup?: string): Promise<string> {
  const { letters } = await deckFonts(deck);
  const all = [...new Set(always + letters)];
  const rules = faces
    .filter(({ face }) => ofArticle.includes(face))
    .map(async ({ face, family, weight, file }) => {
      const rule = (source: string, more = "") =>
        `@font-face{font-family:"${family}";font-weight:${weight};src:${source} format("woff2");${more}}`;
      if (markup === undefined) return rule(`url("@fontsource/${file}")`);
      const shown = all.filter((letter) => letter in latin[face]);
      const isExpected = expectedIn(markup, face);
      const own = shown.filter(isExpected);
      const rest = shown.filter((letter) => !isExpected(letter));
      const whole = packagedFont(file);
      const isChart = face.startsWith("condensed");
      const cut = await (isChart ? cutChartFont(whole, own.join(""), "woff2") : cutExactly(whole, own.join("")));
      return [
        rule(`url(data:font/woff2;base64,${cut.toString("base64")})`, `unicode-range:${rangeOf(own)}`),
        rule(`url("@fontsource/${file}?no-inline")`, `font-display:swap;unicode-range:${rangeOf(rest)}`),
      ].join("\n");
    });
  return (await Promise.all(rules)).join("\n");
}

/**
 * Whether a letter is expected in a face: serif sets titles, quotations and large figures only; the other faces set the
 * words of charts too, which may have any letter, digit and sign of doubt or of more.
 */
function expectedIn(markup: string, face: Face): (letter: string) => boolean {
  const isSerif = face === "serif 500";
  const large = /<(h[1-6]|blockquote)\b.*?<\/\1>|<dl class="(?:figures|natures)".*?<\/dl>/gs;
  const words = (isSerif ? (markup.match(large) ?? []).join("") : markup).replace(/<[^>]*>/g, "");
  const others = isSerif ? /[ \p{N}]/u : /[ \p{L}\p{N}~+…]/u;
  return (letter) => words.includes(letter) || others.test(letter);
}

/** The code points of letters, in the syntax of CSS. */
const rangeOf = (letters: readonly string[]): string =>
  letters.map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(",");

/**
 * A style sheet that contains, in a few kilobytes, the faces of text with the letters of one text, so that the first
 * screen does not shift when the whole fonts arrive. `tokens.css` names these faces after the whole fonts, which
 * replace them; until then browsers thicken the regular letters where words are bold.
 */
export async function firstFonts(text: string): Promise<string> {
  // Browsers reject a font without any letter.
  const hasAny = (face: Face) => [...text].some((letter) => letter.trim() !== "" && letter in latin[face]);
  const rules = faces
    .filter(({ face }) => (face === "serif 500" || face === "sans 400") && hasAny(face))
    .map(async ({ family, weight, file }) => {
      const cut = await cutExactly(packagedFont(file), text);
      const name = family.replace("IBM Plex", "First");
      return `@font-face{font-family:"${name}";font-weight:${weight};src:url(data:font/woff2;base64,${cut.toString("base64")})}`;
    });
  return (await Promise.all(rules)).join("\n");
}
