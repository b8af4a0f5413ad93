import { describe, expect, test } from "vitest";
import { deck as real } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { eventDateWords } from "../../src/events/words.ts";
import { overlaps, within } from "../../src/layout/boxes.ts";
import type { Drawing } from "../../src/marks/drawing.ts";
import { markup } from "../../src/marks/markup.ts";
import { beside } from "../../src/views/explore/beside.ts";
import { readout, saidOf } from "../../src/views/explore/readout.ts";
import { pointed, ringed } from "../../src/views/explore/rings.ts";
import { marksIn, type Subject, standsFor, subjectOf } from "../../src/views/explore/subject.ts";
import { placeOnWalk, placesWithin, stopAt, strideTo, walkIn } from "../../src/views/explore/walk.ts";
import { chartFigure } from "../../src/views/figure.ts";
import { firmnessWords } from "../../src/views/notes.ts";
import { story } from "../fixture/story.ts";

const drawn = (html: string): Element => {
  const root = document.createElement("div");
  root.innerHTML = `<svg><g>${html}</g></svg>`;
  return root;
};
const g = (attributes: string, inside = "") => `<g ${attributes}>${inside}</g>`;
const walk = (html: string, day = "1838-03-14") => walkIn(story, marksIn(drawn(html)), day);
const event = (id: string): Subject => ({ kind: "event", id });
const text = (drawings: readonly Drawing[]) => {
  const root = document.createElement("div");
  root.innerHTML = drawings.map(markup).join(" ");
  return root.textContent ?? "";
};

describe("walkIn(story, marks, day)", () => {
  test("walks events in order of time, whatever the order they are painted in", () => {
    const html = g('data-event="pest-flooded"') + g('data-event="vienna-freezes"');
    expect(walk(html)).toEqual([event("vienna-freezes"), event("pest-flooded")]);
  });

  test("meets an event once that is drawn several times, and every event folded into a number", () => {
    const html = g('data-event="pest-flooded"') + g('data-events="mohacs-ice pest-flooded vienna-freezes"');
    expect(walk(html)).toEqual([event("vienna-freezes"), event("pest-flooded"), event("mohacs-ice")]);
  });

  test("takes a mark with an event and a place for the event", () => {
    expect(walk(g('data-front="water" data-place="pest" data-event="pest-flooded"'))).toEqual([event("pest-flooded")]);
  });

  test("walks places and fronts by when they came to stand as they do, once each", () => {
    const html = g('data-front="water"') + g('data-place="lost"') + g('data-place="pest"') + g('data-place="pest"');
    expect(walk(html, "1838-03-10")).toEqual([
      { kind: "place", id: "pest" },
      { kind: "front", id: "water" },
      { kind: "place", id: "lost" },
    ]);
  });

  test("leaves out the places and fronts whose standing an event on the way has told", () => {
    const html = g('data-event="pest-flooded"') + g('data-front="water"') + g('data-place="vienna"');
    expect(walk(html)).toEqual([event("pest-flooded"), { kind: "place", id: "vienna" }]);
  });

  test("finds nothing in a chart that draws no event, place or front", () => {
    expect(walk(g('class="axis"'))).toEqual([]);
  });

  for (const slide of slidesOf(real)) {
    const { chart } = slide;
    if (!chart) continue;
    test(`reaches all that ${slide.id} draws, its events in order of time`, () => {
      for (const { state } of slide.steps) {
        const root = document.createElement("div");
        const frame = { width: 1184, height: 568, prefix: "", text: 16 };
        root.innerHTML = markup(chartFigure(chart, state, frame));
        const marks = marksIn(root);
        const way = walkIn(real.story, marks, chart.describe(state).day ?? real.story.pivot);
        const events = way.flatMap((stop) => (stop.kind === "event" ? (real.story.event.get(stop.id) ?? []) : []));
        const painted = marks.flatMap((mark) =>
          `${mark.getAttribute("data-event") ?? ""} ${mark.getAttribute("data-events") ?? ""}`.split(" "),
        );
        expect(events.map(({ id }) => id).toSorted()).toEqual([...new Set(painted.filter(Boolean))].toSorted());
        const times = events.map(({ when }) => when.from);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        for (const stop of way) expect(marks.some((mark) => standsFor(real.story, mark, stop))).toBe(true);
        expect(way.length > 0).toBe(marks.length > 0);
        const under = events.flatMap(({ id }) => placesWithin(real.story, marks, id));
        const reached = new Set([...way, ...under].map((stop) => JSON.stringify(stop)));
        const missed = marks.flatMap((mark) => {
          const own = subjectOf(real.story, mark);
          // A front or a place whose standing an event on the way tells is told there.
          if (!own || own.kind === "several" || own.kind === "front") return [];
          if (own.kind === "place" && own.day === undefined) return [];
          return reached.has(JSON.stringify(own)) ? [] : [own];
        });
        expect(missed).toEqual([]);
      }
    });
  }
});

