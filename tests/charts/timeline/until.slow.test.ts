// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import type { TimelineState } from "../../../src/charts/timeline/state.ts";
import { timeline } from "../../../src/charts/timeline/timeline.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { dateAt } from "../../../src/events/edtf.ts";
import { DAY } from "../../../src/events/time.ts";
import type { Drawing } from "../../../src/svg/node.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { trackOf } from "../../../src/views/pan/track.ts";
import { playedDays } from "../../../src/views/play/days.ts";
import { madeUpStory } from "../../bench/synthetic.ts";
import { every, wordsOf } from "../words.ts";

const { story } = deck;
const frames = {
  slide: { width: 1280, height: 560, prefix: "", fontSize: 20 },
  phone: { width: 358, height: 537, prefix: "", fontSize: 16.5 },
};
const byKey = (drawings: readonly Drawing[], key: string) => drawings.find((one) => one.key === key);
/** Where the title of each event stands, by the event's id. */
const titles = (drawings: readonly Drawing[]): ReadonlyMap<string, string> =>
  new Map(
    every(byKey(drawings, "events")?.children ?? []).flatMap((mark) => {
      const id = mark.attributes["data-event"];
      const words = wordsOf([mark]).filter(({ words }) => words !== "?");
      return typeof id === "string" && words.length > 0 ? [[id, JSON.stringify(words)] as const] : [];
    }),
  );
/** The ids of all events that a drawing shows in some way. */
const drawn = (drawings: readonly Drawing[]): readonly string[] =>
  every(drawings).flatMap(({ attributes }) =>
    [attributes["data-event"], attributes["data-events"]].flatMap((ids) =>
      typeof ids === "string" && ids !== "" ? ids.split(" ") : [],
    ),
  );
const countIn = (words: string) => Number(/^\+(\d+)/.exec(words)?.[1] ?? 0);

/** Every step of a timeline of the deck, with some of the days played up to it. */
const steps = slidesOf(deck).flatMap((slide) => {
  const { chart, kind } = slide;
  const track = kind === "chart" && chart?.kind === "timeline" ? trackOf(story, slide) : undefined;
  return slide.steps.flatMap(({ state }, step) => {
    const stretch = track?.played(state);
    if (!chart || !track || !stretch) return [];
    const days = playedDays(stretch, track.changes(state));
    return [{ name: `${slide.id}.${step + 1}`, chart, state: state as TimelineState, days }];
  });
});

test("there are timelines in the deck, of months and of years", () => {
  expect(steps.length).toBeGreaterThan(6);
});

describe.each(steps)("the timeline $name on the days up to its step", ({ chart, state, days }) => {
  const stateOn = (at: number) => chart.windowControl?.until(state, dateAt(at));

  test.each(Object.entries(frames))(
    "draws the events that had begun, at their places in the step, on a %s",
    (_, frame) => {
      const whole = titles(chart.draw(state, frame));
      for (const { at } of days.filter(({ changes }, nth) => changes || nth % 20 === 0)) {
        const on = chart.draw(stateOn(at), frame);
        const begun = (id: string) => (story.event.get(id)?.when.from ?? 0) < at + DAY;
        // An event that lasted has its title from the day on which it had certainly begun.
        const certain = (id: string) => {
          const event = story.event.get(id);
          return !event?.ended || event.when.to - DAY < at + DAY;
        };
        expect([...titles(on)], dateAt(at)).toEqual([...whole].filter(([id]) => begun(id) && certain(id)));
        expect(
          drawn(on).filter((id) => !begun(id)),
          dateAt(at),
        ).toEqual([]);
        const more = every(on).flatMap(({ text = "" }) => countIn(text));
        expect(titles(on).size + more.reduce((sum, one) => sum + one, 0), dateAt(at)).toBe(
          chart.describe(stateOn(at)).events.length,
        );
      }
    },
  );

  test("is the step's own drawing on the last day, except for the line of the day", () => {
    const last = chart.draw(stateOn(days.at(-1)?.at ?? 0), frames.slide);
    const rested = chart.draw(state, frames.slide);
    expect(byKey(last, "day")?.tag).toBe("line");
    expect(last.filter(({ key }) => key !== "day").map(serialize)).toEqual(rested.map(serialize));
  });

  test("takes some forty seconds, with no more changes than one can follow", () => {
    expect(days.filter(({ changes }) => changes).length).toBeLessThanOrEqual(60);
    expect(days.length).toBeLessThanOrEqual(192);
  });
});

test("an event that lasted grows up to the day, with its title already in its final place", () => {
  const lasting = timeline(story);
  const state: TimelineState = { extent: ["2017-06-01", "2017-10-31"], events: ["battle-of-raqqa"] };
  const barOn = (until?: string) => {
    const all = every(lasting.draw({ ...state, ...(until && { until }) }, frames.slide));
    return Number(all.find(({ key }) => key === "bar")?.attributes.width ?? 0);
  };
  const widths = ["2017-06-01", "2017-06-20", "2017-08-01", "2017-10-01"].map((day) => barOn(day));
  expect(widths[0]).toBe(0);
  expect(widths.every((width, nth) => nth === 0 || width > (widths[nth - 1] ?? 0))).toBe(true);
  expect(barOn()).toBeGreaterThan(widths.at(-1) ?? 0);
});

test("with ten thousand events, no number counts one that had not begun", () => {
  const many = timeline(madeUpStory(10_000));
  const state: TimelineState = { extent: ["2014", "2017"] };
  const numbersOn = (until?: string) =>
    every(many.draw({ ...state, ...(until && { until }) }, frames.slide))
      .filter(({ attributes }) => attributes.class === "count")
      .reduce((sum, one) => sum + Number(wordsOf([one])[0]?.words), 0);
  const { events } = many.describe({ ...state, until: "2015-06-30" });
  expect(numbersOn("2015-06-30")).toBeGreaterThan(events.length / 2);
  expect(numbersOn("2015-06-30")).toBeLessThanOrEqual(events.length);
  expect(numbersOn()).toBeGreaterThan(numbersOn("2015-06-30"));
});
