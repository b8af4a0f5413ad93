import type { Browser } from "playwright-core";
import { build, preview } from "vite";
import type { Deck } from "../../deck/deck.ts";
import { printParts } from "../../views/print/parts.ts";
import { launchBrowser } from "../browser.ts";
import { openPrint } from "../openPrint.ts";
import { finish } from "../pdf/finish.ts";
import { look } from "../pdf/seen.ts";
import { loadDeck } from "../story.ts";
import { ms, table, times } from "./table.ts";

/** How long a PDF takes, in milliseconds, part by part. */
export interface PdfTimes {
  /** Starting the browser. */
  started: number;
  /** Opening the pages, and drawing them. */
  drawn: number;
  /** The browser's own printing. */
  printed: number;
  /** What is written after it. */
  finished: number;
  pages: number;
}

const onPaper = { tagged: true, outline: false, preferCSSPageSize: true, printBackground: true };

/**
 * Times the hand-out of the built site, and as many blank pages of its size, each printed by a browser of its own, in
 * turns. Gives each try of both; the site has to stand in dist/.
 */
export async function pdfTimes(deck: Deck, tries = 3): Promise<readonly { ours: PdfTimes; blank: PdfTimes }[]> {
  const server = await preview({ preview: { port: 0, host: "127.0.0.1", open: false }, logLevel: "error" });
  const parts = printParts(deck, { form: "handout" });
  const blanks = `<style>@page { size: 1280px 720px; margin: 0 } body { margin: 0 } p { height: 720px; margin: 0 } p + p { break-before: page }</style>${"<p></p>".repeat(parts.length)}`;
  try {
    const all: { ours: PdfTimes; blank: PdfTimes }[] = [];
    for (let nth = 0; nth < tries; nth += 1) {
      const blank = await timesOf(async (browser, lap) => {
        const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
        await page.setContent(blanks);
        lap("drawn");
        await page.pdf(onPaper);
        lap("printed");
        return parts.length;
      });
      const ours = await timesOf(async (browser, lap) => {
        const page = await openPrint(browser, `${server.resolvedUrls?.local[0]}print/`, parts);
        const seen = await look(page, deck.story);
        lap("drawn");
        const printed = await page.pdf(onPaper);
        lap("printed");
        const { pages } = await finish(printed, { deck, parts, seen, flows: false });
        lap("finished");
        return pages;
      });
      all.push({ ours, blank });
    }
    return all;
  } finally {
    await server.close();
  }
}

/** Runs something in a browser of its own and says how long each lap took. */
async function timesOf(
  act: (browser: Browser, lap: (name: "drawn" | "printed" | "finished") => void) => Promise<number>,
): Promise<PdfTimes> {
  const times: PdfTimes = { started: 0, drawn: 0, printed: 0, finished: 0, pages: 0 };
  let last = performance.now();
  const lap = (name: Exclude<keyof PdfTimes, "pages">) => {
    const now = performance.now();
    times[name] = now - last;
    last = now;
  };
  const browser = await launchBrowser();
  lap("started");
  try {
    times.pages = await act(browser, lap);
  } finally {
    await browser.close();
  }
  return times;
}

/** Builds the site and times its hand-out. */
export async function handout(): ReturnType<typeof pdfTimes> {
  await build({ logLevel: "error" });
  return pdfTimes(await loadDeck());
}

/** Prints them. */
export function printPages(all: Awaited<ReturnType<typeof pdfTimes>>): void {
  console.log("\nThe hand-out, beside as many blank pages printed by the same browser, in milliseconds; each try.\n");
  const whole = ({ started, drawn, printed, finished }: PdfTimes) => started + drawn + printed + finished;
  const line = (what: string, one: PdfTimes) => [
    ...[what, one.pages, ms(one.started), ms(one.drawn), ms(one.printed), ms(one.finished), ms(whole(one))],
  ];
  const rows = all.flatMap(({ ours, blank }) => [
    line("blank", blank),
    line("hand-out", ours),
    ["ratio", "", "", "", times(ours.printed, blank.printed), "", times(whole(ours), whole(blank))],
  ]);
  console.log(table([["what", "pages", "started", "drawn", "printed", "finished", "whole"], ...rows]));
}
