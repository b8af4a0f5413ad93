import { expect, test } from "vitest";
import { scaleBarFor } from "../../../src/charts/frontMap/layout/scaleBar.ts";
import { mapProjection } from "../../../src/geo/projection.ts";
import { distanceKm } from "../../../src/geo/river.ts";

test("the scale bar is exact at its latitude", () => {
  const { invert, kmPerPixel } = mapProjection([38, 30, 43, 37], { width: 800, height: 400 });
  for (const y of [20, 200, 380]) {
    const { km, width } = scaleBarFor(kmPerPixel(y), 160);
    expect(distanceKm(invert([300, y]), invert([300 + width, y])) / km).toBeCloseTo(1, 2);
    expect(width).toBeLessThanOrEqual(160);
  }
});

test("scaleBarFor(kmPerPixel, room) is 1, 2 or 5 times a power of ten", () => {
  expect(scaleBarFor(0.3, 170).km).toBe(50);
  expect(scaleBarFor(1, 170).km).toBe(100);
  expect(scaleBarFor(0.05, 170).km).toBe(5);
});
