import { rollup } from "d3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { type Slide, slidesOf } from "../../src/deck/deck.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { panFromAddress, pannedState, panToAddress } from "../../src/views/pan/panState.ts";
import { trackOf } from "../../src/views/pan/track.ts";
import { frameOf } from "../../src/views/read/chartFigure.ts";
import { anchorOf, beyondStep } from "../../src/views/shared/address.ts";
import { chartFigure } from "../../src/views/shared/figure.ts";
import { axeFaults } from "./axe.ts";
import { differenceFrom, roomOf } from "./drawn.ts";
import { alive, atRest, siteUrl, visitor } from "./served.ts";

const slides = slidesOf(deck);
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };
const timed = slides.find(({ kind, chart, steps }) => kind === "chart" && chart?.windowControl && steps.length > 3);
const mapped = slides.find(
  ({ kind, chart, steps }) => kind === "chart" && chart?.kind === "front-map" && steps.length > 2,
);
if (!timed || !mapped) throw new RangeError("missing slide with a timeline or a map");
const figureOf = ({ id }: Slide) => `[data-figure="${id}"]`;
const figure = figureOf(timed);

async function read(hash: string, options: Parameters<typeof visitor>[0] = {}) {
  const { context, ...seen } = await visitor({ viewport: desk, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}read/${hash}`);
  if (options.javaScriptEnabled !== false) await alive(page);
  await page.evaluate(() => document.fonts.ready);
  return { page, ...seen };
}

/** Scrolls a slide's first step to the reading line and points at its chart, so that it can be moved. */
async function ready(slide = timed as Slide, options: Parameters<typeof visitor>[0] = {}) {
  const opened = await read(`#${slide.id}`, options);
  const { page } = opened;
  // A chart without marks is no stop for the Tab key.
  await page.locator(`${figureOf(slide)} .walk`).waitFor({ state: "attached" });
  await page.locator(`${figureOf(slide)} .stage`).dispatchEvent("pointerover");
  await page.locator(`${figureOf(slide)}.pannable`).waitFor();
  return opened;
}

const address = (page: Page) => page.evaluate(() => location.hash);
const steps = (page: Page) => page.evaluate(() => history.length);
const caption = (page: Page, at = figure) => page.locator(`${at} .caption[data-shown="true"]`).textContent();
/** Waits until the chart has stopped at another address than `before`, and resolves to it. */
async function restedAt(page: Page, before: string): Promise<string> {
  await page.waitForFunction((was) => location.hash !== was && location.hash.includes("@"), before);
  return address(page);
}
const panAt = (slide: Slide, hash: string) => panFromAddress(deck.story, slide.chart ?? {}, beyondStep(hash));
const stretchAt = (hash: string) => {
  const view = panAt(timed, hash);
  if (!view || "day" in view || !view.window) throw new RangeError(`no window: ${hash}`);
  return view.window;
};
const own = timed.chart?.windowControl?.get(timed.steps[0].state) ?? [0, 0];

/** How a live chart differs from a fresh drawing of what its address asks for; empty if it does not. */
async function difference(page: Page, slide: Slide, step = 0): Promise<string> {
  const { chart } = slide;
  if (!chart) return "no chart";
  const stage = page.locator(`${figureOf(slide)} .stage`);
  const state = pannedState(chart, slide.steps[step]?.state, panAt(slide, await address(page)));
  const fresh = serialize(chartFigure(chart, state, frameOf(slide, ...(await stage.evaluate(roomOf)))));
  return differenceFrom(stage, fresh);
}

/** Words in a drawn chart that overlap other words, or extend beyond the chart. */
const faultsIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate((at) => {
    const svg = document.querySelector(`${at} .canvas > .chart`);
    const frame = svg?.getBoundingClientRect();
    const texts = [...(svg?.querySelectorAll(".marks text") ?? [])].map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      const spare = (bottom - top) * 0.2;
      return { words: text.textContent ?? "", left, right, top: top + spare, bottom: bottom - spare };
    });
    return texts.flatMap((one, index) => [
      ...(frame && one.left >= frame.left - 1 && one.right <= frame.right + 1 ? [] : [`${one.words} is clipped`]),
      ...texts
        .slice(0, index)
        .filter(
          ({ left, right, top, bottom }) =>
            left < one.right && right > one.left && top < one.bottom && bottom > one.top,
        )
        .map((other) => `${one.words} over ${other.words}`),
    ]);
  }, figure);

