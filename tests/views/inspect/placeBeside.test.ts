import { describe, expect, test } from "vitest";
import { overlaps, within } from "../../../src/layout/boxes.ts";
import { placeBeside } from "../../../src/views/inspect/placeBeside.ts";

describe("placeBeside(mark, size, bounds, avoid)", () => {
  const bounds = { x: 16, y: 108, width: 1248, height: 564 };
  const size = { width: 440, height: 400 };
  const header = { x: 0, y: 0, width: 1280, height: 104 };

  test("keeps within the bounds and off the mark, wherever the mark is", () => {
    for (let x = 0; x < 1280; x += 40)
      for (let y = 100; y < 700; y += 40) {
        const mark = { x, y, width: 20, height: 20 };
        const box = placeBeside(mark, size, bounds, [header]);
        expect(within(box, bounds)).toBe(true);
        expect(overlaps(box, mark)).toBe(false);
        expect(overlaps(box, header)).toBe(false);
      }
  });

  test("avoids a title that extends into the bounds", () => {
    const title = { x: 66, y: 180, width: 620, height: 260 };
    for (const x of [100, 700, 1100]) {
      const box = placeBeside({ x, y: 500, width: 20, height: 20 }, size, bounds, [title]);
      expect(overlaps(box, title)).toBe(false);
    }
  });

  test("stays in the bounds even if it cannot avoid the mark", () => {
    expect(within(placeBeside({ x: 20, y: 110, width: 1240, height: 560 }, size, bounds), bounds)).toBe(true);
  });
});
