import { describe, expect, test } from "vitest";
import { textScale } from "../../../../src/node/export/typst/fit.ts";

const note = "Said by the army, and confirmed by two agencies, one of which had somebody in the town that day. ".repeat(
  4,
);
const under = (notes: number) => ({ words: [[["A paragraph of prose."]]], notes: Array<string>(notes).fill(note) });

describe("textScale(under, paper)", () => {
  test("is 1 where there is room, less where a little is missing, and 1 again where much is", () => {
    const scales = Array.from({ length: 30 }, (_, notes) => textScale(under(notes), "a4"));
    expect(scales[0]).toBe(1);
    const least = Math.min(...scales);
    expect(least).toBeLessThan(1);
    expect(least).toBeGreaterThan(0.85);
    expect(scales.at(-1)).toBe(1);
  });

  test("is no larger on Letter, which is lower", () => {
    for (let notes = 0; notes < 12; notes += 1)
      expect(textScale(under(notes), "letter")).toBeLessThanOrEqual(textScale(under(notes), "a4"));
  });
});
