import { expect, test } from "vitest";
import { boundsIn } from "../../src/layout/mapSheet.ts";
import { hasStrip, isLow, mapStrip, smallLetters, stripHeight, stripMeasures } from "../../src/layout/mapStrip.ts";

const rows = ["IS", "Syrian army", "SDF", "Iraqi forces", "contested", "changed since 22 October", "advance"].map(
  (words) => ({ id: words, words, symbol: "gained" as const }),
);

test.each([350, 420, 600, 760])(
  "at a width of %d the entries of the strip follow one another and stay inside",
  (width) => {
    const text = 16.5;
    const { padding, apart } = stripMeasures(text);
    const { things, rows: lines } = mapStrip(rows, width, text);
    expect(things.map(({ thing }) => thing.words)).toEqual(rows.map(({ words }) => words));
    for (const [index, { thing, x, row }] of things.entries()) {
      expect(x + thing.width).toBeLessThanOrEqual(width - padding.x * 2);
      const before = things[index - 1];
      if (before?.row === row) expect(x).toBeCloseTo(before.x + before.thing.width + apart);
      else expect(x).toBe(0);
    }
    expect(lines).toBe(Math.max(...things.map(({ row }) => row)) + 1);
  },
);

test("stripHeight(lines, text) holds the lines, and is nothing for none", () => {
  const { padding, line } = stripMeasures(16.5);
  expect(stripHeight(3, 16.5)).toBeGreaterThanOrEqual(padding.top + 3 * line);
  expect(stripHeight(3, 16.5) - stripHeight(2, 16.5)).toBeCloseTo(line, -0.4);
  expect(stripHeight(0, 16.5)).toBe(0);
});

test("letters on small frames are at least 14 pixels where charts have 16.5", () => {
  expect(smallLetters(16.5)).toBeGreaterThanOrEqual(14);
  expect(smallLetters(16.5)).toBeGreaterThanOrEqual(16.5 * 0.85);
});

test("phones and reading columns have a strip, slides do not; sideways phones are low", () => {
  expect(hasStrip({ width: 350 }, 16.5)).toBe(true);
  expect(hasStrip({ width: 600 }, 17)).toBe(true);
  expect(hasStrip({ width: 960 }, 16)).toBe(false);
  expect(hasStrip({ width: 1280 }, 16)).toBe(false);
  expect(isLow({ height: 235 }, 16.5)).toBe(true);
  expect(isLow({ height: 340 }, 17)).toBe(false);
});

test("boundsIn(view, frame) takes the bounds that come out larger, tall ones never on a wide frame", () => {
  const view = {
    name: "both",
    bounds: [37, 32.4, 45.2, 37.3] as const,
    portrait: [38, 31.2, 44.6, 38.2] as const,
  };
  expect(boundsIn(view, { width: 350, height: 600 })).toBe(view.portrait);
  expect(boundsIn(view, { width: 350, height: 310 })).toBe(view.bounds);
  const opening = { ...view, portrait: [39.9, 33.9, 41.9, 35.6] as const };
  expect(boundsIn(opening, { width: 350, height: 390 })).toBe(opening.portrait);
  expect(boundsIn(opening, { width: 1280, height: 720 })).toBe(opening.bounds);
});
