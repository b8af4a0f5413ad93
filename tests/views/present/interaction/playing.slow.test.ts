// @vitest-environment happy-dom
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { deck } from "../../../../slides/deck.ts";
import { slidesOf } from "../../../../src/deck/deck.ts";
import { playIn } from "../../../../src/views/pan/panState.ts";
import { trackOf } from "../../../../src/views/pan/track.ts";
import { playedDays } from "../../../../src/views/play/days.ts";
import { type Interaction, startInteraction } from "../../../../src/views/present/interaction/interaction.ts";
import { type ChartView, readViewState } from "../../../../src/views/present/interaction/viewState.ts";

const slide = slidesOf(deck).findIndex(({ id }) => id === "two-offensives");
const position = { slide, step: 2 };
const shown = slidesOf(deck)[slide];
const chart = shown?.chart ?? {};
const track = shown && trackOf(deck.story, shown);
const state = shown?.steps[2]?.state;
/** The days up to the step on which something changes. */
const changed = playedDays(track?.played(state) ?? [0, 0], track?.changes(state) ?? []).filter(
  (day) => day.changes,
).length;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** A window in which a map can be played; `said` collects the announcements there. */
function open(isLeading: boolean, onView: (view: ChartView) => void = () => {}, animates = true, at = position) {
  const container = document.createElement("div");
  container.innerHTML = '<svg class="chart" width="400" height="200"></svg>';
  document.body.append(container);
  const said: string[] = [];
  const notify = vi.fn();
  const interaction = startInteraction(deck, {
    picture: { container, chart: () => container.querySelector("svg.chart"), position: () => at, draw() {} },
    inspect: () => ({ arrive() {}, follow() {}, mirror() {}, setInert() {} }),
    animates: () => animates,
    isLeading: () => isLeading,
    announce: (words) => void said.push(words),
    notify,
    onView,
    onPointer() {},
    onInk() {},
    keepsInk: () => false,
  });
  return { interaction, said, notify, line: () => container.querySelector<HTMLElement>(".play-line") };
}

/** Two windows that send each other their interaction; messages arrive when `deliver` is called. */
function joined() {
  const waiting: { to: () => Interaction; view: ChartView }[] = [];
  const send = (to: () => Interaction) => (view: ChartView) => void waiting.push({ to, view });
  const stage = open(
    true,
    send(() => speaker.interaction),
  );
  const speaker = open(
    false,
    send(() => stage.interaction),
  );
  const deliver = (most = Number.POSITIVE_INFINITY) => {
    for (let nth = 0; nth < most; nth += 1) {
      const next = waiting.shift();
      const view = next && readViewState(deck.story, chart, JSON.parse(JSON.stringify(next.view)));
      if (!next || !view) return;
      next.to().show({ ...view, pointer: next.to().view().pointer });
    }
  };
  return { windows: [stage.interaction, speaker.interaction] as const, deliver };
}

