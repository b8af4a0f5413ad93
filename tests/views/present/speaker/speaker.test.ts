// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { deck } from "../../../../src/node/templates/journey/deck.ts";
import { startSpeaker } from "../../../../src/views/present/speaker/speaker.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // There are no fonts to fetch where nothing is drawn.
  Object.defineProperty(document, "fonts", { value: [], configurable: true });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

test("the speaker's window plays nothing on its own if a viewer has switched motion off", () => {
  window.location.hash = "#/days";
  startSpeaker(deck, document.body, { get: (name) => (name === "motion" ? "off" : undefined), set() {} });
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "m", bubbles: true }));
  expect(document.querySelector<HTMLElement>(".play-line")?.hidden).toBe(false);
  expect(document.body.classList.contains("is-playing")).toBe(false);
});