test("dragging a timeline moves it under the pointer, and one drag is one entry of the history", async () => {
  const { page, faults } = await ready();
  const [before, length] = [await address(page), await steps(page)];
  const box = await page.locator(`${figure} .canvas > .chart`).boundingBox();
  if (!box) throw new RangeError("missing chart");
  const y = box.y + box.height * 0.85;
  await page.mouse.move(box.x + 400, y);
  await page.mouse.down();
  for (let x = 400; x >= 200; x -= 10) {
    await page.mouse.move(box.x + x, y);
    expect(await faultsIn(page)).toEqual([]);
  }
  expect(await page.evaluate(() => String(getSelection()))).toBe("");
  expect(await address(page)).toBe(before);
  await page.mouse.up();
  const [from, to] = stretchAt(await restedAt(page, before));
  expect(to - from).toBeCloseTo(own[1] - own[0], -9);
  expect((from - own[0]) / (own[1] - own[0])).toBeCloseTo(200 / (box.width - 25), 1);
  expect(await steps(page)).toBe(length + 1);
  expect(await difference(page, timed)).toBe("");
  expect(await page.locator(`${figure} .tooltip:not([hidden])`).count()).toBe(0);
  expect(faults).toEqual([]);
});

test("the wheel with Ctrl zooms in around the pointer; without it the page scrolls and the chart stays", async () => {
  const { page } = await ready();
  const before = await address(page);
  const box = await page.locator(`${figure} .canvas > .chart`).boundingBox();
  if (!box) throw new RangeError("missing chart");
  const [left = 0, right = 0] =
    timed.chart?.windowControl?.range(timed.steps[0]?.state, frameOf(timed, box.width, box.height, "wide")) ?? [];
  await page.mouse.move(box.x + left + (right - left) / 4, box.y + box.height / 2);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -240);
  await page.keyboard.up("Control");
  const [from, to] = stretchAt(await restedAt(page, before));
  expect((to - from) / (own[1] - own[0])).toBeCloseTo(1.0025 ** -240, 1);
  expect((from - own[0]) / (own[1] - own[0] - (to - from))).toBeCloseTo(0.25, 1);
  const [moved, scrolled] = [await address(page), await page.evaluate(() => scrollY)];
  await page.mouse.wheel(0, 40);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);
  expect(await address(page)).toBe(moved);
});

/** Sends touches to the browser, as a touch screen would. */
async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  return (type: "touchStart" | "touchMove" | "touchEnd", ...points: readonly (readonly [number, number])[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(([x, y], id) => ({ x, y, id })) });
}

test("on a phone one finger drags, two pinch, and a finger that goes up or down scrolls the page", async () => {
  const { page, faults } = await ready(timed, { viewport: phone, hasTouch: true, isMobile: true });
  const touch = await fingers(page);
  const box = await page.locator(`${figure} .canvas > .chart`).boundingBox();
  if (!box) throw new RangeError("missing chart");
  const y = box.y + box.height / 2;
  let before = await address(page);
  await touch("touchStart", [300, y]);
  for (let x = 290; x >= 140; x -= 10) await touch("touchMove", [x, y]);
  await touch("touchEnd");
  before = await restedAt(page, before);
  const dragged = stretchAt(before);
  expect(dragged[0]).toBeGreaterThan(own[0]);
  await atRest(page);
  await touch("touchStart", [150, y], [240, y]);
  for (let apart = 0; apart <= 80; apart += 8) await touch("touchMove", [150 - apart / 2, y], [240 + apart / 2, y]);
  await touch("touchEnd");
  const pinched = stretchAt(await restedAt(page, before));
  expect((dragged[1] - dragged[0]) / (pinched[1] - pinched[0])).toBeCloseTo(170 / 90, 0);
  expect(await faultsIn(page)).toEqual([]);
  const moved = beyondStep(await address(page));
  for (const across of [0, 60]) {
    const scrolled = await page.evaluate(() => scrollY);
    await touch("touchStart", [200, y]);
    for (let up = 10; up <= 120; up += 10) await touch("touchMove", [200 + (up * across) / 120, y - up]);
    await touch("touchEnd");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
    await atRest(page);
    expect(beyondStep(await address(page)), `${across} pixels across`).toBe(moved);
  }
  expect(faults).toEqual([]);
});

