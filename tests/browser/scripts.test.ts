import { afterAll, beforeAll, expect, test } from "vitest";
import { addWidths, textWidth } from "../../src/layout/text.ts";
import { deckFonts } from "../../src/node/fonts/deckFonts.ts";
import { deck, titles } from "../fixture/scripts.ts";
import { guest, madeStory } from "./madeStory.ts";
import { ready } from "./served.ts";

const story = madeStory("scripts", {
  "events.ts": 'export { draft, story } from "../tests/fixture/scripts.ts";\n',
  "deck.ts": 'export { deck } from "../tests/fixture/scripts.ts";\n',
});

beforeAll(() => {
  story.build();
}, 300_000);
afterAll(() => story.remove());

test("titles in Japanese, Russian, Hebrew, Arabic, Thai, Greek and Czech are as wide as measured, beside their dots and complete", async () => {
  const { context, faults } = await guest();
  const page = await context.newPage();
  await page.goto(await story.serve());
  await ready(page);
  addWidths((await deckFonts(deck)).widths);
  const shown = await page.evaluate(async (wanted) => {
    // Fonts are fetched once something is set in them.
    await Promise.all(wanted.map((text) => document.fonts.load('20px "IBM Plex Sans Condensed"', text)));
    const chart = document.querySelector(".present svg.chart");
    if (!chart) throw new Error("no chart");
    const box = chart.getBoundingClientRect();
    const texts = [...chart.querySelectorAll<SVGTextElement>("[data-event] text")];
    const dots = [...chart.querySelectorAll("[data-event] :is(circle, path)")].map((dot) =>
      dot.getBoundingClientRect(),
    );
    return texts.map((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return {
        words: text.textContent ?? "",
        size: Number(text.getAttribute("font-size")),
        length: text.getComputedTextLength(),
        isWhole: left >= box.left && right <= box.right,
        covers: dots.filter(
          (dot) =>
            dot.width > 2 && dot.left < right && dot.right > left && dot.top < bottom - 6 && dot.bottom > top + 6,
        ).length,
      };
    });
  }, Object.values(titles));
  expect(shown.map(({ words }) => words).join("")).toContain(titles.ja.slice(0, 5));
  expect(new Set(shown.map(({ words }) => words)).size).toBeGreaterThanOrEqual(Object.keys(titles).length);
  for (const { words, size, length, isWhole, covers } of shown) {
    expect(Math.abs(textWidth(words, size) / length - 1), words).toBeLessThan(0.03);
    expect({ words, isWhole, covers }).toEqual({ words, isWhole: true, covers: 0 });
  }
  expect(faults).toEqual([]);
});
