import { describe, expect, test } from "vitest";
import { placeWhen } from "../../../src/charts/whereabouts/layout/when.ts";
import { extentOf } from "../../../src/events/query.ts";
import { DAY } from "../../../src/events/time.ts";
import { languageOf } from "../../../src/language/language.ts";
import { textWidth } from "../../../src/layout/text.ts";

const english = languageOf("en");

const year = (of: number) => Date.UTC(of, 0, 1);
const all = [year(2013), year(2020)] as const;
const placed = (shown: readonly [number, number], width = 316) =>
  placeWhen({ width, height: 38, fontSize: 16 }, 54, {
    all,
    shown,
    focusDate: Date.UTC(2017, 10, 3),
    language: english,
  });

describe("placeWhen(frame, left, spans)", () => {
  test("the bar of a single day is as long as it is high, centred on the day", () => {
    const { bar, pointer } = placed([Date.UTC(2017, 10, 3), Date.UTC(2017, 10, 3) + DAY]);
    expect(bar.width).toBeCloseTo(bar.height, 5);
    expect(Math.abs(bar.x + bar.width / 2 - pointer.x)).toBeLessThan(1);
  });

  test("the bar of some years is to scale, and no longer than the line", () => {
    const { bar, line } = placed([year(2014), year(2016)]);
    expect(bar.width / (line.to - line.from)).toBeCloseTo(2 / 7, 2);
    const beyond = placed([year(1990), year(2030)]);
    expect(beyond.bar.x).toBe(beyond.line.from);
    expect(beyond.bar.x + beyond.bar.width).toBe(beyond.line.to);
  });

  test.each([
    ["some centuries", "-0099", "1500"],
    ["the ice ages", "Y-2600000", "2025"],
    ["the age of the universe", "Y-13800000000", "2025"],
  ])("a line of %s has few ticks, and words that stay apart, off the map and inside", (_, first, last) => {
    const all = extentOf([first, last]);
    const [left, fontSize] = [54, 16];
    const frame = { width: 316, height: 38, fontSize };
    const { years, line } = placeWhen(frame, left, { all, shown: all, focusDate: all[0], language: english });
    expect(years.length).toBeGreaterThan(3);
    expect(years.length).toBeLessThanOrEqual((line.to - line.from) / 2);
    const words = years.flatMap(({ x, label = "" }) => {
      const half = textWidth(label, fontSize) / 2;
      return label ? [{ from: x - half, to: x + half }] : [];
    });
    expect(words.length).toBeGreaterThan(0);
    expect(words[0]?.from).toBeGreaterThan(left - 5);
    expect(words.at(-1)?.to).toBeLessThanOrEqual(line.to);
    expect(words.filter(({ from }, nth) => nth > 0 && from <= (words[nth - 1]?.to ?? 0))).toEqual([]);
  });

  test("the numbers of years stay apart and inside, however narrow the line", () => {
    for (const width of [160, 220, 316, 520]) {
      const { years, line } = placed([year(2014), year(2015)], width);
      const named = years.filter(({ label }) => label);
      expect(named.length, `${width}`).toBeGreaterThan(0);
      named.forEach(({ x, label = "" }, nth) => {
        const half = textWidth(label, 16) / 2;
        expect(x + half).toBeLessThanOrEqual(line.to);
        const next = named[nth + 1];
        if (next) expect(next.x - x).toBeGreaterThan(2 * half);
      });
      expect(years.length).toBe(7);
    }
  });
});
