import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, inject } from "vitest";

let connected: Promise<Browser> | undefined;

/** The address of the built site. */
export const siteUrl = (): string => inject("site");

/** The browser that all test files share; each test has its own context. */
export function browser(): Promise<Browser> {
  connected ??= chromium.connect(inject("browser"));
  return connected;
}

const open = new Set<BrowserContext>();
const uncaught: string[] = [];

/** The errors that the pages of this test have thrown and nothing caught; the test no longer fails for them. */
export const takeUncaught = (): readonly string[] => uncaught.splice(0);

/**
 * A new context, which is closed with its pages at the end of the test, since open pages keep drawing. Service workers
 * are blocked unless asked for, since they would answer requests that a test wants to see.
 */
export async function freshContext(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await (await browser()).newContext({ serviceWorkers: "block", ...options });
  context.setDefaultTimeout(90_000);
  open.add(context);
  context.on("close", () => open.delete(context));
  context.on("weberror", (error) => uncaught.push(String(error.error().stack)));
  return context;
}

/** A visitor in a new context, and the requests to other sites. */
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

/** Waits until the stage or the speaker's window can be used. */
export const ready = (page: Page) =>
  page.waitForFunction(() => document.querySelector(".stage-controls *, .speaker-view"));

/** Waits until the scripts of the article, which it asks for once its words are painted, have brought it to life. */
export const alive = (page: Page) =>
  page.waitForFunction(() => document.querySelector<HTMLButtonElement>("button.theme")?.hidden === false);

/**
 * Waits until a page is at rest: its animations and scrolling have ended, two frames have been shown since, and no idle
 * callback is pending.
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

/** Closes the contexts that a test opened; fails if a page threw an error that nothing caught. */
export async function closeContexts(): Promise<void> {
  await Promise.all([...open].map((context) => context.close()));
  expect(takeUncaught()).toEqual([]);
}
