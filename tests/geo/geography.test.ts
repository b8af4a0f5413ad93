import { geoArea } from "d3";
import { expect, test } from "vitest";
import { readGeography, riverLine } from "../../src/geo/geography.ts";
import { base, water } from "../fixture/geography.ts";

const geography = readGeography(base, water);

test("readGeography(base, water) has every part under its id", () => {
  expect(geography.countries.map(({ properties }) => properties.id)).toEqual(["AT", "HU"]);
  expect(geography.rivers.map(({ properties }) => properties.id)).toContain("danube");
});

test("anticlockwise outlines, as in RFC 7946, cover the same area as clockwise ones", () => {
  const turned = structuredClone(base) as { arcs: [number, number][][] };
  turned.arcs = turned.arcs.map((arc) => arc.toReversed());
  const areas = (of: object) => readGeography(of, water).countries.map((country) => geoArea(country));
  expect(areas(turned)).toHaveLength(2);
  for (const [index, area] of areas(turned).entries()) expect(area).toBeCloseTo(areas(base)[index] ?? 0, 9);
});

test("riverLine(geography, id) runs downstream, and throws an error that names a river that does not exist", () => {
  expect(riverLine(geography, "danube").length).toBeGreaterThan(3);
  expect(() => riverLine(geography, "styx")).toThrow("unknown river: styx");
});
