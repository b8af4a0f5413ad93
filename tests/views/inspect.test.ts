// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { deck as real } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { eventDateWords } from "../../src/events/format.ts";
import { overlaps, within } from "../../src/layout/boxes.ts";
import type { Drawing } from "../../src/svg/node.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { keyWalk, placeOnWalk, placesWithin, stopAt, walkRows } from "../../src/views/inspect/keyWalk.ts";
import { anchorBox, ringBoxes } from "../../src/views/inspect/outlines.ts";
import { placeBeside } from "../../src/views/inspect/placeBeside.ts";
import { marksIn, marksOf, type Subject, standsFor, subjectOf } from "../../src/views/inspect/subject.ts";
import { subjectWords, tooltipContent } from "../../src/views/inspect/tooltip.ts";
import { chartFigure } from "../../src/views/shared/figure.ts";
import { eventFirmness } from "../../src/views/shared/notes.ts";
import { story } from "../fixture/story.ts";

const drawn = (html: string): Element => {
  const root = document.createElement("div");
  root.innerHTML = `<svg><g>${html}</g></svg>`;
  return root;
};
const g = (attributes: string, inside = "") => `<g ${attributes}>${inside}</g>`;
const walk = (html: string, day = "1838-03-14") => keyWalk(story, marksIn(drawn(html)), day);
const event = (id: string): Subject => ({ kind: "event", id });
const text = (drawings: readonly Drawing[]) => {
  const root = document.createElement("div");
  root.innerHTML = drawings.map(serialize).join(" ");
  return root.textContent ?? "";
};

describe("keyWalk(story, marks, day)", () => {
  test("lists events in order of time, in whatever order they are painted", () => {
    const html = g('data-event="pest-flooded"') + g('data-event="vienna-freezes"');
    expect(walk(html)).toEqual([event("vienna-freezes"), event("pest-flooded")]);
  });

  test("lists an event once even if it is drawn several times, and every event behind a number", () => {
    const html = g('data-event="pest-flooded"') + g('data-events="mohacs-ice pest-flooded vienna-freezes"');
    expect(walk(html)).toEqual([event("vienna-freezes"), event("pest-flooded"), event("mohacs-ice")]);
  });

  test("treats a mark with an event and a place as the event", () => {
    expect(walk(g('data-front="water" data-place="pest" data-event="pest-flooded"'))).toEqual([event("pest-flooded")]);
  });

  test("lists places and fronts by the time since which they are as they are, once each", () => {
    const html = g('data-front="water"') + g('data-place="lost"') + g('data-place="pest"') + g('data-place="pest"');
    expect(walk(html, "1838-03-10")).toEqual([
      { kind: "place", id: "pest" },
      { kind: "front", id: "water" },
      { kind: "place", id: "lost" },
    ]);
  });

  test("leaves out places and fronts whose state an event on the walk explains", () => {
    const html = g('data-event="pest-flooded"') + g('data-front="water"') + g('data-place="vienna"');
    expect(walk(html)).toEqual([event("pest-flooded"), { kind: "place", id: "vienna" }]);
  });

  test("finds nothing in a chart that draws no event, place or front", () => {
    expect(walk(g('class="axis"'))).toEqual([]);
  });

  for (const slide of slidesOf(real)) {
    const { chart } = slide;
    if (!chart) continue;
    test(`reaches everything that ${slide.id} draws, its events in order of time`, () => {
      for (const { state } of slide.steps) {
        const root = document.createElement("div");
        const frame = { width: 1184, height: 568, prefix: "", fontSize: 16 };
        root.innerHTML = serialize(chartFigure(chart, state, frame));
        const marks = marksIn(root);
        const way = keyWalk(real.story, marks, chart.describe(state).day ?? real.story.focusDate);
        const events = way.flatMap((stop) => (stop.kind === "event" ? (real.story.event.get(stop.id) ?? []) : []));
        const painted = marks.flatMap((mark) =>
          `${mark.getAttribute("data-event") ?? ""} ${mark.getAttribute("data-events") ?? ""}`.split(" "),
        );
        expect(events.map(({ id }) => id).toSorted()).toEqual([...new Set(painted.filter(Boolean))].toSorted());
        const times = events.map(({ when }) => when.from);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        for (const stop of way) expect(marks.some((mark) => standsFor(real.story, mark, stop))).toBe(true);
        expect(way.length > 0).toBe(marks.length > 0);
        const { parts = [] } = chart.describe(state);
        const rows = walkRows(way, parts, "Others");
        expect(new Set(rows.flatMap(({ stops }) => stops.filter(({ kind }) => kind !== "figure")))).toEqual(
          new Set(way),
        );
        expect(rows.map(({ name }) => name)).toEqual([...new Set(rows.map(({ name }) => name))]);
        // A chart may lack room for some of its figures, but not for all figures of a part.
        const marked = (stop: Subject) => marksOf(real.story, root, stop).length > 0;
        for (const { name, stops } of rows)
          if (stops.some((stop) => stop.kind === "figure" && Object.keys(stop.at).length > 0))
            expect(stops.some(marked), name).toBe(true);
        const under = events.flatMap(({ id }) => placesWithin(real.story, marks, id));
        const reached = new Set([...way, ...under].map((stop) => JSON.stringify(stop)));
        const missed = marks.flatMap((mark) => {
          const own = subjectOf(real.story, mark);
          // A front or a place whose state an event on the walk explains is described there.
          if (!own || own.kind === "several" || own.kind === "front") return [];
          if (own.kind === "place" && own.day === undefined) return [];
          return reached.has(JSON.stringify(own)) ? [] : [own];
        });
        expect(missed).toEqual([]);
      }
    });
  }
});

