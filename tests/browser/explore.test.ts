import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { forStage, type Slide, slidesOf } from "../../src/deck/deck.ts";
import { dayWords } from "../../src/events/calendarWords.ts";
import { dayOf } from "../../src/events/edtf.ts";
import { eventDateWords } from "../../src/events/format.ts";
import { addressOf } from "../../src/views/shared/address.ts";
import { axeFaults } from "./axe.ts";
import { ready, siteUrl, visitor } from "./served.ts";

const slides = slidesOf(deck);
const phone = { width: 390, height: 844 };
const desk = { width: 1440, height: 900 };

/** The events that a slide's first step describes and draws, in order of time. */
const eventsOf = ({ chart, steps: [first] }: Slide) => {
  const ids = new Set(chart?.describe(first.state).events);
  return deck.story.events.filter(({ id }) => ids.has(id));
};
const timed = slides.findIndex(({ chart, steps }) => chart?.kind === "timeline" && steps.length > 1);
const mapped = slides.findIndex(({ chart, kind }) => chart?.kind === "front-map" && kind === "chart");
const [timeline, map] = [slides[timed], slides[mapped]];
if (!timeline || !map) throw new RangeError("missing slide with a timeline or a map");
const { inspect: words } = deck.story.language;
/** The lanes of a slide's timeline at its first step as keys walk them, each in order of time. */
function lanesOf(slide: Slide) {
  const events = eventsOf(slide);
  return (slide.chart?.describe(slide.steps[0].state).parts ?? [])
    .map(({ name, events: ids = [] }) => ({ name, events: events.filter(({ id }) => ids.includes(id)) }))
    .filter((lane) => lane.events.length > 0);
}
/** The announcement of an event of one of some lanes; `comes` if the walk has come from another lane. */
const saidIn = (lanes: ReturnType<typeof lanesOf>, lane: number, index: number, comes = false): string => {
  const { name = "", events: own = [] } = lanes[lane] ?? {};
  const at = index < 0 ? own.length + index : index;
  const event = own[at];
  if (!event) throw new RangeError(`missing event ${index} of lane ${lane}`);
  const said = words.event(eventDateWords(deck.story.language, event), event.title);
  return `${comes ? `${words.part(name, lane + 1, lanes.length)}. ` : ""}${words.stop(said, at + 1, own.length)}`;
};

async function present(slide: number): Promise<Opened> {
  const { context, ...seen } = await visitor({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}${addressOf(deck, { slide, step: 0 })}`);
  await ready(page);
  return { page, inside: ".slides > .present", status: ".status", ...seen };
}

async function read(slide: Slide, options: Parameters<typeof visitor>[0] = {}): Promise<Opened> {
  const { context, ...seen } = await visitor({ viewport: desk, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}read/#${slide.id}`);
  const inside = `[data-figure="${slide.id}"]`;
  await page.locator(`${inside} .walk:not([hidden])`).waitFor({ state: "attached" });
  return { page, inside, status: ".status[role=status]", ...seen };
}

interface Opened {
  page: Page;
  inside: string;
  status: string;
  faults: string[];
  strayed: string[];
}

/** Presses Tab until a chart's walk has the focus. */
async function tabTo(page: Page, inside: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((at) => document.activeElement?.matches(`${at} .walk`), inside))
      return walkable(page, inside);
  }
  throw new RangeError("no way into the chart by Tab");
}
/** Waits until the script that explores charts is loaded. */
const walkable = (page: Page, inside: string) =>
  page.locator(`${inside} .walk-hint`, { hasText: "in order of time" }).waitFor({ state: "attached" });
