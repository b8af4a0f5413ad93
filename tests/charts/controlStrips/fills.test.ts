import { expect, test } from "vitest";
import { controlFill } from "../../../src/charts/controlStrips/marks/fills.ts";

const sides = ["north", "east", "south", "west"];
const box = { x: 0, y: 10, width: 100, height: 20 };
const look = { angle: () => 45, light: new Set<string>(), unit: 1 };

test.each([2, 3, 4])("a strip that %d sides share has a band for each, one below another", (count) => {
  const holders = sides.slice(0, count);
  const bands = controlFill({ status: "shared", holders }, [box], look)
    .filter(({ tag }) => tag === "rect")
    .map(({ attributes: { fill, y, height } }) => ({ fill, top: Number(y), bottom: Number(y) + Number(height) }));
  expect(bands.map(({ fill }) => fill)).toEqual(holders.map((side) => `var(--side-${side})`));
  expect([bands.at(0)?.top, bands.at(-1)?.bottom]).toEqual([box.y, box.y + box.height]);
  for (const [index, { top }] of bands.slice(1).entries()) expect(top).toBeGreaterThan(bands[index]?.bottom ?? 0);
});

test("a strip that four sides contest has the hatch of each", () => {
  const strokes = controlFill({ status: "contested", holders: sides }, [box], look).map(
    ({ attributes }) => attributes.stroke,
  );
  expect(strokes).toEqual(sides.map((side) => `var(--side-${side})`));
});
