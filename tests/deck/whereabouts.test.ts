import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { type Slide, slidesOf } from "../../src/deck/deck.ts";
import { whereaboutsOf } from "../../src/deck/whereabouts.ts";
import { extentOf } from "../../src/events/query.ts";
import { deck as ice } from "../fixture/deck.ts";

const slide = (of: typeof deck, id: string): Slide => {
  const found = slidesOf(of).find((one) => one.id === id);
  if (!found) throw new Error(`no slide: ${id}`);
  return found;
};

describe("whereaboutsOf(story, slide, step)", () => {
  test("a map is the day and the ground it draws", () => {
    expect(whereaboutsOf(deck.story, slide(deck, "two-offensives"), 2)).toEqual({
      span: ["2017-10-22", "2017-10-22"],
      bounds: [39.75, 34.2, 41.4, 35.55],
    });
  });

  test("a timeline is its extent and the places of its events", () => {
    const found = whereaboutsOf(deck.story, slide(deck, "siege"), 1);
    expect(found?.span).toEqual(["2017-07-15", "2017-09-20"]);
    const [west = 0, , east = 0] = found?.bounds ?? [];
    expect([west > 37, east < 42]).toEqual([true, true]);
  });

  test("a slide without a chart is the days of the events its words cite", () => {
    const found = whereaboutsOf(deck.story, slide(deck, "days"), 0);
    expect(found?.span).toEqual(["2014-06-29", "2019-03-23"]);
  });

  test("what a slide says of itself goes first", () => {
    expect(whereaboutsOf(deck.story, slide(deck, "rise"), 0)).toBe(slide(deck, "rise").about);
  });

  test("a slide about nothing that happened has none", () => {
    expect(whereaboutsOf(ice.story, slide(ice, "method"), 0)).toBeUndefined();
  });

  test("every slide of the deck but the last says where and when it is, within the line of years", () => {
    const [from, to] = extentOf(["2013-01", "2019-12"]);
    for (const one of slidesOf(deck).slice(0, -1)) {
      for (const [step] of one.steps.entries()) {
        const found = whereaboutsOf(deck.story, one, step);
        expect(found, `${one.id} ${step + 1}`).toBeDefined();
        const [first = 0, last = 0] = found ? extentOf(found.span) : [];
        expect([first >= from, last <= to, first < last], `${one.id} ${step + 1}`).toEqual([true, true, true]);
      }
    }
  });
});
