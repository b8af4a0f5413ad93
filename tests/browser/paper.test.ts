import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { deck as whole } from "../../slides/deck.ts";
import { forStage, slidesOf } from "../../src/deck/deck.ts";
import type { PlacedText } from "../../src/node/export/slide/placed.ts";
import { placeSlide } from "../../src/node/export/slide/placeSlide.ts";
import { openPages } from "./printed.ts";
import { visitor } from "./served.ts";

const deck = forStage(whole);

/** A line of text on a slide: its words, its ends and its middle, in pixels of the slide. */
interface Line {
  words: string;
  left: number;
  right: number;
  middle: number;
}

/**
 * The lines of text of every slide on the print page, which uses the style sheet of the stage, and the place of each
 * chart.
 */
const shownOn = (page: Page): Promise<readonly { lines: readonly Line[]; chart: readonly number[] | undefined }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".slide")].map((slide) => {
      const origin = slide.getBoundingClientRect();
      const blocks = [...slide.querySelectorAll("header > *, .foot > p, .words > p, .figures p, .credits")];
      const lines = blocks.flatMap((block) => {
        const found: { words: string; left: number; right: number; middle: number }[] = [];
        const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let text = walk.nextNode(); text; text = walk.nextNode()) {
          for (const [at, letter] of [...(text.textContent ?? "")].entries()) {
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const box = range.getBoundingClientRect();
            const middle = (box.top + box.bottom) / 2 - origin.top;
            const line = found.at(-1);
            const [left, right] = [box.left - origin.left, box.right - origin.left];
            if (line && (box.width === 0 || Math.abs(line.middle - middle) < 4)) {
              line.words += letter;
              line.right = Math.max(line.right, right);
            } else if (letter.trim()) found.push({ words: letter, left, right, middle });
          }
        }
        return found.map(({ words, ...place }) => ({ words: words.trim(), ...place }));
      });
      const box = slide.querySelector("svg.chart")?.getBoundingClientRect();
      const chart = box && [box.left - origin.left, box.top - origin.top, box.width, box.height];
      return { lines, chart };
    }),
  );

/** The lines of a text as laid out for paper, each by the end at which it is aligned. */
const laidOut = ({ lines, align, x, top, lineHeight }: PlacedText) =>
  lines.map((line, nth) => ({
    words: line
      .map(({ text }) => text)
      .join("")
      .trim(),
    end: align === "end" ? ("right" as const) : ("left" as const),
    x,
    middle: top + (nth + 0.5) * lineHeight,
  }));

test("every text of every step has the same place and line breaks on paper as on the stage, and every chart the same place", async () => {
  const { context } = await visitor({ viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  await openPages(page, "?form=steps");
  const shown = await shownOn(page);
  await context.close();
  const steps = slidesOf(deck).flatMap((slide) => slide.steps.map((_, step) => ({ slide, step })));
  expect(shown).toHaveLength(steps.length);
  for (const [index, { slide, step }] of steps.entries()) {
    const placed = placeSlide(deck, slide, step, "x-");
    const name = `${slide.id} ${step + 1}`;
    const { lines = [], chart } = shown[index] ?? {};
    const paper = [...placed.texts, ...(placed.credits ? [placed.credits] : [])].flatMap(laidOut);
    expect(
      paper.map(({ words }) => words),
      name,
    ).toEqual(lines.map(({ words }) => words));
    for (const [nth, { x, end, middle, words }] of paper.entries()) {
      const line = lines[nth];
      expect(Math.abs(x - (line?.[end] ?? 0)), `${name}: ${words}`).toBeLessThan(1.5);
      expect(Math.abs(middle - (line?.middle ?? 0)), `${name}: ${words}`).toBeLessThan(1.5);
    }
    const place = placed.chart && [placed.chart.left, placed.chart.top, placed.chart.width, placed.chart.height];
    expect(chart, name).toEqual(place);
  }
});
