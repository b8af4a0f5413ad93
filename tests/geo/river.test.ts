import { describe, expect, it } from "vitest";
import { chainage, distanceKm, type LonLat, locate, riverKilometres } from "../../src/geo/river.ts";

// A line that runs a tenth of a degree east, then a tenth of a degree south.
const bend: LonLat[] = [
  [40, 35],
  [40.1, 35],
  [40.1, 34.9],
];
const east = distanceKm([40, 35], [40.1, 35]);
const south = distanceKm([40.1, 35], [40.1, 34.9]);

describe("distanceKm(a, b)", () => {
  it("is 111.2 km for a degree of latitude", () => expect(distanceKm([40, 34.5], [40, 35.5])).toBeCloseTo(111.2, 1));
  it("makes a degree of longitude shorter at higher latitudes", () =>
    expect(distanceKm([40, 35], [41, 35])).toBeCloseTo(111.195 * Math.cos((35 * Math.PI) / 180), 6));
});

describe("chainage(line)", () => {
  it("starts at 0 and adds up the segments", () => {
    const lengths = chainage(bend);
    expect(lengths[0]).toBe(0);
    expect(lengths[1]).toBeCloseTo(east, 9);
    expect(lengths[2]).toBeCloseTo(east + south, 9);
  });
  it("is empty for an empty line", () => expect(chainage([])).toEqual([]));
});

describe("locate(line, point)", () => {
  it("tells left from right facing downstream", () => {
    expect(locate(bend, [40.05, 35.02]).bank).toBe("left");
    expect(locate(bend, [40.05, 34.98]).bank).toBe("right");
    expect(locate(bend, [40.12, 34.95]).bank).toBe("left");
    expect(locate(bend, [40.08, 34.95]).bank).toBe("right");
  });
  it("swaps the banks if the line is reversed", () =>
    expect(locate(bend.toReversed(), [40.05, 35.02]).bank).toBe("right"));
  it("gives the bank of a point beyond a sharp bend by both segments", () => {
    const hairpin: LonLat[] = [
      [40, 35],
      [40.1, 35],
      [40, 35.01],
    ];
    expect(locate(hairpin, [40.12, 35.02]).bank).toBe("right");
    expect(locate(hairpin, [40.12, 34.99]).bank).toBe("right");
  });
  it("gives the segment, the fraction of it, the length along the line and the distance", () => {
    const found = locate(bend, [40.1 + 0.02, 34.975]);
    expect(found.index).toBe(1);
    expect(found.t).toBeCloseTo(0.25, 6);
    expect(found.along).toBeCloseTo(east + south / 4, 6);
    expect(found.offsetKm).toBeCloseTo(distanceKm([40.1, 34.975], [40.12, 34.975]), 2);
  });
  it("stops at the ends of the line", () => {
    expect(locate(bend, [39.9, 35])).toMatchObject({ index: 0, t: 0, along: 0 });
    expect(locate(bend, [40.1, 34.8])).toMatchObject({ index: 1, t: 1 });
  });
  it("throws for fewer than two vertices", () => expect(() => locate([[40, 35]], [40, 35])).toThrow(RangeError));
});

describe("riverKilometres(line, anchors)", () => {
  const anchors = [
    { id: "low", km: 300, at: [40.11, 34.9] as const },
    { id: "top", km: 100, at: [40, 35.01] as const },
    { id: "bend", km: 150, at: [40.1, 35] as const },
  ];
  const kmOf = (point: LonLat, known: Parameters<typeof riverKilometres>[1] = anchors) =>
    riverKilometres(bend, known)(point).km;
  it("interpolates between two anchors, whatever the length of the line between them", () => {
    expect(kmOf([40.05, 35])).toBeCloseTo(125, 1);
    expect(kmOf([40.1, 34.95])).toBeCloseTo(225, 1);
  });
  it("gives an anchor its kilometre", () => {
    expect(anchors).toHaveLength(3);
    for (const { km, at } of anchors) expect(kmOf(at)).toBeCloseTo(km, 6);
  });
  it("extrapolates above the first and below the last anchor", () => {
    const inner = [
      { id: "upper", km: 110, at: [40.02, 35] as const },
      { id: "lower", km: 120, at: [40.04, 35] as const },
    ];
    expect(kmOf([40.01, 35], inner)).toBeCloseTo(105, 1);
    expect(kmOf([40.06, 35], inner)).toBeCloseTo(130, 1);
  });
  it("accepts anchors that face each other in either order", () => {
    const facing = [...anchors, { id: "opposite", km: 151, at: [40.095, 35.02] as const }];
    expect(kmOf([40.0975, 35], facing)).toBeCloseTo(150.5, 1);
  });
  it("throws if an anchor's kilometre contradicts the line", () => {
    const wrong = [...anchors, { id: "wrong", km: 290, at: [40, 35] as const }];
    expect(() => riverKilometres(bend, wrong)).toThrow(
      "wrong is downstream of bend by its kilometre but not on the line",
    );
  });
  it("throws for fewer than two anchors", () =>
    expect(() => riverKilometres(bend, anchors.slice(0, 1))).toThrow(RangeError));
});