test("the ties of the real matrix are walked from the first to begin, and what is said of one names its dates and sources", () => {
  const slide = slidesOf(real).find(({ chart }) => chart?.kind === "alliances");
  if (!slide?.chart) throw new Error("no matrix in the deck");
  const root = document.createElement("div");
  root.innerHTML = markup(chartFigure(slide.chart, {}, { width: 1184, height: 568, prefix: "", text: 16 }));
  const way = walkIn(real.story, marksIn(root), "2017-11-03");
  expect(way.length).toBeGreaterThan(15);
  expect(new Set(way.map(({ kind }) => kind))).toEqual(new Set(["tie"]));
  const russia = way.find((stop) => saidOf(real.story, stop, "2017-11-03").match(/Russia gives air support to/));
  expect(russia && saidOf(real.story, russia, "2017-11-03")).toMatch(/^since 30 September 2015, /);
  for (const stop of way) {
    const said = readout(real.story, stop, "2017-11-03", { alone: true });
    expect(said.at(-1)?.attributes.class).toBe("rests-on");
    expect(said.at(-1)?.children.length).toBeGreaterThan(0);
  }
});

describe("stopAt(key, walks, shown)", () => {
  const places: readonly Subject[] = ["pest", "vienna"].map((id) => ({ kind: "place", id, day: "1838-03-13" }));
  const way = [event("vienna-freezes"), event("pest-flooded"), event("mohacs-ice")];
  const walks = { way, within: (id: string) => (id === "pest-flooded" ? places : []) };
  const from = (key: string, subject: Subject, under?: string) =>
    stopAt(key, walks, { subject, ...(under !== undefined && { under }) });

  test("leads down from an event into its places, along them, and up to it again", () => {
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
    expect(from("ArrowUp", first, "pest-flooded")).toEqual({ subject: event("pest-flooded"), at: 1, of: 3 });
  });

  test("leads to left and right from a place to the events before and after, and onward where nothing lies under", () => {
    const [first] = places as [Subject];
    expect(from("ArrowRight", first, "pest-flooded")?.subject).toEqual(event("mohacs-ice"));
    expect(from("ArrowLeft", first, "pest-flooded")?.subject).toEqual(event("vienna-freezes"));
    expect(from("ArrowDown", event("vienna-freezes"))?.subject).toEqual(event("pest-flooded"));
    expect(stopAt("ArrowRight", walks)?.subject).toEqual(event("vienna-freezes"));
    expect(from("PageDown", event("pest-flooded"))).toBeUndefined();
  });
});

describe("strideTo(key, at, length)", () => {
  test("goes by one with any arrow, to the ends with Home and End, and never past them", () => {
    expect(
      ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "Home", "End"].map((key) => strideTo(key, 2, 9)),
    ).toEqual([3, 3, 1, 1, 0, 8]);
    expect(strideTo("ArrowRight", 8, 9)).toBe(8);
    expect(strideTo("ArrowLeft", 0, 9)).toBe(0);
  });

  test("from nothing shown begins at the first, or going back at the last", () => {
    expect(strideTo("ArrowRight", undefined, 9)).toBe(0);
    expect(strideTo("ArrowLeft", undefined, 9)).toBe(8);
  });

  test("leaves all other keys alone, and every key where there is nothing to walk", () => {
    expect(["PageDown", " ", "Enter", "n"].map((key) => strideTo(key, 2, 9))).toEqual(Array(4).fill(undefined));
    expect(strideTo("End", undefined, 0)).toBeUndefined();
  });
});

describe("subjectOf(story, mark)", () => {
  test("gives a place within an event's mark the day of that event", () => {
    const [row, square] = marksIn(drawn(g('data-event="pest-flooded"', g('data-place="vienna"'))));
    expect(row && subjectOf(story, row)).toEqual(event("pest-flooded"));
    expect(square && subjectOf(story, square)).toEqual({ kind: "place", id: "vienna", day: "1838-03-13" });
  });

  test("finds a number where one of its events stands on the walk", () => {
    const way = [event("vienna-freezes"), event("pest-flooded")];
    expect(placeOnWalk(way, { kind: "several", ids: ["pest-flooded", "mohacs-ice"] })).toBe(1);
  });

  test("knows the marks of an event, alone or in a number, and of a place among others", () => {
    const marks = marksIn(drawn(g('data-events="a pest-flooded"') + g('data-place="vienna pest"')));
    const [number, cell] = marks;
    expect(number && standsFor(story, number, event("pest-flooded"))).toBe(true);
    expect(cell && standsFor(story, cell, { kind: "place", id: "pest" })).toBe(true);
    expect(cell && standsFor(story, cell, event("pest-flooded"))).toBe(false);
  });
});

