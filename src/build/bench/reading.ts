import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { type Host, hostOf } from "./host.ts";

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
  /** Gzip bytes by what they are for, from the first request until the article has been read to its end. */
  weight: Weight;
}

/** Gzip bytes by path. */
export type Weight = ReadonlyMap<string, number>;

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
  const readable = await page.evaluate(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
  );
  const stable = await page.evaluate(() => performance.now());
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
  return new Map([...host.sent].filter(([path]) => !before.has(path) || /read\/|assets\//.test(path)));
}

async function readToTheEnd(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight * 0.8) {
      scrollTo({ top: y, behavior: "instant" });
      await new Promise((done) => setTimeout(done, 40));
    }
  });
}
