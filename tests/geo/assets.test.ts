import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { geoArea } from "d3";
import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { selfCrossings } from "../../assets/geo/scripts/line.ts";
import { chainage, type LonLat, locate } from "../../src/geo/river.ts";

const read = (name: string) => {
  const text = readFileSync(`assets/geo/${name}.json`, "utf8");
  return { text, topology: JSON.parse(text) as Topology<Record<string, GeometryCollection>> };
};
const [water, base] = [read("water"), read("base")];

type Marked = { id: string; name?: string; kind?: string; approximate?: boolean };
const features = <G extends LineString | MultiLineString | MultiPolygon>(
  { topology }: typeof water,
  key: string,
): Feature<G, Marked>[] =>
  (feature(topology, topology.objects[key] as GeometryCollection) as FeatureCollection<G, Marked>).features;

const rivers = features<LineString>(water, "rivers");
const line = (id: string) =>
  (rivers.find((river) => river.properties.id === id)?.geometry.coordinates ?? []) as unknown as LonLat[];
const euphrates = line("euphrates");

// Every riverside place for which a gazetteer gives coordinates, in river order: GeoNames, CC BY 4.0, except for
// Gharanij and Baghuz from Wikipedia, to the second and to the minute of arc.
const towns: readonly [name: string, bank: "left" | "right", at: LonLat, withinKm?: number][] = [
  ["Raqqa", "left", [39.0079, 35.9528], 3],
  ["al-Karamah", "left", [39.278, 35.8687]],
  ["al-Sabkhah", "right", [39.2627, 35.8118]],
  ["Maadan", "right", [39.5984, 35.7552]],
  ["al-Tibni", "right", [39.8181, 35.6117]],
  ["al-Kasrah", "left", [39.9202, 35.5674]],
  ["Deir al-Zor", "right", [40.1408, 35.3359], 3],
  ["Khusham", "left", [40.2892, 35.3009]],
  ["Muhasan", "right", [40.3166, 35.2335]],
  ["al-Busayrah", "left", [40.4272, 35.1562], 3],
  ["Mayadin", "right", [40.4515, 35.0198], 3],
  ["Dhiban", "left", [40.5103, 35.015]],
  ["al-Asharah", "right", [40.5601, 34.9213], 3],
  ["Subaykhan", "right", [40.5999, 34.8531]],
  ["Gharanij", "left", [40.7283, 34.7839]],
  ["Hajin", "left", [40.8314, 34.6951], 3],
  ["al-Jalaa", "right", [40.8405, 34.6335]],
  ["al-Susah", "left", [40.9582, 34.5337]],
  ["Baghuz", "left", [40.95, 34.4667]],
  ["Albu Kamal", "right", [40.9185, 34.4523], 3],
  // GeoNames has its point some 10 km west of where others put the town, near the crossing.
  ["al-Qaim", "right", [40.9886, 34.3913], 3.5],
  ["Rawa", "left", [41.919, 34.4823], 3],
  ["Anah", "right", [41.9982, 34.3632]],
  ["Haditha", "right", [42.3772, 34.1348], 3],
];

describe("the Euphrates", () => {
  it.each(towns)("has %s on its %s bank", (_, bank, at) => expect(locate(euphrates, at).bank).toBe(bank));

  it.each(towns.filter((town) => town[3]))("passes close by %s", (_name, _bank, at, withinKm) =>
    expect(locate(euphrates, at).offsetKm).toBeLessThan(withinKm as number),
  );

  it("is one line from above Jarabulus to the head of the Gulf", () => {
    expect(rivers.filter((river) => river.properties.id === "euphrates")).toHaveLength(1);
    expect(locate(euphrates, [38.01, 36.82]).offsetKm).toBeLessThan(3);
    expect(euphrates.at(-1)).toEqual([expect.closeTo(48.6, 0), expect.closeTo(29.9, 0)]);
  });

  it("runs downstream: the towns come in their order", () => {
    const order = ["Raqqa", "Deir al-Zor", "Mayadin", "Hajin", "Albu Kamal", "al-Qaim", "Rawa", "Anah", "Haditha"];
    const along = order.map((name) => locate(euphrates, towns.find((town) => town[0] === name)?.[2] as LonLat).along);
    expect(along).toEqual(along.toSorted((a, b) => a - b));
  });

  it("has no gaps: its segments between Raqqa and Haditha are short", () => {
    const lengths = chainage(euphrates);
    const steps = lengths.map((length, i) => length - (lengths[i - 1] ?? 0));
    const [from, to] = ["Raqqa", "Haditha"].map((name) => towns.find((town) => town[0] === name)?.[2] as LonLat);
    const stretch = steps.slice(locate(euphrates, from as LonLat).index, locate(euphrates, to as LonLat).index);
    expect(Math.max(...stretch)).toBeLessThan(6);
  });
});

