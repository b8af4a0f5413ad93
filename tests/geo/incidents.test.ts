import { expect, test } from "vitest";
import base from "../../assets/geo/base.json" with { type: "json" };
import water from "../../assets/geo/water.json" with { type: "json" };
import { story } from "../../slides/events.ts";
import { incidentsOf } from "../../src/events/registers.ts";
import { readGeography, riverLine } from "../../src/geo/geography.ts";
import { incidentsOnRiver } from "../../src/geo/incidents.ts";

const line = riverLine(readGeography(base, water), "euphrates");
const anchors = Object.entries(story.places).flatMap(([id, { at, river, exact }]) =>
  river?.km !== undefined && river.bank !== "island" && !("unknown" in at) && exact === "settlement"
    ? [{ id, km: river.km, at }]
    : [],
);
const incidents = incidentsOf(story.registers["ucdp-deir-al-zor-2017"] ?? expect.unreachable());
const sites = incidentsOnRiver(incidents, { line, anchors });
const siteOf = (id: string) => sites.get(id) ?? expect.unreachable(`incident ${id} is not beside the river`);

test("an incident in a riverside town has the town's kilometre and bank", () => {
  // Albu Kamal, right bank, 14 September.
  expect(siteOf("248500").bank).toBe("right");
  expect(Math.abs(siteOf("248500").km - (story.places["albu-kamal"]?.river?.km ?? 0))).toBeLessThan(3);
});

test("the two car bombs at the gas and oil fields, eight and eleven kilometres away, are beside the river", () => {
  expect([siteOf("247685").bank, siteOf("250963").bank]).toEqual(["left", "left"]);
  expect(incidentsOnRiver(incidents, { line, anchors, nearKm: 5 }).has("247685")).toBe(false);
});

test("four out of five incidents are beside the river; those known only by district or governorate are left out", () => {
  expect(sites.size).toBe(390);
  const rough = incidents.filter(({ withinKm }) => withinKm > 25);
  expect(rough.length).toBeGreaterThan(40);
  expect(rough.filter(({ id }) => sites.has(id))).toEqual([]);
});

test("tighter limits leave out more incidents", () => {
  const near = incidentsOnRiver(incidents, { line, anchors, nearKm: 1, roughKm: 1 });
  expect(near.size).toBeGreaterThan(0);
  expect(near.size).toBeLessThan(sites.size);
});
