import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { addressOf, type Position } from "../../src/views/shared/address.ts";
import { ready, siteUrl, visitor } from "./served.ts";
import { together } from "./together.ts";

const slides = slidesOf(deck);
const timed = slides.findIndex(
  ({ kind, chart, steps }) => kind === "chart" && chart?.windowControl && steps.length > 1,
);
const start: Position = { slide: timed, step: 0 };
const [second, third] = [
  { slide: timed, step: 1 },
  { slide: timed, step: 2 },
];

const at = (page: Page, place: Position) =>
  page.waitForFunction((wanted) => location.hash === wanted, addressOf(deck, place));
const isBlack = (page: Page) => page.locator(".reveal.paused").count();

/** Whether an element is within the height of its window. */
const inSight = (element: Locator) => element.evaluate((it) => it.getBoundingClientRect().bottom <= innerHeight);

describe("a clicker", () => {
  test("advances with Space and Page Down whatever was clicked before, in both windows", async () => {
    const { stage, speaker, leave } = await together(start);
    await speaker.getByRole("button", { name: "Start" }).click();
    await speaker.keyboard.press(" ");
    await at(stage, second);
    expect(await speaker.getByRole("button", { name: "Pause" }).count(), "Space has paused the clock").toBe(1);
    await speaker.getByRole("button", { name: "Step before" }).click();
    await at(stage, start);
    await speaker.keyboard.press(" ");
    await at(stage, second);
    await speaker.locator("summary").first().click();
    await speaker.keyboard.press("Enter");
    await at(stage, third);
    await stage.locator(".stage-controls [data-action=previous]").click();
    await at(stage, second);
    await stage.keyboard.press(" ");
    await at(stage, third);
    await speaker.locator(`[data-slide="0"]`).click();
    await at(stage, { slide: 0, step: 0 });
    await speaker.keyboard.press("Shift+PageDown");
    await at(stage, { slide: 1, step: 0 });
    await leave();
  });

  test("shows a black slide again before it advances, and the speaker sees that it is black", async () => {
    const { stage, speaker, leave } = await together(start);
    for (const [page, key] of [
      [stage, "PageDown"],
      [stage, "Escape"],
      [speaker, "ArrowRight"],
      [speaker, "Escape"],
      [stage, "Enter"],
      [speaker, "F5"],
    ] as const) {
      await page.keyboard.press("b");
      await speaker.getByRole("status").filter({ hasText: "The screen is black" }).waitFor();
      await page.keyboard.press(key);
      await speaker.locator('[data-part="black"][aria-pressed="false"]').waitFor();
      expect(await isBlack(stage), key).toBe(0);
    }
    await at(stage, start);
    await speaker.getByRole("button", { name: "Black" }).click();
    await stage.locator(".reveal.paused").waitFor();
    await speaker.keyboard.press(" ");
    await stage.locator(".reveal:not(.paused)").waitFor();
    await at(stage, start);
    await leave();
  });

  test("shows the slide whose number is typed, or that is found, though the screen is black", async () => {
    const { stage, leave } = await together(start);
    const find = async () => {
      await stage.keyboard.press("g");
      await stage.keyboard.type("2");
    };
    for (const type of [() => stage.keyboard.type("2"), find]) {
      await stage.keyboard.press("b");
      await stage.locator(".reveal.paused").waitFor();
      await type();
      await stage.keyboard.press("Enter");
      await at(stage, { slide: 1, step: 0 });
      expect(await isBlack(stage)).toBe(0);
      await stage.keyboard.press("Backspace");
      await at(stage, start);
    }
    await leave();
  });

  test("scrolls a help sheet taller than the window, and closes it where there is no more to see", async () => {
    const { stage, leave } = await together(start);
    await stage.setViewportSize({ width: 1024, height: 768 });
    await stage.keyboard.press("?");
    const sheet = stage.locator("dialog#help");
    const settings = sheet.getByLabel(deck.story.language.stage.characterKeys);
    await expect.poll(() => inSight(settings)).toBe(false);
    await stage.keyboard.press("PageDown");
    await expect.poll(() => inSight(settings)).toBe(true);
    await stage.keyboard.press("PageUp");
    await expect.poll(() => inSight(settings)).toBe(false);
    await stage.keyboard.press("PageDown");
    await stage.keyboard.press("PageDown");
    await sheet.waitFor({ state: "hidden" });
    await stage.keyboard.press("?");
    await stage.keyboard.press("PageUp");
    await sheet.waitFor({ state: "hidden" });
    await at(stage, start);
    await leave();
  });

  test("never opens the overview, and returns from it by any of its keys", async () => {
    const { stage, leave } = await together(start);
    await stage.keyboard.press("Escape");
    expect(await stage.locator(".reveal.overview").count()).toBe(0);
    for (const key of ["PageDown", "PageUp", "Escape", "o", "b"]) {
      await stage.keyboard.press("o");
      await stage.locator(".reveal.overview").waitFor();
      await stage.keyboard.press("ArrowRight");
      await stage.keyboard.press(key);
      if (key === "b") await stage.keyboard.press("PageDown");
      await stage.locator(".reveal:not(.overview):not(.paused)").waitFor();
      await at(stage, start);
    }
    await leave();
  });

  test("starts with F5 in full screen, which Escape leaves without opening anything", async () => {
    const { stage, leave } = await together(start);
    await stage.keyboard.press("F5");
    await stage.waitForFunction(() => document.fullscreenElement !== null);
    await at(stage, start);
    await leave();
  });
});

