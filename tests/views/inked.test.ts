import { line as pathOf } from "d3";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { draw } from "../../src/marks/drawing.ts";
import { dashesOf } from "../../src/views/print/dashes.ts";
import { inEighths } from "../../src/views/print/eighths.ts";
import { inked } from "../../src/views/print/inked.ts";

type Point = [number, number];
const numbers = (d: unknown): number[] => (String(d).match(/-?[\d.]+/g) ?? []).map(Number);
const points = (d: string): Point[] =>
  d.split(/[ML]/).flatMap((pair): Point[] => (pair ? [pair.split(",").map(Number) as Point] : []));
const length = (line: readonly Point[]): number =>
  line.reduce(
    (sum, [x, y], at) => sum + (at ? Math.hypot(x - (line[at - 1]?.[0] ?? x), y - (line[at - 1]?.[1] ?? y)) : 0),
    0,
  );

describe("inked(drawing)", () => {
  test("writes a circle as four curves that keep to it within a hundredth of a pixel and 0.03 % of its radius", () => {
    const circle = inked(draw("circle", { key: "dot", cx: 30, cy: -4, r: 40, fill: "none", class: "ring" }));
    expect([circle.tag, circle.key, circle.attributes.class]).toEqual(["path", "dot", "ring"]);
    expect(circle.attributes).not.toHaveProperty("cx");
    const [startX = 0, startY = 0, ...rest] = numbers(circle.attributes.d);
    let from: Point = [startX, startY];
    expect(rest).toHaveLength(4 * 6);
    for (let at = 0; at < rest.length; at += 6) {
      const [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0] = rest.slice(at, at + 6);
      for (let t = 0; t <= 1; t += 1 / 16) {
        const on = (p: number, a: number, b: number, q: number) =>
          (1 - t) ** 3 * p + 3 * (1 - t) ** 2 * t * a + 3 * (1 - t) * t ** 2 * b + t ** 3 * q;
        const far = Math.hypot(on(from[0], ax, bx, x) - 30, on(from[1], ay, by, y) + 4);
        expect(Math.abs(far - 40)).toBeLessThan(0.01 + 40 * 0.0003);
      }
      from = [x, y];
    }
    expect(from).toEqual([startX, startY]);
  });

  test("writes a dashed line as its dashes, and leaves one that is whole", () => {
    const dashed = inked(draw("line", { x1: 0, y1: 5, x2: 10, y2: 5, stroke: "red", "stroke-dasharray": "3 2" }));
    expect([dashed.tag, dashed.attributes]).toEqual(["path", { stroke: "red", d: "M0,5l3,0M5,5l3,0" }]);
    const whole = draw("line", { x1: 0, y1: 5, x2: 10, y2: 5 });
    expect(inked(whole)).toEqual(whole);
  });

  test("leaves a path that is filled, here or from above, and one with curves", () => {
    const dashed = draw("path", { d: "M0,0L9,9L0,9Z", "stroke-dasharray": "3 2" });
    expect(inked(dashed).attributes).toEqual({ d: "M0,0l9,9l-9,0Z", "stroke-dasharray": "3 2" });
    expect(inked(draw("g", { fill: "none" }, dashed)).children[0]?.attributes).not.toHaveProperty("stroke-dasharray");
    const curved = draw("path", { d: "M0,0C1,1 2,2 3,3", fill: "none", "stroke-dasharray": "3 2" });
    expect(inked(curved)).toEqual(curved);
  });
});

describe("inEighths(d)", () => {
  test("moves every point of a path to the nearest eighth, and writes no more of it than that takes", () => {
    expect(inEighths("M45,580C1.06,2 3,4.2 5,6H0.3L-.3,0.05Z")).toBe("M45,580C1,2 3,4.25 5,6H0.25L-0.25,0Z");
  });

  test("gives lines by how far they lead", () => {
    expect(inEighths("M45,580L47.9,564.6L-.3,0.05Z")).toBe("M45,580l2.875,-15.375l-48.125,-564.625Z");
    expect(inEighths("M1,1L2,3M9,9L8.9,9ZM0,0L1,1")).toBe("M1,1l1,2M9,9l-0.125,0ZM0,0l1,1");
    expect(inEighths("M1,1L2,3ZL5,5")).toBe("M1,1L2,3ZL5,5");
    expect(inked(draw("g", {}, draw("path", { d: "M0.1,0.9L1.1,3.3" }))).children[0]?.attributes.d).toBe(
      "M0.125,0.875l1,2.375",
    );
  });

  test("leaves a path in relative steps, whose roundings would add up, and one with arcs", () => {
    for (const d of ["M4.4,2l4.3,2.4", "M0.3,0a2.2,2.2 0 0 1 2.3,2", "M0.3,0A2.2,2.2 0 0 1 2.3,2"])
      expect(inEighths(d)).toBe(d);
  });
});

describe("dashesOf(d, pattern)", () => {
  test("goes round corners within a dash, and back to the start of a closed path", () => {
    expect(dashesOf("M0,0H4V4H0Z", [5, 1])).toBe("M0,0L4,0L4,1M4,2L4,4L1,4M0,4L0,0");
  });

  test("keeps a dash without length, which a round pen makes a dot", () => {
    expect(dashesOf("M0,0L5,0", [0, 2])).toBe("M0,0L0,0M2,0L2,0M4,0L4,0");
  });

  test("takes an odd pattern twice", () => {
    expect(dashesOf("M0,0L12,0", [3, 1, 2])).toBe("M0,0L3,0M4,0L6,0M9,0L10,0");
  });

  test("refuses what it cannot read, and a pattern without end", () => {
    for (const d of ["M0,0l4,0", "M0,0A1,1 0 0 1 2,2", "M0,0Q1,1 2,0"]) expect(dashesOf(d, [1, 1])).toBeUndefined();
    for (const pattern of [[0, 0], [Number.NaN], [-1, 3]]) expect(dashesOf("M0,0L4,0", pattern)).toBeUndefined();
  });

  test("covers as much of any line as its pattern does, and no dash is longer than its place in it", () => {
    const far = fc.double({ min: -500, max: 500, noNaN: true }).map((far) => Math.round(far * 10) / 10);
    const walk = fc.array(fc.tuple(far, far), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(walk, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (line, dash, gap) => {
        const drawn = dashesOf(pathOf()(line) ?? "", [dash, gap]) ?? "";
        const lengths = drawn.split("M").flatMap((one) => (one ? [length(points(`M${one}`))] : []));
        const whole = length(line);
        const due = Math.floor(whole / (dash + gap)) * dash + Math.min(whole % (dash + gap), dash);
        const sum = lengths.reduce((all, one) => all + one, 0);
        expect(Math.max(0, ...lengths)).toBeLessThan(dash + 0.05 * line.length);
        expect(Math.abs(sum - due)).toBeLessThan(0.05 + 0.03 * (lengths.length + line.length));
      }),
    );
  });
});
