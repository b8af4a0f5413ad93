// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { typedNumberOn } from "../../../../src/views/present/stage/slideNumber.ts";
import { deck } from "../../../fixture/deck.ts";

describe("a slide's number typed anywhere", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const open = () => {
    document.body.replaceChildren();
    const [go, notify] = [vi.fn(), vi.fn()];
    const numberKey = typedNumberOn(document, { deck, language: deck.story.language, go, notify });
    /** Presses keys one after the other, and says for each whether it was handled. */
    const press = (...keys: string[]) =>
      keys.map((key) => {
        const act = numberKey(new KeyboardEvent("keydown", { key }));
        act?.();
        return act !== undefined;
      });
    return { go, notify, press, seen: () => document.querySelector(".typed-number")?.textContent };
  };

  test("is shown while it is typed, and Enter goes to the slide, or to one of its steps after a dot", () => {
    const { go, press, seen } = open();
    expect(press("2", ".", "3")).toEqual([true, true, true]);
    expect(seen()).toContain("2.3");
    press("Enter");
    expect(go).toHaveBeenCalledExactlyOnceWith({ slide: 1, step: 2 });
    expect(seen()).toBeUndefined();
    press("4", "Enter");
    expect(go).toHaveBeenLastCalledWith({ slide: 3, step: 0 });
  });

  test("ignores a zero, a dot, Enter and Backspace if no number has begun, and digits with Ctrl always", () => {
    const { press } = open();
    expect(press("0", ".", "Enter", "Backspace", "Escape", "b")).toEqual([false, false, false, false, false, false]);
    const numberKey = typedNumberOn(document, { deck, language: deck.story.language, go() {}, notify() {} });
    expect(numberKey(new KeyboardEvent("keydown", { key: "1", ctrlKey: true }))).toBeUndefined();
  });

  test("is corrected by Backspace, and discarded by Escape, by any other key and after a while", () => {
    const { go, press, seen } = open();
    press("3", "9", "Backspace", "Enter");
    expect(go).toHaveBeenCalledExactlyOnceWith({ slide: 2, step: 0 });
    press("3", "Escape", "Enter");
    expect(press("3", "b")).toEqual([true, false]);
    press("Enter", "3");
    vi.advanceTimersByTime(5000);
    expect(seen()).toBeUndefined();
    expect(press("Enter")).toEqual([false]);
    expect(go).toHaveBeenCalledOnce();
  });

  test("that the deck does not have is reported", () => {
    const { go, notify, press } = open();
    press("9", "9", "Enter");
    expect(go).not.toHaveBeenCalled();
    expect(notify).toHaveBeenCalledExactlyOnceWith("There is no slide 99.");
  });
});