test("the ties of the deck's matrix are listed from the first to begin, and the tooltip of one names its dates and sources", () => {
  const slide = slidesOf(real).find(({ chart }) => chart?.kind === "alliances");
  if (!slide?.chart) throw new Error("no matrix in the deck");
  const root = document.createElement("div");
  root.innerHTML = serialize(chartFigure(slide.chart, {}, { width: 1184, height: 568, prefix: "", fontSize: 16 }));
  const way = keyWalk(real.story, marksIn(root), "2017-11-03");
  expect(way.length).toBeGreaterThan(15);
  expect(new Set(way.map(({ kind }) => kind))).toEqual(new Set(["tie"]));
  const russia = way.find((stop) => subjectWords(real.story, stop, "2017-11-03").match(/Russia gives air support to/));
  expect(russia && subjectWords(real.story, russia, "2017-11-03")).toMatch(/^since 30 September 2015, /);
  for (const stop of way) {
    const said = tooltipContent(real.story, stop, "2017-11-03", { sourceList: undefined });
    expect(said.at(-1)?.attributes.class).toBe("rests-on");
    expect(said.at(-1)?.children.length).toBeGreaterThan(0);
  }
});

describe("walkRows(walk, parts, others)", () => {
  const way = [event("vienna-freezes"), event("pest-flooded"), event("mohacs-ice")];

  test("sorts a walk into the parts of its chart: a subject may be in several rows, and subjects in no part are in a last one", () => {
    const parts = [
      { name: "Upper", events: ["vienna-freezes", "pest-flooded"] },
      { name: "Nothing drawn", events: ["none"] },
      { name: "Middle", events: ["pest-flooded"] },
    ];
    expect(walkRows(way, parts, "Others")).toEqual([
      { name: "Upper", stops: [way[0], way[1]] },
      { name: "Middle", stops: [way[1]] },
      { name: "Others", stops: [way[2]] },
    ]);
  });

  test("puts the walk into one row if a chart has no parts, and includes the figures of parts", () => {
    expect(walkRows(way, [], "Others")).toEqual([{ stops: way }]);
    expect(walkRows([], [], "Others")).toEqual([]);
    const figure = { at: { series: "ice" }, words: "12 miles" };
    expect(walkRows([], [{ name: "Ice", figures: [figure] }], "Others")).toEqual([
      { name: "Ice", stops: [{ kind: "figure", ...figure }] },
    ]);
  });

  test("distinguishes the places of one day from those of another", () => {
    const [before, after] = ["1838-03-10", "1838-03-14"].map((day): Subject => ({ kind: "place", id: "pest", day }));
    if (!before || !after) throw new RangeError("missing place");
    const parts = ["1838-03-10", "1838-03-14"].map((day) => ({ name: day, day, places: ["pest"] }));
    expect(walkRows([before, after], parts, "Others").map(({ stops }) => stops)).toEqual([[before], [after]]);
  });
});

