import fc from "fast-check";
import { expect, test } from "vitest";
import base from "../../assets/geo/base.json" with { type: "json" };
import water from "../../assets/geo/water.json" with { type: "json" };
import { type Arcs, decodeArcs, encodeArcs } from "../../src/geo/encodedArcs.ts";

test("encoded arcs decode to the same arcs, and take less than half as many characters as JSON", () => {
  for (const { arcs } of [base, water]) {
    expect(decodeArcs(encodeArcs(arcs as unknown as Arcs))).toEqual(arcs);
    expect(encodeArcs(arcs as unknown as Arcs).length).toBeLessThan(JSON.stringify(arcs).length / 2);
  }
});

test("any arc of whole numbers, however large, survives encoding and decoding", () => {
  const whole = fc.integer({ min: -(2 ** 40), max: 2 ** 40 });
  fc.assert(
    fc.property(fc.array(fc.array(fc.tuple(whole, whole), { minLength: 1 }), { minLength: 1 }), (arcs) => {
      expect(decodeArcs(encodeArcs(arcs))).toEqual(arcs.map((arc) => arc.map(([x, y]) => [x + 0, y + 0])));
    }),
  );
});
