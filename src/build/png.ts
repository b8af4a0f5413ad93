/**
 * `npm run png`: builds the site and takes a picture of each printed page, or one of them all, with the browser that is
 * found. `--help` lists the options.
 */
import { join } from "node:path";
import type { Deck } from "../deck/deck.ts";
import { printParts } from "../views/print/parts.ts";
import { keep } from "./keep.ts";
import { type PngOptions, pngOptions } from "./pngOptions.ts";
import { progress } from "./progress.ts";
import { sentence } from "./sentence.ts";
import { stoppable } from "./stoppable.ts";
import { importDeck } from "./story.ts";
import { withPrintPages } from "./withPrintPages.ts";

const deck = await importDeck();
const options = pngOptions(process.argv.slice(2), deck);
if ("say" in options) {
  console[options.code === 0 ? "log" : "error"](options.say);
  process.exitCode = options.code;
} else {
  process.exitCode = await run(deck, options);
}

async function run(deck: Deck, options: PngOptions): Promise<number> {
  const { running, stopped } = stoppable("the pictures were not taken: stopped");
  const { say, end } = progress();
  try {
    if (options.build) {
      console.log("building the site");
      await (await import("vite")).build({ logLevel: "error" });
    }
    const count = options.sheet ? await sheet(options) : await pictures(options);
    end();
    console.log(`${options.out}: ${count} ${count === 1 ? "picture" : "pictures"}`);
    return 0;
  } catch (error) {
    if (stopped()) return 130;
    end();
    console.error(`the pictures were not taken: ${sentence(error)}`);
    return 1;
  }

  /** A picture of each page, named for its place in the running order, its slide and step. */
  async function pictures({ choice, width, out }: PngOptions): Promise<number> {
    const parts = printParts(deck, choice);
    await withPrintPages(parts, { choice, scale: width / 1280, say, running }, async (page) => {
      const sections = await page.locator("main > section").all();
      for (const [index, section] of sections.entries()) {
        const at = parts[index]?.page;
        const name = `${String(index + 1).padStart(2, "0")}-${at?.slide.id}-${(at?.step ?? 0) + 1}.png`;
        say(`${name} (${index + 1} of ${parts.length})`);
        keep(join(out, name), await section.screenshot());
      }
    });
    return parts.length;
  }

  /** All pages side by side, each a quarter as wide as a page. */
  async function sheet({ choice, width, out }: PngOptions): Promise<number> {
    await withPrintPages(printParts(deck, choice), { choice, scale: width / 1280, say, running }, async (page) => {
      await page.locator("html").evaluate((root) => root.setAttribute("data-contact", ""));
      keep(join(out, `${deck.id}.png`), await page.locator("main").screenshot());
    });
    return 1;
  }
}
