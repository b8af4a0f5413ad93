import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY } from "../../src/events/time.ts";
import {
  clamp,
  drillDown,
  fit,
  pan,
  pinchZoom,
  snapToDays,
  type TimeWindow,
  zoom,
} from "../../src/layout/timeWindow.ts";

const all: TimeWindow = [Date.UTC(2013, 0, 1), Date.UTC(2020, 0, 1)];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const someWindow = fc
  .tuple(share, share)
  .map(([a, b]): TimeWindow => clamp([all[0] + a * (all[1] - all[0]), all[0] + b * (all[1] - all[0])], all));
const finger = fc.double({ min: 0.2, max: 0.5, noNaN: true });
const times = fc.double({ min: 0.05, max: 20, noNaN: true });
const at = ([from, to]: TimeWindow, share: number) => from + share * (to - from);
/** Half a second in milliseconds: less than the width of a pixel. */
const close = 500;

const expectKept = ([from, to]: TimeWindow) => {
  expect(from).toBeGreaterThanOrEqual(all[0] - close);
  expect(to).toBeLessThanOrEqual(all[1] + close);
  expect(to - from).toBeGreaterThanOrEqual(DAY - close);
};

describe("a time window", () => {
  test("stays within the whole and at least a day long, whatever is done to it", () => {
    fc.assert(
      fc.property(
        someWindow,
        times,
        share,
        fc.double({ min: -9, max: 9, noNaN: true }),
        share,
        share,
        (window, by, x, far, a, b) => {
          expectKept(zoom(window, by, x, all));
          expectKept(pan(window, far, all));
          expectKept(pinchZoom({ from: [a, b], to: [b, x] }, window, all));
          expectKept(fit([window, window], all));
        },
      ),
    );
  });

  test("keeps the moment under the pointer in place while zooming", () => {
    fc.assert(
      fc.property(someWindow, fc.double({ min: 1, max: 3, noNaN: true }), share, (window, by, x) => {
        fc.pre((window[1] - window[0]) / by > DAY);
        expect(Math.abs(at(zoom(window, by, x, all), x) - at(window, x))).toBeLessThan(close);
      }),
    );
  });

  test("keeps two moments under two fingers while pinching, unless it reaches an end of the whole", () => {
    fc.assert(
      fc.property(finger, finger, finger, finger, (a, wide, c, high) => {
        const window: TimeWindow = [Date.UTC(2016, 0, 1), Date.UTC(2016, 5, 1)];
        const [b, d] = [a + wide, c + high];
        const next = pinchZoom({ from: [a, b], to: [c, d] }, window, all);
        expect(Math.abs(at(next, c) - at(window, a))).toBeLessThan(close);
        expect(Math.abs(at(next, d) - at(window, b))).toBeLessThan(close);
      }),
    );
  });

  test("follows a single finger without changing its length", () => {
    const window: TimeWindow = [Date.UTC(2015, 0, 1), Date.UTC(2016, 0, 1)];
    const next = pinchZoom({ from: [0.7, 0.7], to: [0.2, 0.2] }, window, all);
    expect(next[1] - next[0]).toBe(window[1] - window[0]);
    expect(at(next, 0.2)).toBe(at(window, 0.7));
  });

  test("snaps to whole days, at least one", () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        const [from, to] = snapToDays(window);
        expect([from % DAY, to % DAY]).toEqual([0, 0]);
        expect(to - from).toBeGreaterThanOrEqual(DAY);
        expect(Math.abs(from - window[0])).toBeLessThanOrEqual(DAY / 2);
        expect(snapToDays([from, to])).toEqual([from, to]);
      }),
    );
  });

  test("drills down to what is hidden: to a shorter window with some of it, or to none if nothing is hidden", () => {
    const moments = fc.array(share, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(someWindow, moments, (window, shares) => {
        const shown = snapToDays(window);
        fc.pre(shown[1] - shown[0] > 5 * DAY);
        const hidden = shares.map((x): TimeWindow => {
          const from = Math.floor(at(shown, x * 0.999) / DAY) * DAY;
          return [from, from + DAY];
        });
        const next = drillDown(hidden, shown, all);
        if (!next) throw new RangeError("nothing opened");
        expect(next[1] - next[0]).toBeLessThan(shown[1] - shown[0]);
        expect(hidden.some(([from, to]) => from < next[1] && to > next[0])).toBe(true);
      }),
    );
    expect(drillDown([], [all[0], all[1]], all)).toBeUndefined();
  });
});
