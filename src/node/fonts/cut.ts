import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import subsetFont from "subset-font";
import { cached } from "../cache.ts";

/** The OpenType features that join Arabic letters and place their marks. */
const joining = ["ccmp", "locl", "isol", "init", "medi", "fina", "rlig", "calt", "mark", "mkmk"];

/** Kerning, ligatures and tabular figures besides; small capitals and the like are left out. */
const setting = [...joining, "liga", "kern", "tnum"];

/** What a page may show beside the words of its story: signs of keys, and whatever can be typed on a plain keyboard. */
export const always = [
  ...Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)),
  ..."‘’“”–—…·×←→↑↓−°²¶",
].join("");

const require = createRequire(import.meta.url);

const sorted = (text: string): string => [...new Set(text)].sort().join("");

async function subset(font: Buffer, text: string, options: Parameters<typeof subsetFont>[2]): Promise<Buffer> {
  const kept = sorted(text);
  return cached("font", [font, kept, JSON.stringify(options)], () =>
    subsetFont(font, kept, { noHinting: true, ...options }),
  );
}

type Format = "woff2" | "truetype";

/** A font in which a text can be set, and nothing else: WOFF2 without hints, which no screen of today needs. */
export const cutFont = (font: Buffer, text: string): Promise<Buffer> => cutExactly(font, always + text);

/** The same with no letter beyond the text. */
export const cutExactly = (font: Buffer, text: string): Promise<Buffer> =>
  subset(font, text, { targetFormat: "woff2", keepFeatures: setting });

/** A font for the text of a chart, which is measured and therefore set without kerning; it holds nothing beyond that text. */
export const cutChartFont = (font: Buffer, text: string, targetFormat: Format): Promise<Buffer> =>
  subset(font, text, { targetFormat, keepFeatures: joining });

/** A font for some letters of any script, with all that it does to join and order them. */
export const cutScriptFont = (font: Buffer, text: string, targetFormat: Format): Promise<Buffer> =>
  subset(font, text, { targetFormat });

/** A font of the @fontsource packages, by its path among them. */
export const packagedFont = (file: string): Buffer => readFileSync(require.resolve(`@fontsource/${file}`));
