// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { deck as real } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { eventDateWords } from "../../../src/events/format.ts";
import { readStory } from "../../../src/events/read.ts";
import { story as journey } from "../../../src/node/templates/journey/events.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { keyWalk } from "../../../src/views/inspect/keyWalk.ts";
import { marksIn, type Subject } from "../../../src/views/inspect/subject.ts";
import { subjectWords, tooltipContent } from "../../../src/views/inspect/tooltip.ts";
import { chartFigure } from "../../../src/views/shared/figure.ts";
import { eventFirmness } from "../../../src/views/shared/notes.ts";
import { draft, story } from "../../fixture/story.ts";
import { drawn, event } from "./marks.ts";

const text = (drawings: readonly Drawing[]) => {
  const root = document.createElement("div");
  root.innerHTML = drawings.map(serialize).join(" ");
  return root.textContent ?? "";
};

test("the ties of the deck's matrix are listed from the first to begin, and the tooltip of one names its dates and sources", () => {
  const slide = slidesOf(real).find(({ chart }) => chart?.kind === "alliances");
  if (!slide?.chart) throw new Error("no matrix in the deck");
  const root = document.createElement("div");
  root.innerHTML = serialize(chartFigure(slide.chart, {}, { width: 1184, height: 568, prefix: "", fontSize: 16 }));
  const way = keyWalk(real.story, marksIn(root), "2017-11-03");
  expect(way.length).toBeGreaterThan(15);
  expect(new Set(way.map(({ kind }) => kind))).toEqual(new Set(["tie"]));
  const russia = way.find((stop) =>
    subjectWords(real.story, stop, "2017-11-03").match(/Russia: giving air support to/),
  );
  expect(russia && subjectWords(real.story, russia, "2017-11-03")).toMatch(/^since 30 September 2015, /);
  for (const stop of way) {
    const said = tooltipContent(real.story, stop, "2017-11-03", { sourceList: undefined });
    expect(said.at(-1)?.attributes.class).toBe("rests-on");
    expect(said.at(-1)?.children.length).toBeGreaterThan(0);
  }
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
    expect(doubtful).toContain("Held by Ice, since some time between 10 and 14 January 1838.");
    expect(doubtful).toContain("That day it may still have been held by Open water.");
    expect(doubtful).toContain("Vienna freezes");
    expect(text(told({ kind: "place", id: "lost" }))).toContain("Who held it is not known.");
  });

  test.each([
    ["156X", "since the 1560s."],
    ["15XX", "since the 1500s."],
    ["156X~", "since about the 1560s."],
    ["Y-300000S1", "since about 300,000 years ago."],
    ["1650S2", "since some time between about 1600 and 1699."],
    ["150X", "since some time between 1500 and 1509."],
    ["[1560-01-02..1560-02-05]", "since some time between 2 January and 5 February 1560."],
  ])("says since when a place is held by a date %s, “some time” only between two: %s", (date, words) => {
    const frozen = { ...draft.events["vienna-freezes"], date };
    const old = readStory({ ...draft, starts: [], events: { "vienna-freezes": frozen }, claims: {}, fronts: {} });
    const said = text(tooltipContent(old, { kind: "place", id: "vienna" }, "1700-01-01", { sourceList: "" }));
    expect(said).toContain(`Held by Ice, ${words}`);
  });

  test("says what happened at a place, and not who held it, in a story in which nobody holds any", () => {
    const at = (of: typeof journey) =>
      tooltipContent(of, { kind: "place", id: "new-york" }, "1889-12-25", { sourceList: "" });
    expect(text(at(journey))).toMatch(/^New York.*14 November 1889.*Leaves New York/s);
    expect(text(at(journey))).not.toMatch(/held|25 December/i);
    const events = journey.events.map((one) => ({ ...one, place: ["new-york"] }));
    const listed = at({ ...journey, events })
      .map(serialize)
      .join("");
    expect(listed.match(/data-show-event/g)).toHaveLength(9);
    expect(listed).toContain(`and ${events.length - 9} more`);
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

  test("is for a place its name and the number of its events in a story in which nobody holds any", () => {
    expect(subjectWords(journey, { kind: "place", id: "new-york" }, "1889-12-25")).toBe("New York, 1 event");
  });
});
