import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { bytesOf, type Host, hostOf } from "./host.ts";
import { ms, table, times } from "./table.ts";

/** What a slow phone on a slow network is taken for: Chrome's words for it, bytes a second and milliseconds. */
const network = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const cpuRate = 4;

/** When the first screen could be read, in milliseconds from the request, and what had been sent. */
interface Opened {
  readable: number;
  stable: number;
}

export interface Reading {
  page: Opened;
  bare: Opened;
  /** What is sent from the first request until the article has been read to its end. */
  weight: Weight;
}

/** Bytes on the way, by path and by how the host compresses. */
export type Weight = ReadonlyMap<string, ReturnType<typeof bytesOf>>;

/**
 * How long the built reading page takes until its first screen can be read, on a slow phone and network, beside a page
 * of the same words and nothing else; medians of some runs, the two by turns. And what it weighs.
 */
export async function readingTimes(browser: Browser, folder: string, runs = 5): Promise<Reading> {
  const host = await hostOf(folder, { "/bare.html": bareOf(readFileSync(join(folder, "read/index.html"), "utf8")) });
  try {
    const all: { page: Opened; bare: Opened }[] = [];
    for (let run = 0; run < runs; run += 1) {
      const bare = await opened(browser, `${host.url}bare.html`);
      all.push({ page: await opened(browser, `${host.url}read/`), bare });
    }
    const median = (of: (one: (typeof all)[number]) => number) =>
      all.map(of).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0;
    return {
      page: { readable: median(({ page }) => page.readable), stable: median(({ page }) => page.stable) },
      bare: { readable: median(({ bare }) => bare.readable), stable: median(({ bare }) => bare.stable) },
      weight: await weightOf(browser, host),
    };
  } finally {
    host.close();
  }
}

/** The words of a page in their headings, paragraphs and tables, without anything else. */
function bareOf(html: string): string {
  const body = /<body[^>]*>(.*)<\/body>/s.exec(html)?.[1] ?? "";
  const plain = body.replace(/<(svg|picture|script)\b.*?<\/\1>/gs, "").replace(/<(\w+)\s[^>]*>/g, "<$1>");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The same words</title><body>${plain}</body></html>`;
}

async function opened(browser: Browser, url: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", network);
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuRate });
  await page.goto(url, { waitUntil: "load", timeout: 60_000 });
  const stable = await page.evaluate(() => performance.now());
  // A short page is loaded before its first words are painted.
  const readable = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const [painted] = list.getEntriesByName("first-contentful-paint");
          if (painted) resolve(painted.startTime);
        }).observe({ type: "paint", buffered: true });
      }),
  );
  await page.close();
  return { readable, stable };
}

/** What is sent to a reader on a phone who reads from the top to the end and touches nothing. */
export async function weightOf(browser: Browser, host: Host): Promise<Weight> {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const before = new Map(host.sent);
  await page.goto(`${host.url}read/`, { waitUntil: "networkidle" });
  await readToTheEnd(page);
  await page.waitForLoadState("networkidle");
  await page.close();
  const sent = [...host.sent].filter(([path]) => !before.has(path) || /read\/|assets\//.test(path));
  return new Map(sent.map(([path, body]) => [path, bytesOf(path, body)]));
}

async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight * 0.8) {
      scrollTo({ top: y, behavior: "instant" });
      await new Promise((done) => setTimeout(done, 40));
    }
  });
}

/** The reading page as `npm run build` left it; nothing where there is none. */
export async function reading(browser: Browser): Promise<Reading | undefined> {
  const folder = resolve(import.meta.dirname, "../../dist");
  return existsSync(resolve(folder, "read/index.html")) ? readingTimes(browser, folder) : undefined;
}

/** Prints it. */
export function printReading(one: Reading | undefined): void {
  console.log(
    "\nThe built reading page at CPU / 4, 1.6 Mbit/s and 150 ms, beside a page of the same words; milliseconds.\n",
  );
  if (!one) {
    console.log("There is no built site: npm run build.");
    return;
  }
  const rows = [
    ["reading page", ms(one.page.readable), ms(one.page.stable)],
    ["bare words", ms(one.bare.readable), ms(one.bare.stable)],
    ["ratio", times(one.page.readable, one.bare.readable), times(one.page.stable, one.bare.stable)],
  ];
  console.log(table([["page", "readable", "loaded"], ...rows]));
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const files = [...one.weight].sort(([, a], [, b]) => b.brotli - a.brotli);
  const sum = (kind: "gzip" | "brotli") => kB(files.reduce((all, [, bytes]) => all + bytes[kind], 0));
  console.log("\nWhat is sent to one who reads it to the end on a phone and touches nothing, in kB.\n");
  const sizes = files.map(([path, { brotli, gzip }]) => [path, kB(brotli), kB(gzip)]);
  console.log(table([["file", "Brotli", "gzip"], ...sizes, [`${files.length} files`, sum("brotli"), sum("gzip")]]));
}