describe("readout(story, subject, day)", () => {
  const told = (subject: Subject, day = "1838-03-14", alone = false) => readout(story, subject, day, { alone });

  test("says of an event all that the event file says of it", () => {
    for (const one of [...story.events, ...real.story.events]) {
      const of = story.event.get(one.id) === one ? story : real.story;
      const words = text(readout(of, event(one.id), of.pivot, { alone: false }));
      for (const part of [
        one.title,
        one.text,
        one.attribution,
        one.disagreement,
        one.later,
        firmnessWords[one.firmness],
      ])
        if (part) expect(words).toContain(part);
      if (one.when.precision !== "day" || one.ended) expect(words).toContain(eventDateWords(one));
      for (const { source, paragraph } of one.sources) {
        expect(words).toContain(of.sources[source]?.publisher);
        expect(words).toContain(of.sources[source]?.title);
        if (paragraph !== undefined) expect(words).toMatch(new RegExp(`paragraphs? [\\d, ]*\\b${paragraph}\\b`));
      }
    }
  });

  test("gives a firm day its weekday, and a doubtful date none", () => {
    const friday = real.story.events.find(({ date, until }) => date === "2017-11-03" && !until);
    const drawings = readout(real.story, event(friday?.id ?? ""), "2017-11-03", { alone: false });
    expect(text(drawings)).toContain("Friday 3 November 2017");
    expect(text(told(event("pest-flooded")))).toContain("13 March 1838 to 16 March 1838");
    expect(text(told(event("vienna-freezes")))).toContain("between 10 and 14 January 1838");
  });

  test("links to sources in place on a page that lists them, and in a window of their own where none does", () => {
    const links = (alone: boolean) => {
      const html = told(event("pest-flooded"), "1838-03-14", alone).map(markup).join("");
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
    expect(before).toContain(firmnessWords.assumed);
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

  test("names all events of a number where the list stays, each to be opened, and the first of them in passing", () => {
    const many = Array.from({ length: 30 }, (_, nth) =>
      story.events.slice(nth % 3, (nth % 3) + 1).map((one) => ({ ...one, id: `made-${nth}` })),
    ).flat();
    const crowded = { ...story, events: many };
    const list = (pinned: boolean) =>
      readout(crowded, { kind: "several", ids: many.map(({ id }) => id) }, "1838-03-14", { alone: false, pinned })
        .map(markup)
        .join("");
    expect(list(true).match(/data-tells="made-\d+"/g)).toHaveLength(30);
    expect(list(true)).not.toContain("more</li>");
    expect(list(false).match(/data-tells/g)).toHaveLength(9);
    expect(list(false)).toContain("and 21 more");
  });

  test("says nothing of what the story has not", () => {
    for (const kind of ["event", "place", "front"] as const) expect(told({ kind, id: "nowhere" })).toEqual([]);
  });
});

describe("saidOf(story, subject, day)", () => {
  test("is a date and a title, and for a place who holds it", () => {
    expect(saidOf(story, event("pest-flooded"), "1838-03-14")).toBe("13 March 1838 to 16 March 1838, Pest flooded");
    expect(saidOf(story, { kind: "place", id: "pest" }, "1838-02-01")).toBe("1 February 1838, Pest, held by Ice");
    expect(saidOf(story, { kind: "front", id: "water" }, "1838-03-12")).toBe(
      "10 March 1838, The flood: reached Vienna",
    );
  });
});

describe("beside(mark, size, room, clear)", () => {
  const room = { x: 16, y: 108, width: 1248, height: 564 };
  const size = { width: 440, height: 400 };
  const header = { x: 0, y: 0, width: 1280, height: 104 };

  test("keeps within the room and off the mark, wherever the mark is", () => {
    for (let x = 0; x < 1280; x += 40)
      for (let y = 100; y < 700; y += 40) {
        const mark = { x, y, width: 20, height: 20 };
        const box = beside(mark, size, room, [header]);
        expect(within(box, room)).toBe(true);
        expect(overlaps(box, mark)).toBe(false);
        expect(overlaps(box, header)).toBe(false);
      }
  });

  test("keeps clear of a title that reaches into the room", () => {
    const title = { x: 66, y: 180, width: 620, height: 260 };
    for (const x of [100, 700, 1100]) {
      const box = beside({ x, y: 500, width: 20, height: 20 }, size, room, [title]);
      expect(overlaps(box, title)).toBe(false);
    }
  });

  test("stays in the room even where it cannot keep off the mark", () => {
    expect(within(beside({ x: 20, y: 110, width: 1240, height: 560 }, size, room), room)).toBe(true);
  });
});

describe("ringed(boxes, chart)", () => {
  const chart = { x: 0, y: 0, width: 400, height: 300 };
  const dot = { x: 10, y: 10, width: 8, height: 8 };

  test("rings each mark once, within the chart, and not one as large as a lane where a small one says it", () => {
    const wide = { x: 0, y: 0, width: 400, height: 200 };
    expect(ringed([dot, dot, wide, { x: 500, y: 10, width: 8, height: 8 }], chart)).toEqual([dot]);
    expect(ringed([wide], chart)).toEqual([wide]);
    expect(ringed([{ x: 390, y: 0, width: 40, height: 10 }], chart)).toEqual([{ x: 390, y: 0, width: 10, height: 10 }]);
  });

  test("points at all of them together where they are near, and at the smallest where they are not", () => {
    const label = { x: 20, y: 10, width: 60, height: 12 };
    expect(pointed([dot, label], chart)).toEqual({ x: 10, y: 10, width: 70, height: 12 });
    expect(pointed([label, { ...dot, x: 300, y: 250 }], chart)).toEqual({ ...dot, x: 300, y: 250 });
  });
});