describe("the bar below a timeline", () => {
  test("has buttons for every move, as large as a thumb, and says what the chart shows", async () => {
    const { page } = await ready(timed, { viewport: phone, hasTouch: true });
    const said = page.locator(".status");
    await page.locator(`${figure} .move`).tap();
    for (const button of await page
      .locator(`${figure} .pan-bar button:not([hidden]), ${figure} .pan-bar input:not([hidden])`)
      .all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    for (const action of ["zoomIn", "later", "earlier", "zoomOut", "all"]) {
      const before = await address(page);
      await page.locator(`${figure} [data-pan="${action}"]`).tap();
      await page.waitForFunction((was) => location.hash !== was, before);
      expect(await said.textContent()).toBe(await caption(page));
      expect(await difference(page, timed), action).toBe("");
      expect(await faultsIn(page)).toEqual([]);
    }
    expect(stretchAt(await address(page))).toEqual(timed.chart?.windowControl?.all);
    await page.locator(`${figure} .back-to-step`).tap();
    expect(await address(page)).toBe(`#${timed.id}`);
    expect(await difference(page, timed)).toBe("");
    expect(await caption(page)).toBe(timed.steps[0].caption ?? timed.caption);
  });

  test("shows the time window on an overview, which can be dragged and moved by keys", async () => {
    const { page } = await ready();
    await page.locator(`${figure} .move`).click();
    const window = page.locator(`${figure} .window`);
    const box = await window.boundingBox();
    if (!box) throw new RangeError("missing window");
    let before = await address(page);
    await page.mouse.move(box.x + box.width / 2, box.y + 12);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + 12, { steps: 5 });
    await page.mouse.up();
    before = await restedAt(page, before);
    const [from, to] = stretchAt(before);
    expect(from).toBeGreaterThan(own[0]);
    expect(to - from).toBeCloseTo(own[1] - own[0], -9);
    const end = await page.locator(`${figure} .window .to`).boundingBox();
    if (!end) throw new RangeError("missing handle");
    await page.mouse.move(end.x + 4, end.y + 12);
    await page.mouse.down();
    await page.mouse.move(end.x + 44, end.y + 12, { steps: 5 });
    await page.mouse.up();
    before = await restedAt(page, before);
    expect(stretchAt(before)[0]).toBe(from);
    expect(stretchAt(before)[1]).toBeGreaterThan(to);
    await window.focus();
    await page.keyboard.press("ArrowLeft");
    before = await restedAt(page, before);
    expect(stretchAt(before)[0]).toBeLessThan(from);
    expect(await window.getAttribute("aria-valuetext")).toBe(await caption(page));
    await page.keyboard.press("0");
    await page.waitForFunction(() => !location.hash.includes("@"));
  });

  test("on a phone is dragged and tapped on its overview, which neither stops the page from scrolling nor widens it", async () => {
    const { page } = await ready(timed, { viewport: phone, hasTouch: true, isMobile: true });
    await page.locator(`${figure} .move`).tap();
    const touch = await fingers(page);
    const overview = async () => {
      const box = await page.locator(`${figure} .time-overview`).boundingBox();
      if (!box) throw new RangeError("missing overview");
      return { left: box.x, right: box.x + box.width, y: box.y + 12 };
    };
    let { left, right, y } = await overview();
    await page.touchscreen.tap(right - 1, y);
    let before = await restedAt(page, "");
    expect(panAt(timed, before)).toHaveProperty("window.1", timed.chart?.windowControl?.all[1]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.width);
    await touch("touchStart", [right - 20, y]);
    for (let x = right - 20; x >= left + 40; x -= 10) await touch("touchMove", [x, y]);
    await touch("touchEnd");
    before = await restedAt(page, before);
    ({ left, y } = await overview());
    const scrolled = await page.evaluate(() => scrollY);
    await touch("touchStart", [left + 20, y]);
    for (let up = 10; up <= 120; up += 10) await touch("touchMove", [left + 20, y - up]);
    await touch("touchEnd");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 50);
    await atRest(page);
    expect(beyondStep(await address(page))).toBe(beyondStep(before));
  });

  test("finds an event by typing, and moves it into the middle with its title and its tooltip", async () => {
    const event = deck.story.events.find(({ date }) => date === deck.story.focusDate);
    if (!event) throw new RangeError("no event on the story's day");
    const { page } = await ready();
    await page.locator(`${figure} .move`).click();
    await page.locator(`${figure} .finder input`).fill(event.title);
    await page.locator(`${figure} .finder li`).first().waitFor();
    await page.keyboard.press("Enter");
    const hash = await restedAt(page, "");
    expect(hash).toContain(`,${event.id}`);
    expect(await page.locator(`${figure} .tooltip.pinned .title`).textContent()).toBe(event.title);
    expect(await page.locator(`${figure} .canvas [data-event="${event.id}"] text`).count()).toBeGreaterThan(0);
    const [from, to] = stretchAt(hash);
    expect((event.when.from - from) / (to - from)).toBeCloseTo(0.5, 1);
    expect(await page.locator(`${figure} .tooltip .where-it-was`).count()).toBe(1);
  });
});

test("the count of events left out shows them, by pointer and by keyboard, until none is left out", async () => {
  const { page } = await ready();
  const counts = page.locator(`${figure} .more-button`);
  const left = async () =>
    (await page.locator(`${figure} .canvas .more`).allTextContents()).reduce(
      (sum, words) => sum + Number(words.match(/\d+/)?.[0]),
      0,
    );
  await counts.first().waitFor();
  const before = await address(page);
  const label = await counts.first().getAttribute("aria-label");
  expect(label).toContain((await page.locator(`${figure} .canvas .more`).first().textContent()) ?? "none");
  await counts.first().click();
  let hash = await restedAt(page, before);
  for (let presses = 0; presses < 12 && (await left()) > 0; presses += 1) {
    await atRest(page);
    await counts.first().focus();
    await page.keyboard.press("Enter");
    const [from, to] = stretchAt(hash);
    hash = await restedAt(page, hash);
    expect(stretchAt(hash)[1] - stretchAt(hash)[0]).toBeLessThan(to - from);
  }
  expect(await left()).toBe(0);
});

