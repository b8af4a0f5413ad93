import { expect, test } from "vitest";
import { cardPng } from "../../src/build/card.ts";
import { markup } from "../../src/marks/markup.ts";
import { cardDrawing } from "../../src/views/card.ts";
import { deck } from "../fixture/deck.ts";

test("the card holds the deck's title, subtitle and day over its opening chart", () => {
  const drawn = markup(cardDrawing(deck));
  const words = drawn.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(words).toContain(deck.title);
  expect(words).toContain(deck.subtitle);
  expect(drawn.match(/<circle/g)).toHaveLength(1);
});

test("the card is a picture of 1200 by 630, the same every time, and not of one colour", {
  timeout: 60_000,
}, async () => {
  const png = Buffer.from(await cardPng(deck));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.equals(await cardPng(deck))).toBe(true);
  expect(png.length).toBeGreaterThan(8000);
});
