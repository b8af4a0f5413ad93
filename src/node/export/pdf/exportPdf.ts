import type { Deck } from "../../../deck/deck.ts";
import type { PrintChoice } from "../../../views/print/choice.ts";
import { deckInForm, pagesOf } from "../../../views/print/sheets.ts";
import { deckFonts } from "../../fonts/deckFonts.ts";
import { paperPictures } from "../../media/builtMedia.ts";
import { themeTokens } from "../../site/themes.ts";
import { exportFonts } from "../fonts.ts";
import { letterShapes } from "../letterShapes.ts";
import { stampTime } from "../stampTime.ts";
import { compile } from "../typst/compile.ts";
import { deckSource } from "../typst/deckSource.ts";
import { keep } from "../writeWhole.ts";
import { finish } from "./finish.ts";

/**
 * What was written; `missing` are the letters that none of the fonts has. If there are any, the file is not PDF/UA-1.
 */
export interface Written {
  pages: number;
  size: number;
  missing: readonly string[];
}

/**
 * Sets pages of a deck, as their form shows it, and writes them to a file, without a browser. `say` is called with a
 * line about each page before it is drawn. Throws an Error with one sentence if a chart fails, and passes on the errors
 * of the file system; an existing file then stays unchanged.
 */
export async function exportPdf(
  whole: Deck,
  { choice, out, say = () => {} }: { choice: PrintChoice; out: string; say?: (line: string) => void },
): Promise<Written> {
  // Of the whole deck, for which they are known already: to find its fonts takes a fortieth of the time.
  const fonts = await exportFonts(whole);
  const shapes = await letterShapes(whole);
  const target = { tokens: themeTokens(whole.story, choice.theme), letterShapes: shapes };
  const { further } = await deckFonts(whole);
  const deck = deckInForm(whole, choice.form);
  const source = deckSource(deck, choice, { ...target, further, pictures: await paperPictures(whole), say });
  say("setting the pages");
  const { bytes: set, missing } = compile(source, fonts, { at: stampTime(), drawn: [...shapes.missing] });
  const labels = pagesOf(deck, choice).map(({ label }) => label);
  const bytes = finish(set, { deck, ...(choice.form !== "notes" && { labels }) });
  keep(out, bytes);
  return { pages: pageCount(bytes), size: bytes.length, missing };
}

/** The number of pages of a PDF: the count of its outermost page tree. */
const pageCount = (pdf: Buffer): number =>
  Math.max(
    0,
    ...[...pdf.toString("latin1").matchAll(/\/Type \/Pages\b[^>]*?\/Count (\d+)/g)].map(([, count]) => Number(count)),
  );
