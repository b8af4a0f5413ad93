import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { pageId, printedPages } from "../../src/views/print/pages.ts";
import { addressOf } from "../../src/views/shared/address.ts";
import { chartsOn, openPages, overEdges } from "./printed.ts";
import { freshContext, ready, siteUrl, visitor } from "./served.ts";

const pages = printedPages(deck, {});
const slides = slidesOf(deck);

test("every page declared for print is drawn, and nothing leaves the site or fails", async () => {
  const { context, strayed, faults } = await visitor();
  const page = await context.newPage();
  await openPages(page);
  expect(await page.evaluate(() => [...document.querySelectorAll("main > section")].map(({ id }) => id))).toEqual(
    pages.map((one) => pageId(one, pages)),
  );
  expect(strayed).toEqual([]);
  expect(faults).toEqual([]);
  await context.close();
});

test("the pages in the built print page are those that a script draws, and need no script", async () => {
  const { context } = await visitor({ viewport: { width: 1400, height: 800 } });
  const page = await context.newPage();
  const drawn = () => page.evaluate(() => [...document.querySelectorAll("main > section")].map((one) => one.outerHTML));
  await openPages(page, `?slides=${slides.map(({ id }) => id)}`);
  const fresh = await drawn();
  await context.close();
  const url = siteUrl();
  const silent = await freshContext({ javaScriptEnabled: false });
  const standing = await silent.newPage();
  await standing.goto(`${url}print/`);
  expect(await standing.locator("main > section").count()).toBe(pages.length);
  expect(await standing.locator("select").first().isVisible()).toBe(false);
  await silent.close();
  const { context: another } = await visitor({ viewport: { width: 1400, height: 800 } });
  const whole = await another.newPage();
  await openPages(whole);
  const stood = await whole.evaluate(() =>
    [...document.querySelectorAll("main > section")].map((one) => one.outerHTML),
  );
  expect(stood).toEqual(fresh);
  await another.close();
});

test("the chart of each step has the same nodes on screen and on its page, and in the reader if the stage shows all of it", async () => {
  const { context } = await visitor({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await openPages(page, "?form=steps");
  const steps = await chartsOn(page);
  expect(steps).toHaveLength(slides.reduce((sum, { chart, steps }) => sum + (chart ? steps.length : 0), 0));
  await openPages(page, "?form=notes");
  // The stage may show less of a step, and the reader the frames that it compares.
  const differs = (id: string, step: number) => {
    const told = slides.find((slide) => slide.id === id)?.steps[step];
    return told?.onStage !== undefined || told?.compares !== undefined;
  };
  const reader = (await chartsOn(page)).filter(({ slide, step }) => !differs(slide, step));
  expect(reader).toEqual(
    pages
      .filter(({ slide, step }) => !differs(slide.id, step))
      .flatMap(({ slide, step }) => steps.filter((one) => one.slide === slide.id && one.step === step)),
  );
  const url = siteUrl();
  await page.goto(url);
  for (const step of steps) {
    const at = { slide: slides.findIndex(({ id }) => id === step.slide), step: step.step };
    await page.evaluate(
      (address) => {
        location.hash = address;
      },
      addressOf(deck, at),
    );
    const here = `.slides section.present .slide[data-slide="${step.slide}"][data-step="${step.step + 1}"]`;
    await page.waitForSelector(here, { state: "attached" });
    const shown = await chartsOn(page, ".slides section.present");
    expect(shown, `${step.slide} ${step.step + 1}`).toEqual([step]);
  }
  await context.close();
});

test.each(["?form=steps", "?form=notes", "?form=notes&paper=letter"])(
  "nothing reaches over the edge of a page of %s",
  async (query) => {
    const { context } = await visitor({ viewport: { width: 1400, height: 800 } });
    const page = await context.newPage();
    await openPages(page, query);
    expect(await overEdges(page)).toEqual([]);
    await context.close();
  },
);

test("the choices above the pages follow the address and change it, and are not printed", async () => {
  const { context } = await visitor({ viewport: { width: 320, height: 568 } });
  const page = await context.newPage();
  await openPages(page, "?form=notes&theme=night&slides=title");
  const chosen = (name: string) => page.locator(`select[name=${name}]`);
  expect([await chosen("form").inputValue(), await chosen("theme").inputValue()]).toEqual(["notes", "night"]);
  await chosen("paper").selectOption("letter");
  await page.waitForURL(/paper=letter/);
  await page.waitForSelector("html[data-drawn]", { state: "attached" });
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    form: "notes",
    theme: "night",
    paper: "letter",
    slides: "title",
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".bar").isVisible()).toBe(false);
  await context.close();
});

