import { expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { readStory } from "../../src/events/read.ts";
import { addWidths } from "../../src/layout/text.ts";
import { deckFonts } from "../../src/node/fonts/deckFonts.ts";
import { collisions, cutLetters, wordsOf } from "./words.ts";

/** A room for a chart, in pixels: of a height if the page dictates one, or of at most one. */
interface Room {
  width: number;
  height?: number;
  tallest?: number;
  fontSize: number;
}

const phone = (width: number): Room => ({ width, fontSize: 16.5 });
const tablet = (width: number): Room => ({ width, fontSize: 17 });
/** A window of 1280 by 800 pixels enlarged to 200 %. */
const low: Room = { width: 600, tallest: 296, fontSize: 16.5 };
const slide: Room = { width: 1184, height: 560, fontSize: 16 };

// On phones 390 and 360 pixels wide, less the margins of the page; 280 is also left of 1280 enlarged to 400 %.
const own: readonly Room[] = [...[358, 328, 280].map(phone), low, ...[700, 760, 820, 960, 1040].map(tablet)];
const translated: readonly Room[] = [phone(280), tablet(760), slide];
const languages = [
  ["en", own],
  ...(["de", "fr", "es", "ar"] as const).map((tag) => [tag, translated] as const),
] as const;

const least = 14;
const charted = slidesOf(deck).flatMap(({ id, chart, steps }) => (chart ? [{ id, chart, steps }] : []));

for (const [language, rooms] of languages) {
  const story = language === "en" ? deck.story : readStory({ ...deck.story.draft, language });
  addWidths((await deckFonts({ ...deck, story })).widths);
  for (const { width, height, tallest = Number.POSITIVE_INFINITY, fontSize } of rooms)
    test.each(charted)(
      `in ${language}, at ${width} pixels, nothing of $id is small, collides or leaves the frame`,
      ({ chart: untranslated, steps }) => {
        const chart = untranslated.of(story);
        const frame = { width, height: height ?? Math.min(chart.heightFor(width), tallest), prefix: "", fontSize };
        for (const [step, { state }] of steps.entries()) {
          const drawn = chart.draw(state, frame);
          const words = wordsOf(drawn);
          expect(words, `step ${step + 1}`).not.toEqual([]);
          const small = words.filter(({ size }) => size < least);
          expect(small, `step ${step + 1}`).toEqual([]);
          expect(collisions(drawn, frame), `step ${step + 1}`).toEqual([]);
          // Names on a map may reach its edge.
          if (chart.kind !== "front-map") expect(cutLetters(drawn, frame), `step ${step + 1}`).toEqual([]);
        }
      },
    );
}
