import { describe, expect, test } from "vitest";
import { story } from "../../slides/events.ts";
import { countDeaths, incidentsOf } from "../../src/events/registers.ts";
import { story as ice } from "../fixture/story.ts";

const registerOf = (from: typeof story, id: string) => from.registers[id] ?? expect.unreachable(`no register ${id}`);

describe("incidentsOf(register)", () => {
  const incidents = incidentsOf(registerOf(ice, "drowned"));

  test("reads each row into named fields, in order of date", () => {
    expect(incidents.map(({ id }) => id)).toEqual(["quay", "lower-town", "mohacs"]);
    const [, flood] = incidents;
    expect(flood).toMatchObject({
      place: "the lower town",
      at: [19.06, 47.5],
      withinKm: 1,
      civilians: 40,
      unknown: 3,
      low: 41,
      high: 60,
      reportedBy: ["Gazette"],
    });
    expect(flood?.fighters).toEqual(new Map([["open", 2]]));
  });

  test("takes the sum of a row's deaths as the best estimate", () => {
    expect(incidents.map(({ deaths }) => deaths)).toEqual([1, 45, 0]);
  });

  test("ends an incident at the end of its last day", () => {
    const ends = incidents.map(({ to }) => new Date(to).toISOString().slice(0, 10));
    expect(ends).toEqual(["1838-03-12", "1838-03-22", "1838-03-17"]);
  });
});

describe("countDeaths(incidents)", () => {
  test("adds up deaths by kind and side, and the estimates", () => {
    expect(countDeaths(incidentsOf(registerOf(ice, "drowned")))).toEqual({
      incidents: 3,
      civilians: 41,
      unknown: 3,
      fighters: new Map([["open", 2]]),
      deaths: 46,
      low: 42,
      high: 65,
    });
  });
});

// These figures were computed in the research, directly from the publisher's file.
describe("UCDP's register of Deir al-Zor, September to December 2017", () => {
  const incidents = incidentsOf(registerOf(story, "ucdp-deir-al-zor-2017"));
  const month = (nth: number) => incidents.filter(({ when }) => new Date(when.from).getUTCMonth() === nth - 1);

  test("counts 3,650 dead in 468 incidents, between 3,589 and 3,869", () => {
    expect(countDeaths(incidents)).toEqual({
      incidents: 468,
      civilians: 1011,
      unknown: 235,
      fighters: new Map([
        ["is", 1259],
        ["syria", 936],
        ["sdf", 209],
      ]),
      deaths: 3650,
      low: 3589,
      high: 3869,
    });
  });

  test("counts 294, 215, 394 and 108 civilians by month", () => {
    expect([9, 10, 11, 12].map((nth) => countDeaths(month(nth)).civilians)).toEqual([294, 215, 394, 108]);
  });

  test("counts civilians by who fought whom: 640 between the Syrian army and IS, 276 between the SDF and IS", () => {
    const between = (...sides: string[]) =>
      incidents.filter(({ fighters }) => fighters.size === sides.length && sides.every((side) => fighters.has(side)));
    expect(countDeaths(between("syria", "is")).civilians).toBe(640);
    expect(countDeaths(between("sdf", "is")).civilians).toBe(276);
    expect(countDeaths(between("iraq", "is")).civilians).toBe(34);
    expect(countDeaths(between("syria")).civilians + countDeaths(between("sdf")).civilians).toBe(48);
    expect(countDeaths(between("is")).civilians).toBe(13);
  });

  test("has the car bomb of 4 November, and the two battles of Albu Kamal as a single entry", () => {
    const bomb = incidents.find(({ id }) => id === "247685");
    expect(bomb).toMatchObject({ civilians: 75, deaths: 77, when: { edtf: "2017-11-04" } });
    const largest = incidents.reduce((a, b) => (b.deaths > a.deaths ? b : a));
    expect(largest).toMatchObject({ deaths: 428, civilians: 0, when: { edtf: "2017-11-16" } });
    expect(new Date(largest.to).toISOString().slice(0, 10)).toBe("2017-11-29");
  });

  test("has a note in each of the seven rows whose best estimate lies outside its own range", () => {
    const odd = incidents.filter(({ low, deaths, high }) => low > deaths || deaths > high);
    expect(odd).toHaveLength(7);
    expect(odd.filter(({ note }) => !note?.startsWith("UCDP itself gives"))).toEqual([]);
  });
});
