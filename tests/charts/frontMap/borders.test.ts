import { geoContains } from "d3";
import { expect, test } from "vitest";
import base from "../../../assets/geo/base.json" with { type: "json" };
import water from "../../../assets/geo/water.json" with { type: "json" };
import { story } from "../../../slides/events.ts";
import { mapFrame } from "../../../src/charts/frontMap/layout/mapFrame.ts";
import type { MapView } from "../../../src/charts/frontMap/state.ts";
import type { Bounds } from "../../../src/events/model.ts";
import { readGeography } from "../../../src/geo/geography.ts";
import { type LonLat, locate } from "../../../src/geo/river.ts";

const geography = readGeography(base, water);

/**
 * How far a band may extend over a border, in kilometres: the larger of what can be seen and the precision of the
 * borders.
 */
const tolerance = (kmPerPixel: number): number => Math.max(0.5, 1.5 * kmPerPixel);

/** The name of the country that contains a point, if any. */
const countryAt = (at: LonLat): string | undefined =>
  (geography.countries.find((country) => geoContains(country, [...at]))?.properties as { name?: string } | undefined)
    ?.name;
const lines = geography.borders.flatMap(({ geometry }) =>
  geometry.type === "MultiLineString" ? (geometry.coordinates as unknown as LonLat[][]) : [],
);
const kmToBorder = (at: LonLat): number => Math.min(...lines.map((line) => locate(line, at).offsetKm));

const views: Record<string, Pick<MapView, "bounds" | "bandKm">> = {
  border: { bounds: [40.72, 34.3, 41.25, 34.6] satisfies Bounds, bandKm: 4.5 },
  valley: { bounds: [39.75, 34.2, 41.4, 35.55], bandKm: 4.5 },
  frontier: { bounds: [38.8, 33.95, 42.6, 36.1], bandKm: 6 },
  upstream: { bounds: [40.7, 33.9, 42.6, 34.8], bandKm: 9 },
};
const frames = { slide: { width: 1184, height: 568, fontSize: 16 }, phone: { width: 358, height: 420, fontSize: 14 } };

for (const [name, view] of Object.entries(views))
  for (const [size, frame] of Object.entries(frames))
    test(`no band of control extends over the border of its place's country: ${name} at ${size}`, () => {
      const { cells, projection, kmPerPixel } = mapFrame(story, geography, {
        view: { name, ...view },
        river: "euphrates",
        ...frame,
      });
      const near = cells.filter(({ ring }) =>
        ring.some((point) => projection.invert(point)[0] > 40.6 && projection.invert(point)[0] < 41.4),
      );
      expect(near.length).toBeGreaterThan(4);
      for (const { places, ring } of near) {
        const countries = places.map((id) => story.places[id]?.country);
        const over = ring.map(projection.invert).filter((at) => !countries.includes(countryAt(at)));
        expect(Math.max(0, ...over.map(kmToBorder)), places.join(" to ")).toBeLessThan(tolerance(kmPerPixel));
      }
    });
