/**
 * Writes assets/fonts/widths.json: the advance widths of every face the charts set text in, from the font files
 * themselves, in thousandths of an em. Run by hand (`npm run fonts`) when a font package changes.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

const faces = {
  "serif 500": "ibm-plex-serif/files/ibm-plex-serif-latin-500-normal.woff2",
  "sans 400": "ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2",
  "sans 600": "ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2",
  "condensed 400": "ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-400-normal.woff2",
  "condensed 600": "ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-600-normal.woff2",
  "arabic 400": "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
};

const require = createRequire(import.meta.url);
const widths = Object.fromEntries(
  Object.entries(faces).map(([face, file]) => {
    const font = create(readFileSync(require.resolve(`@fontsource/${file}`))) as Font;
    const measured = font.characterSet
      .filter((point) => point >= 32 && point < 0x2200)
      .map((point) => [
        String.fromCodePoint(point),
        Math.round((font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm) * 1000),
      ]);
    return [face, Object.fromEntries(measured)];
  }),
);
writeFileSync("assets/fonts/widths.json", `${JSON.stringify(widths)}\n`);
console.log(`assets/fonts/widths.json: ${Object.keys(widths).join(", ")}`);
