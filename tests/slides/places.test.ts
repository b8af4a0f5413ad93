import { geoContains } from "d3";
import { expect, test } from "vitest";
import base from "../../assets/geo/base.json" with { type: "json" };
import water from "../../assets/geo/water.json" with { type: "json" };
import { story } from "../../slides/events.ts";
import type { Place } from "../../src/events/model.ts";
import { readGeography, riverLine } from "../../src/geo/geography.ts";
import { distanceKm, type LonLat, locate, riverKilometres } from "../../src/geo/river.ts";

const geography = readGeography(base, water);
const places = Object.entries(story.places);
const located = places.flatMap(([id, place]) => ("unknown" in place.at ? [] : [{ id, at: place.at as LonLat, place }]));

const exactKm = ({ exact }: Place): number => (typeof exact === "object" ? exact.withinKm : 2);

/** The borders of the base map are good to about a kilometre: Kobani and Tal Abyad lie that close to Turkey's. */
const borderKm = 0.8;

test("every place lies in the country it names, but for what the base map's borders are good for", () => {
  const lines = geography.borders.flatMap(({ geometry }) =>
    geometry.type === "MultiLineString" ? (geometry.coordinates as unknown as LonLat[][]) : [],
  );
  const kmToBorder = (at: LonLat): number => Math.min(...lines.map((line) => locate(line, at).offsetKm));
  const countryOf = (at: LonLat) =>
    geography.countries
      .map((country) => ({ country, name: (country.properties as { name?: string }).name }))
      .find(({ country }) => geoContains(country, [...at]))?.name;
  const astray = located.filter(({ at, place }) => countryOf(at) !== place.country && kmToBorder(at) > borderKm);
  expect(located.length).toBeGreaterThan(90);
  expect(astray.map(({ id, at, place }) => `${id}: in ${countryOf(at)}, not ${place.country}`)).toEqual([]);
  // Where the Husaybah crossing was drawn once.
  expect(countryOf([40.95, 34.41])).toBe("Syria");
  expect(kmToBorder([40.95, 34.41])).toBeGreaterThan(borderKm);
});

test("a place is exact to no less than lies between the points that are given for it", () => {
  const apart = located.flatMap(({ id, at, place }) =>
    (place.alternatives ?? [])
      .map((other) => distanceKm(at, other.at))
      .filter((km) => km > exactKm(place))
      .map((km) => `${id}: ${km.toFixed(1)} km apart, exact to ${exactKm(place)} km`),
  );
  expect(located.flatMap(({ place }) => place.alternatives ?? []).length).toBeGreaterThan(15);
  expect(apart).toEqual([]);
});

test("a riverside place lies on its bank, at the kilometre that the drawn river gives it", () => {
  const line = riverLine(geography, "euphrates");
  const measured = ["raqqa", "deir-al-zor", "al-busayrah", "mayadin", "hajin", "albu-kamal", "rawa", "anah", "haditha"];
  const anchors = located
    .filter(({ id }) => measured.includes(id))
    .map(({ id, at, place }) => ({ id, at, km: place.river?.km ?? Number.NaN }));
  const locateAt = riverKilometres(line, anchors);
  const wrong = located.flatMap(({ id, at, place: { river } }) => {
    if (river?.km === undefined) return [];
    const { km, bank } = locateAt(at);
    const isOff = Math.abs(km - river.km) > 2;
    const isAcross = river.bank !== "island" && river.bank !== bank;
    return isOff || isAcross ? [`${id}: ${bank} bank, kilometre ${km.toFixed(1)}`] : [];
  });
  expect(wrong).toEqual([]);
});

test("al-Qaim and its border quarter Husaybah are two places, and the crossing a third", () => {
  const at = (id: string) => located.find((one) => one.id === id)?.at ?? [0, 0];
  expect(distanceKm(at("albu-kamal"), at("husaybah-town"))).toBeCloseTo(9.3, 0);
  expect(distanceKm(at("husaybah"), at("husaybah-town"))).toBeLessThan(2);
  expect(distanceKm(at("husaybah-town"), at("old-al-qaim"))).toBeCloseTo(10, 0);
  expect(story.places["husaybah-town"]?.within).toBe("al-qaim");
});

test("an oil or gas field is never as exact as a town", () => {
  const fields = located.filter(({ place }) => /field/.test(place.kind));
  expect(fields.length).toBeGreaterThan(3);
  for (const { id, place } of fields) expect(exactKm(place), id).toBeGreaterThan(2);
});
