import type { Browser } from "playwright-core";
import { build, preview } from "vite";
import type { Deck } from "../../deck/deck.ts";
import { printParts } from "../../views/print/parts.ts";
import { launchBrowser } from "../browser.ts";
import { openPrint } from "../openPrint.ts";
import { print } from "../pdf/export.ts";
import { finish } from "../pdf/finish.ts";
import { look } from "../pdf/seen.ts";
import { loadDeck } from "../story.ts";
import { ms, table, times } from "./table.ts";

/** How long a PDF takes, in milliseconds, part by part; and how long processors work for it, which other work on the machine changes less. */
export interface PdfTimes {
  /** Starting the browser. */
  started: number;
  /** Opening the pages, and drawing them. */
  drawn: number;
  /** The browser's own printing. */
  printed: number;
  /** What is written after it. */
  finished: number;
  /** The processor time of the browser, all its processes together, and of this one. */
  worked: number;
  pages: number;
}

/**
 * Times the hand-out of the built site, and as many blank pages of its size, each printed by a browser of its own, in
 * turns. Gives each try of both; the site has to stand in dist/.
 */
export async function pdfTimes(deck: Deck, tries = 3): Promise<readonly { ours: PdfTimes; blank: PdfTimes }[]> {
  const server = await preview({ preview: { port: 0, host: "127.0.0.1", open: false }, logLevel: "error" });
  const choice = { form: "handout", paper: "a4" } as const;
  const parts = printParts(deck, choice);
  const blanks = `<style>@page { size: 1280px 720px; margin: 0 } body { margin: 0 } p { height: 720px; margin: 0 } p + p { break-before: page }</style>${"<p></p>".repeat(parts.length)}`;
  try {
    const all: { ours: PdfTimes; blank: PdfTimes }[] = [];
    for (let nth = 0; nth < tries; nth += 1) {
      const blank = await timesOf(async (browser, lap) => {
        const page = await browser.newPage({ viewport: { width: 1400, height: 800 } });
        await page.setContent(blanks);
        lap("drawn");
        await print(page, choice);
        lap("printed");
        return parts.length;
      });
      const ours = await timesOf(async (browser, lap) => {
        const page = await openPrint(browser, `${server.resolvedUrls?.local[0]}print/`, parts, { unseen: true });
        lap("drawn");
        const [seen, { printed, at }] = await Promise.all([look(page, deck.story), print(page, choice)]);
        lap("printed");
        const { pages } = await finish(printed, { deck, parts, seen, at, flows: false });
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
  const times: PdfTimes = { started: 0, drawn: 0, printed: 0, finished: 0, worked: 0, pages: 0 };
  const before = process.cpuUsage();
  let last = performance.now();
  const lap = (name: Exclude<keyof PdfTimes, "pages" | "worked">) => {
    const now = performance.now();
    times[name] = now - last;
    last = now;
  };
  const browser = await launchBrowser();
  lap("started");
  try {
    times.pages = await act(browser, lap);
    const { user, system } = process.cpuUsage(before);
    times.worked = (user + system) / 1000 + (await browserWork(browser));
  } finally {
    await browser.close();
  }
  return times;
}

/** The processor time of all processes of a browser since it was started, in milliseconds. */
async function browserWork(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}

/** Builds the site and times its hand-out. */
export async function handout(): ReturnType<typeof pdfTimes> {
  await build({ logLevel: "error" });
  return pdfTimes(await loadDeck());
}

/** Prints them. */
export function printPages(all: Awaited<ReturnType<typeof pdfTimes>>): void {
  console.log("\nThe hand-out, beside as many blank pages printed by the same browser, in milliseconds; each try.");
  console.log(
    "Counted for both, from nothing: a browser is started, a page opened and printed with tags; for the hand-out also what",
  );
  console.log("is written into the file after it. The site is built and the deck read before.\n");
  const whole = ({ started, drawn, printed, finished }: PdfTimes) => started + drawn + printed + finished;
  const line = (what: string, one: PdfTimes) => [
    ...[
      what,
      one.pages,
      ms(one.started),
      ms(one.drawn),
      ms(one.printed),
      ms(one.finished),
      ms(whole(one)),
      ms(one.worked),
    ],
  ];
  const rows = all.flatMap(({ ours, blank }) => [
    line("blank", blank),
    line("hand-out", ours),
    [
      "ratio",
      "",
      "",
      "",
      times(ours.printed, blank.printed),
      "",
      times(whole(ours), whole(blank)),
      times(ours.worked, blank.worked),
    ],
  ]);
  console.log(table([["what", "pages", "started", "drawn", "printed", "finished", "whole", "worked"], ...rows]));
}
