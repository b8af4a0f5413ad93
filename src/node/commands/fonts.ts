/**
 * Writes assets/fonts/widths.json: the advance widths of every face the charts set text in, from the font files
 * themselves, in thousandths of an em. Run by hand (`npm run fonts`) when a font package changes.
 */
import { writeFileSync } from "node:fs";
import { unpackedFont } from "../fonts/cut.ts";
import { openFont } from "../fonts/openFont.ts";

const faces = {
  "serif 500": "ibm-plex-serif/files/ibm-plex-serif-latin-500-normal.woff2",
  "sans 400": "ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2",
  "sans 600": "ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff2",
  "condensed 400": "ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-400-normal.woff2",
  "condensed 600": "ibm-plex-sans-condensed/files/ibm-plex-sans-condensed-latin-600-normal.woff2",
  "arabic 400": "ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2",
};

const widths: Record<string, Readonly<Record<string, number>>> = {};
for (const [face, file] of Object.entries(faces)) {
  const font = openFont(await unpackedFont(file));
  const measured = [...font.widths()]
    .filter(([letter]) => letter >= " " && letter < "\u2200")
    // A soft hyphen has a glyph, which is drawn only where a line ends at it; in a chart none does.
    .map(([letter, width]) => [letter, letter === "\u00ad" ? 0 : Math.round((width / font.unitsPerEm) * 1000)]);
  widths[face] = Object.fromEntries(measured);
}
writeFileSync("assets/fonts/widths.json", `${JSON.stringify(widths)}\n`);
console.log(`assets/fonts/widths.json: ${Object.keys(widths).join(", ")}`);