test("the clock starts with the first step, pauses while black, has keys, and fits the plan to the slot", async () => {
  const { stage, speaker, leave } = await together(start);
  const runs = (label: string) => speaker.getByRole("button", { name: label, exact: true }).waitFor();
  await stage.keyboard.press("PageDown");
  await runs("Pause");
  await stage.keyboard.press("b");
  await runs("Go on");
  await stage.keyboard.press("PageDown");
  await runs("Pause");
  await speaker.keyboard.press("c");
  await runs("Go on");
  await speaker.keyboard.press("x");
  await runs("Undo reset");
  await speaker.getByLabel("Minutes of the slot").fill("20");
  await speaker.keyboard.press("Enter");
  await speaker.locator('[data-part="list"] .planned', { hasText: "until 20:00" }).waitFor();
  await speaker.keyboard.press(" ");
  await at(stage, third);
  await speaker.keyboard.press("?");
  await speaker.locator("dialog#help[open]").waitFor();
  await speaker.keyboard.press("PageDown");
  await speaker.locator("dialog#help").waitFor({ state: "hidden" });
  await at(stage, third);
  await speaker.keyboard.press("g");
  await speaker.keyboard.type("2");
  await speaker.keyboard.press("Enter");
  await at(stage, { slide: 1, step: 0 });
  await speaker.keyboard.press("Backspace");
  await at(stage, third);
  await speaker.keyboard.press("]");
  expect(await speaker.locator(".words").evaluate((words) => getComputedStyle(words).fontSize)).toBe("32px");
  await leave();
});

test("two speaker's windows of one stage share its clock, whichever of them pauses it and whenever they are opened", async () => {
  const { stage, speaker, leave } = await together(start);
  const other = await stage.context().newPage();
  await other.goto(speaker.url());
  await other.getByText("Joined to the slides").waitFor();
  for (const [one, another] of [
    [speaker, other],
    [other, speaker],
  ] as const) {
    await one.getByRole("button", { name: "Start", exact: true }).click();
    await another.getByRole("button", { name: "Pause", exact: true }).click();
    await one.getByRole("button", { name: "Go on", exact: true }).waitFor();
    await one.getByRole("button", { name: "Reset", exact: true }).click();
    await expect.poll(() => another.locator("[data-time=run]").textContent()).toBe("0:00");
  }
  // A window that has kept no clock, as on another device, asks for it.
  await speaker.getByRole("button", { name: "Start", exact: true }).click();
  await other.getByRole("button", { name: "Pause", exact: true }).waitFor();
  await other.addInitScript(() => localStorage.clear());
  await other.reload();
  await other.getByRole("button", { name: "Pause", exact: true }).waitFor();
  await leave();
});

test.each([
  [1280, 720, "hidden"],
  [1280, 800, "visible"],
  [1024, 768, "visible"],
  [1920, 1200, "visible"],
])(
  "in a window of %d by %d the small map is %s while controls are shown, which never lie on it",
  async (width, height, seen) => {
    const { stage, leave } = await together(start);
    await stage.setViewportSize({ width, height });
    await stage.mouse.move(width / 2, 10);
    await stage.mouse.move(width / 2, 20);
    await stage.waitForFunction(() => !document.documentElement.classList.contains("idle"));
    const map = stage.locator(".slides > .present .whereabouts");
    const shown = await map.evaluate((one) => ({
      visibility: getComputedStyle(one).visibility,
      room:
        (document.querySelector(".stage-controls")?.getBoundingClientRect().top ?? 0) -
        one.getBoundingClientRect().bottom,
    }));
    expect(shown.visibility).toBe(seen);
    if (seen === "visible") expect(shown.room).toBeGreaterThan(-1);
    await leave();
  },
);

