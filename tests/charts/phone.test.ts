import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { collisions, wordsOf } from "./words.ts";

// Every state of every chart of the deck as the article has it: on phones 390 and 360 pixels wide, less the margins of the
// page, and in a window of 1280 by 1024 pixels enlarged to 400 %, or one of 1280 by 800 to 200 %, which is low.
const least = 14;
const rooms = [{ width: 358 }, { width: 328 }, { width: 280 }, { width: 600, tallest: 296 }];
for (const { width, tallest = Number.POSITIVE_INFINITY } of rooms)
  for (const { id, chart, steps } of slidesOf(deck)) {
    if (!chart) continue;
    test(`at ${width} pixels nothing of ${id} is small, collides or leaves the frame`, () => {
      const frame = { width, height: Math.min(chart.heightFor(width), tallest), prefix: "", fontSize: 16.5 };
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
