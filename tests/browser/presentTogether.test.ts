import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { addressOf, type Position } from "../../src/views/shared/address.ts";
import { ready, siteUrl, visitor } from "./served.ts";
import { together } from "./together.ts";

const slides = slidesOf(deck);
const timed = slides.findIndex(({ chart, steps }) => chart?.kind === "timeline" && steps.length > 1);
const start: Position = { slide: timed, step: 0 };

const onStage = ".slides > .present .slide > .chart";
const atDesk = '[data-part="now"] .slide > .chart';
const viewBox = (page: Page, chart: string) => page.locator(chart).getAttribute("viewBox");
const seenThrough = (page: Page, chart: string, box: string | null) =>
  page.waitForFunction(([at, box]) => document.querySelector(at ?? "")?.getAttribute("viewBox") === box, [chart, box]);
const seenOtherwise = (page: Page, chart: string, box: string | null) =>
  page.waitForFunction(([at, box]) => document.querySelector(at ?? "")?.getAttribute("viewBox") !== box, [chart, box]);
const pointerPlace = (page: Page) =>
  page.evaluate(() => {
    const one = document.querySelector<HTMLElement>(".pointer");
    return one?.hidden === false ? [one.style.left, one.style.top] : undefined;
  });

describe("two windows", () => {
  test("show the same part of a chart, whichever zooms it, and one key returns both", async () => {
    const { stage, speaker, leave } = await together(start);
    const whole = await viewBox(stage, onStage);
    await stage.keyboard.press("+");
    const larger = await viewBox(stage, onStage);
    expect(larger).not.toBe(whole);
    await seenThrough(speaker, atDesk, larger);
    await speaker.keyboard.press("Shift+ArrowLeft");
    const moved = await viewBox(speaker, atDesk);
    expect(moved).not.toBe(larger);
    await seenThrough(stage, onStage, moved);
    const box = await speaker.locator(atDesk).boundingBox();
    if (!box) throw new RangeError("missing chart");
    await speaker.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.3);
    await speaker.keyboard.down("Control");
    await speaker.mouse.wheel(0, -200);
    await speaker.keyboard.up("Control");
    await seenOtherwise(speaker, atDesk, moved);
    await seenThrough(stage, onStage, await viewBox(speaker, atDesk));
    await stage.keyboard.press("0");
    await seenThrough(stage, onStage, whole);
    await seenThrough(speaker, atDesk, whole);
    await stage.keyboard.press("z");
    await seenThrough(speaker, atDesk, await viewBox(stage, onStage));
    await stage.keyboard.press("Escape");
    await seenThrough(speaker, atDesk, whole);
    expect(await stage.locator(".reveal.overview").count()).toBe(0);
    await leave();
  });

  test("draw on each other's slide, and a key undoes it; once the pen is off the mouse works as before", async () => {
    const { stage, speaker, leave } = await together(start);
    const drawn = (page: Page) => page.locator(".pen-layer .line").getAttribute("d");
    const sameLines = (page: Page, lines: string | null) =>
      page.waitForFunction(
        (d) => (document.querySelector(".pen-layer .line")?.getAttribute("d") ?? "") === d,
        lines ?? "",
      );
    await speaker.locator('[data-part="pen"]').click();
    const box = await speaker.locator('[data-part="now-frame"]').boundingBox();
    if (!box) throw new RangeError("missing slide");
    await speaker.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.5);
    await speaker.mouse.down();
    await speaker.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5, { steps: 4 });
    await speaker.mouse.up();
    expect(await drawn(speaker)).toMatch(/^M3[12]\d,3[56]\d.*L6[34]\d,3[56]\d$/);
    await sameLines(stage, await drawn(speaker));
    await stage.keyboard.press("u");
    await sameLines(speaker, "");
    await stage.keyboard.press("w");
    await stage.mouse.move(300, 300);
    await stage.mouse.down();
    await stage.mouse.move(500, 420, { steps: 3 });
    await stage.mouse.up();
    await sameLines(speaker, await drawn(stage));
    await stage.keyboard.press("w");
    const whole = await viewBox(stage, onStage);
    await stage.mouse.move(640, 400);
    await stage.keyboard.down("Control");
    await stage.mouse.wheel(0, -200);
    await stage.keyboard.up("Control");
    await seenOtherwise(stage, onStage, whole);
    await stage.keyboard.press("PageDown");
    await sameLines(stage, "");
    await sameLines(speaker, "");
    await leave();
  });

  test("show the next step as drawn, whatever was done to this one", async () => {
    const { stage, speaker, leave } = await together(start);
    const whole = await viewBox(stage, onStage);
    await speaker.keyboard.press("z");
    await seenOtherwise(stage, onStage, whole);
    await speaker.keyboard.press("PageDown");
    await stage.waitForFunction((hash) => location.hash === hash, addressOf(deck, { ...start, step: 1 }));
    await seenThrough(stage, onStage, whole);
    await seenThrough(speaker, atDesk, whole);
    await leave();
  });

  test("show one pointer at the same place of the slide, from either of them, until it is removed", async () => {
    const { stage, speaker, leave } = await together(start);
    const frame = await speaker.locator('[data-part="now-frame"]').boundingBox();
    if (!frame) throw new RangeError("missing frame");
    await speaker.getByRole("button", { name: "Pointer" }).click();
    await speaker.mouse.move(frame.x + frame.width / 2, frame.y + frame.height / 2);
    await speaker.mouse.move(frame.x + frame.width / 4, frame.y + frame.height / 2, { steps: 3 });
    await stage.waitForFunction(() => {
      const one = document.querySelector<HTMLElement>(".pointer");
      return one?.hidden === false && Math.abs(Number.parseFloat(one.style.left) - 25) < 1;
    });
    const box = await stage.locator(".pointer").boundingBox();
    const level = (at: string) =>
      stage.evaluate((at) => Number(getComputedStyle(document.querySelector(at) ?? document.body).zIndex), at);
    expect(await level(".pointer"), "the pointer lies under the slide").toBeGreaterThan(
      await level(".slides > .present"),
    );
    expect(Math.abs((box?.x ?? 0) + (box?.width ?? 0) / 2 - 320)).toBeLessThan(16);
    expect(Math.abs((box?.y ?? 0) + (box?.height ?? 0) / 2 - 360)).toBeLessThan(16);
    await stage.mouse.move(640, 500);
    await stage.mouse.move(640, 180, { steps: 3 });
    await speaker.waitForFunction(() => {
      const one = document.querySelector<HTMLElement>(".pointer");
      return one && Math.abs(Number.parseFloat(one.style.top) - 25) < 1;
    });
    expect(await pointerPlace(speaker)).toEqual(await pointerPlace(stage));
    await speaker.reload();
    await speaker.waitForFunction(() => document.querySelector<HTMLElement>(".pointer")?.hidden === false);
    await stage.keyboard.press("d");
    await speaker.waitForFunction(() => document.querySelector<HTMLElement>(".pointer")?.hidden === true);
    expect(await pointerPlace(stage)).toBeUndefined();
    await leave();
  });

  test("show the same tooltip of a chart that is explored in either of them", async () => {
    const { stage, speaker, leave } = await together(start);
    const told = (page: Page) => page.locator(".tooltip:not([hidden]) .title");
    await stage.locator(".slides > .present .walk").focus();
    await stage.keyboard.press("ArrowRight");
    await told(speaker).waitFor();
    expect(await told(speaker).textContent()).toBe(await told(stage).textContent());
    await speaker.locator(".speaker-view .walk").last().focus();
    await speaker.keyboard.press("End");
    await speaker.keyboard.press("Enter");
    const last = (await told(speaker).textContent()) ?? "";
    await stage.locator(".tooltip.pinned", { hasText: last }).waitFor();
    expect(await stage.locator(".slides > .present .ring").count()).toBeGreaterThan(0);
    await speaker.reload();
    await told(speaker).waitFor();
    expect(await told(speaker).textContent()).toBe(last);
    await stage.keyboard.press("Escape");
    await told(speaker).waitFor({ state: "hidden" });
    await leave();
  });

  test("restore the interaction after the stage is reloaded, but not on another step", async () => {
    const { stage, speaker, leave } = await together({ slide: timed, step: 1 });
    await stage.keyboard.press("z");
    await stage.keyboard.press("d");
    await stage.keyboard.press("Shift+ArrowRight");
    const seen = (page: Page, room: string) =>
      page.evaluate(
        (room) => [
          document.querySelector(`${room} .slide > .chart`)?.getAttribute("viewBox"),
          document.querySelector<HTMLElement>(".pointer:not([hidden])")?.getAttribute("style"),
        ],
        room,
      );
    const before = await seen(stage, ".slides > .present");
    expect(before[1]).toContain("left");
    await stage.reload();
    await ready(stage);
    await expect.poll(() => seen(stage, ".slides > .present")).toEqual(before);
    await expect.poll(() => seen(speaker, '[data-part="now"]')).toEqual(before);
    await speaker.close();
    await stage.evaluate((hash) => location.assign(hash), addressOf(deck, { slide: 0, step: 0 }));
    await stage.reload();
    await ready(stage);
    await stage.evaluate((hash) => location.assign(hash), addressOf(deck, { slide: timed, step: 1 }));
    await stage.locator(".slides > .present .slide[data-step='2']").waitFor();
    expect((await seen(stage, ".slides > .present"))[0]).not.toBe(before[0]);
    await leave();
  });

  test("find each other again when either is reloaded or closed in the middle, black or not", async () => {
    const { stage, speaker, leave } = await together(start);
    await speaker.getByRole("button", { name: "Black" }).click();
    await stage.locator(".reveal.paused").waitFor();
    expect(await speaker.getByText("Alone").count()).toBe(0);
    // What the speaker's window shows afterwards could be from before, and “Alone” may stand there for a moment only.
    await speaker.evaluate(() => {
      const { body } = document;
      const lost = new Promise<void>((resolve) => {
        const look = () => body.textContent.includes("Alone") && resolve();
        new MutationObserver(look).observe(body, { subtree: true, childList: true, characterData: true });
      });
      Object.assign(window, { lost });
    });
    await stage.reload();
    await speaker.evaluate(() => (window as Window & { lost?: Promise<void> }).lost);
    await speaker.getByText("Joined to the slides").waitFor();
    await stage.locator(".reveal.paused").waitFor();
    await speaker.locator('[data-part="black"][aria-pressed="true"]').waitFor();
    await speaker.keyboard.press("b");
    await stage.locator(".reveal:not(.paused)").waitFor();
    await stage.close({ runBeforeUnload: true });
    await speaker.getByText("Alone").waitFor();
    await speaker.keyboard.press("PageDown");
    await speaker.waitForFunction((hash) => location.hash === hash, addressOf(deck, { ...start, step: 1 }));
    const opened = speaker.context().waitForEvent("page");
    await speaker.getByRole("button", { name: "Open the slides" }).click();
    const again = await opened;
    await speaker.getByText("Joined to the slides").waitFor();
    await again.waitForFunction((hash) => location.hash === hash, addressOf(deck, { ...start, step: 1 }));
    await again.keyboard.press("PageUp");
    await speaker.waitForFunction((hash) => location.hash === hash, addressOf(deck, start));
    await leave();
  });
});

test("both windows work under the policy that a host should send", async () => {
  const url = siteUrl();
  const [, policy = ""] = /Content-Security-Policy: (.*)/.exec(readFileSync(resolve("dist/_headers"), "utf8")) ?? [];
  expect(policy).toContain("default-src 'none'");
  const { context, faults } = await visitor({ reducedMotion: "reduce", viewport: { width: 1280, height: 720 } });
  await context.route(`${url}**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
  });
  const stage = await context.newPage();
  await stage.goto(url + addressOf(deck, start));
  await ready(stage);
  const opened = context.waitForEvent("page");
  await stage.keyboard.press("s");
  const speaker = await opened;
  await speaker.getByText("Joined to the slides").waitFor();
  await speaker.keyboard.press("d");
  await stage.waitForFunction(() => document.querySelector<HTMLElement>(".pointer")?.hidden === false);
  expect(await stage.evaluate(() => getComputedStyle(document.body).overflow)).toBe("hidden");
  expect(
    await speaker.evaluate(() => getComputedStyle(document.querySelector(".pointer") ?? document.body).position),
  ).toBe("absolute");
  await context.close();
  expect(faults).toEqual([]);
});
