import { geoArea, geoContains } from "d3";
import type { FeatureCollection, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import type { Bounds } from "../../../src/events/model.ts";
import { landOn } from "../../../src/node/import/land.ts";

/** The countries on the map of some places, as GeoJSON. */
function countriesOn(bounds: Bounds): FeatureCollection<MultiPolygon> {
  const land = JSON.parse(landOn(bounds)) as Topology<{ countries: GeometryCollection }>;
  return feature(land, land.objects.countries) as FeatureCollection<MultiPolygon>;
}

const idsOn = (bounds: Bounds) => countriesOn(bounds).features.map(({ properties }) => properties?.id);

test("a map of a coast has sea where the sea is, and land where the land is", () => {
  const california = countriesOn([-122.8, 37.2, -121.6, 38.2]);
  expect(geoContains(california, [-122.9, 37.4])).toBe(false);
  expect(geoContains(california, [-121.9, 37.4])).toBe(true);
});

test("a small map has the countries around its places, and none from another part of the world", () => {
  expect(idsOn([10.5, 47.6, 12.5, 49.5]).sort()).toEqual(["040", "203", "250", "276", "756"]);
});

test("a map across the 180th meridian has the land on both sides of it", () => {
  const pacific = countriesOn([177, -20, -171, -13]);
  expect(geoContains(pacific, [178, -17.8])).toBe(true);
  expect(geoContains(pacific, [-172.4, -13.6])).toBe(true);
  expect(idsOn([177, -20, -171, -13])).not.toContain("840");
  const chukotka = countriesOn([177, 62, -170, 68]);
  for (const longitude of [178, -178]) expect(geoContains(chukotka, [longitude, 67])).toBe(true);
});

test.each<[string, Bounds]>([
  ["the Maldives", [72, -1, 74, 8]],
  ["Fiji, on both sides of the 180th meridian", [176, -20, 180, -15]],
  ["Fiji and Samoa", [177, -20, -171, -13]],
  ["the Aegean", [23, 35, 28, 41]],
  ["the Bahamas", [-79, 23, -74, 27]],
  ["the whole earth", [-180, -58, 180, 78]],
])("no island of %s is flattened to a line or turned inside out", (_, bounds) => {
  const areas = countriesOn(bounds).features.flatMap(({ geometry }) =>
    geometry.coordinates.map((coordinates) => geoArea({ type: "Polygon", coordinates })),
  );
  expect(areas.length).toBeGreaterThan(0);
  expect(areas.filter((area) => area <= 0 || area > Math.PI)).toEqual([]);
});
