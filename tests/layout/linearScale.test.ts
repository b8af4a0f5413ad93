import { expect, test } from "vitest";
import { linearScale, roundTicks } from "../../src/layout/linearScale.ts";

test("linearScale(domain, range) maps in proportion, also beyond the domain and in the opposite direction", () => {
  const down = linearScale([10, 20], [200, 100]);
  expect([10, 15, 20, 25].map(down)).toEqual([200, 150, 100, 50]);
  expect(down.domain).toEqual([10, 20]);
  expect(down.range).toEqual([200, 100]);
});

test("a domain without length is mapped to the middle of the range", () => {
  expect(linearScale([3, 3], [0, 80])(3)).toBe(40);
});

test("roundTicks(most, count) starts at zero and ends at a round number that is not less than the most", () => {
  expect(roundTicks(87, 3)).toEqual([0, 50, 100]);
  expect(roundTicks(0.4, 2)).toEqual([0, 0.2, 0.4]);
});
