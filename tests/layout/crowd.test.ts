import fc from "fast-check";
import { expect, test } from "vitest";
import { gather } from "../../src/layout/crowd.ts";

test("gather(marks) leaves marks alone that do not touch, and counts those that do", () => {
  const marks = [10, 40, 43, 46, 90].map((x) => ({ x, half: 4 }));
  expect(gather(marks, [0, 100], 16).map(({ members }) => members.length)).toEqual([1, 3, 1]);
});

test("gather(marks) loses none, keeps within the range, and no two of its marks touch", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 990 }), { maxLength: 300 }), (xs) => {
      const marks = xs.sort((a, b) => a - b).map((x) => ({ x, half: 4 }));
      const crowds = gather(marks, [0, 1000], 16);
      expect(crowds.flatMap(({ members }) => members)).toEqual(marks);
      crowds.forEach((crowd, index) => {
        expect(crowd.x - crowd.half).toBeGreaterThanOrEqual(0);
        expect(crowd.x + crowd.half).toBeLessThanOrEqual(1000);
        const before = crowds[index - 1];
        if (before) expect(crowd.x - crowd.half).toBeGreaterThanOrEqual(before.x + before.half);
      });
    }),
  );
});
