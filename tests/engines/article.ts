import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { type Slide, slidesOf } from "../../src/deck/deck.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { frameOf } from "../../src/views/read/chartFigure.ts";
import { embedCode } from "../../src/views/read/share.ts";
import { anchorOf } from "../../src/views/shared/address.ts";
import { chartFigure } from "../../src/views/shared/figure.ts";
import { focused } from "../browser/focused.ts";
import type { Engine } from "./engine.ts";
import type { Page } from "./page.ts";
import { differenceOf } from "./stage.ts";

const slides = slidesOf(deck);
const stepped = slides.filter(({ kind, chart, steps }) => kind === "chart" && chart && steps.length > 1);
/** A slide of each kind of chart. */
const kinds = stepped.filter(
  ({ chart }, index) => stepped.findIndex((one) => one.chart?.kind === chart?.kind) === index,
);
const timed = stepped.find(({ chart, steps }) => chart?.windowControl && steps.length > 3) as Slide;

export async function openArticle({ page, site }: Engine, hash = "", [width, height] = [1280, 800]): Promise<void> {
  await page.resize(width, height);
  await page.goto(`${site}read/${hash}`);
  await page.until(() => document.querySelector("button.search:not([hidden])"));
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

/** How a slide's live chart differs from a fresh drawing of a step at its size; empty if it does not. */
export async function difference(page: Page, slide: Slide, step: number): Promise<string> {
  const room = `[data-figure="${slide.id}"] .stage`;
  const [width, height, pageWidth] = await page.evaluate((at) => {
    const found = document.querySelector(at);
    return [found?.clientWidth ?? 0, found?.clientHeight ?? 0, innerWidth] as const;
  }, room);
  const frame = frameOf(slide, width, height, pageWidth < 1100 ? "narrow" : "wide");
  if (!slide.chart) return "no chart";
  return differenceOf(page, room, serialize(chartFigure(slide.chart, slide.steps[step]?.state, frame)));
}

/** The tests of the reading page. */
export function articleTests(engine: Engine): void {
  test.each([
    [1280, 800],
    [560, 800],
  ])(
    "at %i by %i the charts follow the words, each what a fresh drawing would be, and nothing scrolls sideways",
    async (width, height) => {
      await openArticle(engine, "", [width, height]);
      const { page } = engine;
      expect(kinds.length).toBeGreaterThan(5);
      for (const slide of kinds) {
        for (const step of [0, slide.steps.length - 1]) {
          const anchor = anchorOf(slide, step);
          await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: "instant" }), anchor);
          await page.until((id) => location.hash === `#${id}`, anchor);
          expect(await difference(page, slide, step), anchor).toBe("");
        }
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      expect(await engine.faults()).toEqual([]);
    },
  );

  test("Enter goes to what was searched, and the search does not open again over it", async () => {
    await openArticle(engine);
    const { page } = engine;
    const place = Object.values(deck.story.places).find(({ names }) => names?.ar && names.other?.length);
    await page.evaluate(() => document.querySelector<HTMLElement>("button.search")?.focus());
    await page.press("Enter");
    await page.until(() => document.querySelector("dialog.search-window[open]"));
    await page.type(place?.names?.other?.[0] ?? "");
    await page.until((name) => document.querySelector(".answers a b")?.textContent === name, place?.name);
    const target = await page.evaluate(() => document.querySelector(".answers a")?.getAttribute("href") ?? "");
    await page.press("Enter");
    await page.until((target) => {
      const told = document.getElementById(target.slice(1))?.getBoundingClientRect();
      return told && told.top < innerHeight * 0.9 && told.bottom > 0;
    }, target);
    await page.evaluate(() =>
      new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))).then(() => true),
    );
    expect(await page.evaluate(() => document.querySelector("dialog[open]") === null)).toBe(true);
    expect(await engine.faults()).toEqual([]);
  });

  test("Escape closes the search while its field is empty, and the focus returns to its button", async () => {
    await openArticle(engine);
    const { page } = engine;
    await page.evaluate(() => document.querySelector<HTMLElement>("button.search")?.focus());
    await page.press("Enter");
    await page.until(() => document.activeElement?.matches("dialog.search-window[open] input"));
    await page.press("Escape");
    const states = () =>
      page.evaluate(() => [document.querySelector("dialog[open]"), document.activeElement?.className]);
    await expect.poll(states, { timeout: 10_000 }).toEqual([null, "search"]);
    expect(await engine.faults()).toEqual([]);
  });

  test("Tab leads from stop to stop, each of which can be seen, and back", async () => {
    await openArticle(engine);
    const { page } = engine;
    const stops: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await page.press(presses < 50 ? "Tab" : "Shift+Tab");
      const { name, isInSight, isOutlined } = await page.evaluate(focused);
      expect(isInSight && isOutlined, name).toBe(true);
      stops.push(name);
    }
    expect(stops[0]).toContain("skip");
    expect(new Set(stops.slice(0, 50)).size).toBeGreaterThan(40);
    expect(stops.slice(50)).toEqual(stops.slice(39, 49).toReversed());
    expect(await engine.faults()).toEqual([]);
  });

  test("the mark of a note that Tab reaches below the window is scrolled into it with its whole outline", async () => {
    await openArticle(engine);
    const { page } = engine;
    await page.evaluate(async () => {
      const mark = document.getElementById("mark-12");
      // What is drawn on the way changes the height of the page.
      for (let again = 0; again < 10; again += 1) {
        scrollBy({ top: (mark?.getBoundingClientRect().top ?? 0) - innerHeight - 20, behavior: "instant" });
        await new Promise((frame) => requestAnimationFrame(frame));
      }
      document.getElementById("mark-11")?.focus({ preventScroll: true });
    });
    await page.press("Tab");
    await page.until(() => document.activeElement?.id === "mark-12");
    const { name, isInSight } = await page.evaluate(focused);
    expect(isInSight, name).toBe(true);
    expect(await engine.faults()).toEqual([]);
  });

  test("a note opens beside its mark by keys, and Escape returns the focus", async () => {
    await openArticle(engine);
    const { page } = engine;
    await page.evaluate(() => document.getElementById("mark-1")?.focus());
    await page.press("Enter");
    await page.until(() => document.querySelector(".panel:popover-open"));
    const inside = await page.evaluate(() => {
      const {
        left = -1,
        top = -1,
        right = 1e6,
        bottom = 1e6,
      } = document.querySelector(".panel:popover-open")?.getBoundingClientRect() ?? {};
      return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight + 1;
    });
    expect(inside).toBe(true);
    await page.press("Escape");
    await page.until(() => document.activeElement?.id === "mark-1" && !document.querySelector(".panel:popover-open"));
    expect(await engine.faults()).toEqual([]);
  });

  test("a chart is moved in time by its buttons, and the address, a reload and the back button keep where", async () => {
    await openArticle(engine, `#${timed.id}`);
    const { page } = engine;
    const figure = `[data-figure="${timed.id}"]`;
    const press = async (button: string) => {
      await page.evaluate(
        (at) => document.querySelector<HTMLElement>(at)?.focus({ preventScroll: true }),
        `${figure} ${button}`,
      );
      await page.press("Enter");
    };
    await press(".move");
    await page.until((at) => document.querySelector(`${at}.pannable .pan-bar:not([hidden])`), figure);
    await press("[data-pan=later]");
    await page.until(() => location.hash.includes("@"));
    const moved = await page.evaluate(() => location.hash);
    await page.back();
    await page.until(() => !location.hash.includes("@"));
    await page.evaluate(() => history.forward());
    await page.until((before) => location.hash === before, moved);
    const caption = () =>
      page.evaluate((at) => document.querySelector(`${at} .caption[data-shown="true"]`)?.textContent, figure);
    const said = await caption();
    // A reload would report what is still being loaded as lost.
    await page.until(() => {
      const loaded = performance.getEntriesByType("resource").map(({ name }) => name);
      return ["whole", "deferred"].every((part) => loaded.some((name) => name.includes(`${part}-`)));
    });
    await page.reload();
    await page.until(
      ([at, said]) => document.querySelector(`${at} .caption[data-shown="true"]`)?.textContent === said,
      [figure, said] as const,
    );
    expect(await page.evaluate(() => location.hash)).toBe(moved);
    expect(await engine.faults()).toEqual([]);
  });

  test("the code for another page shows the slide that it names", async () => {
    const { page, site } = engine;
    await page.goto(`${site}card.png`);
    await page.evaluate(
      (code) => {
        document.body.innerHTML = code;
      },
      embedCode(deck, slides.indexOf(timed), { href: `${site}read/`, pathname: "/read/" }),
    );
    await page.until(
      (id) => frames[0]?.document.querySelector(`.slides > .present .slide[data-slide="${id}"] .chart .marks > *`),
      timed.id,
    );
    expect(await engine.faults()).toEqual([]);
  });

  test("the theme that a reader chooses is kept", async () => {
    await openArticle(engine);
    const { page } = engine;
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await ground();
    await page.click("button.theme");
    const chosen = await ground();
    expect(chosen).not.toBe(before);
    await page.reload();
    await page.until(() => document.querySelector("button.search:not([hidden])"));
    expect(await ground()).toBe(chosen);
    await page.evaluate(() => localStorage.clear());
    expect(await engine.faults()).toEqual([]);
  });
}
