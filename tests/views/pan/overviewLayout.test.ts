import { describe, expect, test } from "vitest";
import { languageOf } from "../../../src/language/language.ts";
import type { TimeWindow } from "../../../src/layout/timeWindow.ts";
import { overviewLayout } from "../../../src/views/pan/overviewLayout.ts";

describe("overviewLayout(track, width)", () => {
  const window: TimeWindow = [Date.UTC(2017, 0, 1), Date.UTC(2018, 0, 1)];
  const at = (month: number) => Date.UTC(2017, month, 15);
  const track = (moments: readonly number[]) => ({ all: window, moments, language: languageOf("en") });

  test("has a bar for every bin in which something happened, the higher the more happened, and none elsewhere", () => {
    const { bars, baseline } = overviewLayout(track([at(1), at(6), at(6), at(6), at(6)]), 120);
    expect(bars).toHaveLength(2);
    const [few, many] = bars;
    expect(many?.height).toBeCloseTo(baseline);
    expect(few?.height).toBeCloseTo(baseline / 2);
    expect(few?.x).toBeLessThan(many?.x ?? 0);
    for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual(120);
  });

  test("shows a single event beside thousands, and is empty where nothing happened", () => {
    const { bars } = overviewLayout(track([at(1), ...Array(5000).fill(at(6))]), 300);
    expect(Math.min(...bars.map(({ height }) => height))).toBeGreaterThanOrEqual(3);
    expect(overviewLayout(track([]), 300).bars).toEqual([]);
    expect(overviewLayout(track([at(1)]), 3).bars).toHaveLength(1);
  });
});
