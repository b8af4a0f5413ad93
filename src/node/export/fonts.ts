import type { Deck } from "../../deck/deck.ts";
import { unpackedFont } from "../fonts/cut.ts";
import { deckFonts } from "../fonts/deckFonts.ts";
import { faces } from "../fonts/faces.ts";

/**
 * The fonts of a deck as TrueType, which Typst and resvg read: those of every deck, in the order of `faces`, then the
 * deck's own.
 */
export async function exportFonts(deck: Deck): Promise<readonly Buffer[]> {
  const shipped = await Promise.all(faces.map(({ file }) => unpackedFont(file)));
  const { further } = await deckFonts(deck);
  return [...shipped, ...further.map(({ truetype }) => truetype)];
}