const intoWalk = async (page: Page, inside: string) => {
  await page.locator(`${inside} .walk`).focus();
  await walkable(page, inside);
};
const readoutIn = ({ page, inside }: Opened) => page.locator(`${inside} .tooltip`);
const said = ({ page, status }: Opened) => page.locator(status).textContent();
const pressed = async (page: Page, ...keys: readonly string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const focusedIn = (page: Page, selector: string) =>
  page.evaluate((at) => document.activeElement?.closest(at) !== null, selector);

/** The timeline in both views; the stage may show less of it. */
const views = {
  present: { open: () => present(timed), shown: slidesOf(forStage(deck))[timed] ?? timeline },
  read: { open: () => read(timeline), shown: timeline },
};
for (const [view, { open, shown }] of Object.entries(views)) {
  const events = eventsOf(shown);
  const lanes = lanesOf(shown);
  const saidAt = (lane: number, index: number, comes = false) => saidIn(lanes, lane, index, comes);
  describe(`in ${view}`, () => {
    test("the arrows move through a chart lane by lane, each in order of time, and announce lane, date, title and count", async () => {
      const opened = await open();
      const { page, inside } = opened;
      await intoWalk(page, inside);
      expect(await readoutIn(opened).isVisible()).toBe(false);
      expect(lanes.length).toBeGreaterThan(1);
      for (const [lane, { events: own }] of lanes.entries()) {
        await pressed(page, ...(lane > 0 ? ["ArrowDown", "Home"] : ["ArrowRight"]));
        for (const [index, { title }] of own.entries()) {
          if (index > 0) await page.keyboard.press("ArrowRight");
          // With Home the walk stays in the lane that it came to.
          expect(await said(opened)).toBe(saidAt(lane, index, lane === 0 && index === 0));
          expect(await readoutIn(opened).locator(".title").textContent()).toBe(title);
          expect(await page.locator(`${inside} .ring`).count()).toBeGreaterThan(0);
        }
        await pressed(page, "ArrowRight");
        expect(await said(opened)).toBe(saidAt(lane, -1));
      }
      await pressed(page, "ArrowLeft");
      expect(await said(opened)).toBe(saidAt(lanes.length - 1, -2));
      await page.keyboard.press("Control+Home");
      expect(await said(opened)).toBe(saidAt(0, 0, true));
      await page.keyboard.press("ArrowDown");
      expect(await said(opened)).toContain(words.part(lanes[1]?.name ?? "", 2, lanes.length));
      await page.keyboard.press("Control+End");
      expect(await said(opened)).toBe(saidAt(lanes.length - 1, -1, lanes.length > 2));
      expect(opened.faults).toEqual([]);
      expect(opened.strayed).toEqual([]);
    });

    test("Enter pins a tooltip, so that Tab reaches the sources; Escape closes it, and then leaves the chart", async () => {
      const opened = await open();
      const { page, inside } = opened;
      const readout = readoutIn(opened);
      await tabTo(page, inside);
      await pressed(page, "ArrowRight", "Enter");
      await pressed(page, "Tab", "Tab");
      expect(await focusedIn(page, `${inside} .tooltip a`)).toBe(true);
      await pressed(page, "Escape");
      expect(await readout.isVisible()).toBe(false);
      expect(await focusedIn(page, `${inside} .walk`)).toBe(true);
      await pressed(page, "Escape");
      expect(await focusedIn(page, inside)).toBe(false);
      expect(await page.locator(".overview").count()).toBe(0);
    });

    test("Tab leaves a chart at once, and an unpinned tooltip closes", async () => {
      const opened = await open();
      const { page, inside } = opened;
      await tabTo(page, inside);
      await pressed(page, "ArrowRight");
      expect(await readoutIn(opened).isVisible()).toBe(true);
      await pressed(page, "Tab");
      expect(await focusedIn(page, `${inside} .inspect-overlay`)).toBe(false);
      expect(await readoutIn(opened).isVisible()).toBe(false);
      expect(await page.locator(`${inside} .ring`).count()).toBe(0);
    });

    test("a pointer shows the same tooltip, a press pins it, and another press or Escape closes it", async () => {
      const opened = await open();
      const { page, inside } = opened;
      const readout = readoutIn(opened);
      const event = events.at(-1);
      const mark = page.locator(
        `${inside} .stage [data-event="${event?.id}"], ${inside} .slide [data-event="${event?.id}"]`,
      );
      const box = await mark.locator("text").first().boundingBox();
      if (!box) throw new RangeError("missing mark");
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      await readout.waitFor();
      expect(await readout.locator(".title").textContent()).toBe(event?.title);
      await page.mouse.move(2, 2);
      await readout.waitFor({ state: "hidden" });
      await page.clock.install();
      await page.mouse.click(x, y);
      await page.mouse.move(2, 2);
      await page.clock.fastForward(400);
      expect(await readout.isVisible()).toBe(true);
      await page.mouse.click(x, y);
      expect(await readout.isVisible()).toBe(false);
      await page.mouse.click(x, y);
      await pressed(page, "Escape");
      expect(await readout.isVisible()).toBe(false);
      expect(await page.locator(".overview").count()).toBe(0);
    });

    test("axe finds nothing with all rules on while a tooltip is pinned", async () => {
      const opened = await open();
      const { page, inside } = opened;
      await intoWalk(page, inside);
      expect(await axeFaults(page, inside)).toEqual([]);
      await pressed(page, "End");
      expect(await axeFaults(page, inside)).toEqual([]);
      await pressed(page, "Enter");
      expect(await axeFaults(page, inside)).toEqual([]);
    });

    test("the drawing stays unchanged, whatever is shown over it", async () => {
      const opened = await open();
      const { page, inside } = opened;
      const drawing = () => page.evaluate((at) => document.querySelector(`${at} .chart`)?.outerHTML, inside);
      const before = await drawing();
      await intoWalk(page, inside);
      await pressed(page, "End", "Enter");
      expect(await drawing()).toBe(before);
      expect(before?.length).toBeGreaterThan(1000);
    });
  });
}

test("the deck does not step while a chart's walk has the focus, but steps when it is left, or for a clicker", async () => {
  const opened = await present(timed);
  const { page, inside } = opened;
  const hash = () => page.evaluate(() => location.hash);
  const here = addressOf(deck, { slide: timed, step: 0 });
  const next = addressOf(deck, { slide: timed, step: 1 });
  await intoWalk(page, inside);
  await pressed(page, "ArrowRight", "ArrowRight", "ArrowLeft", "End", "Home", "Enter", "Tab", "ArrowRight", "Home");
  expect(await hash()).toBe(here);
  await pressed(page, "Escape", "Escape", "ArrowRight");
  await page.waitForFunction((to) => location.hash === to, next);
  await pressed(page, "ArrowLeft");
  await page.waitForFunction((to) => location.hash === to, here);
  await intoWalk(page, inside);
  await pressed(page, "ArrowRight", "Enter", "PageDown");
  await page.waitForFunction((to) => location.hash === to, next);
  expect(await readoutIn(opened).isVisible()).toBe(false);
});

test("no tooltip on the stage hides the title of its slide or extends beyond the slide", async () => {
  for (const slide of [0, timed, mapped]) {
    const opened = await present(slide);
    const { page, inside } = opened;
    await intoWalk(page, inside);
    for (let steps = 0; steps < 60; steps += 1) {
      await page.keyboard.press(steps % 6 === 5 ? "ArrowDown" : "ArrowRight");
      const hidden = await page.evaluate((at) => {
        const pane = document.querySelector(`${at} .tooltip`)?.getBoundingClientRect();
        if (!pane || pane.width === 0) return "nothing shown";
        if (pane.left < 0 || pane.top < 0 || pane.right > innerWidth || pane.bottom > innerHeight)
          return "off the slide";
        const titles = [...document.querySelectorAll(`${at} .slide > header > *`)];
        return titles
          .map((title) => ({ title, box: title.getBoundingClientRect() }))
          .filter(({ box }) => box.left < pane.right && box.right > pane.left)
          .filter(({ box }) => box.top < pane.bottom && box.bottom > pane.top)
          .map(({ title }) => title.textContent)
          .join();
      }, inside);
      expect(hidden).toBe("");
    }
  }
});

test("a place on a map says who held it on the map's day, and by what event", async () => {
  const opened = await read(map);
  const { page, inside } = opened;
  await intoWalk(page, inside);
  const readout = readoutIn(opened);
  const day = dayWords(deck.story.language, dayOf(map.chart?.describe(map.steps[0].state).day ?? ""));
  const behind = new Set<string>();
  await pressed(page, "ArrowRight");
  const [, parts = "1"] = /part 1 of (\d+)\./.exec((await said(opened)) ?? "") ?? [];
  for (let part = 0; part < Number(parts); part += 1) {
    if (part > 0) await pressed(page, "ArrowDown", "Home");
    do {
      expect(await readout.locator(".when").first().textContent()).toBe(`At the end of ${day}`);
      for (const title of await readout.locator(".behind .title").allTextContents()) behind.add(title);
      await pressed(page, "ArrowRight");
    } while (!/, (\d+) of \1$/.test((await said(opened)) ?? ""));
  }
  expect(behind.size).toBeGreaterThan(0);
  for (const title of behind) expect(deck.story.events.map((event) => event.title)).toContain(title);
});

test("on a phone a tap opens a sheet at the edge of the window, and a button closes it", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const opened = await read(timeline, { viewport: phone, hasTouch: true, colorScheme });
    const { page, inside } = opened;
    await page.locator(`${inside} .stage [data-event] circle`).first().tap({ force: true });
    const pane = readoutIn(opened);
    await pane.waitFor();
    const box = await pane.boundingBox();
    expect(box?.x).toBe(0);
    expect(box?.width).toBe(phone.width);
    const ring = await page.locator(`${inside} .ring`).first().boundingBox();
    if (!box || !ring) throw new RangeError("missing sheet or ring");
    expect(ring.y + ring.height <= box.y || ring.y >= box.y + box.height, "the sheet hides the mark").toBe(true);
    expect(await axeFaults(page, inside)).toEqual([]);
    const close = pane.locator(".close");
    const target = await close.boundingBox();
    expect(Math.min(target?.width ?? 0, target?.height ?? 0)).toBeGreaterThanOrEqual(24);
    await close.tap();
    expect(await pane.isVisible()).toBe(false);
  }
});

