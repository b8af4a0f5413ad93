import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { extentOf } from "../../../src/events/query.ts";
import { clamp, snapToDays, type TimeWindow } from "../../../src/layout/timeWindow.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { type PanState, panFromAddress, pannedState, panToAddress } from "../../../src/views/pan/panState.ts";
import { beyondStep, positionAt } from "../../../src/views/shared/address.ts";
import { all, map, timeline, withTimeline } from "./slides.ts";

const { story } = deck;
const [first] = story.events;
const frame = { width: 700, height: 420, prefix: "a-", fontSize: 16 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const window = fc
  .tuple(share, share)
  .map(
    ([a, b]): TimeWindow => snapToDays(clamp([all[0] + a * (all[1] - all[0]), all[0] + b * (all[1] - all[0])], all)),
  );
const event = fc.constantFrom(...story.events.map(({ id }) => id));

describe("a pan state", () => {
  test("is read from an address as it was written there", () => {
    const pans = fc.oneof(
      fc.record({ window }),
      fc.record({ window, chosen: event }),
      fc.record({ chosen: event }),
    ) as fc.Arbitrary<PanState>;
    fc.assert(
      fc.property(pans, (pan) => {
        const hash = `#${withTimeline.id}.2@${panToAddress(pan)}`;
        expect(panFromAddress(story, timeline, beyondStep(hash))).toEqual(pan);
        expect(positionAt(deck, hash)).toEqual({ slide: slidesOf(deck).indexOf(withTimeline), step: 1 });
      }),
    );
    const day = Date.UTC(2017, 9, 12);
    for (const chart of [map, timeline]) expect(panFromAddress(story, chart, panToAddress({ day }))).toEqual({ day });
  });

  test("is read from an address before the year 1 and beyond the years of four digits too", () => {
    const spanning = ([from, to]: readonly [string, string]) => {
      const all = extentOf([from, to]);
      return { windowControl: { all } } as unknown as typeof timeline;
    };
    for (const extent of [
      ["-0299-01-01", "-0043-03-15"],
      ["0079-08-24", "0079-08-25"],
      ["Y-66000000", "Y-23000001"],
      ["Y-13800000000", "Y5000000000"],
    ] as const) {
      const window = extentOf(extent);
      expect(panToAddress({ window })).toBe(extent.join(".."));
      expect(panFromAddress(story, spanning(extent), extent.join(".."))).toEqual({ window });
    }
  });

  test("is undefined if an address asks for something that does not exist, and the step is still found", () => {
    const wrong = [
      "",
      "2017",
      "2017-02-30..2017-03-01",
      "2017-09-05..2017-09-01",
      "0001-01-01..9999-12-31",
      "2017-09-05..",
      "2017-09-05..2017-10-05,no-such-event",
      "2017-09-05..2017-10-05,",
      ",__proto__",
      "%E0%A4%A",
      "<b>",
      null,
      7,
      { window: all },
    ];
    for (const raw of wrong) {
      expect(panFromAddress(story, timeline, raw), String(raw)).toBeUndefined();
      if (typeof raw === "string") expect(positionAt(deck, `#${withTimeline.id}.2@${raw}`)?.step).toBe(1);
    }
    expect(panFromAddress(story, map, "2017-09-05..2017-10-05")).toBeUndefined();
    expect(panFromAddress(story, map, "2017-10-32")).toBeUndefined();
    expect(panFromAddress(story, {}, "2017-10-12")).toBeUndefined();
  });

  test("with only a chosen event does not change the step's drawing", () => {
    const state = withTimeline.steps[0].state;
    expect(pannedState(timeline, state, { chosen: first?.id })).toBe(state);
  });

  test("with another time window is drawn like a step with that window, however it got there", () => {
    fc.assert(
      fc.property(window, window, (one, other) => {
        const control = timeline.windowControl;
        const state = withTimeline.steps[0].state;
        const by = pannedState(timeline, pannedState(timeline, state, { window: other }), { window: one });
        const straight = pannedState(timeline, state, { window: one });
        expect(by).toEqual(straight);
        expect(control?.get(straight)).toEqual(one);
        const drawn = (of: unknown) => timeline.draw(of, frame).map(serialize).join("");
        expect(drawn(by)).toBe(drawn(straight));
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