describe("two windows of a talk", () => {
  test("show the same day while either plays, and stop together when the other pauses", () => {
    const { windows, deliver } = joined();
    const [stage, speaker] = windows;
    stage.play();
    vi.advanceTimersByTime(3000);
    deliver();
    expect(speaker.view().pan).toEqual(stage.view().pan);
    speaker.play();
    // The stage moves on by a day before it receives that.
    vi.advanceTimersByTime(1200);
    deliver();
    deliver();
    vi.advanceTimersByTime(20_000);
    deliver();
    expect(playIn(stage.view().pan)?.on).toBe(false);
    expect(speaker.view().pan).toEqual(stage.view().pan);
  });

  test("keep the pace that was chosen in one of them when the other plays on", () => {
    const { windows, deliver } = joined();
    const [stage, speaker] = windows;
    stage.play();
    stage.changePace(1);
    stage.play();
    deliver();
    speaker.play();
    deliver();
    expect(playIn(stage.view().pan)).toMatchObject({ on: true, pace: 2 });
  });

  test.each([
    ["the stage returns to its step after the speaker has pressed Play", ["speaker plays", "stage returns"]],
    ["the speaker presses Play after the stage has returned to its step", ["stage returns", "speaker plays"]],
    ["both are pressed at one moment, where the stage's counts", ["speaker plays", "at once", "stage returns"]],
  ])("show what was done last, though neither has heard of the other: %s", (_, acts) => {
    const { windows, deliver } = joined();
    const [stage, speaker] = windows;
    stage.play();
    stage.play();
    deliver();
    for (const act of acts) {
      if (!acts.includes("at once")) vi.advanceTimersByTime(10);
      if (act === "speaker plays") speaker.play();
      if (act === "stage returns") stage.restore();
    }
    deliver();
    vi.advanceTimersByTime(3000);
    deliver();
    expect(playIn(stage.view().pan)?.on ?? false).toBe(acts.at(-1) === "speaker plays");
    expect(speaker.view().pan).toEqual(stage.view().pan);
  });

  test("stay at their step once it was returned to while a day that was played before is still on its way", () => {
    const { windows, deliver } = joined();
    const [stage, speaker] = windows;
    stage.play();
    deliver();
    vi.advanceTimersByTime(2000);
    speaker.restore();
    vi.advanceTimersByTime(2000);
    deliver();
    vi.advanceTimersByTime(2000);
    deliver();
    expect([stage, speaker].map((one) => one.view().pan)).toEqual([undefined, undefined]);
  });

  test("show the same in the end, whatever keys are pressed in both at once", () => {
    const act = fc.record({
      by: fc.constantFrom(0, 1),
      act: fc.constantFrom("play", "faster", "slower", "later", "restore", "wait", "deliver"),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        const { windows, deliver } = joined();
        for (const { by, act } of acts) {
          const own = windows[by === 0 ? 0 : 1];
          if (act === "play") own.play();
          if (act === "faster" || act === "slower") own.changePace(act === "faster" ? 1 : -1);
          if (act === "later") own.pan("later");
          if (act === "restore") own.restore();
          if (act === "wait") vi.advanceTimersByTime(400);
          if (act === "deliver") deliver(1);
        }
        deliver(200);
        const [stage, speaker] = windows;
        expect(speaker.view().pan).toEqual(stage.view().pan);
        // Playing runs to its end.
        for (let nth = 0; nth < 100; nth += 1) {
          vi.advanceTimersByTime(2000);
          deliver(50);
        }
        expect(playIn(stage.view().pan)?.on ?? false).toBe(false);
        expect(speaker.view().pan).toEqual(stage.view().pan);
        vi.clearAllTimers();
        document.body.replaceChildren();
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

describe("a window that plays", () => {
  test("shows the line of days with those that changed, and removes it at the end", () => {
    const { interaction, line } = open(true);
    expect(line()?.hidden).toBe(true);
    interaction.play();
    expect(line()?.hidden).toBe(false);
    expect(changed).toBeGreaterThan(10);
    expect(line()?.querySelectorAll("i").length).toBe(changed);
    expect(document.body.classList.contains("is-playing")).toBe(true);
    vi.advanceTimersByTime(60_000);
    expect(line()?.hidden).toBe(true);
    expect(interaction.view().pan).toBeUndefined();
    expect(document.body.classList.contains("is-playing")).toBe(false);
  });

  test("announces one sentence on each day with a change", () => {
    const { interaction, said } = open(true);
    interaction.play();
    vi.advanceTimersByTime(60_000);
    const days = said.filter((words) => /^\w+day \d+ \w+ 2017: .+\.$/.test(words));
    expect(days.length).toBe(changed);
    expect(days.join(" ")).toContain("Mayadin now held by Syrian army and allies");
    expect(new Set(days).size).toBe(changed);
  });

  test("shows one day with a change per key press if nothing may move, and does not play", () => {
    const { interaction, said, line } = open(true, undefined, false);
    interaction.play();
    const first = interaction.view().pan;
    vi.advanceTimersByTime(60_000);
    expect(interaction.view().pan).toEqual(first);
    expect(playIn(first)?.on).toBe(false);
    expect(said.length).toBe(1);
    interaction.play();
    expect(interaction.view().pan).not.toEqual(first);
    expect(line()?.hidden).toBe(false);
  });

  test("moves to another day by Shift and an arrow and stays paused there, and returns to the step by its key", () => {
    const { interaction } = open(true);
    interaction.play();
    vi.advanceTimersByTime(2000);
    const at = interaction.view().pan;
    interaction.pan("later");
    const moved = interaction.view().pan;
    expect(playIn(moved)).toEqual({ ...playIn(at), on: false });
    vi.advanceTimersByTime(10_000);
    expect(interaction.view().pan).toEqual(moved);
    interaction.restore();
    expect(interaction.isTouched()).toBe(false);
  });

  test("turns a timeline by Shift and an arrow from change to change, and moves it in time once it is at its step", () => {
    const timed = slidesOf(deck).findIndex(({ kind, chart }) => kind === "chart" && chart?.kind === "timeline");
    const { interaction } = open(true, undefined, true, { slide: timed, step: 0 });
    const dayOn = () => {
      const { pan } = interaction.view();
      return pan && "day" in pan ? pan.day : undefined;
    };
    interaction.play();
    const first = dayOn();
    interaction.pan("later");
    const second = dayOn();
    interaction.pan("later");
    interaction.pan("earlier");
    expect([first, dayOn()]).toEqual([expect.any(Number), second]);
    expect(playIn(interaction.view().pan)?.on).toBe(false);
    interaction.restore();
    interaction.pan("later");
    expect(interaction.view().pan).toHaveProperty("window");
  });
});