test("keys pressed on a chart of the article before the script for exploring is loaded are handled as soon as it is", async () => {
  const { context, faults } = await visitor({ viewport: desk, reducedMotion: "reduce" });
  let come = () => {};
  const slow = new Promise<void>((done) => {
    come = done;
  });
  const asked = new Set<string>();
  await context.route(/assets\/inspect-.*\.js/, async (route) => {
    asked.add(route.request().url());
    await slow;
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}read/#${timeline.id}`);
  const inside = `[data-figure="${timeline.id}"]`;
  await page.locator(`${inside} .walk:not([hidden])`).waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  expect(asked.size).toBe(0);

  await page.locator(`${inside} .walk`).focus();
  for (const key of ["ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
  await expect.poll(() => asked.size).toBeGreaterThan(0);
  expect(await page.locator(".status[role=status]").textContent()).toBe("");
  come();
  const readout = page.locator(`${inside} .tooltip`);
  await readout.waitFor();
  await expect.poll(() => page.locator(".status[role=status]").textContent()).toBe(saidIn(lanesOf(timeline), 0, 1));
  expect(faults).toEqual([]);
  await context.close();
});

test("a first tap on a mark opens its tooltip, however late the script for it is loaded", async () => {
  const { context, faults } = await visitor({ viewport: phone, hasTouch: true, reducedMotion: "reduce" });
  await context.route(/assets\/inspect-.*\.js/, async (route) => {
    await new Promise((done) => setTimeout(done, 800));
    await route.continue();
  });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}read/#${timeline.id}`);
  const inside = `[data-figure="${timeline.id}"]`;
  await page.locator(`${inside} .walk:not([hidden])`).waitFor({ state: "attached" });
  const mark = page.locator(`${inside} svg.chart [data-event]`).first();
  const id = await mark.getAttribute("data-event");
  const box = await mark.evaluate((one) => {
    const { x, y, width, height } = (one.querySelector("circle, path, rect") ?? one).getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await page.touchscreen.tap(box.x, box.y);
  const readout = page.locator(`${inside} .tooltip`);
  await readout.waitFor();
  const titles = deck.story.events.filter((event) => event.id === id).map(({ title }) => title);
  expect(await readout.textContent()).toContain(titles[0]);
  expect(faults).toEqual([]);
  await context.close();
});

test("no tooltip or ring is printed", async () => {
  const opened = await read(timeline);
  const { page, inside } = opened;
  await intoWalk(page, inside);
  await pressed(page, "End", "Enter");
  await page.emulateMedia({ media: "print" });
  expect(await readoutIn(opened).isVisible()).toBe(false);
  expect(await page.locator(`${inside} .ring`).first().isVisible()).toBe(false);
});
