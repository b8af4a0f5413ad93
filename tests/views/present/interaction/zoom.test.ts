import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  moveZoom,
  readZoom,
  unzoomed,
  viewBoxOf,
  type Zoom,
  zoomBy,
} from "../../../../src/views/present/interaction/zoom.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const times = fc.double({ min: 0.1, max: 10, noNaN: true });
const zooms: fc.Arbitrary<Zoom> = fc
  .tuple(share, share, fc.double({ min: 1, max: 8, noNaN: true }))
  .map(([x, y, scale]) => readZoom({ x, y, scale }) ?? unzoomed);

/** The part of the chart that is at a point of the frame. */
const under = (zoom: Zoom, at: number) => zoom.x + (at - 0.5) / zoom.scale;

describe("a zoom", () => {
  test("never shows anything beyond the chart, however it is moved", () => {
    fc.assert(
      fc.property(zooms, times, share, share, (zoom, factor, x, y) => {
        for (const next of [zoomBy(zoom, factor, { x, y }), moveZoom(zoom, { x: x * 9 - 4, y })]) {
          expect(next.scale).toBeGreaterThanOrEqual(1);
          expect(next.scale).toBeLessThanOrEqual(8);
          for (const middle of [next.x, next.y]) {
            expect(middle - 0.5 / next.scale).toBeGreaterThanOrEqual(-1e-9);
            expect(middle + 0.5 / next.scale).toBeLessThanOrEqual(1 + 1e-9);
          }
        }
      }),
    );
  });

  test("keeps what is under the mouse under it while it zooms in", () => {
    fc.assert(
      fc.property(zooms, fc.double({ min: 1, max: 3, noNaN: true }), share, (zoom, factor, x) => {
        const next = zoomBy(zoom, factor, { x, y: 0.5 });
        expect(under(next, x)).toBeCloseTo(under(zoom, x), 6);
      }),
    );
  });

  test("of scale 1 shows the drawing unchanged", () => {
    expect(viewBoxOf(unzoomed, 1184, 568)).toBe("0 0 1184 568");
    expect(viewBoxOf({ x: 0.25, y: 0.5, scale: 2 }, 1000, 400)).toBe("0 100 500 200");
  });

  test("is read from another window only if it is valid", () => {
    const rubbish = [
      undefined,
      null,
      {},
      { x: 0.5, y: 0.5 },
      { x: 0.5, y: 0.5, scale: 0.5 },
      { x: 0.5, y: 0.5, scale: "2" },
      { x: 0.5, y: Number.NaN, scale: 2 },
    ];
    for (const raw of rubbish) expect(readZoom(raw)).toBeUndefined();
    expect(readZoom({ x: 0, y: 1, scale: 2 })).toEqual({ x: 0.25, y: 0.75, scale: 2 });
  });
});
