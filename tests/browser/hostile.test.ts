import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Deck, slidesOf } from "../../src/deck/deck.ts";
import { exportPdf } from "../../src/node/export/pdf/exportPdf.ts";
import { guest, madeStory } from "./madeStory.ts";
import { ready } from "./served.ts";

const story = madeStory("hostile");
let deck: Deck;

beforeAll(async () => {
  const file = (name: string) => resolve(story.folder, name);
  renameSync(file("deck.ts"), file("soundDeck.ts"));
  const events = readFileSync(file("events.ts"), "utf8");
  writeFileSync(
    file("events.ts"),
    `import { shortened, sly, withTexts } from "../tests/fixture/hostile.ts";
     ${events.replace("export const draft = ", "export const draft = shortened(withTexts(").replace(/\n}\);/, "\n}), sly));")}`,
  );
  writeFileSync(
    file("deck.ts"),
    `import { sayingTexts, sly } from "../tests/fixture/hostile.ts";
     import { deck as sound } from "./soundDeck.ts";
     // Joined, these texts would be markup, which the check refuses.
     export const deck = { ...sayingTexts(sound, sly), description: sly[1] };`,
  );
  story.build();
  deck = ((await import(file("deck.ts"))) as { deck: Deck }).deck;
});
afterAll(() => story.remove());

/** Everything on a page that came from a text but is more than text. */
const hits = (page: Page) =>
  page.evaluate(() => {
    const strange = [...document.querySelectorAll("hit-me, iframe, object, embed, math, img[src*=hit], svg[onload]")];
    const loose = [...document.querySelectorAll("*")].filter((one) =>
      one.getAttributeNames().some((name) => /^on|[^a-z\d:-]/i.test(name) && name !== "viewBox" && !/[A-Z]/.test(name)),
    );
    const links = [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].filter(
      ({ protocol, origin, rel }) =>
        !/^(https?|file):$/.test(protocol) ||
        (/^http/.test(protocol) && origin !== location.origin && !/noreferrer/.test(rel)),
    );
    const scripts = [...document.scripts].filter(
      ({ src, text }) => !src && /hit\(\)/.test(text) && !text.includes("import"),
    );
    return {
      hit: "hit" in window,
      found: [...strange, ...loose, ...links, ...scripts].map((one) => one.outerHTML.slice(0, 200)),
    };
  });
const none = { hit: false, found: [] };

/** A guest in whose pages no dialog may open. */
async function watched(options = {}) {
  const { context, faults } = await guest(options);
  context.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { context, faults };
}

/** Steps through a stage from its first step to its last, checking each. */
async function walked(page: Page): Promise<void> {
  await ready(page);
  const titles: (string | null)[] = [];
  for (const { steps } of slidesOf(deck)) {
    titles.push(await page.locator(".slides > .present :is(h1, h2)").textContent());
    for (const _ of steps) {
      expect(await hits(page)).toEqual(none);
      await page.keyboard.press("ArrowRight");
    }
  }
  expect(titles).toEqual(slidesOf(deck).map(({ title }) => title));
}

test("the page before any script contains what the deck says, letter by letter", async () => {
  const { context } = await watched({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(await story.serve());
  expect(await page.locator('meta[name="description"]').getAttribute("content")).toBe(deck.description);
  const titles = slidesOf(deck).map(({ title }) => title);
  expect(await page.locator(".slides > section :is(h1, h2)").allTextContents()).toEqual(titles);
  expect(await hits(page)).toEqual(none);
  await context.close();
});

describe("texts that would be harmful as markup stay texts", () => {
  test("on the stage and in the speaker's window", async () => {
    const { context, faults } = await watched();
    const stage = await context.newPage();
    await stage.goto(await story.serve());
    await walked(stage);
    await stage.keyboard.press("Home");
    const opened = context.waitForEvent("page");
    await stage.keyboard.press("s");
    const speaker = await opened;
    await speaker.getByText("Joined to the slides").waitFor();
    for (const _ of slidesOf(deck).flatMap(({ steps }) => steps)) {
      expect(await hits(speaker)).toEqual(none);
      await speaker.keyboard.press("ArrowRight");
    }
    await stage.keyboard.press("g");
    await stage.keyboard.type("<");
    expect(await hits(stage)).toEqual(none);
    expect(faults).toEqual([]);
    await context.close();
  });

  test.each([true, false])("on the reading page, with scripts: %s", async (javaScriptEnabled) => {
    const { context, faults } = await watched({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${await story.serve()}read/`);
    if (javaScriptEnabled) await page.waitForSelector(".canvas > .chart [data-event]", { state: "attached" });
    expect(await hits(page)).toEqual(none);
    const told = await page.locator(".slide :is(h2, h3)").allTextContents();
    for (const { title } of slidesOf(deck).slice(1)) expect(told).toContain(title);
    expect(faults).toEqual([]);
    await context.close();
  });

  test("on the printed pages, with every word and source, and in the PDF", async () => {
    const { context, faults } = await watched();
    const page = await context.newPage();
    await page.goto(`${await story.serve()}print/?form=notes`);
    await page.waitForSelector("html[data-drawn]", { state: "attached" });
    expect(await page.locator("html").getAttribute("data-fault")).toBeNull();
    expect(await hits(page)).toEqual(none);
    expect(faults).toEqual([]);
    await context.close();
    const choice = { form: "notes", theme: "paper", paper: "a4" } as const;
    const { pages } = await exportPdf(deck, { choice, out: resolve(story.out, "out.pdf") });
    expect(pages).toBeGreaterThan(4);
    const pdf = await getDocument({ data: new Uint8Array(readFileSync(resolve(story.out, "out.pdf"))) }).promise;
    expect([await pdf.getJSActions(), await pdf.getOpenAction(), await pdf.getAttachments()]).toEqual([
      null,
      null,
      null,
    ]);
    let links = 0;
    for (let nth = 1; nth <= pdf.numPages; nth += 1) {
      const page = await pdf.getPage(nth);
      expect(await page.getJSActions()).toBeNull();
      for (const { actions, action, unsafeUrl } of await page.getAnnotations()) {
        expect([actions, action]).toEqual([undefined, undefined]);
        if (unsafeUrl === undefined) continue;
        expect(unsafeUrl).toMatch(/^https?:/);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(0);
    await pdf.destroy();
  });

  test("in the single file, and on the title of each window", async () => {
    const { context, faults } = await watched();
    const page = await context.newPage();
    const file = String(pathToFileURL(resolve(story.out, `${deck.id}.html`)));
    await page.goto(file);
    await walked(page);
    expect(await page.title()).toContain(deck.title);
    for (const view of ["read", "print"]) {
      await page.goto(`${file}?${view}`);
      await page.waitForSelector(view === "read" ? ".canvas > .chart [data-event]" : "html[data-drawn]", {
        state: "attached",
      });
      expect(await hits(page)).toEqual(none);
    }
    expect(faults).toEqual([]);
    await context.close();
  });
});
