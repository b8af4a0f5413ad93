// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import { noticesIn } from "../../../src/views/read/notices.ts";

describe("noticesIn(status)", () => {
  beforeEach(() => void vi.useFakeTimers());

  test("shows a warning for ten seconds, also one that follows another after six", () => {
    const status = document.createElement("p");
    const { warn } = noticesIn(status);
    const isShown = () => !status.classList.contains("visually-hidden");
    warn("Not loaded");
    vi.advanceTimersByTime(6000);
    warn("Not loaded");
    vi.advanceTimersByTime(9000);
    expect(isShown()).toBe(true);
    vi.advanceTimersByTime(1000);
    expect(isShown()).toBe(false);
  });

  test("announces other words unseen, in place of a warning", () => {
    const status = document.createElement("p");
    const { announce, warn } = noticesIn(status);
    warn("Not loaded");
    announce("Step 2 of 3");
    expect([status.textContent, status.className]).toEqual(["Step 2 of 3", "visually-hidden"]);
  });
});
