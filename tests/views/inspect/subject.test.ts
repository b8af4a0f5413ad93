// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { placeOnWalk } from "../../../src/views/inspect/keyWalk.ts";
import { marksIn, standsFor, subjectOf } from "../../../src/views/inspect/subject.ts";
import { story } from "../../fixture/story.ts";
import { drawn, event, g } from "./marks.ts";

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
