import fc from "fast-check";
import { expect, test } from "vitest";
import { gather } from "../../../src/charts/timeline/layout/titles/clusters.ts";

test("gather(marks) keeps marks that do not touch, and counts those that do", () => {
  const marks = [10, 40, 43, 46, 90].map((x) => ({ x, half: 4 }));
  expect(gather(marks, [0, 100], 16).map(({ members }) => members.length)).toEqual([1, 3, 1]);
});

test("gather(marks) loses no mark, stays within the range, and leaves no two that touch", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 10, max: 990 }), { maxLength: 300 }), (xs) => {
      const marks = xs.sort((a, b) => a - b).map((x) => ({ x, half: 4 }));
      const clusters = gather(marks, [0, 1000], 16);
      expect(clusters.flatMap(({ members }) => members)).toEqual(marks);
      clusters.forEach((cluster, index) => {
        expect(cluster.x - cluster.half).toBeGreaterThanOrEqual(0);
        expect(cluster.x + cluster.half).toBeLessThanOrEqual(1000);
        const before = clusters[index - 1];
        if (before) expect(cluster.x - cluster.half).toBeGreaterThanOrEqual(before.x + before.half);
      });
    }),
  );
});
