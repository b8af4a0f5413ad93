import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { extentOf } from "../../src/events/query.ts";
import { DAY } from "../../src/events/time.ts";
import { languageOf } from "../../src/language/language.ts";
import { clamp, snapToDays, type TimeWindow } from "../../src/layout/timeWindow.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { overviewLayout } from "../../src/views/pan/overviewLayout.ts";
import { type PanState, panFromAddress, pannedState, panToAddress } from "../../src/views/pan/panState.ts";
import { panActionOf, panActionOnOverview, panTarget, trackOf } from "../../src/views/pan/track.ts";
import { beyondStep, positionAt } from "../../src/views/shared/address.ts";

const { story } = deck;
const slides = slidesOf(deck);
const timed = slides.find(({ kind, chart }) => kind === "chart" && chart?.windowControl);
const mapped = slides.find(
  ({ kind, chart, steps }) => kind === "chart" && chart?.kind === "front-map" && steps.length > 2,
);
if (!timed?.chart?.windowControl || !mapped?.chart?.dayControl)
  throw new RangeError("missing slide with a timeline or a map");
const [timeline, map] = [timed.chart, mapped.chart];
const { all } = timed.chart.windowControl;
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
        const hash = `#${timed.id}.2@${panToAddress(pan)}`;
        expect(panFromAddress(story, timeline, beyondStep(hash))).toEqual(pan);
        expect(positionAt(deck, hash)).toEqual({ slide: slides.indexOf(timed), step: 1 });
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
      if (typeof raw === "string") expect(positionAt(deck, `#${timed.id}.2@${raw}`)?.step).toBe(1);
    }
    expect(panFromAddress(story, map, "2017-09-05..2017-10-05")).toBeUndefined();
    expect(panFromAddress(story, map, "2017-10-32")).toBeUndefined();
    expect(panFromAddress(story, {}, "2017-10-12")).toBeUndefined();
  });

  test("with only a chosen event does not change the step's drawing", () => {
    const state = timed.steps[0].state;
    expect(pannedState(timeline, state, { chosen: first?.id })).toBe(state);
  });

  test("with another time window is drawn like a step with that window, however it got there", () => {
    fc.assert(
      fc.property(window, window, (one, other) => {
        const control = timeline.windowControl;
        const state = timed.steps[0].state;
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

describe("a track", () => {
  test("of a map moves day by day, and to the days on which its places changed hands, within its slide's days", () => {
    const track = trackOf(story, mapped);
    if (!track) throw new RangeError("no track");
    const state = mapped.steps[1]?.state;
    const day = (of: unknown) => track.get(of)[0];
    const act = (action: Parameters<typeof panTarget>[1], from: unknown) =>
      pannedState(map, from, track.panTo(panTarget(track, action, from)));
    expect(day(act("later", state)) - day(state)).toBe(DAY);
    expect(day(act("earlier", act("later", state)))).toBe(day(state));
    let at = act("zoomIn", state);
    expect(map.dayControl?.changes(state)).toContain(day(at));
    for (let presses = 0; presses < 200; presses += 1) at = act("zoomOut", at);
    expect(track.get(at)[1]).toBe(track.all[1]);
    for (let presses = 0; presses < 400; presses += 1) at = act("earlier", at);
    expect(day(at)).toBe(track.all[0]);
  });

  test("of a map on a day says who held what that day, without another day's remarks", () => {
    const state = map.dayControl?.with(
      { day: "2017-11-03", view: "valley", since: "2017-10-22", callouts: [] },
      "2017-10-01",
    );
    expect(state).toEqual({ day: "2017-10-01", view: "valley" });
    expect(map.describe(state).day).toBe("2017-10-01");
  });

  test("is moved by Shift and arrows in a chart, by arrows alone on the overview, and by neither with Ctrl", () => {
    const pressed = (key: string, held: Partial<KeyboardEvent> = {}) => ({
      key,
      shiftKey: false,
      altKey: false,
      ctrlKey: false,
      metaKey: false,
      ...held,
    });
    expect(panActionOf(pressed("ArrowLeft"), "ltr")).toBeUndefined();
    expect(panActionOf(pressed("ArrowLeft", { shiftKey: true }), "ltr")).toBe("earlier");
    expect(panActionOf(pressed("ArrowUp", { shiftKey: true, ctrlKey: true }), "ltr")).toBeUndefined();
    expect(panActionOnOverview(pressed("ArrowRight"), "ltr")).toBe("later");
    expect(panActionOnOverview(pressed("ArrowRight", { metaKey: true }), "ltr")).toBeUndefined();
    // If time runs from right to left, earlier is to the right.
    expect(panActionOf(pressed("ArrowRight", { shiftKey: true }), "rtl")).toBe("earlier");
  });
});

describe("overviewLayout(track, width)", () => {
  const window: TimeWindow = [Date.UTC(2017, 0, 1), Date.UTC(2018, 0, 1)];
  const at = (month: number) => Date.UTC(2017, month, 15);
  const track = (moments: readonly number[]) => ({ all: window, moments, language: languageOf("en") });

  test("has a bar for every bin in which something happened, the higher the more happened, and none elsewhere", () => {
    const { bars, baseline } = overviewLayout(track([at(1), at(6), at(6), at(6), at(6)]), 120);
    expect(bars).toHaveLength(2);
    const [few, many] = bars;
    expect(many?.height).toBeCloseTo(baseline);
    expect(few?.height).toBeCloseTo(baseline / 2);
    expect(few?.x).toBeLessThan(many?.x ?? 0);
    for (const { x, width } of bars) expect(x + width).toBeLessThanOrEqual(120);
  });

  test("shows a single event beside thousands, and is empty where nothing happened", () => {
    const { bars } = overviewLayout(track([at(1), ...Array(5000).fill(at(6))]), 300);
    expect(Math.min(...bars.map(({ height }) => height))).toBeGreaterThanOrEqual(3);
    expect(overviewLayout(track([]), 300).bars).toEqual([]);
    expect(overviewLayout(track([at(1)]), 3).bars).toHaveLength(1);
  });
});

describe("what is played of a timeline", () => {
  const played = trackOf(story, timed)?.played;

  test("is its extent, or what a step shows of it, up to its day", () => {
    const extent = ["2017-09-05", "2017-11-03"];
    const days = (from: string, to: string) => [Date.parse(from), Date.parse(to) + DAY];
    expect(played?.({ extent })).toEqual(days("2017-09-05", "2017-11-03"));
    expect(played?.({ extent, until: "2017-10-14" })).toEqual(days("2017-09-05", "2017-10-14"));
  });

  test("is empty for a single day, and for years beyond those that dates can hold", () => {
    expect(played?.({ extent: ["2017-11-03", "2017-11-03"] })).toBeUndefined();
    expect(played?.({ extent: ["Y-13800000000", "Y5000000000"] })).toBeUndefined();
  });
});
