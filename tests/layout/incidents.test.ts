import { describe, expect, test } from "vitest";
import { incidentsOf } from "../../src/events/registers.ts";
import { languageOf } from "../../src/language/language.ts";
import { deathRadius, placeIncidentKey, placeIncidents } from "../../src/layout/incidents.ts";
import { incidentCircles, incidentKey } from "../../src/marks/incidents.ts";
import { collisions, every } from "../charts/words.ts";
import { story as ice } from "../fixture/story.ts";

const incidents = incidentsOf(ice.registers.drowned ?? expect.unreachable());
const position = ({ at: [longitude, latitude] }: { at: readonly [number, number] }) =>
  [(longitude - 18) * 100, (48 - latitude) * 100] as const;

describe("placeIncidents(incidents, options)", () => {
  test("areas are proportional to all deaths and to civilian deaths", () => {
    const [flood] = placeIncidents(incidents, { position, fontSize: 16 });
    expect(flood?.incident.id).toBe("lower-town");
    expect(((flood?.civilianRadius ?? 0) / (flood?.radius ?? 1)) ** 2).toBeCloseTo(40 / 45);
    expect(deathRadius(100, 16) / deathRadius(25, 16)).toBeCloseTo(2);
  });

  test("the largest incidents come first, so that small ones are painted over them", () => {
    const ids = placeIncidents(incidents, { position, fontSize: 16 }).map(({ incident }) => incident.id);
    expect(ids).toEqual(["lower-town", "quay"]);
  });

  test("incidents without a confirmed death, or without a position on the drawing, are left out", () => {
    const ids = placeIncidents(incidents, {
      position: (incident) => (incident.id === "quay" ? undefined : position(incident)),
      fontSize: 16,
    }).map(({ incident }) => incident.id);
    expect(ids).toEqual(["lower-town"]);
  });

  test("a window selects the incidents whose first day is in it", () => {
    const window = [Date.UTC(1838, 2, 12), Date.UTC(1838, 2, 14)] as const;
    expect(placeIncidents(incidents, { position, fontSize: 16, window })).toHaveLength(1);
  });

  test("incidents known only within a wide area are marked as rough", () => {
    const placed = placeIncidents(incidents, { position, fontSize: 16, roughKm: 0.5 });
    expect(placed.map(({ rough }) => rough)).toEqual([true, true]);
    expect(placeIncidents(incidents, { position, fontSize: 16 }).some(({ rough }) => rough)).toBe(false);
  });
});

describe("incidentCircles(placed) and incidentKey(placed)", () => {
  test("an incident has an outline for all deaths, and a disc if civilians died", () => {
    const drawn = incidentCircles(placeIncidents(incidents, { position, fontSize: 16 }));
    const circles = drawn.children.map(({ key, children }) => [key, children.map((circle) => circle.key)]);
    expect(circles).toEqual([
      ["lower-town", ["all", "civilians"]],
      ["quay", ["all", "civilians"]],
    ]);
  });

  test("a rough incident has a dashed outline", () => {
    const drawn = incidentCircles(placeIncidents(incidents, { position, fontSize: 16, roughKm: 0 }));
    const outlines = every([drawn]).filter(({ key }) => key === "all");
    expect(outlines.map(({ attributes }) => attributes["stroke-dasharray"])).toEqual(["3 3", "3 3"]);
  });

  test("the words of the legend do not overlap and lie within its box", () => {
    const placed = placeIncidentKey([0, 0], { fontSize: 16, width: 500, deaths: [10, 100] }, languageOf("en"));
    expect(placed.sizes.map(({ deaths }) => deaths)).toEqual([10, 100]);
    expect(collisions([incidentKey(placed)], placed.box)).toEqual([]);
  });

  test("where the legend has no room for all sizes, it shows the largest", () => {
    const placed = placeIncidentKey([0, 0], { fontSize: 16, width: 250, deaths: [10, 100] }, languageOf("en"));
    expect(placed.sizes.map(({ deaths }) => deaths)).toEqual([100]);
    expect(placed.box.width).toBeLessThan(250);
    expect(collisions([incidentKey(placed)], placed.box)).toEqual([]);
  });
});
