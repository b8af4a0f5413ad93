import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cached } from "../cache.ts";
import { type CutOptions, reduced, unpacked } from "./convert.ts";

/** The OpenType features that join Arabic letters and place their marks. */
const joining = ["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "calt", "mark", "mkmk"];

/** Also kerning, ligatures and tabular figures; small capitals and the like are left out. */
const setting = [...joining, "liga", "kern", "tnum"];

/**
 * The letters that a page may show beside the words of its story: symbols of keys, and everything that can be typed on
 * a plain keyboard.
 */
export const always = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ..."‘’“”–—…·×‹›«»½↑↓−°²¶",
].join("");

const require = createRequire(import.meta.url);

const sorted = (text: string): string => [...new Set(text)].sort().join("");

async function subset(font: Buffer, text: string, options: CutOptions): Promise<Buffer> {
  const kept = sorted(text);
  return cached("font", [font, kept, JSON.stringify(options)], () =>
    reduced(font, kept, { noHinting: true, ...options }),
  );
}

type Format = "woff2" | "truetype";

/**
 * Cuts a font to the letters of a text and those in `always`, as WOFF2 without hints, which modern screens do not need.
 */
export const cutFont = (font: Buffer, text: string): Promise<Buffer> => cutExactly(font, always + text);

/** Cuts a font to exactly the letters of a text, as WOFF2 without hints. */
export const cutExactly = (font: Buffer, text: string): Promise<Buffer> =>
  subset(font, text, { targetFormat: "woff2", keepFeatures: setting });

/** Cuts a font to exactly the letters of a chart's text, which is measured and therefore set without kerning. */
export const cutChartFont = (font: Buffer, text: string, targetFormat: Format): Promise<Buffer> =>
  subset(font, text, { targetFormat, keepFeatures: joining });

/** Cuts a font to letters of any script, with all its features to join and order them. */
export const cutScriptFont = (font: Buffer, text: string, targetFormat: Format): Promise<Buffer> =>
  subset(font, text, { targetFormat });

/** Reads a font of the @fontsource packages, by its path among them. */
export const packagedFont = (file: string): Buffer => readFileSync(require.resolve(`@fontsource/${file}`));

/** A font of the @fontsource packages as TrueType, with all its letters. */
export async function unpackedFont(file: string): Promise<Buffer> {
  const packed = packagedFont(file);
  return cached("truetype", [packed], () => unpacked(packed));
}
