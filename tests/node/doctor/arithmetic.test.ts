import { describe, expect, test } from "vitest";
import { leastRatio, over, ratioOf } from "../../../src/node/doctor/contrast.ts";
import { contrastOf, longestGap, piecesOf } from "../../../src/node/doctor/ink.ts";
import type { Run } from "../../../src/node/doctor/page/runs.ts";
import type { Picture } from "../../../src/node/doctor/picture.ts";
import { depthOf, overlapCentre, type Quad } from "../../../src/node/doctor/quad.ts";

const box = (x: number, y: number, width: number, height: number): Quad => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];
const turned = (quad: Quad, by: number): Quad => {
  const [cos, sin] = [Math.cos(by), Math.sin(by)];
  const [a, b, c, d] = quad;
  const spin = ([x, y]: readonly [number, number]) => [x * cos - y * sin, x * sin + y * cos] as const;
  return [spin(a), spin(b), spin(c), spin(d)];
};

describe("contrast", () => {
  test("is 21 : 1 between black and white, and 1 : 1 between a colour and itself", () => {
    const [black, white, grey] = [[0, 0, 0, 1] as const, [255, 255, 255, 1] as const, [119, 119, 119, 1] as const];
    expect(ratioOf(black, white)).toBeCloseTo(21, 5);
    expect(ratioOf(white, black)).toBeCloseTo(21, 5);
    expect(ratioOf(grey, grey)).toBe(1);
    // WCAG's example of a grey that is just too faint on white.
    expect(ratioOf(grey, white)).toBeCloseTo(4.48, 2);
  });

  test("takes the background behind a translucent colour into account", () => {
    expect(over([0, 0, 0, 0.5], [255, 255, 255, 1])).toEqual([127.5, 127.5, 127.5, 1]);
  });

  test("requires less of large text, and of bold text from 14 points", () => {
    expect([leastRatio(16, false), leastRatio(24, false), leastRatio(19, true), leastRatio(19, false)]).toEqual([
      4.5, 3, 3, 4.5,
    ]);
  });
});

describe("overlap", () => {
  test("is the shortest distance to move two boxes apart, and 0 for boxes that only touch", () => {
    expect(depthOf(box(0, 0, 10, 10), box(7, 2, 10, 10))).toBeCloseTo(3);
    expect(depthOf(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(0);
    expect(depthOf(box(0, 0, 10, 10), box(40, 40, 10, 10))).toBe(0);
  });

  test("is 0 for rotated boxes that do not overlap although their bounding boxes do", () => {
    const [upper, lower] = [turned(box(0, 0, 100, 10), Math.PI / 4), turned(box(0, 14, 100, 10), Math.PI / 4)];
    expect(depthOf(upper, lower)).toBe(0);
    expect(depthOf(upper, turned(box(0, 6, 100, 10), Math.PI / 4))).toBeCloseTo(4);
  });

  test("has its centre in the middle of the intersection", () => {
    expect(overlapCentre(box(0, 0, 10, 10), box(6, 4, 10, 10))).toEqual([8, 7]);
  });
});

describe("ink", () => {
  const run: Run = {
    text: "xx",
    quad: box(0, 0, 24, 4),
    size: 10,
    bold: false,
    alpha: 1,
    block: 0,
    layer: 0,
    under: false,
    style: "",
  };
  /** A picture whose pixels have a colour that depends on their column. */
  const picture = (at: (x: number) => number): Picture => ({
    width: 24,
    height: 4,
    pixels: Uint32Array.from({ length: 96 }, (_, index) => at(index % 24)),
  });
  const background = (x: number) => (x < 12 ? 0xffffff : 0x202020);
  const bare = picture(background);

  test("has the contrast of the worst piece, such as half a word on a dark bar", () => {
    const pieces = piecesOf(
      run,
      bare,
      picture(() => 0xff00ff),
    );
    expect(pieces.map(({ length }) => length)).toEqual([48, 48]);
    expect(contrastOf(pieces, bare, [0, 0, 0, 1])).toBeLessThan(1.4);
    expect(contrastOf(pieces.slice(0, 1), bare, [0, 0, 0, 1])).toBeCloseTo(21);
  });

  test("is missing if something covers it", () => {
    const half = piecesOf(
      run,
      bare,
      picture((x) => (x < 12 ? 0xff00ff : background(x))),
    );
    expect(longestGap(half)).toBe(1);
    expect(longestGap(piecesOf(run, bare, bare))).toBe(2);
    expect(contrastOf(piecesOf(run, bare, bare), bare, [0, 0, 0, 1])).toBeUndefined();
  });
});
