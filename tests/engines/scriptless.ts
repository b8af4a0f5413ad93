import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { foregroundChart, slidesOf } from "../../src/deck/deck.ts";
import { plainText } from "../../src/deck/words.ts";
import type { Engine } from "./engine.ts";
import type { Page } from "./page.ts";

const slides = slidesOf(deck);
const charted = slides.filter(foregroundChart);
/** A slide of each kind of chart. */
const kinds = charted.filter(({ chart }, nth) => charted.findIndex((one) => one.chart?.kind === chart?.kind) === nth);
const squeezed = (text: string): string => text.replace(/\s+/g, "");

const open = async ({ page, site }: Engine, path: string) => {
  await page.resize(1280, 800);
  await page.goto(`${site}${path}?scriptless`);
};

/** How many controls are shown that only a script could answer. */
const dead = (page: Page) =>
  page.evaluate(
    () => [...document.querySelectorAll("button, input, select")].filter((one) => one.checkVisibility()).length,
  );

/** The place of the widest text in a slide's picture that no mark touches, relative to the picture; none is 0 wide. */
const widestText = async (page: Page, id: string) =>
  page.evaluate(
    ([id, source]) => {
      const { width = 0, height = 0 } =
        document.querySelector(`[data-figure="${id}"] .canvas`)?.getBoundingClientRect() ?? {};
      const drawn = new DOMParser().parseFromString(source, "image/svg+xml").documentElement;
      drawn.querySelector("style")?.remove();
      Object.assign(drawn.style, { position: "fixed", inset: "0", width: `${width}px`, height: `${height}px` });
      document.body.append(drawn);
      const boxesOf = (selector: string) =>
        [...drawn.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
      const marks = boxesOf("path, rect, circle, line");
      const touches = (text: DOMRect, mark: DOMRect) =>
        mark.x < text.right && mark.right > text.x && mark.y < text.bottom && mark.bottom > text.y;
      const isUnder = (text: DOMRect, mark: DOMRect) =>
        mark.x < text.x && mark.right > text.right && mark.y < text.y && mark.bottom > text.bottom;
      const [{ x: left = 0, y: top = 0, width: across = 0, height: down = 0 } = {}] = boxesOf("text")
        .filter(({ x, y, right, bottom }) => x >= 0 && y > 60 && right < width && bottom < Math.min(height, 700))
        .filter((text) => !marks.some((mark) => touches(text, mark) && !isUnder(text, mark)))
        .sort((a, b) => b.width - a.width);
      drawn.remove();
      return { left, top, width: across, height: down };
    },
    [id, await readFile(`dist/read/charts/${id}-wide.svg`, "utf8")] as const,
  );

/** The difference of the brightest and the darkest pixel, of 255, in a part of a slide's picture, which is scrolled to the top of the window. */
async function contrastIn(page: Page, id: string, part: { left: number; top: number; width: number; height: number }) {
  const [x, y, across] = await page.evaluate((id) => {
    const { x = 0, y = 0 } = document.querySelector(`[data-figure="${id}"] .canvas`)?.getBoundingClientRect() ?? {};
    return [x, y, innerWidth] as const;
  }, id);
  const picture = sharp(await page.screenshot());
  const scale = ((await picture.metadata()).width ?? 0) / across;
  const box = { left: part.left + x, top: part.top + y, width: part.width, height: part.height };
  const pixels = Object.fromEntries(Object.entries(box).map(([side, at]) => [side, Math.round(at * scale)]));
  const cut = picture.extract(pixels as typeof box).greyscale();
  const shades = await cut.raw().toBuffer();
  return Math.max(...shades) - Math.min(...shades);
}

/** The tests of the pages for a browser that runs no script. */
export function scriptlessTests(engine: Engine): void {
  test("without scripts every word of every step is there, a note is a link to its place, and no page has a dead control", async () => {
    const { page } = engine;
    await open(engine, "read/");
    expect(await page.evaluate(() => "scripted" in document.documentElement.dataset)).toBe(false);
    const shown = await page.evaluate(() => {
      for (const added of document.querySelectorAll("article :is(.cites, .arabic)")) added.remove();
      return [...document.querySelectorAll(".step > p")].map((one) => one.textContent ?? "").join("");
    });
    const wanted = slides.flatMap(({ steps }) => steps.map(({ words }) => plainText(words))).join("");
    expect(squeezed(shown)).toBe(squeezed(wanted));
    expect(await dead(page)).toBe(0);
    await open(engine, "read/");
    await page.evaluate(() => document.getElementById("mark-2")?.click());
    await page.until(() => location.hash === "#note-2" && document.querySelector("#note-2:target"));
    for (const path of ["read/sources/", "read/tables/", "print/"]) {
      await open(engine, path);
      expect(await dead(page), path).toBe(0);
    }
  });

  // Tried again, they would find their fonts already read.
  test("without scripts the pictures of the charts have their text as soon as they are scrolled to", {
    retry: 0,
  }, async () => {
    const { page } = engine;
    await open(engine, "read/");
    expect(kinds.length).toBeGreaterThan(5);
    const parts = new Map<string, Awaited<ReturnType<typeof widestText>>>();
    for (const { id } of kinds) parts.set(id, await widestText(page, id));
    const free = [...parts].filter(([, { width }]) => width > 40);
    expect(free.length).toBeGreaterThan(5);
    for (const [id, part] of free) {
      await page.evaluate(
        (id) => document.querySelector(`[data-figure="${id}"] .canvas`)?.scrollIntoView({ behavior: "instant" }),
        id,
      );
      await page.until((id) => document.querySelector<HTMLImageElement>(`[data-figure="${id}"] img`)?.complete, id);
      await expect.poll(() => contrastIn(page, id, part), { message: id, timeout: 15_000 }).toBeGreaterThan(60);
    }
  });
}
