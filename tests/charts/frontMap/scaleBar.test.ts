import { expect, test } from "vitest";
import { map } from "../../../slides/map.ts";
import { scaleBarFor } from "../../../src/charts/frontMap/layout/scaleBar.ts";
import { mapProjection } from "../../../src/geo/projection.ts";
import { distanceKm } from "../../../src/geo/river.ts";
import { distance, type Point } from "../../../src/layout/polyline.ts";
import type { Drawing } from "../../../src/svg/node.ts";

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

/** Every circle of a drawing, and the line of its scale bar from end to end. */
function circlesAndBar(drawings: readonly Drawing[], from: Point = [0, 0]): { circles: Circle[]; bar: Circle[] } {
  return drawings.reduce(
    (found, { tag, key, attributes, children }) => {
      const [, dx = 0, dy = 0] = /translate\(([-\d.]+)[ ,]([-\d.]+)\)/.exec(String(attributes.transform)) ?? [];
      const [x, y]: Point = [from[0] + Number(dx), from[1] + Number(dy)];
      if (tag === "circle") found.circles.push({ at: [x, y], r: Number(attributes.r) });
      const [, left, top, down, width] = /^M([\d.]+),([\d.]+)v([\d.]+)h([\d.]+)/.exec(String(attributes.d)) ?? [];
      if (key === "bar" && left !== undefined)
        for (let along = 0; along <= Number(width); along += 1)
          found.bar.push({ at: [Number(left) + along, Number(top) + Number(down)], r: 0 });
      const inside = circlesAndBar(children, [x, y]);
      found.circles.push(...inside.circles);
      found.bar.push(...inside.bar);
      return found;
    },
    { circles: [] as Circle[], bar: [] as Circle[] },
  );
}
interface Circle {
  at: Point;
  r: number;
}

test.each([
  [1184, 560, 20],
  [358, 380, 15],
])(
  "the scale bar crosses no place, and no circle within which one lies, on a map of %i by %i",
  (width, height, fontSize) => {
    const state = { day: "2017-11-02", view: "frontier", rings: ["albu-kamal", "al-qaim"] } as const;
    const { circles, bar } = circlesAndBar(map.draw(state, { width, height, fontSize, prefix: "" }));
    expect(circles.length).toBeGreaterThan(10);
    expect(bar.length).toBeGreaterThan(40);
    const ends = bar.map(({ at }) => at);
    for (const { at, r } of circles) {
      const far = ends.map((point) => distance(point, at));
      expect(Math.min(...far) > r || Math.max(...far) < r, `${at}`).toBe(true);
    }
  },
);