describe("stopAt(key, walks, shown)", () => {
  const places: readonly Subject[] = ["pest", "vienna"].map((id) => ({ kind: "place", id, day: "1838-03-13" }));
  const way = [event("vienna-freezes"), event("pest-flooded"), event("mohacs-ice")];
  const walks = { rows: [{ stops: way }], under: (id: string) => (id === "pest-flooded" ? places : []) };
  const from = (key: string, subject: Subject, under?: string) =>
    stopAt({ key }, walks, { subject, ...(under !== undefined && { under }) });

  test("leads down from an event to its places, along them, and back up to it", () => {
    expect(from("ArrowDown", event("pest-flooded"))).toEqual({
      subject: places[0],
      at: 0,
      of: 2,
      under: "pest-flooded",
    });
    const [first, second] = places as [Subject, Subject];
    expect(from("ArrowDown", first, "pest-flooded")).toMatchObject({ subject: second, at: 1 });
    expect(from("ArrowDown", second, "pest-flooded")).toMatchObject({ subject: second, at: 1 });
    expect(from("ArrowUp", second, "pest-flooded")).toMatchObject({ subject: first, at: 0 });
    expect(from("ArrowUp", first, "pest-flooded")).toEqual({ subject: event("pest-flooded"), at: 1, of: 3, row: 0 });
  });

  test("leads left and right from a place to the events before and after, and moves along if there are no places below", () => {
    const [first] = places as [Subject];
    expect(from("ArrowRight", first, "pest-flooded")?.subject).toEqual(event("mohacs-ice"));
    expect(from("ArrowLeft", first, "pest-flooded")?.subject).toEqual(event("vienna-freezes"));
    expect(from("ArrowDown", event("vienna-freezes"))?.subject).toEqual(event("pest-flooded"));
  });

  test("moves by one along a row, to its ends with Home and End, and never past them", () => {
    expect(["ArrowRight", "ArrowLeft", "Home", "End"].map((key) => from(key, event("pest-flooded"))?.at)).toEqual([
      2, 0, 0, 2,
    ]);
    expect(from("ArrowRight", event("mohacs-ice"))?.at).toBe(2);
    expect(from("ArrowLeft", event("vienna-freezes"))?.at).toBe(0);
  });

  test("begins at the first stop if nothing is shown, or backwards at the last", () => {
    expect(["ArrowRight", "ArrowDown", "Home"].map((key) => stopAt({ key }, walks)?.at)).toEqual([0, 0, 0]);
    expect(["ArrowLeft", "ArrowUp", "End"].map((key) => stopAt({ key }, walks)?.at)).toEqual([2, 2, 2]);
  });

  test("ignores all other keys, and every key if there are no stops", () => {
    for (const key of ["PageDown", " ", "Enter", "n"]) expect(from(key, event("pest-flooded"))).toBeUndefined();
    expect(stopAt({ key: "End" }, { rows: [], under: () => [] })).toBeUndefined();
  });

  describe("through the parts of a chart", () => {
    const rows = [
      { name: "Upper", stops: [event("vienna-freezes"), event("pest-flooded")] },
      { name: "Lower", stops: [event("pest-flooded"), event("mohacs-ice")] },
    ];
    const times: Readonly<Record<string, number>> = { "vienna-freezes": 1, "pest-flooded": 5, "mohacs-ice": 6 };
    const timeOf = (subject: Subject) => (subject.kind === "event" ? times[subject.id] : undefined);
    const through = (key: string, id: string, row: number, ctrlKey = false) =>
      stopAt({ key, ctrlKey }, { rows, under: () => [], timeOf }, { subject: event(id), row });

    test("leads up and down to the stop nearest in time of the part before and after, and stays within the first and the last part", () => {
      expect(through("ArrowDown", "vienna-freezes", 0)).toEqual({
        subject: event("pest-flooded"),
        at: 0,
        of: 2,
        row: 1,
      });
      expect(through("ArrowUp", "mohacs-ice", 1)).toMatchObject({ subject: event("pest-flooded"), at: 1, row: 0 });
      expect(through("ArrowUp", "vienna-freezes", 0)).toMatchObject({ at: 0, row: 0 });
      expect(through("ArrowDown", "mohacs-ice", 1)).toMatchObject({ at: 1, row: 1 });
    });

    test("stays in the part in which it reached a subject that is in several, and leads to the ends of all parts with Ctrl", () => {
      expect(through("ArrowRight", "pest-flooded", 1)).toMatchObject({ subject: event("mohacs-ice"), row: 1 });
      expect(through("ArrowRight", "pest-flooded", 0)).toMatchObject({ subject: event("pest-flooded"), at: 1, row: 0 });
      expect(through("End", "vienna-freezes", 0)).toMatchObject({ subject: event("pest-flooded"), row: 0 });
      expect(through("End", "vienna-freezes", 0, true)).toMatchObject({ subject: event("mohacs-ice"), row: 1 });
      expect(through("Home", "mohacs-ice", 1, true)).toMatchObject({ subject: event("vienna-freezes"), row: 0 });
    });
  });
});