test.each([
  // A small phone, and two with the bars of their browser shown.
  [320, 640],
  [375, 620],
  [390, 664],
])(
  "on a phone of %i by %i the bar that moves a chart is all in the window, and folds as one reads on",
  async (width, height) => {
    const { page } = await read("", { viewport: { width, height } });
    const moved = slides.filter(
      ({ kind, chart, steps }) => kind === "chart" && chart?.windowControl && steps.length > 1,
    );
    expect(moved.length).toBeGreaterThan(1);
    for (const slide of moved) {
      await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), anchorOf(slide, 1));
      await page.locator(`${figureOf(slide)} .move`).click();
      const bar = page.locator(`${figureOf(slide)} .pan-bar`);
      await bar.waitFor();
      await atRest(page);
      const { y, height: high } = (await bar.boundingBox()) ?? { y: 0, height: Number.NaN };
      expect(y + high, slide.id).toBeLessThanOrEqual(height);
      await page.mouse.move(width / 2, height - 5);
      for (const by of [20, -20]) await page.mouse.wheel(0, by);
      await atRest(page);
      expect(await bar.isVisible(), slide.id).toBe(true);
      await page.mouse.wheel(0, 90);
      await bar.waitFor({ state: "hidden", timeout: 10_000 });
      expect(await page.locator(`${figureOf(slide)} .move`).getAttribute("aria-expanded")).toBe("false");
      const room = await page
        .locator(figureOf(slide))
        .evaluate(
          (one) =>
            (innerHeight - one.getBoundingClientRect().bottom) / Number.parseFloat(getComputedStyle(one).lineHeight),
        );
      expect(room, slide.id).toBeGreaterThan(3);
    }
  },
);

test("turning a low phone scrolls the page, but does not count as reading on: the bar that moves the chart stays", async () => {
  const low = { width: 390, height: 664 };
  const dated = slides.filter(({ chart, kind, steps }) => kind === "chart" && chart?.dayControl && steps.length > 1);
  const slide = dated.at(-1) as Slide;
  const { page } = await ready(slide, { viewport: low, hasTouch: true, isMobile: true });
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView(), anchorOf(slide, 1));
  await page.locator(`${figureOf(slide)} .move`).tap();
  await page.locator(`${figureOf(slide)} [data-pan=zoomIn]`).tap();
  for (const size of [{ width: 844, height: 330 }, low]) {
    await page.setViewportSize(size);
    await atRest(page);
  }
  expect(await page.locator(`${figureOf(slide)} .pan-bar`).isVisible()).toBe(true);
});

test("turning a phone keeps a moved chart, its tooltip, and the width of the page", async () => {
  const { page, faults } = await ready(timed, { viewport: phone, hasTouch: true, isMobile: true });
  await page.locator(`${figure} .move`).tap();
  await page.locator(`${figure} [data-pan=zoomIn]`).tap();
  const moved = await restedAt(page, "");
  const over = await caption(page);
  expect(over).not.toBe(timed.caption);
  for (const turned of [{ width: 844, height: 390 }, phone, { width: 844, height: 390 }, phone]) {
    await page.setViewportSize(turned);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(turned.width);
    expect(await difference(page, timed)).toBe("");
    expect(await address(page)).toBe(moved);
    expect(await caption(page)).toBe(over);
    const { top, bottom } = await page.locator(`${figure} .stage`).evaluate((room) => {
      const box = room.getBoundingClientRect();
      return { top: box.top, bottom: box.bottom };
    });
    expect(top).toBeGreaterThanOrEqual(0);
    expect(bottom).toBeLessThan(turned.height);
  }
  expect(faults).toEqual([]);
});

test("going back after a phone was turned leads to the step from which the chart was moved", async () => {
  const { page } = await ready(timed, { viewport: phone, hasTouch: true, isMobile: true });
  await page.locator(`${figure} .move`).tap();
  await page.locator(`${figure} [data-pan=later]`).tap();
  const moved = await restedAt(page, "");
  const stage = () => page.locator(`${figure} .stage`).evaluate((room) => room.getBoundingClientRect().top);
  await page.setViewportSize({ width: 844, height: 390 });
  await atRest(page);
  await page.goBack();
  await expect.poll(() => address(page)).toBe(`#${timed.id}`);
  await expect.poll(stage).toBeLessThan(300);
  await atRest(page);
  expect(await address(page)).toBe(`#${timed.id}`);
  expect(await stage()).toBeGreaterThan(0);
  await page.setViewportSize(phone);
  await atRest(page);
  await page.goForward();
  await expect.poll(() => address(page)).toBe(moved);
  await atRest(page);
  expect(await address(page)).toBe(moved);
  expect(await stage()).toBeGreaterThan(0);
  expect(await stage()).toBeLessThan(400);
});

