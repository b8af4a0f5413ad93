// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loopSeconds, startLoop } from "../../../../src/views/present/stage/loop.ts";
import type { Position } from "../../../../src/views/shared/address.ts";
import { deck } from "../../../fixture/deck.ts";

test.each([
  ["?loop=20", 20],
  ["?x=1&loop=5", 5],
  ["?loop=true", undefined],
  ["?loop=0", undefined],
  ["?loop=-3", undefined],
  ["?loop=99999", undefined],
  ["?loop", undefined],
  ["", undefined],
])("%j asks for a step to stay %j seconds", (search, seconds) => {
  expect(loopSeconds(search)).toBe(seconds);
});

describe("a deck that advances automatically", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const open = () => {
    const state: { at: Position; playing: boolean; played: number[] } = {
      at: { slide: 0, step: 0 },
      playing: false,
      played: [],
    };
    const notify = vi.fn();
    const page = document.implementation.createHTMLDocument();
    startLoop(page, deck, {
      seconds: 20,
      position: () => state.at,
      go(to) {
        state.at = to;
      },
      notify,
      play: () => {
        state.played.push(state.at.slide);
      },
      isPlaying: () => state.playing,
    });
    return { state, notify, page };
  };

  test("takes every step in turn, and begins again after the last", () => {
    const { state, notify } = open();
    const seen: string[] = [];
    for (let nth = 0; nth < 7; nth += 1) {
      vi.advanceTimersByTime(20_000);
      seen.push(`${state.at.slide}.${state.at.step}`);
    }
    expect(seen).toEqual(["1.0", "1.1", "1.2", "2.0", "3.0", "0.0", "1.0"]);
    expect(notify).not.toHaveBeenCalled();
  });

  test("plays the days of each step, and continues when they have ended", () => {
    const { state } = open();
    vi.advanceTimersByTime(20_000);
    expect(state.played).toEqual([1]);
    state.playing = true;
    vi.advanceTimersByTime(100_000);
    expect(state.at.slide).toBe(1);
    state.playing = false;
    vi.advanceTimersByTime(20_000);
    expect(state.at).toEqual({ slide: 1, step: 1 });
  });

  test.each(["keydown", "pointerdown", "wheel"])("stops for good at a %s, and says so once", (kind) => {
    const { state, notify, page } = open();
    vi.advanceTimersByTime(20_000);
    page.dispatchEvent(new Event(kind));
    page.dispatchEvent(new Event(kind));
    vi.advanceTimersByTime(100_000);
    expect(state.at).toEqual({ slide: 1, step: 0 });
    expect(notify).toHaveBeenCalledOnce();
  });

  test("stops when another window has moved the talk, and stays at that position", () => {
    const { state, notify } = open();
    state.at = { slide: 3, step: 0 };
    vi.advanceTimersByTime(60_000);
    expect(state.at).toEqual({ slide: 3, step: 0 });
    expect(notify).toHaveBeenCalledOnce();
  });
});