describe("a stray touch", () => {
  test("of a key neither leaves the slides, nor goes to the first, nor changes the theme", async () => {
    const { stage, leave } = await together(start);
    await stage.keyboard.press("r");
    await stage.getByText("Press R again").waitFor();
    await stage.keyboard.press("g");
    await stage.keyboard.press("Enter");
    expect(await stage.locator("dialog[open]").count()).toBe(0);
    for (const size of [
      { width: 800, height: 600 },
      { width: 1280, height: 720 },
    ]) {
      await stage.setViewportSize(size);
      await stage.keyboard.press("?");
      const [scrolled, hidden = 0] = await stage
        .locator("dialog#help")
        .evaluate((sheet) => [sheet.scrollTop, sheet.scrollHeight - sheet.clientHeight]);
      expect(scrolled).toBe(0);
      // On the screens of most projectors all keys and settings are seen at once.
      if (size.height >= 720) expect(hidden).toBe(0);
      await stage.keyboard.press("ArrowDown");
      expect(await stage.locator("body").getAttribute("data-theme")).toBe("night");
      await stage.keyboard.press("Escape");
      await stage.locator("dialog#help").waitFor({ state: "hidden" });
    }
    await at(stage, start);
    expect(stage.url()).toBe(siteUrl() + addressOf(deck, start));
    await leave();
  });

  test("of the wheel does not change a timeline that nobody has clicked", async () => {
    const { stage, leave } = await together(start);
    const drawn = () => stage.locator(".slides > .present .chart .marks").innerHTML();
    const before = await drawn();
    await stage.mouse.move(700, 400);
    await stage.mouse.wheel(0, 100);
    await stage.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await drawn()).toBe(before);
    await leave();
  });

  test("of the back button says that one more leaves the slides, and undoes a jump first", async () => {
    const { stage, leave } = await together(start);
    await stage.keyboard.press("PageDown");
    await at(stage, second);
    for (const key of ["1", "5", ".", "1", "Enter"]) await stage.keyboard.press(key);
    await at(stage, { slide: 14, step: 0 });
    await stage.keyboard.press("Backspace");
    await at(stage, second);
    await stage.goBack();
    await stage.getByText("One step further back leaves the slides").waitFor();
    await at(stage, second);
    await leave();
  });
});

describe("two stages of one deck", () => {
  test("are two talks: the speaker's window controls the one that opened it, and the other is told so", async () => {
    const { stage, speaker, leave } = await together(start);
    const opened = await speaker.locator('[data-part="connection"]').textContent();
    expect(opened).toMatch(/opened at .*\d/);
    const second = await stage.context().newPage();
    await second.goto(siteUrl() + addressOf(deck, { slide: 0, step: 0 }));
    await second.getByText("The speaker’s window leads the slides opened at").waitFor();
    await second.keyboard.press("PageDown");
    await at(second, { slide: 1, step: 0 });
    await speaker.keyboard.press("PageDown");
    await at(stage, { ...start, step: 1 });
    await at(speaker, { ...start, step: 1 });
    await at(second, { slide: 1, step: 0 });
    await second.reload();
    await second.getByText("The speaker’s window leads the slides opened at").waitFor();
    expect(await speaker.locator('[data-part="connection"]').textContent()).toBe(opened);
    await speaker.getByRole("button", { name: /^Lead the slides opened at/ }).click();
    await at(speaker, { slide: 1, step: 0 });
    await speaker.keyboard.press("Shift+PageDown");
    await at(second, { slide: 2, step: 0 });
    await at(stage, { ...start, step: 1 });
    await second.close({ runBeforeUnload: true });
    // The message of a closing tab may be lost: then nothing answers the speaker's next request.
    await speaker.keyboard.press("Shift+PageDown");
    await speaker.getByText("Alone: this window leads no slides").waitFor();
    await leave();
  });
});

