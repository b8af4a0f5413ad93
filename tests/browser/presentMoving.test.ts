import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck as presented } from "../../slides/deck.ts";
import { forStage, type Slide, slidesOf, withBackup } from "../../src/deck/deck.ts";
import { dateAt } from "../../src/events/edtf.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { playedDays } from "../../src/views/play/days.ts";
import { trackIn, viewedSlide } from "../../src/views/present/interaction/panning.ts";
import { untouched } from "../../src/views/present/interaction/viewState.ts";
import { prefixOf } from "../../src/views/present/stage/section.ts";
import { addressOf } from "../../src/views/shared/address.ts";
import { slideDrawing } from "../../src/views/shared/slide.ts";
import { differenceIn } from "./drawn.ts";
import { atRest, ready } from "./served.ts";
import { together } from "./together.ts";

/** With the slide that is kept for questions: its chart is two side by side. */
const deck = withBackup(presented);
const slides = slidesOf(deck);
const stagedDeck = forStage(deck);
const staged = slidesOf(stagedDeck);
const compared = slides.findIndex(({ chart }) => chart?.kind === "compare");
const timed = slides.findIndex(
  ({ kind, chart, steps }) => kind === "chart" && chart?.windowControl && steps.length > 3,
);
const mapped = slides.findIndex(
  ({ kind, chart, steps }) => kind === "chart" && chart?.kind === "front-map" && steps.length > 2,
);

const onStage = ".slides > .present .slide";
const atDesk = '[data-part="now"] .slide';
/** What a slide shows: its caption, the marks of its chart, and its whereabouts, without the ids of its window. */
const shown = (page: Page, slide: string) =>
  page.evaluate((at) => {
    const parts = [".caption", ".chart .marks", ".whereabouts"].map(
      (part) => document.querySelector(`${at} ${part}`)?.innerHTML ?? "missing",
    );
    return parts.join("\n").replaceAll(/ id="[^"]*"/g, "");
  }, slide);
const shows = (page: Page, slide: string, wanted: string) => expect.poll(() => shown(page, slide)).toBe(wanted);
const captionOf = (page: Page) => page.locator(`${onStage} .caption`).textContent();

