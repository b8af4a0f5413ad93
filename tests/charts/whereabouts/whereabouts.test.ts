import { expect, test } from "vitest";
import { whereAndWhen } from "../../../slides/whereabouts.ts";
import { whereabouts } from "../../../src/charts/whereabouts/whereabouts.ts";
import { base, water } from "../../fixture/geography.ts";
import { story as ice } from "../../fixture/story.ts";

const foot = { width: 316, height: 38, fontSize: 16, prefix: "a-" };

const shown = (bounds: readonly [number, number, number, number]) => {
  const [where] = whereAndWhen.draw({ span: ["2017-11-03", "2017-11-03"], bounds }, foot);
  const { x, y, width, height } = where?.children.find(({ key }) => key === "shown")?.attributes ?? {};
  return [x, y, width, height].map(Number);
};

test("the frame of very small ground is large enough to be seen, and that of too large ground ends at the map's edge", () => {
  const [, , width = 0, height = 0] = shown([41, 34.4, 41.01, 34.41]);
  expect(Math.min(width, height)).toBeGreaterThan(8);
  const [x = 0, y = 0, wide = 0, high = 0] = shown([0, 0, 80, 60]);
  expect([x, y].every((at) => at >= 0)).toBe(true);
  expect(y + high).toBeLessThanOrEqual(38);
  expect(x + wide).toBeLessThanOrEqual(75);
});

test.each([
  ["west", [0, 30, 10, 40]],
  ["east", [90, 30, 100, 40]],
  ["north", [36, 60, 46, 70]],
  ["south", [36, 0, 46, 10]],
] as const)(
  "the frame of ground that lies %s of the map is at its edge, and neither wide nor high below zero",
  (_, bounds) => {
    const [x = -1, y = -1, width = -1, height = -1] = shown(bounds);
    expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(75);
    expect(y + height).toBeLessThanOrEqual(38);
  },
);

test("a place to mark without coordinates is an error that names it", () => {
  const options = {
    base,
    water,
    bounds: [10, 46, 20, 49],
    span: ["1838", "1838"],
    countries: {},
    river: "danube",
  } as const;
  expect(() => whereabouts(ice, { ...options, marks: ["atlantis"] })).toThrow(/atlantis/);
});
