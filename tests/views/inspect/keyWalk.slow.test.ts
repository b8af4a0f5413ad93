// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { deck as real } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { keyWalk, placesWithin, stopAt, walkRows } from "../../../src/views/inspect/keyWalk.ts";
import { marksIn, marksOf, type Subject, standsFor, subjectOf } from "../../../src/views/inspect/subject.ts";
import { chartFigure } from "../../../src/views/shared/figure.ts";
import { story } from "../../fixture/story.ts";
import { drawn, event, g } from "./marks.ts";

const walk = (html: string, day = "1838-03-14") => keyWalk(story, marksIn(drawn(html)), day);

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
