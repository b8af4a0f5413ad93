import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { addressOf, type Position } from "../../src/views/shared/address.ts";
import type { Engine } from "./engine.ts";
import type { Page } from "./page.ts";
import { at, ready } from "./stage.ts";

const slides = slidesOf(deck);
const timed = slides.findIndex(
  ({ kind, chart, steps }) => kind === "chart" && chart?.windowControl && steps.length > 3,
);
const mapped = slides.findIndex(({ kind, chart, steps }) => kind === "chart" && chart?.dayControl && steps.length > 3);
const start: Position = { slide: timed, step: 0 };

const onStage = ".slides > .present";
const there = (page: Page, selector: string) => page.until((at) => document.querySelector(at), selector);
const gone = (page: Page, selector: string) => page.until((at) => !document.querySelector(at), selector);
const textOf = (page: Page, selector: string) =>
  page.evaluate((at) => document.querySelector(at)?.textContent ?? "", selector);
/** The caption of the slide shown, its drawing, and the visible part of the drawing. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const slide = document.querySelector(".slides > .present .slide");
    const chart = slide?.querySelector("svg.chart");
    return [
      slide?.querySelector(".caption")?.textContent,
      chart?.getAttribute("viewBox"),
      chart?.querySelector(".marks")?.innerHTML,
    ].join("\n");
  });
const changed = (page: Page, before: string) =>
  page.until((before) => {
    const slide = document.querySelector(".slides > .present .slide");
    const chart = slide?.querySelector("svg.chart");
    const now = [
      slide?.querySelector(".caption")?.textContent,
      chart?.getAttribute("viewBox"),
      chart?.querySelector(".marks")?.innerHTML,
    ].join("\n");
    return now !== before;
  }, before);

async function open({ page, site }: Engine, place = start): Promise<void> {
  await page.resize(1280, 720);
  await page.goto(site + addressOf(deck, place));
  await ready(page);
  await there(page, `${onStage} svg.chart .marks > *`);
}

/** The tests of a speaker's keys and gestures on the stage. */
export function handTests(engine: Engine): void {
  test("keys step, jump and return, turn the screen black, and change the theme, which a reload keeps", async () => {
    await open(engine);
    const { page } = engine;
    await page.press("ArrowRight");
    await at(page, { ...start, step: 1 });
    await page.press("Shift+PageDown");
    await at(page, { slide: timed + 1, step: 0 });
    for (const key of [`${mapped + 1}`.split(""), ["."], ["2"], ["Enter"]].flat()) await page.press(key);
    await at(page, { slide: mapped, step: 1 });
    await page.press("Backspace");
    await at(page, { slide: timed + 1, step: 0 });
    await page.press("End");
    await at(page, { slide: slides.length - 1, step: 0 });
    await page.press("b");
    await there(page, ".reveal.paused");
    await page.press("Escape");
    await gone(page, ".reveal.paused");
    const theme = () => page.evaluate(() => document.body.dataset.theme);
    const before = await theme();
    await page.press("t");
    await page.until((before) => document.body.dataset.theme !== before, before);
    const chosen = await theme();
    await page.reload();
    await ready(page);
    expect(await theme()).toBe(chosen);
    await at(page, { slide: slides.length - 1, step: 0 });
    await page.press("o");
    await there(page, ".reveal.overview");
    await page.press("o");
    await gone(page, ".reveal.overview");
    await page.evaluate(() => localStorage.clear());
    expect(await engine.faults()).toEqual([]);
  });

  test("dialogs open and close by keys: the help sheet, which is seen whole, and the field that finds a slide by its title", async () => {
    await open(engine);
    const { page } = engine;
    await page.press("Shift+?");
    await there(page, "dialog[open]");
    const unseen = () => {
      const { scrollHeight = 0, clientHeight = 0 } = document.querySelector("dialog[open]") ?? {};
      return scrollHeight - clientHeight;
    };
    expect(await page.evaluate(unseen)).toBe(0);
    await page.press("Escape");
    await gone(page, "dialog[open]");
    await page.press("g");
    await there(page, "dialog#find[open]");
    await page.type(slides[mapped]?.title ?? "");
    await page.press("Enter");
    await gone(page, "dialog[open]");
    await at(page, { slide: mapped, step: 0 });
    expect(await engine.faults()).toEqual([]);
  });

  test("a chart is zoomed and moved in time by keys and by the mouse, and returns to its step", async () => {
    await open(engine);
    const { page } = engine;
    const step = await shown(page);
    const doing = {
      z: () => page.press("z"),
      later: () => page.press("Shift+ArrowRight"),
      nearer: () => page.press("Shift+ArrowUp"),
      async drag() {
        const [x, y] = await page.middleOf(`${onStage} svg.chart`);
        await page.drag([
          [x, y + 180],
          [x - 80, y + 180],
          [x - 220, y + 180],
        ]);
      },
    };
    for (const act of Object.values(doing)) {
      await act();
      await changed(page, step);
      await page.press("0");
      await page.until(
        (step) => document.querySelector(".slides > .present .caption")?.textContent === step,
        step.split("\n")[0],
      );
    }
    await page.until(
      (box) => document.querySelector(".slides > .present svg.chart")?.getAttribute("viewBox") === box,
      step.split("\n")[1],
    );
    expect(await shown(page)).toBe(step);
    await open(engine, { slide: mapped, step: 0 });
    const day = await shown(page);
    await page.press("Shift+ArrowRight");
    await changed(page, day);
    expect(await engine.faults()).toEqual([]);
  });

  test("tooltips of a chart's marks are shown by pointer, and by keys alone", async () => {
    await open(engine);
    const { page } = engine;
    const tooltip = `${onStage} .tooltip:not([hidden]) .title`;
    await page.hover(await page.middleOf(`${onStage} svg.chart [data-event] :is(circle, rect, path)`));
    await there(page, tooltip);
    await page.hover([4, 4]);
    await gone(page, tooltip);
    await page.evaluate((at) => document.querySelector<HTMLElement>(at)?.focus(), `${onStage} .walk`);
    await page.press("ArrowRight");
    await there(page, tooltip);
    const first = await textOf(page, ".status");
    await page.press("ArrowRight");
    await page.until((first) => document.querySelector(".status")?.textContent !== first, first);
    await page.press("Enter");
    await page.press("Tab");
    await page.until((at) => document.activeElement?.closest(at), `${onStage} .tooltip`);
    await page.press("Escape");
    await gone(page, tooltip);
    expect(await engine.faults()).toEqual([]);
  });

  test("a swipe changes the slides", async () => {
    await open(engine);
    const { page } = engine;
    const row = (...xs: number[]) => xs.map((x) => [x, 60] as const);
    await page.swipe(row(900, 700, 500, 300));
    await at(page, { ...start, step: 1 });
    await page.swipe(row(300, 500, 700, 900));
    await at(page, start);
    expect(await engine.faults()).toEqual([]);
  });

  test("F enters and leaves full screen", async () => {
    await open(engine);
    const { page } = engine;
    await page.press("f");
    await page.until(() => document.fullscreenElement);
    await page.until(() => {
      const { width = 0, height = 0 } =
        document.querySelector(".slides > .present .slide")?.getBoundingClientRect() ?? {};
      return Math.abs(width - 1280 * Math.min(innerWidth / 1280, innerHeight / 720)) < 1 && height > 0;
    });
    await page.press("f");
    await page.until(() => !document.fullscreenElement);
    expect(await engine.faults()).toEqual([]);
  });

  test("the speaker's window controls the slides and follows them, and its previews fill their frames", async () => {
    await open(engine);
    const { page } = engine;
    const stage = await page.window();
    const speaker = await page.opened(() => page.press("s"));
    await page.switchTo(speaker);
    await page.until(() => document.body?.textContent?.includes("Joined to the slides"));
    const frames = await page.evaluate(() =>
      [...document.querySelectorAll(".speaker-view .frame")].map((frame) => {
        const slide = frame.querySelector(".slide")?.getBoundingClientRect();
        return slide ? slide.width / frame.clientWidth : 0;
      }),
    );
    expect(frames.length).toBeGreaterThan(0);
    for (const share of frames) expect(Math.abs(share - 1)).toBeLessThan(0.01);
    await page.press("PageDown");
    await at(page, { ...start, step: 1 });
    await page.switchTo(stage);
    await at(page, { ...start, step: 1 });
    await page.press("PageUp");
    await page.switchTo(speaker);
    await at(page, start);
    await page.closeWindow();
    await page.switchTo(stage);
    expect(await engine.faults()).toEqual([]);
  });
}
