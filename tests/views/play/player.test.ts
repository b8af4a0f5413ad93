import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deck } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { DAY } from "../../../src/events/time.ts";
import { type PanState, playIn } from "../../../src/views/pan/panState.ts";
import { type Track, trackOf } from "../../../src/views/pan/track.ts";
import { dayBeside, playedDays, restOf } from "../../../src/views/play/days.ts";
import { type Player, playerOf } from "../../../src/views/play/player.ts";

const { story } = deck;
const slide = slidesOf(deck).find(({ id }) => id === "three-armies");
const track = slide && trackOf(story, slide);
if (!slide?.chart || !track) throw new RangeError("missing the slide with the river chart");
const { chart } = slide;
const state = slide.steps[1]?.state;
const date = (at: number) => new Date(at).toISOString().slice(0, 10);

describe("the days that are played", () => {
  test("run from the first day of the extent to the step's own, and say on which days something changed", () => {
    const stretch = (track as Track).played(state);
    const days = playedDays(stretch ?? [0, 0], track.changes(state));
    expect([date(days[0]?.at ?? 0), date(days.at(-1)?.at ?? 0), days.length]).toEqual(["2017-09-01", "2017-11-03", 64]);
    expect(days.filter(({ changes }) => changes).map(({ at }) => date(at))).toContain("2017-10-14");
    expect(days.some(({ changes }) => !changes)).toBe(true);
  });

  test("of a long time window are its ends, every change, and some of the days between", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.array(fc.integer({ min: 0, max: 3999 })), (length, changes) => {
        const days = playedDays(
          [0, length * DAY],
          changes.map((nth) => nth * DAY + 1),
        );
        const within = new Set(changes.filter((nth) => nth < length));
        expect(days.filter(({ changes }) => changes).map(({ at }) => at / DAY)).toEqual(
          [...within].sort((a, b) => a - b),
        );
        expect(days.filter(({ changes }) => !changes).length).toBeLessThanOrEqual(132);
        expect([days[0]?.at, days.at(-1)?.at]).toEqual([0, (length - 1) * DAY]);
        expect(days.every(({ at }, nth) => nth === 0 || at > (days[nth - 1]?.at ?? 0))).toBe(true);
      }),
    );
  });

  test("are shown longer if something happened, shorter at a faster pace, and not too long in all", () => {
    const days = playedDays([0, 64 * DAY], [3 * DAY, 9 * DAY]);
    const [quiet, changed] = [days[0], days[3]];
    if (!quiet || !changed) expect.unreachable();
    expect(restOf(days, changed, 1, 1)).toBeGreaterThan(restOf(days, quiet, 0, 1) * 3);
    expect(restOf(days, changed, 3, 1)).toBeGreaterThan(restOf(days, changed, 1, 1));
    expect(restOf(days, changed, 1, 2)).toBe(restOf(days, changed, 1, 1) / 2);
    const long = playedDays([0, 4000 * DAY], [0, 3999 * DAY]);
    expect(long.reduce((sum, day) => sum + restOf(long, day, 1, 1), 0)).toBeLessThan(7000);
    const busy = playedDays(
      [0, 400 * DAY],
      Array.from({ length: 400 }, (_, nth) => nth * DAY),
    );
    expect(busy.reduce((sum, day) => sum + restOf(busy, day, 1, 1), 0)).toBeLessThanOrEqual(45_001);
  });
});

