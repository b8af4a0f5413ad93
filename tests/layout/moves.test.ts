import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { around, atRest, keptWithin, moved, nearer, opening, pinched, type Stretch } from "../../src/layout/moves.ts";

const day = 864e5;
const all: Stretch = [Date.UTC(2013, 0, 1), Date.UTC(2020, 0, 1)];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const stretch = fc
  .tuple(share, share)
  .map(([a, b]): Stretch => keptWithin([all[0] + a * (all[1] - all[0]), all[0] + b * (all[1] - all[0])], all));
const finger = fc.double({ min: 0.2, max: 0.5, noNaN: true });
const times = fc.double({ min: 0.05, max: 20, noNaN: true });
const at = ([from, to]: Stretch, share: number) => from + share * (to - from);
/** Half a second: less than any pixel stands for. */
const close = 500;

const isKept = ([from, to]: Stretch) => {
  expect(from).toBeGreaterThanOrEqual(all[0] - close);
  expect(to).toBeLessThanOrEqual(all[1] + close);
  expect(to - from).toBeGreaterThanOrEqual(day - close);
};

describe("a stretch of time", () => {
  test("never leaves all the time there is, nor gets shorter than a day, however it is moved", () => {
    fc.assert(
      fc.property(
        stretch,
        times,
        share,
        fc.double({ min: -9, max: 9, noNaN: true }),
        share,
        share,
        (one, by, x, far, a, b) => {
          isKept(nearer(one, by, x, all));
          isKept(moved(one, far, all));
          isKept(pinched({ from: [a, b], to: [b, x] }, one, all));
          isKept(around([one, one], all));
        },
      ),
    );
  });

  test("keeps what stands under the pointer there while it comes nearer", () => {
    fc.assert(
      fc.property(stretch, fc.double({ min: 1, max: 3, noNaN: true }), share, (one, by, x) => {
        fc.pre((one[1] - one[0]) / by > day);
        expect(Math.abs(at(nearer(one, by, x, all), x) - at(one, x))).toBeLessThan(close);
      }),
    );
  });

  test("keeps two moments under two fingers while it is pinched, as far as there is time", () => {
    fc.assert(
      fc.property(finger, finger, finger, finger, (a, wide, c, high) => {
        const one: Stretch = [Date.UTC(2016, 0, 1), Date.UTC(2016, 5, 1)];
        const [b, d] = [a + wide, c + high];
        const next = pinched({ from: [a, b], to: [c, d] }, one, all);
        expect(Math.abs(at(next, c) - at(one, a))).toBeLessThan(close);
        expect(Math.abs(at(next, d) - at(one, b))).toBeLessThan(close);
      }),
    );
  });

  test("follows one finger without changing its length", () => {
    const one: Stretch = [Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1)];
    const next = pinched({ from: [0.7, 0.7], to: [0.2, 0.2] }, one, all);
    expect(next[1] - next[0]).toBe(one[1] - one[0]);
    expect(at(next, 0.2)).toBe(at(one, 0.7));
  });

  test("comes to rest at whole days, at least one", () => {
    fc.assert(
      fc.property(stretch, (one) => {
        const [from, to] = atRest(one);
        expect([from % day, to % day]).toEqual([0, 0]);
        expect(to - from).toBeGreaterThanOrEqual(day);
        expect(Math.abs(from - one[0])).toBeLessThanOrEqual(day / 2);
        expect(atRest([from, to])).toEqual([from, to]);
      }),
    );
  });

  test("opens what is hidden in it: never wider, always with something of it, and in the end alone", () => {
    const moments = fc.array(share, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(stretch, moments, (one, shares) => {
        const shown = atRest(one);
        fc.pre(shown[1] - shown[0] > 5 * day);
        const hidden = shares.map((x): Stretch => {
          const from = Math.floor(at(shown, x * 0.999) / day) * day;
          return [from, from + day];
        });
        const next = opening(hidden, shown, all);
        if (!next) throw new RangeError("nothing opened");
        expect(next[1] - next[0]).toBeLessThan(shown[1] - shown[0]);
        expect(hidden.some(([from, to]) => from < next[1] && to > next[0])).toBe(true);
      }),
    );
    expect(opening([], [all[0], all[1]], all)).toBeUndefined();
  });
});
