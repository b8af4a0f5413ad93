import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { printedPages } from "../../src/views/print/pages.ts";
import { anchorOf } from "../../src/views/shared/address.ts";
import type { Engine } from "./engine.ts";
import { at, ready } from "./stage.ts";

const slides = slidesOf(deck);
const pages = printedPages(deck, {});
const drawn = () => document.documentElement.dataset.drawn;
const file = String(pathToFileURL(resolve("dist", `${deck.id}.html`)));

/** How many pages of each size a PDF has, in points. */
async function pagesOf(pdf: Buffer): Promise<Readonly<Record<string, number>>> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const counts: Record<string, number> = {};
  for (let nth = 1; nth <= document.numPages; nth += 1) {
    const [, , width = 0, height = 0] = (await document.getPage(nth)).view;
    const size = `${Math.round(width)} by ${Math.round(height)}`;
    counts[size] = (counts[size] ?? 0) + 1;
  }
  return counts;
}

/** The tests of the print pages and of the single file. `prints` says whether the engine can print without a dialog. */
export function paperTests(engine: Engine, { prints }: { prints: boolean }): void {
  test("the key for printing leads from the stage to the hand-out, draws all its pages, and opens the print dialog", async () => {
    const { page, site } = engine;
    await page.resize(1280, 720);
    await page.goto(site);
    await ready(page);
    await page.press("Control+p");
    // Between the stage and the print pages, the window has no document for a moment.
    await page.until(() => document.documentElement?.dataset.asked);
    expect(await page.evaluate(() => location.pathname)).toMatch(/print\/$/);
    const empty = await page.evaluate(() =>
      [...document.querySelectorAll("main > section")].flatMap((one) => {
        const chart = one.querySelector("svg.chart");
        return chart && !chart.querySelector(".marks > *") ? [one.id] : [];
      }),
    );
    expect(empty).toEqual([]);
    expect(await page.evaluate(drawn)).toBe(String(pages.length));
    expect(await engine.faults()).toEqual([]);
  });

  test.runIf(prints)("each slide has a page of its size, and the reader only pages of A4", async () => {
    const { page, site } = engine;
    for (const [query, size] of Object.entries({ "": "960 by 540", "?form=notes&slides=title": "596 by 842" })) {
      await page.goto(`${site}print/${query}`);
      await page.until(drawn);
      const counts = await pagesOf(await page.print({ background: true }));
      expect(Object.keys(counts), query).toEqual([size]);
      if (query === "") expect(counts[size]).toBe(pages.length);
    }
  });

  test("the single file presents, reads and prints from a disk", async () => {
    const { page } = engine;
    await page.resize(1280, 720);
    await page.goto(file);
    await ready(page);
    for (const _ of slides[0]?.steps ?? []) await page.press("PageDown");
    await at(page, { slide: 1, step: 0 });
    await page.until(() => document.querySelector(".slides > .present svg.chart .marks > *"));
    await page.press("r");
    await page.press("r");
    const slide = slides[1] as (typeof slides)[number];
    await page.until((anchor) => location.search === "?read" && location.hash === `#${anchor}`, anchorOf(slide, 0));
    await page.until(() => document.querySelector(".canvas > svg.chart"));
    await page.goto(`${file}?print`);
    await page.until(drawn);
    expect(await page.evaluate(drawn)).toBe(String(pages.length));
  });
}
