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
  test("a map gives the day and the bounds it draws", () => {
    expect(whereaboutsOf(deck.story, slide(deck, "two-offensives"), 2)).toEqual({
      span: ["2017-10-22", "2017-10-22"],
      bounds: [39.75, 34.2, 41.4, 35.55],
    });
  });

  test("a timeline gives its extent and the bounds of its events' places", () => {
    const found = whereaboutsOf(deck.story, slide(deck, "kurds"), 1);
    expect(found?.span).toEqual(["2017-09-20", "2017-11-05"]);
    const [west = 0, , east = 0] = found?.bounds ?? [];
    expect([west > 40, east < 45]).toEqual([true, true]);
  });

  test("a slide without a chart gives the days of the events its words cite", () => {
    const found = whereaboutsOf(deck.story, slide(deck, "crimes"), 0);
    expect(found?.span).toEqual(["2014-06-12~", "2018-11-06"]);
  });

  test("what the slide itself says takes precedence", () => {
    expect(whereaboutsOf(deck.story, slide(deck, "toll"), 0)).toBe(slide(deck, "toll").about);
  });

  test("a slide without events has no whereabouts", () => {
    expect(whereaboutsOf(ice.story, slide(ice, "method"), 0)).toBeUndefined();
  });

  test("every slide of the deck says where and when it is, within the years of the whereabouts timeline", () => {
    const [from, to] = extentOf(["2002-02", "2026"]);
    for (const one of slidesOf(deck)) {
      for (const [step] of one.steps.entries()) {
        const found = whereaboutsOf(deck.story, one, step);
        expect(found, `${one.id} ${step + 1}`).toBeDefined();
        const [first = 0, last = 0] = found ? extentOf(found.span) : [];
        expect([first >= from, last <= to, first < last], `${one.id} ${step + 1}`).toEqual([true, true, true]);
      }
    }
  });
});