describe("every river", () => {
  it.each(["euphrates", "tigris", "khabur"])("%s does not cross itself", (id) =>
    expect(selfCrossings(line(id))).toEqual([]),
  );

  it.each(["euphrates", "tigris", "khabur"])("%s has no spikes", (id) =>
    expect(sharpestTurn(line(id))).toBeLessThan(120),
  );

  it("is marked if its course is only approximate", () =>
    expect(rivers.filter((river) => river.properties.approximate).map((river) => river.properties.id)).toEqual([
      "khabur",
    ]));

  it("that joins the Euphrates ends on it", () => {
    for (const id of ["khabur", "tigris"])
      expect(locate(euphrates, line(id).at(-1) as LonLat).offsetKm).toBeLessThan(0.1);
  });
});

describe("the land", () => {
  const countries = features<MultiPolygon>(base, "countries");
  const lakes = features<MultiPolygon>(water, "lakes");
  const borders = features<MultiLineString>(base, "borders");

  it("has Syria, Iraq and each of their neighbours once", () => {
    const ids = countries.map((country) => country.properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["SY", "IQ", "TR", "IR", "JO", "SA", "KW", "LB"]));
  });

  it("is wound for d3-geo: no polygon covers the rest of the world", () => {
    for (const { geometry, properties } of [...countries, ...lakes]) {
      for (const coordinates of geometry.coordinates)
        for (const [i, ring] of coordinates.entries()) {
          const outer = i ? ring.toReversed() : ring;
          expect(geoArea({ type: "Polygon", coordinates: [outer] }), properties.id).toBeLessThan(0.1);
        }
    }
  });

  it("has the border of Iraq and Syria apart from the other borders", () =>
    expect(borders.map((border) => border.properties.id)).toEqual(["iq-sy", "other"]));

  it("has that border cross the river between Albu Kamal and al-Qaim", () => {
    const near = (borders[0] as (typeof borders)[number]).geometry.coordinates
      .flatMap((part) => part.slice(1).flatMap((b, i) => sampled(part[i] as unknown as LonLat, b as unknown as LonLat)))
      .filter(([x, y]) => Math.abs(x - 41) < 0.3 && Math.abs(y - 34.4) < 0.2)
      .map((point) => locate(euphrates, point))
      .reduce((a, b) => (b.offsetKm < a.offsetKm ? b : a));
    expect(near.offsetKm).toBeLessThan(0.5);
    const [albuKamal, alQaim] = [
      locate(euphrates, [40.9185, 34.4523]).along,
      locate(euphrates, [41.094, 34.369]).along,
    ];
    expect(near.along).toBeGreaterThan(albuKamal);
    expect(near.along).toBeLessThan(alQaim);
  });

  it("has the governorate boundaries of both countries", () =>
    expect(features(base, "governorates").map((lines) => lines.properties.id)).toEqual(["sy", "iq"]));

  it("stays within 34 to 50 east and 28.5 to 38.5 north", () => {
    const [west, south, east, north] = base.topology.bbox ?? [];
    expect([west, south]).toEqual([34, 28.5]);
    expect([east, north]).toEqual([50, 38.5]);
  });
});

describe("the two files", () => {
  it("weigh no more than 45 kB together, compressed", () =>
    expect(gzipSync(water.text).length + gzipSync(base.text).length).toBeLessThan(45_000));
});

function sampled(a: LonLat, b: LonLat): LonLat[] {
  return Array.from({ length: 101 }, (_, n) => [a[0] + ((b[0] - a[0]) * n) / 100, a[1] + ((b[1] - a[1]) * n) / 100]);
}

function sharpestTurn(points: readonly LonLat[]): number {
  const bearings = points.slice(1).map((b, i) => {
    const a = points[i] as LonLat;
    return Math.atan2(b[1] - a[1], (b[0] - a[0]) * Math.cos((a[1] * Math.PI) / 180));
  });
  const turns = bearings.slice(1).map((bearing, i) => {
    const turn = Math.abs(bearing - (bearings[i] as number));
    return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI;
  });
  return Math.max(...turns);
}
