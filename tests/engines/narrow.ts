import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { type Slide, slidesOf } from "../../src/deck/deck.ts";
import { anchorOf } from "../../src/views/shared/address.ts";
import type { Engine } from "./engine.ts";
import { equip, faultsOfText } from "./stage.ts";

const charted = slidesOf(deck).filter(({ kind, chart }) => kind === "chart" && chart);
const timed = charted.find(({ chart, steps }) => chart?.windowControl && steps.length > 3) as Slide;

async function openNarrow({ page, site }: Engine, hash: string, size: readonly [number, number]): Promise<void> {
  await page.gotoInFrame(site, `${site}read/${hash}`, size);
  await page.until(() => document.querySelector("button.search:not([hidden])"));
  await page.evaluate(() => document.fonts.ready.then(() => true));
}

const sideways = ({ page }: Engine) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

/** The tests of the reading page in rooms that are narrower than the windows of some browsers. */
export function narrowTests(engine: Engine): void {
  test.each([
    [390, 844, "a phone"],
    [640, 400, "a window that is enlarged to 200 %"],
    [320, 256, "a window that is enlarged to 400 %"],
  ])(
    "at %i by %i, as in %s, no text of any chart is clipped or overlaps another, and nothing scrolls sideways",
    async (...[width, height]) => {
      await openNarrow(engine, "", [width, height]);
      const { page } = engine;
      await equip(page);
      expect(charted.length).toBeGreaterThan(10);
      const faults: string[] = [];
      for (const slide of charted) {
        const last = slide.steps.length - 1;
        await page.evaluate(
          (id) => document.getElementById(id)?.scrollIntoView({ behavior: "instant" }),
          anchorOf(slide, last),
        );
        await page.until(
          ([id, step]) =>
            document.querySelector(`[data-figure="${id}"] [data-shown="true"][data-step="${step}"]`) &&
            document.querySelector(`[data-figure="${id}"] .canvas > svg.chart`),
          [slide.id, last] as const,
        );
        const found = await faultsOfText(page, {
          within: `[data-figure="${slide.id}"]`,
          frame: "html",
          everywhere: true,
        });
        faults.push(...found.map((fault) => `${slide.id}: ${fault}`));
      }
      expect(faults).toEqual([]);
      expect(await sideways(engine)).toBeLessThanOrEqual(0);
      expect(await engine.faults()).toEqual([]);
    },
  );

  test("enlarged to 400 %, no word on the buttons under a chart is broken, and those that step it stand in one line", async () => {
    await openNarrow(engine, "", [320, 256]);
    const rows = await engine.page.evaluate(() =>
      [...document.querySelectorAll(".keys")].map((keys) => ({
        broken: [...keys.querySelectorAll("button")].flatMap(({ firstChild: text }) =>
          [...(text?.textContent ?? "").matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
            const range = document.createRange();
            if (!(text instanceof Text)) return [];
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return range.getClientRects().length > 1 ? [word] : [];
          }),
        ),
        lines: new Set(
          [...keys.querySelectorAll(".before, .count, .after")].map((one) => {
            const { top, bottom } = one.getBoundingClientRect();
            return Math.round((top + bottom) / 2);
          }),
        ).size,
      })),
    );
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.flatMap(({ broken }) => broken)).toEqual([]);
    expect(Math.max(...rows.map(({ lines }) => lines))).toBe(1);
    expect(await engine.faults()).toEqual([]);
  });

  test("turning a phone keeps a moved chart, its address and the width of the page", async () => {
    await openNarrow(engine, `#${timed.id}`, [390, 844]);
    const { page } = engine;
    const figure = `[data-figure="${timed.id}"]`;
    const press = (button: string) =>
      page.evaluate((at) => document.querySelector<HTMLElement>(at)?.click(), `${figure} ${button}`);
    await page.until((at) => document.querySelector(`${at} .move`), figure);
    await press(".move");
    await page.until((at) => document.querySelector(`${at}.pannable .pan-bar:not([hidden])`), figure);
    await press("[data-pan=later]");
    await page.until(() => location.hash.includes("@"));
    const caption = () =>
      page.evaluate((at) => document.querySelector(`${at} .caption[data-shown="true"]`)?.textContent, figure);
    const [moved, said] = [await page.evaluate(() => location.hash), await caption()];
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ] as const) {
      await page.resizeFrame([width, height]);
      await page.until(
        ([at, width]) => {
          const { top, bottom } = document.querySelector(`${at} .stage`)?.getBoundingClientRect() ?? {
            top: -1,
            bottom: 0,
          };
          return innerWidth === width && top >= 0 && bottom < innerHeight;
        },
        [figure, width] as const,
      );
      expect(await sideways(engine)).toBeLessThanOrEqual(0);
      expect(await caption()).toBe(said);
      expect(await page.evaluate(() => location.hash)).toBe(moved);
    }
    expect(await engine.faults()).toEqual([]);
  });
}
