import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/layout/text.ts";
import { whereaboutsSheet } from "../../src/layout/whereabouts.ts";

const year = (of: number) => Date.UTC(of, 0, 1);
const day = 864e5;
const all = [year(2013), year(2020)] as const;
const sheet = (lit: readonly [number, number], width = 316) =>
  whereaboutsSheet({ width, height: 38, text: 16 }, 0.7, { all, lit, pivot: Date.UTC(2017, 10, 3) });

describe("whereaboutsSheet(frame, aspect, spans)", () => {
  test("a single day is lit as long as the line is thick, round its place", () => {
    const { lit, thick, pivot } = sheet([Date.UTC(2017, 10, 3), Date.UTC(2017, 10, 3) + day]);
    expect(lit.to - lit.from).toBeCloseTo(thick, 5);
    expect(Math.abs((lit.from + lit.to) / 2 - pivot)).toBeLessThan(1);
  });

  test("years are lit to scale, and no further than the line", () => {
    const { lit, line } = sheet([year(2014), year(2016)]);
    expect((lit.to - lit.from) / (line.to - line.from)).toBeCloseTo(2 / 7, 2);
    const beyond = sheet([year(1990), year(2030)]);
    expect([beyond.lit.from, beyond.lit.to]).toEqual([beyond.line.from, beyond.line.to]);
  });

  test("the numbers of years stay apart and inside, however narrow the line", () => {
    for (const width of [160, 220, 316, 520]) {
      const { years, line } = sheet([year(2014), year(2015)], width);
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