describe("subjectOf(story, mark)", () => {
  test("gives a place within an event's mark the day of that event", () => {
    const [row, square] = marksIn(drawn(g('data-event="pest-flooded"', g('data-place="vienna"'))));
    expect(row && subjectOf(story, row)).toEqual(event("pest-flooded"));
    expect(square && subjectOf(story, square)).toEqual({ kind: "place", id: "vienna", day: "1838-03-13" });
  });

  test("finds a number at the stop of one of its events", () => {
    const way = [event("vienna-freezes"), event("pest-flooded")];
    expect(placeOnWalk(way, { kind: "several", ids: ["pest-flooded", "mohacs-ice"] })).toBe(1);
  });

  test("recognizes the marks of an event, alone or in a number, and of a place among others", () => {
    const marks = marksIn(drawn(g('data-events="a pest-flooded"') + g('data-place="vienna pest"')));
    const [number, cell] = marks;
    expect(number && standsFor(story, number, event("pest-flooded"))).toBe(true);
    expect(cell && standsFor(story, cell, { kind: "place", id: "pest" })).toBe(true);
    expect(cell && standsFor(story, cell, event("pest-flooded"))).toBe(false);
  });
});

describe("tooltipContent(story, subject, day)", () => {
  const told = (subject: Subject, day = "1838-03-14", alone = false) =>
    tooltipContent(story, subject, day, { sourceList: alone ? undefined : "" });

  test("says everything that the event file says about an event", () => {
    for (const one of [...story.events, ...real.story.events]) {
      const of = story.event.get(one.id) === one ? story : real.story;
      const words = text(tooltipContent(of, event(one.id), of.focusDate, { sourceList: "" }));
      for (const part of [
        one.title,
        one.text,
        one.attribution,
        one.disagreement,
        one.later,
        one.note,
        eventFirmness(of, one),
      ])
        if (part) expect(words).toContain(part);
      if (one.when.precision !== "day" || one.ended) expect(words).toContain(eventDateWords(of.language, one));
      for (const { source, paragraph } of one.sources) {
        expect(words).toContain(of.sources[source]?.publisher);
        expect(words).toContain(of.sources[source]?.title);
        if (paragraph !== undefined) expect(words).toMatch(new RegExp(`paragraphs? [\\d, ]*\\b${paragraph}\\b`));
      }
    }
  });

  test("gives a firm day its weekday, and a doubtful date none", () => {
    const friday = real.story.events.find(({ date, until }) => date === "2017-11-03" && !until);
    const drawings = tooltipContent(real.story, event(friday?.id ?? ""), "2017-11-03", { sourceList: "" });
    expect(text(drawings)).toContain("Friday 3 November 2017");
    expect(text(told(event("pest-flooded")))).toContain("13 March 1838, 21:30 Budapest time to 16 March 1838");
    expect(text(told(event("vienna-freezes")))).toContain("between 10 and 14 January 1838");
  });

  test("links to sources within a page that lists them, and in a new window otherwise", () => {
    const links = (alone: boolean) => {
      const html = told(event("pest-flooded"), "1838-03-14", alone).map(serialize).join("");
      return [...drawn(html).querySelectorAll("a")].map((a) => [a.getAttribute("href"), a.getAttribute("target")]);
    };
    expect(links(false)).toContainEqual(["#source-chronicle", null]);
    expect(links(true).every(([href, target]) => href?.startsWith("https:") && target === "_blank")).toBe(true);
    expect(links(true).length).toBeGreaterThan(0);
    expect(text(told(event("pest-flooded"), "1838-03-14", true))).toContain("in print");
  });

  test("says who holds a place on the day shown, since when, how firmly, and by what event", () => {
    const before = text(told({ kind: "place", id: "vienna" }, "1838-01-08"));
    expect(before).toContain("At the end of 8 January 1838");
    expect(before).toContain("Held by Open water, since January 1838.");
    expect(before).toContain(story.language.firmnessInFull("assumed"));
    const doubtful = text(told({ kind: "place", id: "vienna" }, "1838-01-12"));
    expect(doubtful).toContain("Held by Ice, since a day between 10 and 14 January 1838.");
    expect(doubtful).toContain("That day it may still have been held by Open water.");
    expect(doubtful).toContain("Vienna freezes");
    expect(text(told({ kind: "place", id: "lost" }))).toContain("Who held it is not known.");
  });

  test("says how far a front had come by then", () => {
    expect(text(told({ kind: "front", id: "water" }, "1838-03-12"))).toContain("Reached Vienna, 10 March 1838.");
    expect(text(told({ kind: "front", id: "water" }))).toContain("Reached Pest, 13 March 1838.");
    expect(text(told({ kind: "front", id: "water" }, "1838-03-01"))).toContain("Nothing is recorded by then.");
  });

  test("lists the events of a number by date", () => {
    const words = text(told({ kind: "several", ids: ["pest-flooded", "vienna-freezes"] }));
    expect(words.indexOf("Vienna freezes")).toBeGreaterThan(0);
    expect(words.indexOf("Pest flooded")).toBeGreaterThan(words.indexOf("Vienna freezes"));
  });

  test("lists all events of a number as buttons if it is pinned, and only the first in passing", () => {
    const many = Array.from({ length: 30 }, (_, nth) =>
      story.events.slice(nth % 3, (nth % 3) + 1).map((one) => ({ ...one, id: `made-${nth}` })),
    ).flat();
    const crowded = { ...story, events: many };
    const list = (pinned: boolean) =>
      tooltipContent(crowded, { kind: "several", ids: many.map(({ id }) => id) }, "1838-03-14", {
        sourceList: "",
        pinned,
      })
        .map(serialize)
        .join("");
    expect(list(true).match(/data-show-event="made-\d+"/g)).toHaveLength(30);
    expect(list(true)).not.toContain("more</li>");
    expect(list(false).match(/data-show-event/g)).toHaveLength(9);
    expect(list(false)).toContain("and 21 more");
  });

  test("is empty for a subject that is not in the story", () => {
    for (const kind of ["event", "place", "front"] as const) expect(told({ kind, id: "nowhere" })).toEqual([]);
  });
});

