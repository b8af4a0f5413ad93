import { describe, expect, test } from "vitest";
import { anchorBox, ringBoxes } from "../../../src/views/inspect/outlines.ts";

describe("ringBoxes(boxes, chart)", () => {
  const chart = { x: 0, y: 0, width: 400, height: 300 };
  const dot = { x: 10, y: 10, width: 8, height: 8 };

  test("rings each mark once, within the chart, and no mark as large as a lane if there is a small one", () => {
    const wide = { x: 0, y: 0, width: 400, height: 200 };
    expect(ringBoxes([dot, dot, wide, { x: 500, y: 10, width: 8, height: 8 }], chart)).toEqual([dot]);
    expect(ringBoxes([wide], chart)).toEqual([wide]);
    expect(ringBoxes([{ x: 390, y: 0, width: 40, height: 10 }], chart)).toEqual([
      { x: 390, y: 0, width: 10, height: 10 },
    ]);
  });

  test("surrounds all rings if they are near each other, and otherwise takes the smallest", () => {
    const label = { x: 20, y: 10, width: 60, height: 12 };
    expect(anchorBox([dot, label], chart)).toEqual({ x: 10, y: 10, width: 70, height: 12 });
    expect(anchorBox([label, { ...dot, x: 300, y: 250 }], chart)).toEqual({ ...dot, x: 300, y: 250 });
  });
});
