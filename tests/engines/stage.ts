import { expect, test } from "vitest";
import { deck as whole } from "../../slides/deck.ts";
import { forStage, type Slide, slidesOf } from "../../src/deck/deck.ts";
import { textWidth } from "../../src/layout/text.ts";
import { measureText } from "../../src/node/doctor/measure.ts";
import type { RunQuery } from "../../src/node/doctor/page/runs.ts";
import { kitScript } from "../../src/node/doctor/visit.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { prefixOf } from "../../src/views/present/stage/section.ts";
import { addressOf, type Position } from "../../src/views/shared/address.ts";
import { headingSizes } from "../../src/views/shared/sizes.ts";
import { slideDrawing } from "../../src/views/shared/slide.ts";
import { differenceIn } from "../browser/drawn.ts";
import type { Engine } from "./engine.ts";
import type { Page } from "./page.ts";

const deck = forStage(whole);
const slides = slidesOf(deck);
const steps: readonly Position[] = slides.flatMap(({ steps }, slide) => steps.map((_, step) => ({ slide, step })));
const charted = slides.flatMap(({ kind }, slide) => (kind === "opening" || kind === "chapter" ? [] : [slide]));
/** How much of its room a slide's heading takes. */
const filled = ({ title, ...slide }: Slide): number =>
  textWidth(title, headingSizes({ title, ...slide }, 0).title, "serif 500");
/** The slides whose headings have the least spare room, and the first slide. */
const fullest = [0, ...charted.toSorted((a, b) => filled(slides[b] as Slide) - filled(slides[a] as Slide)).slice(0, 4)];

const ofSlide: RunQuery = { within: ".slides > .present", frame: ".slide" };

export const ready = (page: Page) => page.until(() => document.querySelector(".stage-controls *, .speaker-view"));
export const at = (page: Page, place: Position) =>
  page.until((wanted) => location.hash === wanted, addressOf(deck, place));

/** A slide's chart at a step, as markup; undefined for a slide without one. */
export const freshChart = (slide: Slide, step: number): string | undefined => {
  const drawn = slideDrawing(deck, slide, step, { prefix: prefixOf(slide) });
  const chart = drawn.children.find(({ tag, key }) => tag === "svg" && key === "chart");
  return chart && serialize(chart);
};

/** How the chart in an element of a page differs from markup; empty if it does not. */
export const differenceOf = (page: Page, room: string, fresh: string): Promise<string> =>
  page.evaluate(
    new Function("asked", `return (${differenceIn})(document.querySelector(asked[0]), [asked[1], 30000])`) as (
      asked: readonly [string, string],
    ) => Promise<string>,
    [room, fresh] as const,
  );

/** Adds the functions that look for faults in text to the page. */
export async function equip(page: Page): Promise<void> {
  await page.evaluate(new Function(kitScript) as () => void);
  // WebKit omits the property `scale` of a drawing's ancestors from the matrix of the drawing's parts.
  await page.evaluate(() => {
    const own = SVGGraphicsElement.prototype.getScreenCTM;
    SVGGraphicsElement.prototype.getScreenCTM = function () {
      const matrix = own.call(this);
      let root = this instanceof SVGSVGElement ? this : this.ownerSVGElement;
      while (root?.ownerSVGElement) root = root.ownerSVGElement;
      const told = root && own.call(root);
      if (!matrix || !told || !root?.hasAttribute("viewBox")) return matrix;
      const [box, view] = [root.getBoundingClientRect(), root.viewBox.baseVal];
      const corner = new DOMPoint(view.x, view.y).matrixTransform(told);
      const shown = new DOMMatrix().translate(box.x, box.y).scale(box.width / view.width / told.a);
      return shown.translate(-corner.x, -corner.y).multiply(matrix);
    };
  });
}

/** Texts of a part of the page that overlap or are clipped. */
export async function faultsOfText(page: Page, query: RunQuery): Promise<readonly string[]> {
  // It only runs functions in the page.
  const sight = { page: page as never, protocol: undefined as never };
  const { faults } = await measureText(sight, query, 0);
  // A heading may extend into the slide's margin.
  return faults.map(({ kind, what }) => `${kind}: ${what}`).filter((fault) => !/its box \(h2/.test(fault));
}

/** The place of the slide shown, and its heading or caption if it is taller than its lines. */
const laidOut = (page: Page) =>
  page.evaluate(() => {
    const slide = document.querySelector<HTMLElement>(".slides > .present .slide");
    const { x = 0, y = 0, width = 0, height = 0 } = slide?.getBoundingClientRect() ?? {};
    const lines = slide?.querySelector("header.two-lines") ? 2 : 1;
    const tall = [
      ...(slide?.querySelectorAll("header:not(.slide-opening *, .slide-chapter *) > :is(h2, .caption)") ?? []),
    ]
      .filter((one) => {
        const line = Number.parseFloat(getComputedStyle(one).lineHeight);
        return one.clientHeight > line * (one.matches("h2") ? lines : 1) + 1;
      })
      .map((one) => one.textContent);
    return { box: [x, y, width, height], tall };
  });

/** The tests of the stage. */
export function stageTests(engine: Engine): void {
  test("every step that keys lead to is drawn as without a browser, and no text is clipped or overlaps another", {
    timeout: 300_000,
  }, async () => {
    const { page, site } = engine;
    await page.resize(1280, 720);
    await page.goto(site);
    await ready(page);
    await equip(page);
    const faults: string[] = [];
    expect(steps.length).toBeGreaterThan(slides.length);
    for (const [index, place] of steps.entries()) {
      if (index > 0) await page.press("PageDown");
      await at(page, place);
      const slide = slides[place.slide] as Slide;
      const fresh = freshChart(slide, place.step);
      if (fresh) {
        const difference = await differenceOf(page, ".slides > .present", fresh);
        expect(difference, addressOf(deck, place)).toBe("");
      }
      for (const fault of await faultsOfText(page, ofSlide)) faults.push(`${addressOf(deck, place)}: ${fault}`);
    }
    expect(faults).toEqual([]);
    expect(await engine.faults()).toEqual([]);
  });

  test.each([
    [1024, 768],
    [1366, 768],
    [1920, 1080],
    [2560, 1080],
    [1080, 1920],
  ])(
    "in %i by %i a slide is as wide as the window allows, and no heading is taller than its lines",
    async (width, height) => {
      const { page, site } = engine;
      await page.resize(width, height);
      await page.goto(site);
      await ready(page);
      const scale = Math.min(width / 1280, height / 720);
      const wanted = [(width - 1280 * scale) / 2, (height - 720 * scale) / 2, 1280 * scale, 720 * scale];
      for (const slide of fullest) {
        const { id } = slides[slide] as Slide;
        await page.evaluate((hash) => location.assign(hash), addressOf(deck, { slide, step: 0 }));
        await page.until((id) => document.querySelector(".slides > .present")?.matches(`[data-slide="${id}"]`), id);
        const { box, tall } = await laidOut(page);
        for (const [side, at] of wanted.entries()) expect(Math.abs((box[side] ?? -1) - at), id).toBeLessThan(1);
        expect(tall, id).toEqual([]);
      }
      expect(await engine.faults()).toEqual([]);
    },
  );
}
