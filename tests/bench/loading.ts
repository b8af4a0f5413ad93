import type { Browser, CDPSession, Page } from "playwright-core";
import { quantile } from "./clock.ts";

/** When a page could be read and when it could be stepped, in milliseconds from when it was asked for. */
export interface Loading {
  readable: number;
  /** When the first press of a key had led to the next slide's title; absent for a page that has no steps. */
  steps?: number;
}

/** A slow telephone's network and processor: 1.6 Mbit a second, 150 ms, a quarter of this processor's speed. */
async function slowDown(session: CDPSession): Promise<void> {
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
}

/** What is noted in the page. */
interface Noted {
  readable?: number;
  steps?: number;
  first?: string | null;
}

/**
 * Notes when the first words were painted, a heading among them, and from then on presses a key until another heading is
 * seen. It has no functions with names: what compiles it for Node would call for a helper that pages lack.
 */
function watch(): void {
  const noted: Noted = {};
  Object.assign(globalThis, { noted });
  setInterval(
    () =>
      requestAnimationFrame(() => {
        if (noted.steps !== undefined) return;
        const heading = [...document.querySelectorAll("h1, h2")].find((one) => {
          const { width, left, top } = one.getBoundingClientRect();
          return one.checkVisibility({ opacityProperty: true }) && width > 0 && left >= 0 && top >= 0;
        })?.textContent;
        if (heading && noted.readable === undefined) {
          const [painted] = performance.getEntriesByName("first-contentful-paint");
          if (!painted) return;
          noted.readable = painted.startTime;
          noted.first = heading;
        } else if (heading && heading !== noted.first) noted.steps = performance.now();
        if (noted.readable !== undefined && noted.steps === undefined)
          document.body.dispatchEvent(
            new KeyboardEvent("keydown", { key: "ArrowRight", keyCode: 39, bubbles: true, cancelable: true }),
          );
      }),
    5,
  );
}

async function loadOnce(browser: Browser, url: string, hasSteps: boolean): Promise<Loading> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page: Page = await context.newPage();
    await slowDown(await context.newCDPSession(page));
    await page.addInitScript(watch);
    await page.goto(url, { waitUntil: "commit" });
    const wanted: keyof Noted = hasSteps ? "steps" : "readable";
    const patience = { timeout: 60_000 };
    await page.waitForFunction((name) => (globalThis as unknown as { noted?: Noted }).noted?.[name], wanted, patience);
    return await page.evaluate(() => (globalThis as unknown as { noted: Loading }).noted);
  } finally {
    await context.close();
  }
}

/** The middle of some loads of each of two pages, one after the other: a stage, and a bare page with the same words. */
export async function loadTimes(
  browser: Browser,
  { stage, bare }: { stage: string; bare: string },
  times = 7,
): Promise<{ stage: Required<Loading>; bare: Loading }> {
  const all: { stage: Loading; bare: Loading }[] = [];
  for (let nth = 0; nth < times; nth += 1)
    all.push({ bare: await loadOnce(browser, bare, false), stage: await loadOnce(browser, stage, true) });
  const middle = (of: (one: (typeof all)[number]) => number | undefined) =>
    quantile(all.map((one) => of(one) ?? Number.NaN));
  return {
    stage: { readable: middle((one) => one.stage.readable), steps: middle((one) => one.stage.steps) },
    bare: { readable: middle((one) => one.bare.readable) },
  };
}