test("if zooming in further is impossible, the count lists the events left out, and each can be opened", async () => {
  const days = rollup(
    deck.story.events,
    (events) => events.length,
    ({ date }) => date,
  );
  const [busiest = ""] =
    [...days].filter(([date]) => /^\d{4}-\d\d-\d\d$/.test(date)).sort((a, b) => b[1] - a[1])[0] ?? [];
  const { page, faults } = await read(`#${timed.id}@${busiest}..${busiest}`, { viewport: phone });
  const count = page.locator(`${figure} .more-button`).first();
  await count.waitFor();
  const words = await count.getAttribute("aria-label");
  expect(words).toMatch(/^\+\d+ more: list them$/);
  const before = await address(page);
  await count.focus();
  await page.keyboard.press("Enter");
  const pane = page.locator(`${figure} .tooltip.pinned`);
  await pane.waitFor();
  expect(await pane.evaluate((element) => element === document.activeElement)).toBe(true);
  const listed = pane.locator("[data-show-event]");
  expect(await listed.count()).toBe(Number(words?.match(/\d+/)?.[0]));
  expect(await address(page)).toBe(before);
  const ids = await listed.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.showEvent ?? ""));
  const titled = await page
    .locator(`${figure} .canvas [data-event]:has(text)`)
    .evaluateAll((all) => all.map((one) => one.getAttribute("data-event")));
  expect(ids.filter((id) => titled.includes(id))).toEqual([]);
  expect(await page.locator(`${figure} [data-opens-up]`).count()).toBe(0);
  expect(await axeFaults(page, `${figure} .tooltip`)).toEqual([]);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    ([at, title]) => document.querySelector(`${at} .tooltip.pinned .title`)?.textContent === title,
    [figure, deck.story.event.get(ids[0] ?? "")?.title] as const,
  );
  expect(await page.locator(`${figure} .canvas [data-event="${ids[0]}"] text`).count()).toBeGreaterThan(0);
  await page.keyboard.press("Escape");
  await pane.waitFor({ state: "hidden" });
  expect(faults).toEqual([]);
});

test("arrows still step through the events, Shift and arrows move the chart, and the walk says so", async () => {
  const { page } = await ready();
  const walk = page.locator(`${figure} .walk`);
  await walk.focus();
  expect(await page.locator(`${figure} .walk-hint`).textContent()).toContain("Shift");
  let before = await address(page);
  await page.keyboard.press("ArrowRight");
  expect(await address(page)).toBe(before);
  await page.keyboard.press("Shift+ArrowUp");
  before = await restedAt(page, before);
  expect(stretchAt(before)[1] - stretchAt(before)[0]).toBeLessThan((own[1] - own[0]) * 0.51);
  await page.keyboard.press("Shift+ArrowRight");
  before = await restedAt(page, before);
  expect(await walk.evaluate((one) => document.activeElement === one)).toBe(true);
  await page.keyboard.press("0");
  await page.waitForFunction(() => !location.hash.includes("@"));
  expect(await difference(page, timed)).toBe("");
});

describe("an address", () => {
  test("restores what was shown, with the chosen event, in another window and after a reload", async () => {
    const id = deck.story.events.find(({ when }) => when.from >= own[0] && when.to < own[1])?.id;
    const view = panToAddress({ window: [Date.UTC(2014, 5, 1), Date.UTC(2014, 8, 1)], chosen: id });
    const hash = `#${anchorOf(timed, 1)}@${view}`;
    const { page, faults } = await read(hash);
    await page.locator(`${figure}.pannable .tooltip.pinned`).waitFor();
    expect(await difference(page, timed, 1)).toBe("");
    await atRest(page);
    expect(await address(page)).toBe(hash);
    await page.evaluate(() => scrollBy({ top: 30, behavior: "instant" }));
    await atRest(page);
    const y = await page.evaluate(() => scrollY);
    await page.reload();
    await page.locator(`${figure}.pannable .tooltip.pinned`).waitFor();
    expect(await difference(page, timed, 1)).toBe("");
    expect(await address(page)).toBe(hash);
    expect(Math.abs((await page.evaluate(() => scrollY)) - y)).toBeLessThan(400);
    expect(faults).toEqual([]);
  });

  test("changes by back and forward, move by move", async () => {
    const { page } = await ready();
    await page.locator(`${figure} .move`).click();
    const been = [await address(page)];
    await page.clock.install();
    for (const action of ["zoomIn", "later"]) {
      // Moves in quick succession share one entry of the history.
      await page.clock.fastForward(800);
      await page.locator(`${figure} [data-pan="${action}"]`).click();
      await page.waitForFunction((was) => location.hash !== was, been.at(-1));
      been.push(await address(page));
    }
    for (const hash of [been[1], been[0]]) {
      await page.goBack();
      await page.waitForFunction((to) => location.hash === to, hash);
      expect(await difference(page, timed)).toBe("");
    }
    for (const hash of [been[1], been[2]]) {
      await page.goForward();
      await page.waitForFunction((to) => location.hash === to, hash);
      expect(await difference(page, timed)).toBe("");
    }
  });

  test("that asks for something that does not exist leads to its step, and nothing fails", async () => {
    for (const beyond of ["2017-13-01..2018-01-01", "2017-01-01..2016-01-01", "x", ",nobody", "%E0%A4%A", ""]) {
      const { page, faults } = await read(`#${anchorOf(timed, 1)}@${beyond}`);
      await page.locator(`${figure} .walk:not([hidden])`).waitFor({ state: "attached" });
      await expect
        .poll(() =>
          page.locator(`[id="${anchorOf(timed, 1)}"]`).evaluate((one) => one.getBoundingClientRect().top < innerHeight),
        )
        .toBe(true);
      expect(await page.locator(`${figure} .pan-bar:not([hidden])`).count()).toBe(0);
      expect(faults, beyond).toEqual([]);
      await page.context().close();
    }
  });
});

