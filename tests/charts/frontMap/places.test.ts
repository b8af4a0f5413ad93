import { describe, expect, test } from "vitest";
import type { RibbonCell } from "../../../src/charts/frontMap/layout/ribbonCells.ts";
import { dotParts } from "../../../src/charts/frontMap/marks/places.ts";
import { ribbon } from "../../../src/charts/frontMap/marks/ribbon.ts";
import { every } from "../words.ts";

const sides = ["north", "east", "south", "west"];
const colours = sides.map((side) => `var(--side-${side})`);
const style = { unit: 1, angle: (side: string) => sides.indexOf(side) * 45 };
const square = (x: number, y: number, size: number) =>
  [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ] as const;
const cell: RibbonCell = {
  id: "town",
  places: ["town"],
  bank: "left",
  ring: square(0, 0, 60),
  halves: [square(0, 30, 60), square(0, 0, 60)],
  end: [
    [60, 0],
    [60, 60],
  ],
};

describe.each(["shared", "contested"] as const)("a place %s by four sides", (status) => {
  const control = { status, holders: sides };

  test("has a dot with an equal part for each, from the top clockwise", () => {
    const [, ...parts] = dotParts(control, 10, style);
    expect(parts.map(({ attributes }) => attributes.fill)).toEqual(colours);
    const corners = ["0.0,-10.0", "10.0,0.0", "0.0,10.0", "-10.0,0.0", "-0.0,-10.0"];
    expect(parts.map(({ attributes }) => attributes.d)).toEqual(
      sides.map((_, nth) => `M0,0L${corners[nth]}A10,10 0 0 1 ${corners[nth + 1]}Z`),
    );
    expect(new Set(parts.map(({ key }) => key)).size).toBe(sides.length);
  });

  test("has the hatch of each in its band by the river", () => {
    const strokes = every([ribbon([{ cell, control, changed: false }], style)]).flatMap(
      ({ attributes }) => attributes.stroke ?? [],
    );
    expect(strokes).toEqual(expect.arrayContaining(colours));
  });
});
