// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { MINUTE } from "../../../../src/events/time.ts";
import { planAt } from "../../../../src/views/present/speaker/plan.ts";
import { startTimer } from "../../../../src/views/present/speaker/timer.ts";
import { sizeOfWords } from "../../../../src/views/present/speaker/wordSize.ts";
import { deck } from "../../../fixture/deck.ts";

const { total } = planAt(deck, 0);

function storage() {
  const kept = new Map<string, string>();
  return { get: (name: string) => kept.get(name), set: (name: string, value: string) => void kept.set(name, value) };
}

describe("the timer", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
  });
  afterEach(() => vi.useRealTimers());

  const open = (stored = storage(), of = deck) => {
    const [onPlan, onSet] = [vi.fn(), vi.fn()];
    const timer = startTimer(of, { root: document.body, storage: stored, onSet, onPlan });
    const told = (name: string) => document.querySelector(`[data-time=${name}]`)?.textContent ?? "";
    const type = (minutes: string) => {
      const field = document.querySelector<HTMLInputElement>("[data-timer=slot]");
      if (!field) throw new RangeError("no field");
      field.value = minutes;
      field.dispatchEvent(new Event("change"));
      return field;
    };
    return { timer, told, type, onPlan, onSet, stored };
  };

  test("starts with the first step of the talk, and not again once it was paused by hand", () => {
    const { timer, told } = open();
    vi.advanceTimersByTime(MINUTE);
    expect(told("run")).toBe("0:00");
    timer.advance();
    vi.advanceTimersByTime(10_000);
    expect(told("run")).toBe("0:10");
    timer.toggle();
    timer.advance();
    vi.advanceTimersByTime(10_000);
    expect(told("run")).toBe("0:10");
  });

  test("says the time of day as its language does, without a zero before the hour", () => {
    vi.setSystemTime(new Date(2026, 10, 28, 17, 49));
    const { told } = open();
    expect(told("day")).toMatch(/^5:49\sPM$/);
  });

  test("pauses with a black screen", () => {
    const { timer, told } = open();
    timer.toggle();
    vi.advanceTimersByTime(5000);
    timer.setBlack(true);
    vi.advanceTimersByTime(MINUTE);
    expect(told("run")).toBe("0:05");
    timer.setBlack(false);
    vi.advanceTimersByTime(5000);
    expect(told("run")).toBe("0:10");
  });

  test("tells how a speaker has set it, and is taken over by another window, though its time of day is another", () => {
    const first = open();
    first.timer.toggle();
    expect(first.onSet.mock.lastCall).toEqual([{ ran: 0, runs: true, held: false }]);
    vi.advanceTimersByTime(MINUTE);
    first.timer.setBlack(true);
    const held = first.timer.snapshot();
    expect(held).toEqual({ ran: MINUTE, runs: false, held: true });
    expect(first.onSet).toHaveBeenCalledTimes(1);

    vi.setSystemTime(Date.now() + 5 * MINUTE);
    const second = open();
    expect(second.timer.snapshot()).toBeUndefined();
    if (held) second.timer.take(held);
    second.timer.setBlack(false);
    vi.advanceTimersByTime(5000);
    expect(second.told("run")).toBe("1:05");
    expect(second.onSet).not.toHaveBeenCalled();
  });

  test("is reset to zero, and a second press soon after undoes that", () => {
    const { timer, told } = open();
    timer.toggle();
    vi.advanceTimersByTime(MINUTE);
    timer.reset();
    vi.advanceTimersByTime(1000);
    timer.reset();
    vi.advanceTimersByTime(1000);
    expect(told("run")).toBe("1:02");
    timer.reset();
    vi.advanceTimersByTime(2 * MINUTE);
    timer.reset();
    vi.advanceTimersByTime(1000);
    expect(told("run")).toBe("0:01");
  });

  test("measures the talk by the typed slot, which is stored, or otherwise by the plan", () => {
    const { timer, told, type, onPlan, stored } = open();
    expect(onPlan.mock.lastCall?.[0].at(-1).to).toBe(total);
    type("40");
    expect(onPlan.mock.lastCall?.[0].at(-1).to).toBe(40);
    timer.showSlide(3);
    timer.toggle();
    vi.advanceTimersByTime(41 * MINUTE);
    expect(told("pace")).toBe("1:00 behind");
    timer.showSlide(0);
    expect(told("pace")).toMatch(/behind$/);
    expect(open(stored).type("").value).toBe(String(total));
  });

  test("shows the sum of the minutes of the slides as one would add them by hand", () => {
    const [chapter] = deck.chapters;
    const [slide] = chapter?.slides ?? [];
    if (!chapter || !slide) throw new RangeError("missing slide");
    const slides = [1.1, 2.2].map((minutes) => ({ ...slide, minutes }));
    open(undefined, { ...deck, chapters: [{ ...chapter, slides }] });
    expect(document.querySelector<HTMLInputElement>("[data-timer=slot]")?.value).toBe("3.3");
  });
});

test("the speaker's words are made larger and smaller within limits, and keep their size", () => {
  const stored = storage();
  const words = document.createElement("div");
  const size = sizeOfWords(words, stored);
  expect(words.style.fontSize).toBe("");
  size.larger();
  const larger = Number.parseFloat(words.style.fontSize);
  expect(larger).toBeGreaterThan(26);
  const again = document.createElement("div");
  sizeOfWords(again, stored);
  expect(Number.parseFloat(again.style.fontSize)).toBe(larger);
  for (let nth = 0; nth < 20; nth += 1) size.smaller();
  expect(Number.parseFloat(words.style.fontSize)).toBeGreaterThanOrEqual(16);
});
