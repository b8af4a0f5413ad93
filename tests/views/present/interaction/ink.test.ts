import { expect, test } from "vitest";
import { inkPath, readInk, withPoint, withStroke } from "../../../../src/views/present/interaction/ink.ts";

test("a line takes points of the slide in whole pixels, and leaves out those too near the last", () => {
  expect(withPoint([], 10.4, 20.6)).toEqual([10, 21]);
  expect(withPoint([10, 21], 11, 21)).toEqual([10, 21]);
  expect(withPoint([10, 21], 14, 21)).toEqual([10, 21, 14, 21]);
});

test("lines are smoothed through the midpoints between their points, and a single point is a dot", () => {
  expect(inkPath([[1, 2, 11, 2, 11, 12]])).toBe("M1,2Q11,2 11,7L11,12");
  expect(inkPath([[5, 5]])).toBe("M5,5h0");
  expect(inkPath([])).toBe("");
});

test("only lines on a slide are read from another window", () => {
  expect(readInk([[0, 0, 1280, 720]])).toEqual([[0, 0, 1280, 720]]);
  for (const wrong of [undefined, {}, [[1]], [[1, 2, 3]], [[1281, 0]], [[0, -1]], [["1", 2]], [[0.5, 1]]])
    expect(readInk(wrong), JSON.stringify(wrong)).toBeUndefined();
});

test("a step has a limited number of lines, the latest", () => {
  const many = Array.from({ length: 200 }, () => [1, 1]);
  const all = withStroke(many, [2, 2]);
  expect([all.length, all.at(-1)]).toEqual([200, [2, 2]]);
  expect(readInk([...all, [3, 3]])).toBeUndefined();
});