describe("subjectWords(story, subject, day)", () => {
  test("is a date and a title, and for a place who holds it", () => {
    expect(subjectWords(story, event("pest-flooded"), "1838-03-14")).toBe(
      "13 March 1838, 21:30 Budapest time to 16 March 1838, Pest flooded",
    );
    expect(subjectWords(story, { kind: "place", id: "pest" }, "1838-02-01")).toBe("1 February 1838, Pest, held by Ice");
    expect(subjectWords(story, { kind: "front", id: "water" }, "1838-03-12")).toBe(
      "10 March 1838, The flood: reached Vienna",
    );
  });
});

describe("placeBeside(mark, size, bounds, avoid)", () => {
  const bounds = { x: 16, y: 108, width: 1248, height: 564 };
  const size = { width: 440, height: 400 };
  const header = { x: 0, y: 0, width: 1280, height: 104 };

  test("keeps within the bounds and off the mark, wherever the mark is", () => {
    for (let x = 0; x < 1280; x += 40)
      for (let y = 100; y < 700; y += 40) {
        const mark = { x, y, width: 20, height: 20 };
        const box = placeBeside(mark, size, bounds, [header]);
        expect(within(box, bounds)).toBe(true);
        expect(overlaps(box, mark)).toBe(false);
        expect(overlaps(box, header)).toBe(false);
      }
  });

  test("avoids a title that extends into the bounds", () => {
    const title = { x: 66, y: 180, width: 620, height: 260 };
    for (const x of [100, 700, 1100]) {
      const box = placeBeside({ x, y: 500, width: 20, height: 20 }, size, bounds, [title]);
      expect(overlaps(box, title)).toBe(false);
    }
  });

  test("stays in the bounds even if it cannot avoid the mark", () => {
    expect(within(placeBeside({ x: 20, y: 110, width: 1240, height: 560 }, size, bounds), bounds)).toBe(true);
  });
});

describe("ringBoxes(boxes, chart)", () => {
  const chart = { x: 0, y: 0, width: 400, height: 300 };
  const dot = { x: 10, y: 10, width: 8, height: 8 };

  test("rings each mark once, within the chart, and no mark as large as a lane if there is a small one", () => {
    const wide = { x: 0, y: 0, width: 400, height: 200 };
    expect(ringBoxes([dot, dot, wide, { x: 500, y: 10, width: 8, height: 8 }], chart)).toEqual([dot]);
    expect(ringBoxes([wide], chart)).toEqual([wide]);
    expect(ringBoxes([{ x: 390, y: 0, width: 40, height: 10 }], chart)).toEqual([
      { x: 390, y: 0, width: 10, height: 10 },
    ]);
  });

  test("surrounds all rings if they are near each other, and otherwise takes the smallest", () => {
    const label = { x: 20, y: 10, width: 60, height: 12 };
    expect(anchorBox([dot, label], chart)).toEqual({ x: 10, y: 10, width: 70, height: 12 });
    expect(anchorBox([label, { ...dot, x: 300, y: 250 }], chart)).toEqual({ ...dot, x: 300, y: 250 });
  });
});
