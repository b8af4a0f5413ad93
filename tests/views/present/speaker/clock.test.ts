import { describe, expect, test } from "vitest";
import { slidesOf } from "../../../../src/deck/deck.ts";
import { minutesOf } from "../../../../src/deck/order.ts";
import { MINUTE } from "../../../../src/events/time.ts";
import {
  elapsed,
  held,
  paused,
  readClock,
  released,
  reset,
  spanWords,
  started,
  stopped,
  undone,
} from "../../../../src/views/present/speaker/clock.ts";
import {
  behind,
  chapterPlans,
  chapterWords,
  fitted,
  minutesWords,
  paceWords,
  planAt,
  readSlot,
} from "../../../../src/views/present/speaker/plan.ts";
import { deck } from "../../../fixture/deck.ts";

describe("the clock", () => {
  test("counts while it runs, stops while it is paused, and continues", () => {
    let clock = started(stopped, 1000);
    expect(elapsed(clock, 4000)).toBe(3000);
    clock = paused(clock, 5000);
    expect(elapsed(clock, 90000)).toBe(4000);
    clock = started(clock, 100000);
    expect(elapsed(clock, 101000)).toBe(5000);
  });

  test("a reset can be undone without losing the time since", () => {
    const clock = started(stopped, 0);
    const fresh = reset(clock, 60000);
    expect(elapsed(fresh, 61000)).toBe(1000);
    expect(elapsed(undone(fresh), 70000)).toBe(70000);
  });

  test("stops while the screen is black if it was running, and continues afterwards", () => {
    const clock = held(started(stopped, 0), 10_000);
    expect(elapsed(clock, 90_000)).toBe(10_000);
    expect(elapsed(released(readClock(JSON.stringify(clock)), 90_000), 95_000)).toBe(15_000);
    expect(released(held(paused(clock, 0), 5), 10), "a clock that was paused by hand stays paused").toEqual({
      ran: 10_000,
    });
    expect(elapsed(released(reset(clock, 20_000), 30_000), 31_000)).toBe(1000);
  });

  test("is restored from storage, and stopped if the stored value is invalid", () => {
    const clock = reset(started({ ran: 5 }, 10), 20);
    expect(readClock(JSON.stringify(clock))).toEqual(clock);
    for (const text of [undefined, "", "null", "{}", '{"ran":-1}', '{"ran":1,"since":"x"}', "[1]"])
      expect(readClock(text)).toEqual(stopped);
  });

  test("lengths of time are written as people say them", () => {
    expect([0, 65_000, 3_725_000].map(spanWords)).toEqual(["0:00", "1:05", "1:02:05"]);
  });

  test("the plan says ahead, on time or behind, by the minutes of the slides", () => {
    const [slides] = deck.chapters;
    const planned = {
      ...deck,
      chapters: [{ id: "all", title: "All", slides: (slides?.slides ?? []).map((one) => ({ ...one, minutes: 2 })) }],
    };
    const plan = planAt(planned, 1);
    expect(plan).toEqual({ from: 2, to: 4, total: 4 });
    expect(paceWords(deck.story.language, plan, 3 * MINUTE)).toBe("on time");
    expect(paceWords(deck.story.language, plan, 1 * MINUTE)).toBe("1:00 ahead");
    expect(paceWords(deck.story.language, plan, 4.5 * MINUTE)).toBe("0:30 behind");
    expect(behind(plan, 5 * MINUTE)).toBe(MINUTE);
  });
});

describe("the plan", () => {
  const [first] = slidesOf(deck);
  const slide = (minutes: number) => ({ ...(first as NonNullable<typeof first>), minutes });
  const planned = {
    ...deck,
    chapters: [
      { id: "one", title: "One", slides: [slide(2), slide(1.5)] },
      { id: "none", title: "None", slides: [] },
      { id: "two", title: "Two", slides: [slide(3)] },
    ],
  };

  test("estimates a slide without minutes by its words, and never at less than half a minute", () => {
    const spoken = (count: number) => {
      const { minutes: _, ...undeclared } = slide(0);
      return minutesOf({ ...undeclared, steps: [{ words: [["word ".repeat(count)]] }] });
    };
    expect([0, 100, 130, 260, 325].map(spoken)).toEqual([0.5, 1, 1, 2, 2.5]);
    expect(minutesOf(slide(4))).toBe(4);
  });

  test("gives every chapter its minutes, one after the other, and none to an empty one", () => {
    expect(chapterPlans(planned)).toEqual([
      { title: "One", first: 0, from: 0, to: 3.5, total: 6.5 },
      { title: "Two", first: 2, from: 3.5, to: 6.5, total: 6.5 },
    ]);
    expect([0, 0.5, 3.5, 6].map((minutes) => minutesWords(deck.story.language, minutes))).toEqual([
      "0 min",
      "½ min",
      "3½ min",
      "6 min",
    ]);
  });

  test("is fitted to the speaker's slot, and not to invalid ones", () => {
    expect(chapterPlans(planned).map((one) => fitted(one, 13))).toEqual([
      { title: "One", first: 0, from: 0, to: 7, total: 13 },
      { title: "Two", first: 2, from: 7, to: 13, total: 13 },
    ]);
    expect(["20", " 7.5 ", "", "0", "-3", "soon", "1e9", undefined].map(readSlot)).toEqual([
      20,
      7.5,
      ...Array.from({ length: 6 }, () => undefined),
    ]);
  });

  test("says what is left of the chapter a slide is in, or how far it is over", () => {
    const chapters = chapterPlans(planned);
    expect(chapterWords(deck.story.language, chapters, 1, 3 * MINUTE)).toBe("One: 0:30 left");
    expect(chapterWords(deck.story.language, chapters, 1, 4 * MINUTE)).toBe("One: 0:30 over");
    expect(chapterWords(deck.story.language, chapters, 2, 4 * MINUTE)).toBe("Two: 2:30 left");
    expect(chapterWords(deck.story.language, chapters, 2, 0)).toBe("Two: 3 min");
  });
});
