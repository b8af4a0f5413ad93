import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { printedPages } from "../../src/views/print/pages.ts";
import { addressOf, anchorOf } from "../../src/views/shared/address.ts";
import { freshContext, ready } from "./served.ts";

const path = resolve("dist", `${deck.id}.html`);
const file = String(pathToFileURL(path));
const slides = slidesOf(deck);
const longest = slides.findIndex(({ steps }) => steps.length === Math.max(...slides.map((one) => one.steps.length)));

/** A visitor who opens the file without a network; every request except for the file is a fault. */
async function opened(address: string) {
  const context = await freshContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 720 },
  });
  const faults: string[] = [];
  context.on("request", (request) => {
    const url = request.url();
    if (url.split(/[?#]/)[0] !== file && !/^(data|blob|about):/.test(url)) faults.push(url);
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(file + address);
  return {
    page,
    context,
    async leave() {
      await context.close();
      expect(faults).toEqual([]);
    },
  };
}

const at = (page: Page, slide: number, step: number) =>
  page.waitForFunction((hash) => location.hash === hash, addressOf(deck, { slide, step }));

test("the file is at most 1.66 MB and refers to nothing that it would fetch", () => {
  expect(statSync(path).size).toBeLessThanOrEqual(1.66e6);
  const html = readFileSync(path, "utf8").replaceAll(/<script type="module">.*<\/script>/gs, "");
  expect(html).not.toMatch(/<link(?! rel="icon" href="data:)|<script[^>]+src|url\((?!["']?(?:data:|#))/);
  expect(html).not.toMatch(/ style="| on\w+="/);
});

test("it presents with the speaker's window, and keeps both together when one is reloaded", async () => {
  const { page, context, leave } = await opened(addressOf(deck, { slide: longest, step: 0 }));
  await ready(page);
  const speaking = context.waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await speaking;
  await speaker.getByText("Joined to the slides").waitFor();
  await speaker.keyboard.press("PageDown");
  await at(page, longest, 1);
  await at(speaker, longest, 1);
  await speaker.keyboard.press("z");
  await page.waitForFunction(
    () => !/^0 0 /.test(document.querySelector(".present .chart")?.getAttribute("viewBox") ?? ""),
  );
  await page.reload();
  await ready(page);
  await speaker.keyboard.press("PageUp");
  await at(page, longest, 0);
  await speaker.reload();
  await speaker.getByText("Joined to the slides").waitFor();
  await page.keyboard.press("PageDown");
  await at(speaker, longest, 1);
  await leave();
});

test("without a channel its windows still exchange messages, since one has opened the other", async () => {
  const { page, context, leave } = await opened("");
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, "BroadcastChannel"));
  await page.reload();
  await ready(page);
  const speaking = context.waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await speaking;
  await speaker.getByText("Joined to the slides").waitFor();
  await speaker.keyboard.press("PageDown");
  await at(page, 1, 0);
  await page.reload();
  await ready(page);
  await speaker.getByText("Joined to the slides").waitFor();
  await speaker.keyboard.press("PageUp");
  await at(page, 0, 0);
  await leave();
});

test("a key pressed twice leads to the same step in the article, and its links to the print pages and back", async () => {
  const { page, leave } = await opened(addressOf(deck, { slide: longest, step: 1 }));
  await ready(page);
  await page.keyboard.press("r");
  await page.keyboard.press("r");
  const slide = slides[longest];
  if (!slide) throw new RangeError("missing slide");
  const anchor = anchorOf(slide, 1);
  await page.waitForURL(`${file}?read#${anchor}`);
  await page.locator(`[id="${anchor}"]`).waitFor();
  const words = (await page.locator("article").textContent()) ?? "";
  for (const { title } of slides) expect(words).toContain(title);
  expect(await page.evaluate(() => getComputedStyle(document.body).overflow)).not.toBe("hidden");
  await page.locator(".to-print").click();
  await page.waitForSelector("html[data-drawn]");
  expect(page.url()).toContain("?print");
  expect(await page.locator("[data-page]").count()).toBe(printedPages(deck, {}).length);
  await page.getByLabel("Form").selectOption("steps");
  await page.waitForURL(/\?print=&form=steps/);
  await page.waitForSelector("html[data-drawn]");
  expect(await page.locator("[data-page]").count()).toBe(printedPages(deck, { every: true }).length);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(pdf.length).toBeGreaterThan(50_000);
  await page.getByRole("link", { name: "Present" }).click();
  await ready(page);
  expect(page.url()).toContain("?present");
  await leave();
});
