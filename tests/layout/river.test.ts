import { describe, expect, it } from "vitest";
import { chainage, distanceKm, kmAtPoint, type LonLat, locate, pointAtKm } from "../../src/layout/river.ts";

// Runs east for a tenth of a degree, then south for a tenth.
const bend: LonLat[] = [
  [40, 35],
  [40.1, 35],
  [40.1, 34.9],
];
const east = distanceKm([40, 35], [40.1, 35]);
const south = distanceKm([40.1, 35], [40.1, 34.9]);

describe("distanceKm(a, b)", () => {
  it("is 111.2 km for a degree of latitude", () => expect(distanceKm([40, 34.5], [40, 35.5])).toBeCloseTo(111.2, 1));
  it("shrinks a degree of longitude with the latitude", () =>
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
  it("turns with the line when the line is reversed", () =>
    expect(locate(bend.toReversed(), [40.05, 35.02]).bank).toBe("right"));
  it("judges a point beyond a sharp bend by both of its segments", () => {
    const hairpin: LonLat[] = [
      [40, 35],
      [40.1, 35],
      [40, 35.01],
    ];
    expect(locate(hairpin, [40.12, 35.02]).bank).toBe("right");
    expect(locate(hairpin, [40.12, 34.99]).bank).toBe("right");
  });
  it("gives the segment, the fraction, the way along and the distance", () => {
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
  it("throws below two vertices", () => expect(() => locate([[40, 35]], [40, 35])).toThrow(RangeError));
});

describe("pointAtKm(line, anchors, km) and kmAtPoint(line, anchors, point)", () => {
  const anchors = [
    { id: "low", km: 300, at: [40.11, 34.9] as const },
    { id: "top", km: 100, at: [40, 35.01] as const },
    { id: "bend", km: 150, at: [40.1, 35] as const },
  ];
  it("goes by the fraction of the way between two anchors, not by the length of the line", () => {
    const [x, y] = pointAtKm(bend, anchors, 125);
    expect(x).toBeCloseTo(40.05, 3);
    expect(y).toBeCloseTo(35, 6);
    expect(pointAtKm(bend, anchors, 225)[1]).toBeCloseTo(34.95, 3);
  });
  it("undo each other", () => {
    for (const km of [100, 110, 149, 150, 151, 222, 300])
      expect(kmAtPoint(bend, anchors, pointAtKm(bend, anchors, km))).toBeCloseTo(km, 6);
  });
  it("stays on the line above the first and below the last anchor", () => {
    expect(pointAtKm(bend, anchors, -50)[0]).toBeCloseTo(40, 9);
    expect(pointAtKm(bend, anchors, 999)[1]).toBeCloseTo(34.9, 9);
  });
  it("takes towns that face each other in either order", () => {
    const facing = [...anchors, { id: "opposite", km: 151, at: [40.095, 35.02] as const }];
    expect(pointAtKm(bend, facing, 150.5)[0]).toBeCloseTo(40.0975, 3);
  });
  it("throws when an anchor's kilometre contradicts the line", () => {
    const wrong = [...anchors, { id: "wrong", km: 290, at: [40, 35] as const }];
    expect(() => pointAtKm(bend, wrong, 120)).toThrow(
      "wrong is downstream of bend by its kilometre but not on the line",
    );
  });
  it("throws with fewer than two anchors", () =>
    expect(() => kmAtPoint(bend, anchors.slice(0, 1), [40, 35])).toThrow(RangeError));
});