test("an address leads to its page, and that of a step without one to the first of its slide", async () => {
  const { context } = await visitor({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  for (const [address, id] of [
    ["#announced.2", "announced"],
    ["#al-qaim", "al-qaim"],
  ] as const) {
    await openPages(page, `?theme=paper${address}`);
    const top = () => page.locator(`[id="${id}"]`).evaluate((one) => one.getBoundingClientRect().top);
    await expect.poll(top, { message: address }).toBeLessThan(450);
    expect(await top(), address).toBeGreaterThan(-450);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  }
  await context.close();
});

test("the browser's key for printing leads from the speaker's window to the reader, each step with its words", async () => {
  const { context } = await visitor({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(() => {
    window.print = () => {};
  });
  const page = await context.newPage();
  await page.goto(`${siteUrl()}?speaker`);
  await page.waitForSelector(".speaker-view");
  await page.keyboard.down("Control");
  // Not waited for, nor let go: a page that is being left may never say that it took note of a key.
  page.keyboard.down("p").catch(() => undefined);
  await page.waitForURL(/\/print\/\?form=notes/, { waitUntil: "commit" });
  await context.close();
});

test("the stage printed from the browser's menu is the slide shown, on a page of its size", async () => {
  const { context, faults } = await visitor({ viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  const index = slides.findIndex(({ steps, kind }) => kind === "chart" && steps.length > 1);
  await page.goto(siteUrl() + addressOf(deck, { slide: index, step: 1 }));
  await page.waitForSelector('.slides > .present .slide[data-step="2"] svg.chart');
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const printed = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  expect(printed.numPages).toBe(1);
  const sheet = await printed.getPage(1);
  expect(sheet.view).toEqual([0, 0, 960, 540]);
  const { items } = await sheet.getTextContent();
  const words = items.map((item) => ("str" in item ? item.str : "")).join(" ");
  expect(words.replace(/\s+/g, " ")).toContain(slides[index]?.title);
  expect(words).not.toContain(slides[index + 1]?.title);
  expect(faults).toEqual([]);
});

test("the browser's key for printing, pressed on the stage, prints the hand-out, once", async () => {
  const { context } = await visitor({ viewport: { width: 1280, height: 720 } });
  await context.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.prints = String(document.querySelectorAll("main > section").length);
    };
  });
  const page = await context.newPage();
  await page.goto(siteUrl());
  await ready(page);
  for (const key of ["Control", "p"]) await page.keyboard.down(key);
  await page.waitForSelector("html[data-prints]", { state: "attached" });
  expect(new URL(page.url()).pathname).toMatch(/print\/$/);
  expect(new URL(page.url()).search).toBe("");
  expect(await page.locator("html").getAttribute("data-prints")).toBe(String(pages.length));
  await context.close();
});

test.each(["2..4", "2-4", `${slides[1]?.id}..${slides[2]?.id},4`])(
  "slides can be asked for in an address by number, from one to another: %s",
  async (asked) => {
    const { context } = await visitor();
    const page = await context.newPage();
    await openPages(page, `?form=steps&slides=${asked},99,no-such`);
    const wanted = new Set(slides.slice(1, 4).map(({ id }) => id));
    const shown = await page.evaluate(() => [...document.querySelectorAll("main > section")].map(({ id }) => id));
    expect(new Set(shown.map((id) => id.replace(/\.\d+$/, "")))).toEqual(wanted);
    const said = page.locator(".bar p", { hasText: "There is no slide 99. No slide is called “no-such”." });
    expect(await said.isVisible()).toBe(true);
    await context.close();
  },
);
