import type { Deck } from "../../deck/deck.ts";
import { cached } from "../cache.ts";
import { packagedFont } from "../fonts/cut.ts";
import { deckFonts } from "../fonts/deckFonts.ts";
import { faces } from "../fonts/faces.ts";

/**
 * The fonts of a deck as TrueType, which Typst and resvg read: those of every deck, in the order of `faces`, then the
 * deck's own.
 */
export async function exportFonts(deck: Deck): Promise<readonly Buffer[]> {
  const fonts: Buffer[] = [];
  // One by one: the unpacker returns a view of its own memory, which the next call overwrites.
  for (const { file } of faces) {
    const packed = packagedFont(file);
    fonts.push(
      await cached("truetype", [packed], async () => {
        const { convert } = await import("fontverter");
        return convert(packed, "truetype");
      }),
    );
  }
  const { further } = await deckFonts(deck);
  return [...fonts, ...further.map(({ truetype }) => truetype)];
}
