import { expect, test } from "vitest";
import {
  compactSize,
  hasStrip,
  legendPanel,
  legendStrip,
  linesHeight,
  panelSize,
  stripHeight,
} from "../../../src/charts/frontMap/layout/legend.ts";
import { panelRoom } from "../../../src/charts/frontMap/layout/legendRoom.ts";
import { legendRows } from "../../../src/charts/frontMap/layout/legendRows.ts";
import { mapFrame } from "../../../src/charts/frontMap/layout/mapFrame.ts";
import { isLow } from "../../../src/charts/frontMap/layout/surrounds.ts";
import { readStory } from "../../../src/events/read.ts";
import { readGeography } from "../../../src/geo/geography.ts";
import { textWidth } from "../../../src/layout/text.ts";
import { base, water } from "../../fixture/geography.ts";
import { draft, story } from "../../fixture/story.ts";

const fontSize = 16.5;
const rows = ["IS", "Syrian army", "SDF", "Iraqi forces", "contested", "changed since 22 October", "advance"].map(
  (words) => ({ id: words, words, symbol: "gained" as const }),
);

test.each([350, 420, 600, 760])(
  "at a width of %d the entries of a strip follow one another and stay inside",
  (width) => {
    const room = { x: 0, y: 100, width, height: stripHeight(rows, width, fontSize) };
    const strip = legendStrip(rows, room, fontSize);
    expect(strip.box).toEqual(room);
    expect(strip.rows.map(({ row }) => row.words)).toEqual(rows.map(({ words }) => words));
    for (const [index, { row, symbol, words }] of strip.rows.entries()) {
      expect(symbol.at[0] + symbol.width).toBeLessThan(words[0]);
      expect(words[0] + textWidth(row.words, strip.fontSize)).toBeLessThan(width);
      expect(words[1]).toBeLessThan(room.y + room.height);
      const before = strip.rows[index - 1];
      if (before?.symbol.at[1] !== symbol.at[1]) continue;
      expect(symbol.at[0]).toBeGreaterThan(before.words[0] + textWidth(before.row.words, strip.fontSize));
    }
  },
);

test("a strip that needs more lines than fit into its room begins above it", () => {
  const room = { x: 0, y: 100, width: 350, height: linesHeight(1, fontSize) };
  const { box } = legendStrip(rows, room, fontSize);
  expect(box.y).toBeLessThan(room.y);
  expect(box.y + box.height).toBe(room.y + room.height);
});

test("linesHeight(lines, fontSize) grows with every line, and is 0 for no lines", () => {
  const line = linesHeight(3, fontSize) - linesHeight(2, fontSize);
  expect(line).toBeGreaterThan(compactSize(fontSize));
  expect(linesHeight(1, fontSize)).toBeGreaterThan(line);
  expect(linesHeight(0, fontSize)).toBe(0);
});

test("the rows of a panel are below its title, inside a box of the size that panelSize gives", () => {
  const box = { x: 30, y: 40, ...panelSize("3 November 2017", rows, 16) };
  const panel = legendPanel("3 November 2017", rows, box, 16);
  const baselines = [panel.title?.at[1] ?? 0, ...panel.rows.map(({ words }) => words[1])];
  expect(baselines).toEqual(baselines.toSorted((a, b) => a - b));
  expect(baselines).toHaveLength(rows.length + 1);
  expect(Math.min(...baselines)).toBeGreaterThan(box.y + 16 * 0.7);
  expect(Math.max(...baselines)).toBeLessThan(box.y + box.height);
  for (const { row, words } of panel.rows) expect(words[0] + textWidth(row.words, 16)).toBeLessThan(box.x + box.width);
});

const none = { controls: [], advancing: [], doubts: false, approximate: false, deaths: false };

test("legendRows(story, content, options) has only what occurs, sides in the story's order", () => {
  const [first = "", second = ""] = Object.keys(story.sides);
  const held = (holder: string) => ({ status: "held", holder }) as const;
  const ids = (...args: Parameters<typeof legendRows>) => legendRows(...args).map(({ id }) => id);
  const content = { ...none, controls: [held(second), held(first)] };
  expect(ids(story, content, { brief: false })).toEqual([`side-${first}`, `side-${second}`]);
  const more = {
    ...none,
    controls: [{ status: "unknown" } as const],
    advancing: [second],
    since: "1838-03-01" as const,
  };
  expect(ids(story, { ...more, approximate: true }, { brief: true })).toEqual([
    `side-${second}`,
    "unknown",
    "since",
    "advance",
    "about",
  ]);
});

test("the arrow of a legend has the colour of the advancing side, or none if several advance", () => {
  const [first = "", second = ""] = Object.keys(story.sides);
  const arrow = (advancing: readonly string[]) =>
    legendRows(story, { ...none, advancing }, { brief: true }).find(({ symbol }) => symbol === "arrow");
  expect(arrow([first])).toMatchObject({ side: first });
  expect(arrow([first, second])).not.toHaveProperty("side");
});

test("letters on small frames are at least 14 pixels where charts have 16.5", () => {
  expect(compactSize(16.5)).toBeGreaterThanOrEqual(14);
});

test("phones and reading columns have a strip, slides do not; phones in landscape are low", () => {
  expect(hasStrip({ width: 350 }, 16.5)).toBe(true);
  expect(hasStrip({ width: 600 }, 17)).toBe(true);
  expect(hasStrip({ width: 960 }, 16)).toBe(false);
  expect(hasStrip({ width: 1280 }, 16)).toBe(false);
  expect(isLow({ height: 235, fontSize: 16.5 })).toBe(true);
  expect(isLow({ height: 340, fontSize: 17 })).toBe(false);
});

test.each([
  [
    "names the year of the day compared with if it is not that of the day shown",
    "1837-12-30",
    "changed since 30 Dec 1837",
  ],
  ["does not name the year that both days have in common", "1838-01-30", "changed since 30 January"],
])("the legend %s", (_, since, said) => {
  const words = legendRows(story, { ...none, since, day: "1838-03-13" }, { brief: true }).map(({ words }) => words);
  expect(words).toEqual([said]);
});

test.each(["en", "de", "fr", "es", "ar"] as const)(
  "the room kept for a panel holds the day compared with, of whatever year, in %s",
  (language) => {
    const told = readStory({ ...draft, language });
    const view = { name: "both", bounds: [13, 45.4, 21, 49] } as const;
    const frame = { width: 1280, height: 616, prefix: "", fontSize: 16, view, river: "danube" };
    const { width } = panelRoom(told, mapFrame(told, readGeography(base, water), frame), 16);
    for (const since of ["1838-09-30", "1837-09-30"]) {
      const row = legendRows(told, { ...none, since, day: "1838-12-01" }, { brief: false });
      expect(row).toHaveLength(1);
      expect(width).toBeGreaterThanOrEqual(panelSize("", row, 16).width);
    }
  },
);
