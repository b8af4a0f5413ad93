import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { addressOf, type Position } from "../../src/views/shared/address.ts";
import { ready, siteUrl, visitor } from "./served.ts";

const slides = slidesOf(deck);
const steps: readonly Position[] = slides.flatMap(({ steps }, slide) => steps.map((_, step) => ({ slide, step })));
const last = slides.length - 1;

/** A stage on a slow network: only scripts whose names match `early` are loaded until `arrive` is called. */
async function slowly(address = "", early = /\/(index|early|shared)-/) {
  const { context, faults, strayed } = await visitor({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  let arrive = () => {};
  const arrived = new Promise<void>((done) => {
    arrive = done;
  });
  await page.route(/\.js$/, async (route) => {
    if (!early.test(route.request().url())) await arrived;
    await route.continue();
  });
  await page.goto(siteUrl() + address, { waitUntil: "commit" });
  await page.locator(".slides h1").waitFor({ state: "attached" });
  return {
    page,
    arrive,
    async leave() {
      await context.close();
      expect(faults).toEqual([]);
      expect(strayed).toEqual([]);
    },
  };
}

const seen = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>(".slides > section")].filter((one) => {
      const { x, width } = one.getBoundingClientRect();
      return one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && width > 0 && x < innerWidth;
    });
    return shown.map((one) => [one.dataset.slide, one.querySelector("h1, h2")?.textContent]);
  });
const walking = (page: Page) =>
  page.waitForFunction(() => {
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Home", bubbles: true, cancelable: true }));
    return document.querySelector(".status")?.textContent;
  });

describe("before its scripts are loaded", () => {
  test("the stage shows the first slide's words where they will stay", async () => {
    const { page, arrive, leave } = await slowly("", /never/);
    await page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint")[0]);
    await page.evaluate(() => document.fonts.ready);
    const at = () => page.locator(".slides h1").boundingBox();
    const before = await at();
    expect(await seen(page)).toEqual([[slides[0]?.id, slides[0]?.title]]);
    arrive();
    await ready(page);
    expect(await at()).toEqual(before);
    await leave();
  });

  test("the first slide's words have the same line breaks before and after the fonts are loaded", async () => {
    const { context, faults } = await visitor({ viewport: { width: 1280, height: 720 } });
    const page = await context.newPage();
    let come = () => {};
    const fonts = new Promise<void>((done) => {
      come = done;
    });
    await page.route(/\.woff2$/, (route) => fonts.then(() => route.continue()));
    await page.goto(siteUrl(), { waitUntil: "commit" });
    const tall = () =>
      page
        .locator(".slides .current, .slides > .present")
        .evaluate((slide) =>
          [...slide.querySelectorAll("h1, .subtitle")].map((one) => Math.round(one.getBoundingClientRect().height)),
        );
    await page.locator(".slides h1").waitFor();
    const before = await tall();
    const standIns = await page.evaluate(() =>
      Promise.all(
        [...document.fonts].filter(({ family }) => family.includes("at first")).map((one) => one.load()),
      ).then(
        (all) => all.length,
        () => 0,
      ),
    );
    come();
    await ready(page);
    await page.evaluate(() => document.fonts.ready);
    // A machine may have none of the substitute fonts.
    if (standIns === 2) expect(await tall()).toEqual(before);
    await context.close();
    expect(faults).toEqual([]);
  });

  test("a clicker steps through its words, and the whole stage continues from there", async () => {
    const { page, arrive, leave } = await slowly();
    await walking(page);
    for (const { slide } of steps.slice(1, 9)) {
      await page.keyboard.press("PageDown");
      expect(await seen(page)).toEqual([[slides[slide]?.id, slides[slide]?.title]]);
    }
    const place = steps[8] ?? { slide: 0, step: 0 };
    expect(await page.locator(".status").textContent()).toContain(`Slide ${place.slide + 1} of ${slides.length}`);
    expect(await page.title()).toContain(slides[place.slide]?.title);
    await page.waitForFunction((hash) => location.hash === hash, addressOf(deck, place));
    // Every frame from now on must show that slide and no other.
    await page.evaluate(() => {
      const [wrong, seen]: [string[], { frames: number }] = [[], { frames: 0 }];
      const here = location.hash.split("/")[1] ?? "";
      const look = () => {
        const shown = [...document.querySelectorAll<HTMLElement>(".slides > section")].filter((one) =>
          one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
        );
        const names = shown.map((one) => one.dataset.slide ?? "").join(" ");
        if (names !== here) wrong.push(names);
        seen.frames += 1;
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { wrong, seen });
    });
    arrive();
    await ready(page);
    await page.evaluate(() => {
      (window as unknown as { seen: { frames: number } }).seen.frames = 0;
    });
    await page.waitForFunction(() => (window as unknown as { seen: { frames: number } }).seen.frames > 15);
    expect(await page.evaluate(() => (window as unknown as { wrong: string[] }).wrong)).toEqual([]);
    expect(await page.locator(".slides > .present .slide").getAttribute("data-step")).toBe(String(place.step + 1));
    await page.keyboard.press("PageDown");
    await page.waitForFunction((hash) => location.hash === hash, addressOf(deck, steps[9] ?? place));
    await leave();
  });

  test("the pictures of the first slides are loaded before the deck", async () => {
    const { page, arrive, leave } = await slowly("", /\/(index|early|shared|_virtual_first-pictures)-/);
    await page.locator(".current svg.chart").waitFor();
    await page.keyboard.press("ArrowRight");
    await page.locator(`.current[data-slide="${slides[1]?.id}"] svg.chart`).waitFor();
    expect(await page.locator(".stage-controls *").count()).toBe(0);
    arrive();
    await ready(page);
    await leave();
  });

  test("the address is followed, black works, and other keys are handled once the stage is loaded", async () => {
    const { page, arrive, leave } = await slowly(addressOf(deck, { slide: last, step: 0 }));
    await page.locator(`.current[data-slide="${slides[last]?.id}"]`).waitFor();
    await page.keyboard.press("b");
    expect(await seen(page)).toEqual([]);
    await page.keyboard.press("?");
    arrive();
    await page.locator("dialog#help[open]").waitFor();
    await page.locator(".reveal.paused").waitFor();
    // The dialog is closed and a key pressed at once, while the focus is still in the dialog.
    await page.evaluate(() => {
      document.querySelector<HTMLDialogElement>("dialog#help")?.close();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "b", bubbles: true, cancelable: true }),
      );
    });
    await page.locator(".reveal:not(.paused)").waitFor();
    expect(await seen(page)).toEqual([[slides[last]?.id, slides[last]?.title]]);
    await leave();
  });

  test("a stage whose deck never loads can be stepped through to its end", async () => {
    const { page, leave } = await slowly();
    await walking(page);
    for (const _ of steps) await page.keyboard.press(" ");
    expect(await seen(page)).toEqual([[slides[last]?.id, slides[last]?.title]]);
    await leave();
  });
});
