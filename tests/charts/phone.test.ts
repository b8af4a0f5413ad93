import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { collisions, wordsOf } from "./words.ts";

// Every state of every chart of the deck at the width of phones: 390 and 360 pixels, less the margins of the page.
const least = 14;
for (const width of [358, 328])
  for (const { id, chart, steps } of slidesOf(deck)) {
    if (!chart) continue;
    test(`at ${width} pixels nothing of ${id} is small, collides or leaves the frame`, () => {
      const frame = { width, height: chart.heightFor(width), prefix: "", fontSize: 16.5 };
      for (const [step, { state }] of steps.entries()) {
        const drawn = chart.draw(state, frame);
        const words = wordsOf(drawn);
        expect(words, `step ${step + 1}`).not.toEqual([]);
        const small = words.filter(({ size }) => size < least);
        expect(small, `step ${step + 1}`).toEqual([]);
        expect(collisions(drawn, frame), `step ${step + 1}`).toEqual([]);
      }
    });
  }
