import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { slidesOf } from "../../src/deck/deck.ts";
import { addressOf } from "../../src/views/shared/address.ts";
import { deck } from "../fixture/rihla/deck.ts";
import { guest, madeStory } from "./madeStory.ts";
import { ready } from "./served.ts";

const story = madeStory("rihla", {
  "events.ts": 'export { draft, story } from "../tests/fixture/rihla/events.ts";\n',
  "deck.ts": 'export { deck } from "../tests/fixture/rihla/deck.ts";\n',
});
const slides = slidesOf(deck);
const middle = { slide: 2, step: 0 };

beforeAll(() => {
  story.build();
}, 300_000);
afterAll(() => story.remove());

async function open(address: string): Promise<{ page: Page; faults: string[] }> {
  const { context, faults } = await guest();
  const page = await context.newPage();
  await page.goto((await story.serve()) + address);
  await ready(page);
  return { page, faults };
}

describe("a deck read from right to left", () => {
  test("fills both frames of the speaker's window with a slide, and shows its title in them", async () => {
    const { page, faults } = await open(`?speaker${addressOf(deck, middle)}`);
    const frames = await page.locator(".speaker-view .frame").evaluateAll((all) =>
      all.map((frame) => {
        const [outer, slide, heading] = [frame, frame.querySelector(".slide"), frame.querySelector("h2")].map((one) =>
          one?.getBoundingClientRect(),
        );
        if (!outer || !slide || !heading) throw new Error("an empty frame");
        return {
          off: Math.max(
            ...(["left", "right", "top", "bottom"] as const).map((side) => Math.abs(outer[side] - slide[side])),
          ),
          hasTitle: heading.left > outer.left && heading.right < outer.right && heading.width > 20,
        };
      }),
    );
    expect(frames).toHaveLength(2);
    for (const { off, hasTitle } of frames) {
      // The frame's rule is a pixel wide.
      expect(off).toBeLessThanOrEqual(2);
      expect(hasTitle).toBe(true);
    }
    expect(faults).toEqual([]);
  });

  test("has its titles in the fonts of the deck", async () => {
    const { page, faults } = await open(addressOf(deck, middle));
    const fonts = await page
      .locator(".slides :is(h1, h2)")
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontFamily));
    expect(fonts.length).toBeGreaterThan(1);
    for (const font of fonts) expect(font).toContain("IBM Plex Sans Arabic");
    expect(faults).toEqual([]);
  });

  test("has its next slide to the left in the overview, where the left arrow chooses it", async () => {
    const { page, faults } = await open(addressOf(deck, middle));
    await page.keyboard.press("o");
    await page.locator(".reveal.overview").waitFor();
    const across = await page
      .locator(".slides > section")
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(across).toHaveLength(slides.length);
    expect(across).toEqual([...across].sort((a, b) => b - a));
    expect(new Set(across).size).toBe(slides.length);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.waitForFunction((hash) => location.hash === hash, addressOf(deck, { slide: 3, step: 0 }));
    await page.locator(".reveal:not(.overview)").waitFor();
    expect(faults).toEqual([]);
  });

  test("slants no letter, not even in the titles of sources", async () => {
    const { page, faults } = await open(addressOf(deck, middle));
    for (const address of ["", "read/", "read/sources/", "print/"]) {
      await page.goto((await story.serve()) + address);
      await page.evaluate(() => document.body.append(document.createElement("cite")));
      const slanted = await page.evaluate(() =>
        [...document.querySelectorAll("body :is(cite, p, li, td, th, h1, h2, h3, span, a, text)")]
          .filter((one) => getComputedStyle(one).fontStyle !== "normal")
          .map((one) => one.outerHTML),
      );
      expect(slanted, address).toEqual([]);
    }
    expect(faults).toEqual([]);
  });

  test("cuts no letters of the title in the bar of its article", async () => {
    const { page, faults } = await open(addressOf(deck, middle));
    await page.goto(`${await story.serve()}read/`);
    await page.evaluate(() => document.fonts.ready);
    const room = await page.locator(".bar .where").evaluate((bar) => {
      const { font } = getComputedStyle(bar);
      const pen = document.createElement("canvas").getContext("2d");
      if (!pen) throw new Error("no canvas");
      pen.font = font;
      // The deepest letters of the alphabet.
      const { fontBoundingBoxAscent, fontBoundingBoxDescent, actualBoundingBoxDescent } = pen.measureText("ج ع ي");
      const lead = (bar.getBoundingClientRect().height - fontBoundingBoxAscent - fontBoundingBoxDescent) / 2;
      return lead + fontBoundingBoxDescent - actualBoundingBoxDescent;
    });
    expect(room).toBeGreaterThanOrEqual(0);
    expect(faults).toEqual([]);
  });

  test("has bars that begin at the right of its closing slide", async () => {
    const { page, faults } = await open(addressOf(deck, { slide: slides.length - 1, step: 0 }));
    const gaps = await page.locator(".present .method svg").evaluateAll((all) =>
      all.map((svg) => {
        const bar = svg.querySelector("rect");
        return bar ? svg.getBoundingClientRect().right - bar.getBoundingClientRect().right : Number.NaN;
      }),
    );
    expect(gaps.length).toBeGreaterThan(1);
    for (const gap of gaps) expect(Math.abs(gap)).toBeLessThan(1);
    expect(faults).toEqual([]);
  });

  test("has no text that is cut off or collides, on the stage, in the article and on paper, by what the doctor measures", () => {
    expect(story.script("doctor", "--site", story.out)).toBe("Nothing wrong was found.\n");
  });
});
