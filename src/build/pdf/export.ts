import type { Browser } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import type { Deck } from "../../deck/deck.ts";
import { type PrintChoice, printQuery } from "../../views/print/choice.ts";
import { printParts } from "../../views/print/parts.ts";
import { launchBrowser } from "../browser.ts";
import { finish } from "./finish.ts";
import { keep } from "./keep.ts";
import { type Opening, openPrint } from "./open.ts";
import { look } from "./seen.ts";

export interface Export extends Opening {
  choice: PrintChoice;
  /** Where to write it. */
  out: string;
  /** The folder of the built site. */
  site?: string;
  /** Hears of the browser once it runs, so that it can be closed from outside. */
  running?: (browser: Browser) => void;
}

/**
 * Prints the built site of a deck to a file. Throws a sentence where a chart fails or is late, where pages are missing
 * or too many, or where the disk will not take it; the file that stood there is then as it was.
 */
export async function exportPdf(
  deck: Deck,
  { choice, out, site, running, ...opening }: Export,
): Promise<{ pages: number; size: number }> {
  const parts = printParts(deck, choice);
  let server: PreviewServer | undefined;
  let browser: Browser | undefined;
  try {
    const starting = launchBrowser();
    server = await preview({
      ...(site && { build: { outDir: site } }),
      preview: { port: 0, host: "127.0.0.1", open: false },
      logLevel: "error",
    });
    browser = await starting;
    running?.(browser);
    const page = await openPrint(
      browser,
      `${server.resolvedUrls?.local[0]}print/?${printQuery(choice)}`,
      parts,
      opening,
    );
    const seen = await look(page, deck.story);
    opening.say?.("printing");
    const printed = await page.pdf({ tagged: true, outline: false, preferCSSPageSize: true, printBackground: true });
    const { bytes, pages } = await finish(printed, { deck, parts, seen, flows: choice.form === "notes" });
    keep(out, bytes);
    return { pages, size: bytes.length };
  } finally {
    await browser?.close();
    await server?.close();
  }
}