describe("a chart that is presented", () => {
  test("is moved in time by the buttons of the speaker's window, which exist if it can be moved", async () => {
    const { stage, speaker, leave } = await together({ slide: mapped, step: 0 });
    const step = await shown(stage, onStage);
    await speaker.getByRole("button", { name: "Day after" }).click();
    await expect.poll(() => shown(stage, onStage)).not.toBe(step);
    await shows(speaker, atDesk, await shown(stage, onStage));
    await speaker.getByRole("button", { name: "Day before" }).click();
    await speaker.getByRole("button", { name: "Day before" }).click();
    await expect.poll(() => captionOf(stage)).not.toBe(slides[mapped]?.steps[0].caption);
    await speaker.getByRole("button", { name: "Back to the step" }).click();
    await shows(stage, onStage, step);
    await shows(speaker, atDesk, step);
    await stage.evaluate((hash) => location.assign(hash), addressOf(deck, { slide: timed, step: 0 }));
    await speaker.getByRole("button", { name: "Later" }).click();
    await expect.poll(() => captionOf(stage)).not.toBe(slides[timed]?.steps[0].caption ?? slides[timed]?.caption);
    await stage.evaluate((hash) => location.assign(hash), addressOf(deck, { slide: 0, step: 0 }));
    await speaker.locator('[data-part="now"] .slide-opening').waitFor();
    expect(await speaker.locator("[data-part=earlier]:visible, [data-part=later]:visible").count()).toBe(0);
    await leave();
  });

  test("is played by a key in either window; both show each day alike, and stop on a key in the other", async () => {
    const { stage, speaker, leave } = await together({ slide: mapped, step: 2 }, undefined, "no-preference");
    const step = await shown(stage, onStage);
    const isPlaying = (page: Page) => page.evaluate(() => document.body.classList.contains("is-playing"));
    await speaker.getByRole("button", { name: "Play", exact: true }).click();
    await expect.poll(() => isPlaying(stage)).toBe(true);
    await stage.keyboard.press(">");
    for (const days of [1, 2]) {
      const before = await captionOf(stage);
      await expect.poll(() => captionOf(stage), { message: `day ${days}` }).not.toBe(before);
    }
    await stage.keyboard.press("m");
    await expect.poll(() => isPlaying(speaker)).toBe(false);
    expect(await isPlaying(stage)).toBe(false);
    await shows(speaker, atDesk, await shown(stage, onStage));
    const day = await captionOf(stage);
    expect(day).toMatch(/^\w+day \d+ \w+ 2017/);
    const lineOf = (page: Page) => page.locator(".play-line .cursor").getAttribute("style");
    expect(await lineOf(speaker)).toBe(await lineOf(stage));
    // A click on the line of days leads to another day, in both windows.
    await stage.mouse.click(640, 100);
    await expect.poll(() => captionOf(stage)).not.toBe(day);
    await shows(speaker, atDesk, await shown(stage, onStage));
    await stage.keyboard.press("0");
    await shows(stage, onStage, step);
    await shows(speaker, atDesk, step);
    await leave();
  });

  test("shows on twenty days on which it is stopped what is drawn of each without a browser, maps and timelines alike", async () => {
    for (const [slide, step, count] of [
      [compared, 0, 12],
      [timed, 2, 8],
    ] as const) {
      const { stage, leave } = await together({ slide, step }, undefined, "no-preference");
      const shown = staged[slide] as Slide;
      const track = trackIn(stagedDeck, shown);
      const { state } = shown.steps[step] ?? {};
      const days = track?.played(state) ?? [0, 0];
      const list = playedDays(days, track?.changes(state) ?? []);
      await stage.keyboard.press("m");
      await stage.mouse.click(49, 100);
      const stops = track?.showsDay ? list : list.filter(({ at, changes }) => changes && at > days[0]);
      const tried = stops.slice(track?.showsDay ? 1 : 0).slice(0, count);
      expect(tried).toHaveLength(count);
      for (const { at } of tried) {
        await stage.keyboard.press("Shift+ArrowRight");
        const view = { ...untouched, pan: { day: at, play: { days, on: false, pace: 1 } } };
        const drawn = slideDrawing(stagedDeck, viewedSlide(stagedDeck, shown, step, view), step, {
          prefix: prefixOf(shown),
        });
        const fresh = drawn.children.find(({ key }) => key === "chart");
        const difference = await stage
          .locator(".slides > .present")
          .evaluate(differenceIn, [fresh ? serialize(fresh) : "", 30_000] as const);
        expect(difference, dateAt(at)).toBe("");
      }
      await leave();
    }
  });

  test("is moved in time by keys, wheel and drag, in both windows alike, and 0 returns both to the step", async () => {
    const { stage, speaker, leave } = await together({ slide: timed, step: 0 });
    const hash = await stage.evaluate(() => location.hash);
    const step = await shown(stage, onStage);
    const moves: (() => Promise<unknown>)[] = [
      () => stage.keyboard.press("Shift+ArrowUp"),
      () => stage.keyboard.press("Shift+ArrowRight"),
      () => speaker.keyboard.press("Shift+ArrowLeft"),
      async () => {
        // A press shows that the wheel is meant for the chart.
        await stage.mouse.click(700, 640);
        await stage.mouse.move(700, 400);
        await stage.mouse.wheel(0, -200);
      },
      async () => {
        await stage.mouse.move(700, 640);
        await stage.mouse.down();
        await stage.mouse.move(500, 640, { steps: 6 });
        await stage.mouse.up();
      },
    ];
    let last = step;
    await stage.clock.install();
    for (const move of moves) {
      await move();
      await expect.poll(() => shown(stage, onStage)).not.toBe(last);
      // A wheel and a drag stop at whole days.
      await stage.clock.fastForward(500);
      last = await shown(stage, onStage);
      await shows(speaker, atDesk, last);
      expect(await stage.evaluate(() => location.hash)).toBe(hash);
    }
    expect(await captionOf(stage)).not.toBe(slides[timed]?.steps[0].caption ?? slides[timed]?.caption);
    await speaker.reload();
    await speaker.getByText("Joined to the slides").waitFor();
    await shows(speaker, atDesk, last);
    await stage.keyboard.press("0");
    await shows(stage, onStage, step);
    await shows(speaker, atDesk, step);
    await leave();
  });

  test("shows the next step and the same step again as drawn, wherever it was moved to; a reload keeps where it was moved to", async () => {
    const { stage, speaker, leave } = await together({ slide: timed, step: 0 });
    const step = await shown(stage, onStage);
    await stage.keyboard.press("Shift+ArrowUp");
    await stage.keyboard.press("PageDown");
    await stage.waitForFunction((hash) => location.hash === hash, addressOf(deck, { slide: timed, step: 1 }));
    await stage.keyboard.press("PageUp");
    await stage.waitForFunction((hash) => location.hash === hash, addressOf(deck, { slide: timed, step: 0 }));
    await shows(stage, onStage, step);
    await shows(speaker, atDesk, step);
    await stage.keyboard.press("Shift+ArrowUp");
    await expect.poll(() => shown(stage, onStage)).not.toBe(step);
    await atRest(stage);
    const moved = await shown(stage, onStage);
    await stage.reload();
    await ready(stage);
    await shows(stage, onStage, moved);
    await shows(speaker, atDesk, moved);
    await stage.keyboard.press("0");
    await shows(stage, onStage, step);
    await shows(speaker, atDesk, step);
    await leave();
  });

  test("if it is a map, moves day by day and to the next change, and the line of years follows", async () => {
    const { stage, speaker, leave } = await together({ slide: mapped, step: 0 });
    const step = await shown(stage, onStage);
    await stage.keyboard.press("Shift+ArrowRight");
    const after = await captionOf(stage);
    expect(after).toMatch(/^The end of /);
    await speaker.keyboard.press("Shift+ArrowDown");
    await expect.poll(() => captionOf(stage)).not.toBe(after);
    await shows(speaker, atDesk, await shown(stage, onStage));
    await stage.keyboard.press("Escape");
    await shows(stage, onStage, step);
    await leave();
  });

  test("shows where an event was on the small map, while its tooltip is shown", async () => {
    const { stage, leave } = await together({ slide: timed, step: 0 });
    const where = () => stage.locator(`${onStage} .whereabouts`).evaluate((one) => one.outerHTML);
    const chart = () => stage.locator(`${onStage} > .chart`).evaluate((one) => one.outerHTML);
    const [before, drawn] = [await where(), await chart()];
    await stage.locator(".slides > .present .walk").focus();
    await stage.keyboard.press("ArrowRight");
    await expect.poll(where).not.toBe(before);
    expect(await chart()).toBe(drawn);
    await stage.keyboard.press("Escape");
    await expect.poll(where).toBe(before);
    await leave();
  });
});
