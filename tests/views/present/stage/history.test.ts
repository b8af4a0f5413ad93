// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { addressWriter } from "../../../../src/views/present/stage/history.ts";
import { deck } from "../../../fixture/deck.ts";

describe("addressWriter(deck)", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    window.history.replaceState(null, "", "#/title");
  });
  afterEach(() => vi.useRealTimers());

  test("writes a step at once, and many in quick succession after a pause", () => {
    vi.setSystemTime(1e6);
    const replaced = vi.spyOn(window.history, "replaceState");
    const write = addressWriter(deck);
    write({ slide: 1, step: 1 });
    expect(window.location.hash).toBe("#/freeze/2");
    for (let count = 0; count < 50; count++) write({ slide: 1, step: count % 3 });
    write({ slide: 2, step: 0 });
    expect(window.location.hash).toBe("#/freeze/2");
    vi.runAllTimers();
    expect(window.location.hash).toBe("#/flood");
    expect(replaced).toHaveBeenCalledTimes(2);
  });

  test("does not write a pending step over an address that leads elsewhere", () => {
    vi.setSystemTime(1e6);
    const write = addressWriter(deck);
    write({ slide: 1, step: 0 });
    write({ slide: 1, step: 1 });
    window.location.hash = "#/flood";
    vi.runAllTimers();
    expect(window.location.hash).toBe("#/flood");
    write({ slide: 2, step: 0 });
    write({ slide: 1, step: 2 });
    vi.runAllTimers();
    expect(window.location.hash).toBe("#/freeze/3");
  });

  test("writes the pending address when the page is left", () => {
    vi.setSystemTime(1e6);
    const write = addressWriter(deck);
    write({ slide: 1, step: 0 });
    write({ slide: 1, step: 2 });
    window.dispatchEvent(new Event("pagehide"));
    expect(window.location.hash).toBe("#/freeze/3");
  });

  test("pushes a jump, after writing where it was made from", () => {
    vi.setSystemTime(1e6);
    const pushed = vi.spyOn(window.history, "pushState").mockImplementation(() => {});
    const write = addressWriter(deck);
    write({ slide: 1, step: 0 });
    write({ slide: 1, step: 1 });
    write({ slide: 3, step: 0 }, { jump: true });
    expect(window.location.hash).toBe("#/freeze/2");
    expect(pushed).toHaveBeenCalledExactlyOnceWith({ jumps: 1 }, "", "#/method");
  });

  test("writes a step that the browser refuses once it accepts it", () => {
    vi.setSystemTime(1e6);
    const write = addressWriter(deck);
    vi.spyOn(window.history, "replaceState").mockImplementationOnce(() => {
      throw new DOMException("too many", "SecurityError");
    });
    write({ slide: 1, step: 2 });
    expect(window.location.hash).toBe("#/title");
    vi.runAllTimers();
    expect(window.location.hash).toBe("#/freeze/3");
  });

  test("tolerates a browser that refuses", () => {
    vi.setSystemTime(1e6);
    vi.spyOn(window.history, "replaceState").mockImplementation(() => {
      throw new DOMException("too many", "SecurityError");
    });
    expect(() => addressWriter(deck)({ slide: 1, step: 0 })).not.toThrow();
  });
});
