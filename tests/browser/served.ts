import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, inject } from "vitest";

let connected: Promise<Browser> | undefined;

/** The address of the built site. */
export const siteUrl = (): string => inject("site");

/** The browser that all test files share; contexts keep them apart. */
export function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject("browser"));
  return connected;
}

const open = new Set<BrowserContext>();

/**
 * A context of its own, which is closed with its pages at the end of the test: pages left open go on drawing. Nothing is
 * kept from one page to the next unless asked for, since a service worker would answer requests that a test wants to see.
 */
export async function freshContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await (await browser()).newContext({ serviceWorkers: "block", ...options });
  context.setDefaultTimeout(90_000);
  open.add(context);
  context.on("close", () => open.delete(context));
  return context;
}

/** A fresh visitor, and every request they make that leaves the site. */
export async function visitor(
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; strayed: string[]; faults: string[] }> {
  const context = await freshContext(options);
  const url = siteUrl();
  const strayed: string[] = [];
  const faults: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url())) strayed.push(request.url());
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { context, strayed, faults };
}

/**
 * Waits until a page has come to rest: its animations have ended, it scrolls no further, two frames have been shown
 * since, and nothing is waiting to be done when there is time.
 */
export const atRest = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    let before = "";
    let now = "";
    do {
      before = now;
      await frame();
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      await frame();
      now = `${scrollX} ${scrollY}`;
    } while (now !== before);
    await new Promise((done) => requestIdleCallback(done, { timeout: 2000 }));
  });

afterEach(async () => {
  await Promise.all([...open].map((context) => context.close()));
});
afterAll(async () => {
  await (await connected)?.close();
});
