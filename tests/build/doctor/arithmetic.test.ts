import { describe, expect, test } from "vitest";
import { leastRatio, over, ratioOf } from "../../../src/build/doctor/contrast.ts";
import { contrastOf, longestGap, stretchesOf } from "../../../src/build/doctor/ink.ts";
import type { Run } from "../../../src/build/doctor/page/runs.ts";
import type { Picture } from "../../../src/build/doctor/picture.ts";
import { depthOf, meetingOf, type Quad } from "../../../src/build/doctor/quad.ts";

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
  test("is 21 : 1 for black on white and 1 : 1 for a colour on itself, either way round", () => {
    const [black, white, grey] = [[0, 0, 0, 1] as const, [255, 255, 255, 1] as const, [119, 119, 119, 1] as const];
    expect(ratioOf(black, white)).toBeCloseTo(21, 5);
    expect(ratioOf(white, black)).toBeCloseTo(21, 5);
    expect(ratioOf(grey, grey)).toBe(1);
    // The grey that WCAG's own examples call just too faint on white.
    expect(ratioOf(grey, white)).toBeCloseTo(4.48, 2);
  });

  test("counts what shines through a colour", () => {
    expect(over([0, 0, 0, 0.5], [255, 255, 255, 1])).toEqual([127.5, 127.5, 127.5, 1]);
  });

  test("asks less of large text, and of bold text from 14 points on", () => {
    expect([leastRatio(16, false), leastRatio(24, false), leastRatio(19, true), leastRatio(19, false)]).toEqual([
      4.5, 3, 3, 4.5,
    ]);
  });
});

describe("overlap", () => {
  test("is the shortest way out of one another, and nothing for boxes that only touch", () => {
    expect(depthOf(box(0, 0, 10, 10), box(7, 2, 10, 10))).toBeCloseTo(3);
    expect(depthOf(box(0, 0, 10, 10), box(10, 0, 10, 10))).toBe(0);
    expect(depthOf(box(0, 0, 10, 10), box(40, 40, 10, 10))).toBe(0);
  });

  test("tells turned boxes apart whose upright boxes meet", () => {
    const [one, other] = [turned(box(0, 0, 100, 10), Math.PI / 4), turned(box(0, 14, 100, 10), Math.PI / 4)];
    expect(depthOf(one, other)).toBe(0);
    expect(depthOf(one, turned(box(0, 6, 100, 10), Math.PI / 4))).toBeCloseTo(4);
  });

  test("names the middle of where they meet", () => {
    expect(meetingOf(box(0, 0, 10, 10), box(6, 4, 10, 10))).toEqual([8, 7]);
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
  /** A ground whose right half is dark, and letters on all of it, or on its left half. */
  const picture = (at: (x: number) => number): Picture => ({
    width: 24,
    height: 4,
    pixels: Uint32Array.from({ length: 96 }, (_, nth) => at(nth % 24)),
  });
  const ground = (x: number) => (x < 12 ? 0xffffff : 0x202020);
  const bare = picture(ground);

  test("is measured where it stands: the half of a word on a dark bar counts", () => {
    const stretches = stretchesOf(
      run,
      bare,
      picture(() => 0xff00ff),
    );
    expect(stretches.map(({ length }) => length)).toEqual([48, 48]);
    expect(contrastOf(stretches, bare, [0, 0, 0, 1])).toBeLessThan(1.4);
    expect(contrastOf(stretches.slice(0, 1), bare, [0, 0, 0, 1])).toBeCloseTo(21);
  });

  test("is missing where something lies over it", () => {
    const half = stretchesOf(
      run,
      bare,
      picture((x) => (x < 12 ? 0xff00ff : ground(x))),
    );
    expect(longestGap(half)).toBe(1);
    expect(longestGap(stretchesOf(run, bare, bare))).toBe(2);
    expect(contrastOf(stretchesOf(run, bare, bare), bare, [0, 0, 0, 1])).toBeUndefined();
  });
});