describe("an address", () => {
  test("that is not in the deck leads to the nearest one, and says so until the next step", async () => {
    const { context } = await visitor({ reducedMotion: "reduce" });
    const page = await context.newPage();
    const [id = ""] = slides.slice(timed).map((slide) => slide.id);
    await page.goto(`${siteUrl()}#/${id.slice(0, -1)}x`);
    await page.getByText(`No slide is called “${id.slice(0, -1)}x”`).waitFor();
    await at(page, start);
    await page.keyboard.press("PageDown");
    await at(page, second);
    expect(await page.locator(".notice").count()).toBe(0);
    for (const meant of [`#/${id}/2/`, `#/${id.toUpperCase()}/2`, `?x=1#/${id}/2?y=2`]) {
      await page.goto("about:blank");
      await page.goto(siteUrl() + meant);
      await at(page, second);
      expect(await page.locator(".notice").count(), meant).toBe(0);
    }
    await context.close();
  });
});

test("a stage that two fingers have magnified is moved by one finger, which then changes no slide", async () => {
  const { context } = await visitor({ hasTouch: true, viewport: { width: 1024, height: 700 } });
  const page = await context.newPage();
  await page.goto(siteUrl() + addressOf(deck, start));
  await ready(page);
  const client = await context.newCDPSession(page);
  await client.send("Emulation.setPageScaleFactor", { pageScaleFactor: 2 });
  await page.waitForFunction(() => (window.visualViewport?.scale ?? 1) > 1);
  await page.locator("body[data-prevent-swipe]").waitFor();
  expect(await page.locator(".slides").evaluate((slides) => getComputedStyle(slides).touchAction)).toBe("auto");
  const swipe = (x: number) => [{ x, y: 300 }];
  await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: swipe(600) });
  for (const x of [500, 400, 300])
    await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: swipe(x) });
  await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  expect(await page.evaluate(() => location.hash)).toBe(addressOf(deck, start));
  await context.close();
});

test("neither window is left by a file that is dropped on it, nor by a swipe of two fingers", async () => {
  const { stage, speaker, leave } = await together({ slide: 1, step: 0 });
  for (const page of [stage, speaker]) {
    const kept = await page.evaluate(() =>
      ["dragover", "drop"].map(
        (kind) =>
          !document.body.dispatchEvent(
            new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }),
          ),
      ),
    );
    expect(kept).toEqual([true, true]);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).overscrollBehaviorX)).toBe("none");
  }
  await leave();
});

test("if the system forces its colours, a slide is drawn in high contrast, words and chart on one background", async () => {
  const { context } = await visitor({ forcedColors: "active", colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(siteUrl() + addressOf(deck, { slide: 1, step: 0 }));
  await ready(page);
  const colours = await page.evaluate(() => {
    const title = document.querySelector(".slides > .present h2");
    return [document.body, title]
      .map((one) => one && getComputedStyle(one))
      .map((one) => [one?.backgroundColor, one?.color]);
  });
  expect(colours[0]).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  expect(colours[1]?.[1]).toBe("rgb(255, 255, 255)");
  await context.close();
});

test("a swipe brings no controls over the slide and a tap does, a key hides the cursor, and two clicks mark no words", async () => {
  const { context } = await visitor({
    hasTouch: true,
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 720 },
  });
  const page = await context.newPage();
  await page.goto(siteUrl() + addressOf(deck, start));
  await ready(page);
  const idle = page.locator("html.idle");
  const cursor = () => page.evaluate(() => getComputedStyle(document.elementFromPoint(60, 40) ?? document.body).cursor);
  await page.mouse.move(60, 40);
  await page.mouse.dblclick(60, 40);
  expect(await page.evaluate(() => `${getSelection()}`)).toBe("");
  expect(await cursor()).not.toBe("none");
  await page.keyboard.press("PageDown");
  await idle.waitFor();
  expect(await cursor()).toBe("none");
  const client = await context.newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...x: number[]) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: x.map((x) => ({ x, y: 300 })) });
  await touch("touchStart", 500);
  for (const x of [600, 700, 800]) await touch("touchMove", x);
  await touch("touchEnd");
  await at(page, start);
  expect(await idle.count()).toBe(1);
  await expect
    .poll(async () => {
      // A busy browser may take a tap for a long press.
      await page.touchscreen.tap(640, 690);
      return idle.count();
    })
    .toBe(0);
  await context.close();
});
