import { describe, expect, test } from "vitest";
import land from "world-atlas/countries-110m.json" with { type: "json" };
import { boundsOf } from "../../src/charts/covered.ts";
import { groundOf } from "../../src/charts/placesMap/layout/ground.ts";
import { placePlaces } from "../../src/charts/placesMap/layout/layout.ts";
import { placeNames } from "../../src/charts/placesMap/layout/names.ts";
import { placesMap } from "../../src/charts/placesMap/placesMap.ts";
import { mapProjection } from "../../src/geo/projection.ts";
import { resample } from "../../src/layout/polyline.ts";
import { landOn } from "../../src/node/import/land.ts";
import { story } from "../../src/node/templates/journey/events.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { every } from "./words.ts";

const map = placesMap(story, { land });
const frame = { width: 1184, height: 560, fontSize: 16, prefix: "" };
const drawn = (state: Parameters<typeof map.draw>[0], size = frame) => map.draw(state, size).map(serialize).join("");
const dotsIn = (svg: string) => [...svg.matchAll(/<circle[^>]*data-place="([^"]+)"/g)].map(([, id]) => id);

describe("a map of places", () => {
  test("has a dot for every place at which an event of the state happened, and no other", () => {
    expect(new Set(dotsIn(drawn({})))).toEqual(new Set(Object.keys(story.places)));
    expect(dotsIn(drawn({ extent: ["1889-11-22", "1889-11-25"] }))).toEqual(["southampton", "amiens", "brindisi"]);
    expect(dotsIn(drawn({ events: ["aden"] }))).toEqual(["aden"]);
    expect(dotsIn(drawn({ events: [] }))).toEqual([]);
  });

  test.each([frame, { ...frame, width: 358, height: 394, fontSize: 16.5 }])(
    "keeps every dot on the sheet: $width wide",
    (size) => {
      const dots = [...drawn({}, size).matchAll(/<circle[^>]*cx="([-\d.]+)" cy="([-\d.]+)"/g)];
      expect(dots.length).toBeGreaterThanOrEqual(dotsIn(drawn({}, size)).length);
      for (const [, cx = "", cy = ""] of dots) {
        expect(Number(cx)).toBeGreaterThan(0);
        expect(Number(cx)).toBeLessThan(size.width);
        expect(Number(cy)).toBeGreaterThan(0);
        expect(Number(cy)).toBeLessThan(size.height);
      }
    },
  );

  test.each([
    ["the North Pole", 90],
    ["the South Pole", -90],
    ["80 degrees north", 80],
  ])("keeps the dot of a place at %s on the sheet, with another far from it or alone", (_, latitude) => {
    const events = story.events.filter(({ id }) => id === "aden" || id === "colombo");
    const far = { ...story.places.aden, at: [0, latitude] };
    const polar = { ...story, events, places: { ...story.places, aden: far } } as unknown as typeof story;
    for (const shown of [["aden"], ["aden", "colombo"]]) {
      const circles = every(placesMap(polar, { land }).draw({ events: shown }, frame)).filter(
        ({ tag }) => tag === "circle",
      );
      const dot = circles.find(({ attributes }) => attributes["data-place"] === "aden");
      const [cx, cy] = [Number(dot?.attributes.cx), Number(dot?.attributes.cy)];
      expect(cx).toBeGreaterThan(0);
      expect(cx).toBeLessThan(frame.width);
      expect(cy).toBeGreaterThan(0);
      expect(cy).toBeLessThan(frame.height);
    }
  });

  test("draws no line along the 180th meridian, where the data cuts Russia in two", () => {
    const bounds = [160, 55, -150, 72] as const;
    const pacific = placesMap(story, { land: JSON.parse(landOn(bounds)), bounds });
    const paths = every(pacific.draw({}, frame)).filter(({ tag, attributes }) => tag === "path" && attributes.d);
    const { project } = mapProjection(bounds, frame);
    const [meridian] = project([180, 60]);
    const isOn = (x: number) => Math.abs(x - meridian) < 0.2;
    const along = (d: string) =>
      d
        .split("M")
        .map((line) => line.split("L").map((pair) => Number(pair.split(",")[0])))
        .some((line) => line.some((x, nth) => isOn(x) && isOn(line[nth + 1] ?? Number.NaN)));
    expect(meridian).toBeGreaterThan(100);
    const cut = paths.filter(({ attributes: { d, stroke } }) => along(String(d)) && stroke !== "var(--land)");
    expect(cut).toEqual([]);
    expect(paths.filter(({ key }) => String(key).endsWith(" outline")).length).toBeGreaterThan(0);
  });

  test("joins the places in the order of their events if asked to, and says what the lines mean", () => {
    expect(drawn({})).not.toContain('class="route"');
    expect(drawn({ route: true })).toContain('class="route"');
    expect(map.describe({ route: true }).summary).toContain("they are not the course that was taken");
  });

  test("keeps names off the route, and loses none by it", () => {
    const spots = ["aden", "colombo", "hong-kong", "yokohama"].flatMap((id) => {
      const at = story.places[id as keyof typeof story.places]?.at;
      return at && !("unknown" in at) ? [at] : [];
    });
    const events = story.events.filter(({ id }) => /^(?:aden|colombo|hong-kong|yokohama)$/.test(id));
    const ground = { countries: [], bounds: groundOf(spots) };
    const { labels, route } = placePlaces(story, ground, { events, state: { route: true }, frame });
    expect(labels).toHaveLength(4);
    const [, ...line] = route.split(/[ML]/).map((pair) => pair.split(",").map(Number) as [number, number]);
    expect(line.length).toBeGreaterThan(3);
    for (const [{ x, y, width, height }] of labels.map(({ boxes }) => boxes))
      for (const point of resample(line, 2))
        expect(point[0] > x && point[0] < x + width && point[1] > y && point[1] < y + height).toBe(false);
  });

  describe("where dots are crowded", () => {
    const sheet = { width: 358, height: 394, fontSize: 16.5, route: [] };
    /** Five dots side by side, each touching the next. */
    const crowd = Array.from({ length: 5 }, (_, nth) => ({
      id: `${nth}`,
      name: `Place ${nth}`,
      at: [180 + nth * 12, 200 + (nth % 2) * 8] as const,
      radius: 6,
      bold: false,
    }));
    const away = ([x, y]: readonly [number, number], box: { x: number; y: number; width: number; height: number }) =>
      Math.hypot(Math.max(box.x - x, 0, x - box.x - box.width), Math.max(box.y - y, 0, y - box.y - box.height));

    test("a name stands nearer to its own dot than to any other, or a leader joins the two", () => {
      const labels = placeNames(crowd, sheet);
      expect(labels.filter(({ leader }) => leader).length).toBeGreaterThan(0);
      expect(labels.filter(({ leader }) => !leader).length).toBeGreaterThan(0);
      for (const { id, at, boxes, leader } of labels) {
        const distances = crowd.filter((dot) => dot.id !== id).map((dot) => away(dot.at, boxes[0]));
        if (!leader) expect(away(at, boxes[0]), id).toBeLessThan(Math.min(...distances));
        else {
          expect(away(leader.from, { x: at[0], y: at[1], width: 0, height: 0 })).toBeCloseTo(6);
          expect(away(leader.to, boxes[0])).toBeLessThan(3);
        }
      }
    });

    test("leaders run neither through names nor across one another", () => {
      const labels = placeNames(crowd, sheet);
      const lines = labels.flatMap(({ id, leader }) =>
        leader ? [{ id, points: resample([leader.from, leader.to], 1) }] : [],
      );
      for (const { id, points } of lines)
        for (const point of points) {
          for (const other of labels.filter((one) => one.id !== id))
            expect(away(point, other.boxes[0])).toBeGreaterThan(0);
          for (const other of lines.filter((one) => one.id !== id))
            for (const crossed of other.points)
              expect(Math.hypot(point[0] - crossed[0], point[1] - crossed[1])).toBeGreaterThan(1);
        }
    });

    test("a bold name finds a place however far away, and another only near its dot", () => {
      const wall = Array.from({ length: 80 }, (_, nth) => ({
        ...crowd[0],
        id: `wall-${nth}`,
        name: "A wall of long names",
        at: [20 + (nth % 10) * 34, 20 + Math.floor(nth / 10) * 30] as const,
        radius: 17,
        bold: false,
      }));
      const inTheMiddle = {
        ...wall[0],
        id: "middle",
        name: "Middle",
        at: [173, 155] as const,
        radius: 4,
      };
      const named = (bold: boolean) =>
        placeNames([{ ...inTheMiddle, bold }, ...wall], sheet).find(({ id }) => id === "middle");
      expect(named(true)?.leader).toBeDefined();
      expect(named(false)).toBeUndefined();
    });
  });

  test("names highlighted places first, and the others by their priority before the number of their events", () => {
    const ids = ["aden", "colombo", "hong-kong"] as const;
    const places = Object.fromEntries(
      ids.map((id, nth) => [id, { ...story.places[id], priority: [3, 5, 1][nth], at: [nth / 10, 0] }]),
    );
    const events = story.events.filter(({ place }) => place.some((one) => ids.some((id) => id === one)));
    const often = [...events, ...events.filter(({ place }) => place.includes("aden"))];
    const crowded = { ...story, places } as unknown as typeof story;
    const ground = { countries: [], bounds: groundOf([[0, 0]]) };
    const order = (highlight: string[]) =>
      placePlaces(crowded, ground, { events: often, state: { highlight }, frame }).labels.map(({ id }) => id);
    expect(order([])).toEqual(["colombo", "aden", "hong-kong"]);
    expect(order(["hong-kong"])).toEqual(["hong-kong", "colombo", "aden"]);
  });

  test("across the 180th meridian a line leaves the map at one edge and enters it at the other", () => {
    const [, d = ""] =
      /class="route"[^>]* d="([^"]+)"/.exec(drawn({ events: ["yokohama", "san-francisco"], route: true })) ?? [];
    expect(d.match(/M/g)?.length).toBeGreaterThan(1);
  });

  describe("of places on both sides of the 180th meridian", () => {
    const [suva, apia] = [[178.4, -18.1] as const, [-171.8, -13.8] as const];
    const places = { aden: { ...story.places.aden, at: suva }, colombo: { ...story.places.colombo, at: apia } };
    const events = story.events.filter(({ id }) => id === "aden" || id === "colombo");
    const pacific = placesMap({ ...story, events, places } as unknown as typeof story, { land });

    test("shows the ground between them, and no more of the earth", () => {
      const [west = 0, south, east = 0, north] = groundOf([suva, apia]);
      expect([west, east].map(Math.round)).toEqual([177, -171]);
      expect([south, north].map((at = 0) => Math.round(at))).toEqual([-19, -13]);
      const dots = every(pacific.draw({ route: true }, frame)).filter(({ tag }) => tag === "circle");
      const [x = 0, other = 0] = ["aden", "colombo"].map((id) =>
        Number(dots.find(({ attributes }) => attributes["data-place"] === id)?.attributes.cx),
      );
      expect(x).toBeGreaterThan(0);
      expect(other - x).toBeGreaterThan(frame.width / 4);
      expect(other).toBeLessThan(frame.width);
      const svg = pacific.draw({ route: true }, frame).map(serialize).join("");
      const [, d = ""] = /class="route"[^>]* d="([^"]+)"/.exec(svg) ?? [];
      expect(d.match(/M/g)).toHaveLength(1);
      expect(svg).toContain('class="land"');
    });

    test("counts them all, and is the ground of both where it stands beside another", () => {
      const { summary, bounds } = pacific.describe({});
      expect(summary).toMatch(/^Two places/);
      const here = bounds ?? expect.unreachable();
      expect(boundsOf([here, here])).toEqual(here);
      expect(boundsOf([here, [10, 0, 20, 30]])).toEqual([-180, expect.any(Number), 180, 30]);
    });

    test("shows the whole earth still where places lie all around it", () => {
      expect(groundOf([suva, apia, [0, 50], [90, 20], [-100, 40]]).filter((_, nth) => nth % 2 === 0)).toEqual([
        -180, 180,
      ]);
    });
  });

  test("describes how much happened where, and lists the events it shows", () => {
    const { name, summary, table, events, bounds } = map.describe({ extent: ["1889-11-22", "1889-11-25"] });
    expect(name).toBe("Map of places, 22 November to 25 November 1889");
    expect(summary).toBe("Three places: Southampton, Amiens, Brindisi.");
    expect(table.rows[0]).toEqual(["Southampton", "Lands at Southampton (22 November 1889)"]);
    expect(events).toEqual(["southampton", "amiens", "brindisi"]);
    expect(bounds?.[0]).toBeLessThan(-122);
  });

  test("with bounds, counts and names only the places within them, and lists the events of all", () => {
    const { summary, table } = placesMap(story, { land, bounds: [-10, 30, 40, 60] }).describe({});
    expect(summary).toBe("Four places: Southampton, Amiens, Brindisi, Port Said.");
    expect(table.rows).toHaveLength(Object.keys(story.places).length);
  });

  test("shows at least some ground around a single place, and the inhabited earth if there is no place", () => {
    const [west, south, east, north] = groundOf([[10, 50]]);
    expect([west, east]).toEqual([9.25, 10.75]);
    expect([south, north]).toEqual([49.25, 50.75]);
    expect(groundOf([])[2]).toBe(180);
  });

  test("rejects geography without countries", () => {
    expect(() => placesMap(story, { land: {} })).toThrow(/missing geography: countries/);
  });
});
