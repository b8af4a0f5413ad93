import { expect, test } from "vitest";
import { slidesOf } from "../../../src/deck/deck.ts";
import { textWidth } from "../../../src/layout/text.ts";
import { cardPng } from "../../../src/node/site/card.ts";
import { cardDrawing, slideCardDrawing } from "../../../src/node/site/cardDrawing.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { deck } from "../../fixture/deck.ts";
import { deck as rihla } from "../../fixture/rihla/deck.ts";

test("the card has the deck's title, subtitle and day over its opening chart", () => {
  const drawn = serialize(cardDrawing(deck));
  const words = drawn.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  expect(words).toContain(deck.title);
  expect(words).toContain(deck.subtitle);
  expect(drawn.match(/<circle/g)).toHaveLength(1);
});

test.each([
  [
    "in short words",
    "The ice on the river broke in the night, and by noon it lay in all the low streets of the town that had no dyke at all.",
  ],
  [
    "in long words",
    "Donaudampfschifffahrtskapitäne beobachteten die Überschwemmungskatastrophe im ganzen Hochwasserüberschwemmungsgebiet.",
  ],
])(
  "a long title %s is set as small as it has to be to stay within its column, above the day at the foot of the card",
  (_, title) => {
    expect(title.length).toBeGreaterThan(110);
    const drawn = serialize(cardDrawing({ ...deck, title })).replace(/<svg class="chart".*?<\/svg>/s, "");
    const texts = [...drawn.matchAll(/<text x="64" y="([\d.]+)" font-size="(\d+)"[^>]*>([^<]*)</g)].map(
      ([, y, size, text = ""]) => ({ y: Number(y), size: Number(size), text }),
    );
    const day = texts.at(-1);
    const above = texts.slice(0, -1);
    const titled = above.filter(({ text }) => title.includes(text));
    expect(titled.map(({ text }) => text).join(" ")).toBe(title);
    expect(above.length).toBeGreaterThan(titled.length);
    for (const { y, size, text } of above) {
      expect(y - size, text).toBeGreaterThan(0);
      expect(y, text).toBeLessThan((day?.y ?? 0) - (day?.size ?? 0));
    }
    for (const { size, text } of titled) expect(textWidth(text, size, "serif 500"), text).toBeLessThanOrEqual(520);
  },
);

test("a slide's card has its title above its chart at the most telling step, or above its figures", () => {
  const [opening, freeze, flood] = slidesOf(deck);
  if (!opening || !freeze || !flood) throw new RangeError("missing slide");
  const words = (drawn: string) => drawn.replace(/<[^>]+>/g, " ").replace(/\s+/g, " ");
  const charted = serialize(slideCardDrawing(deck, freeze));
  expect(words(charted)).toContain(freeze.title);
  expect(charted.match(/<circle/g)).toHaveLength(3);
  const counted = serialize(slideCardDrawing(deck, flood));
  expect(words(counted)).toContain(flood.title);
  expect(words(counted)).toContain("3 days");
  expect(serialize(slideCardDrawing(deck, opening))).toBe(serialize(cardDrawing(deck)));
});

test("in a language read from right to left the words of a card end at its right margin, and nothing leaves the card", () => {
  const [, first] = slidesOf(rihla);
  if (!first) throw new RangeError("missing slide");
  for (const drawn of [cardDrawing(rihla), slideCardDrawing(rihla, first)].map(serialize)) {
    const outer = drawn.replace(/<svg class="chart".*?<\/svg>/s, "");
    const texts = [...outer.matchAll(/<text [^>]*>/g)].map(([text]) => text);
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).toMatch(/ x="1136"/);
  }
});

test("the card is a picture of 1200 by 630 pixels in several colours, the same every time", {
  timeout: 60_000,
}, async () => {
  const png = Buffer.from(await cardPng(deck));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.equals(await cardPng(deck))).toBe(true);
  expect(png.length).toBeGreaterThan(8000);
});