describe("a player", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const begin = (still = false) => {
    const shown: (PanState | undefined)[] = [];
    let pan: PanState | undefined;
    const open = () =>
      playerOf({
        story: () => story,
        current: () => ({ chart, track, state, pan }),
        show(next) {
          pan = next;
          shown.push(next);
        },
        isStill: () => still,
      });
    const player = open();
    const moveElsewhere = () => {
      pan = undefined;
      player.follow();
    };
    return { player, elsewhere: open(), shown, pan: () => pan, moveElsewhere };
  };
  const dayIn = (pan: PanState | undefined) => (pan && "day" in pan ? date(pan.day) : "the step itself");

  test("shows every day once, in order, and ends at the step itself", () => {
    const { player, shown } = begin();
    player.toggle();
    vi.advanceTimersByTime(100_000);
    expect(shown.length).toBe(65);
    expect([shown[0], shown[63], shown[64]].map(dayIn)).toEqual(["2017-09-01", "2017-11-03", "the step itself"]);
    expect(shown.slice(0, 64).every((pan, nth) => dayIn(pan) === date(Date.UTC(2017, 8, 1 + nth)))).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("pauses, continues from there, and begins again after the end", () => {
    const { player, shown, pan } = begin();
    player.toggle();
    vi.advanceTimersByTime(3000);
    player.toggle();
    const paused = pan();
    const count = shown.length;
    vi.advanceTimersByTime(60_000);
    expect(shown.length).toBe(count);
    expect(playIn(paused)?.on).toBe(false);
    player.toggle();
    expect([dayIn(pan()), playIn(pan())?.on]).toEqual([dayIn(paused), true]);
    vi.advanceTimersByTime(100_000);
    expect(pan()).toBeUndefined();
    player.toggle();
    expect(dayIn(pan())).toBe("2017-09-01");
  });

  test("is dragged to a day, where it pauses, and plays at half to four times the pace", () => {
    const { player, pan } = begin();
    player.scrub(Date.UTC(2017, 9, 14, 3));
    expect([dayIn(pan()), playIn(pan())?.on]).toEqual(["2017-10-14", false]);
    player.scrub(Date.UTC(1999, 1, 1));
    expect(dayIn(pan())).toBe("2017-09-01");
    for (const by of [1, 1, 1, 1] as const) player.changePace(by);
    expect(playIn(pan())?.pace).toBe(4);
    for (const by of [-1, -1, -1, -1, -1] as const) player.changePace(by);
    expect(playIn(pan())?.pace).toBe(0.5);
  });

  test.each<[act: string, by: (player: Player) => void]>([
    ["plays on", (player) => player.toggle()],
    ["is dragged to a day", (player) => player.scrub(Date.UTC(2017, 9, 14))],
    ["goes to the next change", (player) => player.still("after")],
  ])("keeps the pace that was chosen in another window when it %s", (_, by) => {
    const { player, elsewhere, pan } = begin();
    elsewhere.toggle();
    elsewhere.changePace(1);
    elsewhere.toggle();
    const paused = pan();
    by(player);
    expect(pan()).not.toEqual(paused);
    expect(playIn(pan())?.pace).toBe(2);
  });

  test("shows one day with a change after the other if nothing may move, and the step after the last", () => {
    const { player, shown, pan } = begin(true);
    const changed = playedDays(track.played(state) ?? [0, 0], track.changes(state)).filter(({ changes }) => changes);
    for (const day of changed) {
      player.toggle();
      vi.advanceTimersByTime(10_000);
      expect(dayIn(pan())).toBe(date(day.at));
    }
    expect(shown.length).toBe(changed.length);
    player.toggle();
    expect(pan()).toBeUndefined();
    player.still("before");
    expect(dayIn(pan())).toBe(date(changed.at(-1)?.at ?? 0));
  });

  test("stops if somebody moves the chart, however fast the keys are pressed", () => {
    const acts = fc.array(fc.constantFrom("toggle", "faster", "slower", "scrub", "after", "before", "away", "wait"), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(acts, (list) => {
        const { player, shown, pan, moveElsewhere } = begin();
        for (const act of list) {
          const before = shown.length;
          if (act === "toggle") player.toggle();
          if (act === "faster" || act === "slower") player.changePace(act === "faster" ? 1 : -1);
          if (act === "scrub") player.scrub(Date.UTC(2017, 9, 1));
          if (act === "after" || act === "before") player.still(act);
          if (act === "away") moveElsewhere();
          expect(shown.length - before).toBeLessThanOrEqual(1);
          if (act === "wait") vi.advanceTimersByTime(700);
          const days = playedDays(track.played(state) ?? [0, 0], []);
          const now = pan();
          if (now && "day" in now) expect(days.some(({ at }) => at === now.day)).toBe(true);
          // There is one timer while it plays, and none otherwise.
          expect(vi.getTimerCount()).toBe(playIn(now)?.on ? 1 : 0);
        }
        vi.clearAllTimers();
      }),
      { numRuns: 60 },
    );
  });
});

test("the day beside another can be limited to days with a change", () => {
  const days = playedDays([0, 10 * DAY], [2 * DAY, 7 * DAY]);
  expect(dayBeside(days, 2 * DAY, { way: "after", changed: true })?.at).toBe(7 * DAY);
  expect(dayBeside(days, 2 * DAY, { way: "before", changed: true })).toBeUndefined();
  expect(dayBeside(days, 2 * DAY, { way: "before" })?.at).toBe(DAY);
});
