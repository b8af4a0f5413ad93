/**
 * `npm run pdf`: builds the site, prints its print pages with the browser that is found, and writes a PDF with vector
 * charts, tags, bookmarks, links and metadata. `--help` lists the options.
 */
import type { Deck } from "../deck/deck.ts";
import { exportPdf } from "./pdf/export.ts";
import { type PdfOptions, pdfOptions } from "./pdfOptions.ts";
import { progress } from "./progress.ts";
import { sentence } from "./sentence.ts";
import { stoppable } from "./stoppable.ts";
import { importDeck } from "./story.ts";

const deck = await importDeck();
const options = pdfOptions(process.argv.slice(2), deck);
if ("say" in options) {
  console[options.code === 0 ? "log" : "error"](options.say);
  process.exitCode = options.code;
} else {
  process.exitCode = await run(deck, options);
}

async function run(deck: Deck, { choice, out, build: builds }: PdfOptions): Promise<number> {
  const { running, stopped } = stoppable("the PDF was not written: stopped");
  const { say, end } = progress();
  try {
    if (builds) {
      console.log("building the site");
      await (await import("vite")).build({ logLevel: "error" });
    }
    const { pages, size } = await exportPdf(deck, { choice, out, say, running });
    end();
    console.log(`${out}: ${pages} pages, ${Math.round(size / 1024)} kB`);
    return 0;
  } catch (error) {
    if (stopped()) return 130;
    end();
    console.error(`the PDF was not written: ${sentence(error)}`);
    return 1;
  }
}
