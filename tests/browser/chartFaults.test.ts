import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { guest, madeStory } from "./madeStory.ts";
import { ready } from "./served.ts";

/** A timeline that cannot draw one week in a browser, and one that can neither draw nor describe anything there. */
const charts = `
import type { Chart } from "../src/charts/chart.ts";
import type { TimelineState } from "../src/charts/timeline/state.ts";
import { timeline } from "#charts/timeline";
import { story } from "./events.ts";

const sound = timeline(story, { order: ["moon", "earth"] });
const fails = (when = true) => {
  if (when && "document" in globalThis) throw new Error("no room for a line");
};
export const storyTimeline: Chart<TimelineState> = {
  ...sound,
  draw(state, frame) {
    fails(state.extent[0] !== "1961");
    return sound.draw(state, frame);
  },
};
export const untold: Chart<TimelineState> = {
  ...sound,
  draw(state, frame) {
    fails();
    return sound.draw(state, frame);
  },
  describe(state) {
    fails();
    return sound.describe(state);
  },
};
`;
const word = `
import { defineSlide } from "../src/deck/deck.ts";
import { untold } from "./charts.ts";
import { cite, words } from "./vocabulary.ts";

export const word = defineSlide({
  id: "word",
  kind: "chart",
  title: "Nothing can be said of it",
  caption: "A chart that cannot even be told",
  chart: untold,
  steps: [{ state: { extent: ["1961", "1972"], lanes: "theatre" }, words: words\`It goes on.\${cite({ events: ["step"] })}\` }],
});
`;
const story = madeStory("failing", { "charts.ts": charts, "word.ts": word });
const failed = ["slide “race”, step 2: no room for a line", "slide “word”, step 1: no room for a line"];

beforeAll(() => void story.build());
afterAll(() => story.remove());

const at = (page: Page, hash: string) => page.waitForFunction((hash) => location.hash === hash, hash);
const shown = ".slides > .present .slide";

/** Steps through the whole deck on a stage and back to its second slide. */
async function walks(page: Page): Promise<void> {
  await ready(page);
  await page.keyboard.press("ArrowRight");
  await page.waitForSelector(`${shown} svg.chart [data-event]`);
  await page.keyboard.press("ArrowRight");
  await at(page, "#/race/2");
  const instead = page.locator(`${shown} div.chart`);
  expect(await instead.getByText("This chart could not be drawn").count()).toBe(1);
  expect(await instead.locator(".name").textContent()).toContain("July 1969");
  expect(await instead.locator("tbody tr").count()).toBeGreaterThanOrEqual(5);
  expect(await instead.evaluate((one) => one.getBoundingClientRect().bottom)).toBeLessThan(690);
  await page.keyboard.press("ArrowRight");
  await at(page, "#/word");
  expect(await page.locator(shown).textContent()).toContain("nor told in words");
  await page.keyboard.press("ArrowRight");
  for (const hash of ["#/days", "#/aim", "#/way"]) {
    await at(page, hash);
    await page.keyboard.press("ArrowRight");
  }
  await page.waitForSelector(`${shown} .method`);
  for (const hash of ["#/way", "#/aim", "#/days", "#/word", "#/race/2", "#/race"]) {
    await page.keyboard.press("ArrowLeft");
    await at(page, hash);
  }
  await page.waitForSelector(`${shown} svg.chart [data-event]`);
}

describe("a chart that throws", () => {
  test("is replaced on the stage by its name, summary and table, and the deck works to its end and back", async () => {
    const { context, faults } = await guest();
    const page = await context.newPage();
    await page.goto(await story.serve());
    await walks(page);
    expect(faults.toSorted()).toEqual(failed);
    await context.close();
  });

  test("is replaced in the speaker's window, which still controls the stage", async () => {
    const { context, faults } = await guest();
    const stage = await context.newPage();
    await stage.goto(`${await story.serve()}#/race/2`);
    await ready(stage);
    const opened = context.waitForEvent("page");
    await stage.keyboard.press("s");
    const speaker = await opened;
    await speaker.getByText("Joined to the slides").waitFor();
    await speaker.waitForSelector('[data-part="now"] div.chart tbody tr');
    await speaker.waitForSelector('[data-part="next"] div.chart');
    await speaker.keyboard.press("ArrowRight");
    await at(stage, "#/word");
    await speaker.keyboard.press("ArrowRight");
    await at(stage, "#/days");
    await speaker.keyboard.press("ArrowLeft");
    await at(stage, "#/word");
    expect(await speaker.locator('[data-part="words"]').textContent()).toContain("It goes on.");
    expect([...new Set(faults)].toSorted()).toEqual(failed);
    await context.close();
  });

  test("is replaced on the reading page, where the other charts become interactive", async () => {
    const { context, faults } = await guest({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${await story.serve()}read/`);
    await page.waitForSelector("#race .canvas > .chart", { state: "attached" });
    await page.locator("#race [data-step='1'].step").scrollIntoViewIfNeeded();
    await page.waitForSelector("#race .canvas > div.chart tbody tr");
    await page.waitForSelector("#word .canvas > div.chart", { state: "attached" });
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForSelector("#race .canvas > svg.chart [data-event]", { state: "attached" });
    expect(faults.toSorted()).toEqual(failed);
    await context.close();
  });

  test("is replaced on the print page, which is still drawn", async () => {
    const { context } = await guest();
    const page = await context.newPage();
    await page.goto(`${await story.serve()}print/?form=steps`);
    await page.waitForSelector("html[data-drawn]", { state: "attached" });
    expect(await page.locator(".page").count()).toBe(8);
    expect(await page.locator(".page svg.chart [data-event]").count()).toBeGreaterThan(0);
    expect(await page.locator(".page div.chart").count()).toBe(2);
    await context.close();
  });

  test("is replaced in the single file", async () => {
    const { context, faults } = await guest();
    const page = await context.newPage();
    await page.goto(String(pathToFileURL(resolve(story.out, "eight-days-in-july.html"))));
    await walks(page);
    expect(faults.toSorted()).toEqual(failed);
    await context.close();
  });
});