test("a script that could not be loaded when the chart was first touched is asked for again when it is moved", async () => {
  const { context } = await visitor({ viewport: desk });
  const page = await context.newPage();
  let refused = 0;
  await page.route(/\/assets\/pan-[^/]*\.js$/, (route) => (refused++ === 0 ? route.abort() : route.continue()));
  await page.goto(`${siteUrl()}read/#${timed.id}`);
  await alive(page);
  await page.locator(`${figure} .stage`).hover();
  await expect.poll(() => refused).toBe(1);
  await page.locator(`${figure} .move`).click();
  await page.locator(`${figure} .pan-bar`).waitFor();
  await context.close();
});

/** An article whose script for moving charts fails to load until `come` is called, or does not arrive before. */
async function withoutPan(hash: string, until: "fails" | "waits") {
  let come = () => {};
  const coming = new Promise<void>((done) => {
    come = done;
  });
  let hasCome = false;
  void coming.then(() => {
    hasCome = true;
  });
  const { context, faults } = await visitor({ viewport: desk, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.route(/\/assets\/pan-[^/]*\.js$/, async (route) => {
    if (until === "waits") await coming;
    return hasCome ? route.continue() : route.abort();
  });
  await page.goto(`${siteUrl()}read/${hash}`);
  await alive(page);
  return { page, faults, come };
}

const dates = "2017-09-05..2017-10-11";

test("a link to a moved chart whose script was lost shows its dates as soon as the chart is moved", async () => {
  const { page, come } = await withoutPan(`#${timed.id}@${dates}`, "fails");
  await page.locator(".status:not(.visually-hidden)").waitFor();
  come();
  await page.locator(`${figure} .move`).click();
  await page.locator(`${figure} .pan-bar`).waitFor();
  expect(await address(page)).toBe(`#${timed.id}@${dates}`);
  expect(await difference(page, timed)).toBe("");
  expect(stretchAt(await address(page))).not.toEqual(own);
  expect(await caption(page)).not.toBe(timed.steps[0]?.caption ?? timed.caption);
});

test("a link to a moved chart moves no other step if its reader has gone on before the script comes", async () => {
  const { page, faults, come } = await withoutPan(`#${timed.id}@${dates}`, "waits");
  const next = anchorOf(timed, 1);
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: "instant" }), next);
  await page.waitForFunction((id) => location.hash === `#${id}`, next);
  come();
  await page.locator(`${figure}.pannable`).waitFor();
  expect(await address(page)).toBe(`#${next}`);
  expect(await caption(page)).toBe(timed.steps[1]?.caption ?? timed.caption);
  expect(await page.locator(`${figure} .pan-bar`).isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test("a drag by mouse that ends before the script for it has come is made once it is there", async () => {
  const { page, faults, come } = await withoutPan(`#${timed.id}`, "waits");
  const chart = page.locator(`${figure} .canvas > svg.chart`);
  await chart.waitFor();
  const [before, length] = [await address(page), await steps(page)];
  const box = await chart.boundingBox();
  if (!box) throw new RangeError("missing chart");
  const y = box.y + box.height * 0.85;
  await page.mouse.move(box.x + 400, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, y, { steps: 5 });
  await page.mouse.up();
  await page.mouse.move(box.x + 260, y, { steps: 3 });
  come();
  const [from, to] = stretchAt(await restedAt(page, before));
  expect(to - from).toBeCloseTo(own[1] - own[0], -9);
  expect((from - own[0]) / (own[1] - own[0])).toBeCloseTo(200 / (box.width - 25), 1);
  expect(await steps(page)).toBe(length + 1);
  await page.mouse.move(box.x + 300, y, { steps: 3 });
  expect(await difference(page, timed)).toBe("");
  expect(faults).toEqual([]);
});

test("Escape closes the events found, then a card, then the bar that moves a chart, from which the focus returns to its button", async () => {
  const { page, faults } = await ready();
  const [bar, list, card] = [".pan-bar", ".finder ul", ".tooltip"].map((part) => page.locator(`${figure} ${part}`));
  const hidden = async () => Promise.all([list, card, bar].map((part) => part?.isHidden()));
  const isFocused = (part: string) =>
    page.locator(`${figure} ${part}`).evaluate((one) => one === document.activeElement);
  await page.locator(`${figure} .move`).click();
  await page.locator(`${figure} .walk`).focus();
  for (const key of ["ArrowRight", "Enter"]) await page.keyboard.press(key);
  await card?.waitFor();
  const field = page.locator(`${figure} .finder input`);
  await field.fill("al-Qaim");
  expect(await hidden()).toEqual([false, false, false]);
  await page.keyboard.press("Escape");
  expect(await hidden()).toEqual([true, false, false]);
  await page.keyboard.press("Escape");
  expect(await hidden()).toEqual([true, true, false]);
  await field.fill("nothing of the kind");
  await page.keyboard.press("Escape");
  expect([await field.inputValue(), await isFocused(".finder input"), await bar?.isHidden()]).toEqual([
    "",
    true,
    false,
  ]);
  await page.keyboard.press("Escape");
  expect([await bar?.isHidden(), await isFocused(".move")]).toEqual([true, true]);
  await page.keyboard.press("Enter");
  expect(await bar?.isHidden()).toBe(false);
  // On the way to the bar are the other buttons under the chart.
  await page.keyboard.press("Tab");
  expect(await isFocused(".move")).toBe(false);
  await page.keyboard.press("Escape");
  expect([await bar?.isHidden(), await isFocused(".move")]).toEqual([true, true]);
  expect(faults).toEqual([]);
});

test("the next step returns the chart to its own state", async () => {
  const { page } = await ready();
  await page.locator(`${figure} .move`).click();
  await page.locator(`${figure} [data-pan="zoomIn"]`).click();
  await restedAt(page, "");
  await page.evaluate((id) => document.getElementById(id)?.scrollIntoView({ behavior: "instant" }), anchorOf(timed, 1));
  await page.waitForFunction((id) => location.hash === `#${id}`, anchorOf(timed, 1));
  expect(await difference(page, timed, 1)).toBe("");
  expect(await caption(page)).toBe(timed.steps[1]?.caption ?? timed.caption);
});

/** How a chart that is paused while it is played differs from a fresh drawing of the day in its address; nothing if it does not. */
async function playedDifference(page: Page, slide: Slide, hash: string): Promise<string> {
  const pan = panAt(slide, hash);
  const { chart, steps } = slide;
  const days = chart && trackOf(deck.story, slide)?.played(steps[0].state);
  if (!chart || !days || !pan || !("day" in pan)) return `not played: ${hash}`;
  const stage = page.locator(`${figureOf(slide)} .stage`);
  const state = pannedState(chart, steps[0].state, { ...pan, play: { days, on: false, pace: 1 } });
  return differenceFrom(stage, serialize(chartFigure(chart, state, frameOf(slide, ...(await stage.evaluate(roomOf))))));
}

/** A slide for every kind of chart that shows a day. */
const kinds = new Map(
  slides.flatMap((slide) =>
    slide.kind === "chart" && slide.chart?.dayControl ? [[slide.chart.kind, slide] as const] : [],
  ),
);

describe("a chart of a day", () => {
  test.each([...kinds])("that is a %s shows the day dragged along its line, in words and drawn", async (_, slide) => {
    const { page, faults } = await ready(slide);
    const at = figureOf(slide);
    await page.locator(`${at} .move`).click();
    await page.locator(`${at} .pan-bar`).scrollIntoViewIfNeeded();
    const [own, wide] = await page
      .locator(`${at} .pan-bar`)
      .evaluate((bar) => [bar.getBoundingClientRect().bottom, innerHeight]);
    // A page scrolls by whole pixels.
    expect(Math.floor(own ?? 0)).toBeLessThanOrEqual(wide ?? 0);
    const line = await page.locator(`${at} .time-overview`).boundingBox();
    if (!line) throw new RangeError("missing line");
    const before = await address(page);
    await page.mouse.move(line.x + line.width * 0.2, line.y + 12);
    await page.mouse.down();
    for (let share = 0.2; share <= 0.61; share += 0.1) await page.mouse.move(line.x + line.width * share, line.y + 12);
    await page.mouse.up();
    const hash = await restedAt(page, before);
    expect(await difference(page, slide)).toBe("");
    const cursor = page.locator(`${at} .cursor`);
    const words = (await cursor.getAttribute("aria-valuetext")) ?? "none";
    expect(await caption(page, at)).toContain(words);
    // On paper the chart is that of its step, with one caption, and afterwards what it was.
    const captions = (moment: string) =>
      page.evaluate(
        ([moment, at]) => {
          dispatchEvent(new Event(moment));
          return [...document.querySelectorAll(`${at} .caption[data-shown="true"]`)].map((one) => one.textContent);
        },
        [moment, at] as const,
      );
    const shown = await caption(page, at);
    expect(await captions("beforeprint")).toEqual([expect.not.stringContaining(words)]);
    expect(await captions("afterprint")).toEqual([shown]);
    await cursor.focus();
    await page.keyboard.press("ArrowRight");
    await restedAt(page, hash);
    expect(await cursor.getAttribute("aria-valuetext")).not.toBe(words);
    await page.locator(`${at} .back-to-step`).click();
    expect(await difference(page, slide)).toBe("");
    expect(faults).toEqual([]);
  });

  test("is played beside its words, paused on a day, and drawn like that day; its step can be restored", async () => {
    const slide = slides.find(({ id }) => id === "height") ?? mapped;
    const { page, faults } = await ready(slide, { reducedMotion: "no-preference" });
    const at = figureOf(slide);
    await page.locator(`${at} .keys > .play`).click();
    const [play, cursor] = [page.locator(`${at} .pan-bar .play`), page.locator(`${at} .cursor`)];
    await expect.poll(() => play.textContent()).toBe("Pause");
    for (const nth of [1, 2]) {
      const day = await cursor.getAttribute("aria-valuetext");
      await expect.poll(() => cursor.getAttribute("aria-valuetext"), { message: `day ${nth}` }).not.toBe(day);
    }
    expect(await address(page)).not.toContain("@");
    await play.click();
    expect(await playedDifference(page, slide, await restedAt(page, ""))).toBe("");
    await page.locator(`${at} .back-to-step`).click();
    expect(await difference(page, slide)).toBe("");
    expect(faults).toEqual([]);
  });

  test("that is a timeline is dragged along the days through which it is played", async () => {
    const { page, faults } = await ready(timed, { reducedMotion: "no-preference" });
    await page.locator(`${figure} .keys > .play`).click();
    const line = page.locator(`${figure} .played-days`);
    await line.waitFor();
    const last = Number(await line.getAttribute("max"));
    expect(last).toBeGreaterThan(10);
    let hash = "";
    for (const share of [0.7, 0.3]) {
      await line.fill(String(Math.round(last * share)));
      hash = await restedAt(page, hash);
      expect(await line.getAttribute("aria-valuetext")).toMatch(/\d{4}$/);
      expect(await playedDifference(page, timed, hash)).toBe("");
    }
    await page.locator(`${figure} .back-to-step`).click();
    expect(await difference(page, timed)).toBe("");
    expect(await line.isVisible()).toBe(false);
    expect(faults).toEqual([]);
  });

  test("is, with reduced motion, played as stills of the days with changes", async () => {
    const slide = slides.find(({ id }) => id === "height") ?? mapped;
    const { page } = await ready(slide);
    const at = figureOf(slide);
    await page.locator(`${at} .keys > .play`).click();
    const passing = page.locator(`${at} .passing`);
    await expect.poll(() => passing.textContent()).not.toBe("");
    const first = await passing.textContent();
    await page.getByRole("button", { name: "Next change", exact: true }).click();
    await expect.poll(() => passing.textContent()).not.toBe(first);
  });

  test("is, if it is a map, reached from an event of a timeline, and set to its day", async () => {
    const { page } = await ready();
    await page.locator(`${figure} .walk`).focus();
    await page.locator(`${figure} .walk-hint`, { hasText: "in order of time" }).waitFor({ state: "attached" });
    const link = page.locator(`${figure} .tooltip a[href*="@"]`);
    for (let presses = 0; presses < 60 && (await link.count()) === 0; presses += 1) {
      await page.keyboard.press(presses % 10 === 9 ? "ArrowDown" : "ArrowRight");
    }
    await page.keyboard.press("Enter");
    await link.click();
    await page.waitForFunction(() => /@\d{4}-\d{2}-\d{2}$/.test(location.hash));
    const [, id = ""] = /^#([^.@]+)/.exec(await address(page)) ?? [];
    const slide = slides.find((one) => one.id === id);
    if (!slide) throw new RangeError("led nowhere");
    await page.locator(`${figureOf(slide)}.pannable`).waitFor();
    const step = Number(/\.(\d+)@/.exec(await address(page))?.[1] ?? 1) - 1;
    expect(await difference(page, slide, step)).toBe("");
  });
});

test("with forced colours the bar's button that leads nowhere looks like those of the steps that do not", async () => {
  const { page } = await ready(timed, { forcedColors: "active" });
  await page.locator(`${figure} .move`).click();
  const coloursOf = (button: string) =>
    page.locator(`${figure} ${button}[aria-disabled="true"]`).evaluate((element) => {
      const { color, borderTopColor } = getComputedStyle(element);
      return [color, borderTopColor];
    });
  expect(await coloursOf(".back-to-step")).toEqual(await coloursOf(".before"));
});

test("axe finds nothing in the bar that moves a chart, and without scripts there is no bar", async () => {
  for (const [viewport, colorScheme] of [
    [phone, "light"],
    [desk, "dark"],
  ] as const) {
    for (const slide of [timed, mapped]) {
      const { page } = await ready(slide, { viewport, colorScheme });
      await page.locator(`${figureOf(slide)} .move`).click();
      await page.locator(`${figureOf(slide)} [data-pan="zoomIn"]`).click();
      await atRest(page);
      expect(await axeFaults(page, figureOf(slide))).toEqual([]);
      await page.emulateMedia({ media: "print" });
      expect(await page.locator(`${figureOf(slide)} .pan-bar`).isVisible()).toBe(false);
      await page.context().close();
    }
  }
  const { page } = await read(`#${timed.id}`, { javaScriptEnabled: false });
  expect(await page.locator(`${figure} .move`).isVisible()).toBe(false);
});
