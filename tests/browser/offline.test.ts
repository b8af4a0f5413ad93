import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { addressOf } from "../../src/views/shared/address.ts";
import { ready, siteUrl, visitor } from "./served.ts";

test("after its stage was opened once, a site works without a network: all views, and the speaker's window", async () => {
  const { context, faults } = await visitor({ serviceWorkers: "allow", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(siteUrl());
  await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.state));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
  await context.setOffline(true);
  await page.goto(siteUrl() + addressOf(deck, { slide: 1, step: 1 }));
  await ready(page);
  const opened = context.waitForEvent("page");
  await page.keyboard.press("s");
  const speaker = await opened;
  await speaker.getByText("Joined to the slides").waitFor();
  await speaker.keyboard.press("PageDown");
  await page.waitForFunction((from) => location.hash !== from, addressOf(deck, { slide: 1, step: 1 }));
  await page.reload();
  await ready(page);
  for (const view of ["read/", "print/", "read", "read/sources?note=1"]) {
    await page.goto(siteUrl() + view);
    await page.locator("main h1, main h2").first().waitFor();
  }
  expect(faults).toEqual([]);
  await context.close();
});

test.each([
  ["index.html", ""],
  ["read/index.html", "?read"],
  ["print/index.html", "?print"],
])("%s, opened from a disk, says what to open instead and leads there", async (file, query) => {
  const { context } = await visitor();
  const page = await context.newPage();
  await page.goto(String(pathToFileURL(resolve("dist", file))) + addressOf(deck, { slide: 1, step: 0 }));
  await page.getByText("runs no scripts of a page like this one from a disk").waitFor();
  await page.getByRole("link", { name: `Open ${deck.id}.html` }).click();
  await page.waitForURL((url) => url.pathname.endsWith(`/${deck.id}.html`) && url.search === query);
  if (query === "") await ready(page);
  expect(await page.locator(".without-scripts[role=alert]").count()).toBe(0);
  await context.close();
});
