import { describe, expect, test } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { DAY } from "../../../src/events/time.ts";
import { pannedState } from "../../../src/views/pan/panState.ts";
import { panActionOf, panActionOnOverview, panTarget, trackOf } from "../../../src/views/pan/track.ts";
import { map, withMap, withTimeline } from "./slides.ts";

const { story } = deck;

describe("a track", () => {
  test("of a map moves day by day, and to the days on which its places changed hands, within its slide's days", () => {
    const track = trackOf(story, withMap);
    if (!track) throw new RangeError("no track");
    const state = withMap.steps[1]?.state;
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

describe("what is played of a timeline", () => {
  const played = trackOf(story, withTimeline)?.played;

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
