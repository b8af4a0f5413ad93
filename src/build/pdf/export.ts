import type { Page } from "playwright-core";
import type { Deck } from "../../deck/deck.ts";
import type { PrintChoice } from "../../views/print/choice.ts";
import { printParts } from "../../views/print/parts.ts";
import { keep } from "../keep.ts";
import { type Printing, withPrintPages } from "../withPrintPages.ts";
import { finish } from "./finish.ts";
import { stampTime } from "./metadata.ts";
import { look } from "./seen.ts";

/**
 * Prints the built site of a deck to a file. Throws a sentence where a chart fails or is late, where pages are missing
 * or too many, or where the disk will not take it; the file that stood there is then as it was.
 */
export async function exportPdf(
  deck: Deck,
  { out, ...printing }: Printing & { out: string },
): Promise<{ pages: number; size: number }> {
  const parts = printParts(deck, printing.choice);
  const { printed, at, seen } = await withPrintPages(parts, { ...printing, unseen: true }, async (page) => {
    printing.say?.("printing");
    const [seen, file] = await Promise.all([look(page, deck.story), print(page, printing.choice)]);
    return { ...file, seen };
  });
  printing.say?.("writing tags, bookmarks and links");
  const { bytes, pages } = await finish(printed, { deck, parts, seen, at, flows: printing.choice.form === "notes" });
  keep(out, bytes);
  return { pages, size: bytes.length };
}

/**
 * Prints pages that are drawn, and looks meanwhile for the time to stamp them with. The browser takes the size of the
 * paper from the pages; told it before, too, it lays them out once and not twice.
 */
export async function print(
  page: Page,
  { form, paper }: Pick<PrintChoice, "form" | "paper">,
): Promise<{ printed: Uint8Array; at: Date }> {
  const printing = page.pdf({
    ...(form === "notes" ? { format: paper } : { width: "1280px", height: "720px" }),
    tagged: true,
    outline: false,
    preferCSSPageSize: true,
    printBackground: true,
  });
  return { at: stampTime(), printed: await printing };
}
