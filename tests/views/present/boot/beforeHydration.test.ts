// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from "vitest";
import {
  type StageBeforeHydration,
  startBeforeHydration,
  writeArrivalWords,
} from "../../../../src/views/present/boot/beforeHydration.ts";
import { firstPictures, presentHtml } from "../../../../src/views/present/boot/prerender.ts";
import type { DeckStorage } from "../../../../src/views/shared/storage.ts";
import { deck } from "../../../fixture/deck.ts";

const storageOf = (stored: Record<string, string> = {}): DeckStorage => ({
  get: (name) => stored[name],
  set: (name, value) => {
    stored[name] = value;
  },
});

let stage: StageBeforeHydration | undefined;
const writeAddress = vi.fn();
const here = () => document.querySelector<HTMLElement>("section.current")?.dataset.slide;
const said = () => document.querySelector(".status")?.textContent;
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  document.body.dispatchEvent(event);
  return event;
};

/** A stage before hydration at an address, with what a browser has stored. */
function open(address = "", stored: { local?: Record<string, string>; session?: Record<string, string> } = {}) {
  stage?.end();
  writeAddress.mockReset();
  window.location.hash = address;
  document.title = deck.title;
  document.documentElement.dataset.words = writeArrivalWords(deck.story.language);
  document.body.className = "";
  document.body.innerHTML = `<div class="slides">${presentHtml(deck)}</div><p class="status"></p><button>x</button>`;
  const [slides, status] = [".slides", ".status"].map((one) => document.querySelector<HTMLElement>(one));
  if (!slides || !status) throw new Error("no stage");
  const storage = { local: storageOf(stored.local), session: storageOf(stored.session) };
  stage = startBeforeHydration(slides, { status, writeAddress, storage });
  return stage;
}

beforeEach(() => void open());

describe("startBeforeHydration(container)", () => {
  test("starts at the position in its address, and writes no address before the first step", () => {
    open("#/freeze/2");
    expect(here()).toBe("freeze");
    expect(stage?.position()).toEqual({ slide: 1, step: 1 });
    expect(writeAddress).not.toHaveBeenCalled();
    open("#/nowhere");
    expect(stage?.position()).toEqual({ slide: 0, step: 0 });
  });

  test("a clicker's keys move through steps and slides; address, title and live region follow", () => {
    const event = press("PageDown");
    expect(event.defaultPrevented).toBe(true);
    expect(here()).toBe("freeze");
    expect(writeAddress).toHaveBeenLastCalledWith({ slide: 1, step: 0 });
    expect(document.title).toBe(`${heading()} · ${deck.title}`);
    expect(said()).toMatch(/^Slide 2 of 4: .*Step 1 of 3: /);
    press("ArrowRight");
    expect(said()).toMatch(/Step 2 of 3\.$/);
    for (const key of [" ", "n"]) press(key);
    expect(stage?.position()).toEqual({ slide: 2, step: 0 });
    press("PageUp");
    expect(stage?.position()).toEqual({ slide: 1, step: 2 });
    press("End");
    press("ArrowDown");
    expect(stage?.position()).toEqual({ slide: 3, step: 0 });
    press(" ", { shiftKey: true });
    expect(stage?.position().slide).toBe(2);
    press("Home");
    press("ArrowLeft");
    expect(stage?.position()).toEqual({ slide: 0, step: 0 });
  });

  test("keys that belong to the focused element or to the browser are left to them", () => {
    const event = new KeyboardEvent("keydown", { key: " ", bubbles: true, cancelable: true });
    document.querySelector("button")?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(press("ArrowRight", { ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press("q").defaultPrevented).toBe(false);
    expect(stage?.position()).toEqual({ slide: 0, step: 0 });
  });

  test("a step from a black screen only shows the slide again; so does Escape", () => {
    for (const key of ["PageDown", "Enter", "Escape"]) {
      press("b");
      press(key);
      expect(document.body.classList.contains("black"), key).toBe(false);
    }
    expect(stage?.position()).toEqual({ slide: 0, step: 0 });
    press("Enter");
    expect(here()).toBe("freeze");
    press("PageDown", { shiftKey: true });
    expect(here()).toBe("flood");
  });

  test("turns black and back, and is black again after a reload", () => {
    const session: Record<string, string> = {};
    open("", { session });
    press("b");
    expect(document.body.classList.contains("black")).toBe(true);
    expect(session.black).toBe("true");
    expect(said()).toBe("Black screen.");
    open("", { session });
    expect(document.body.classList.contains("black")).toBe(true);
    press(".");
    expect(document.body.classList.contains("black")).toBe(false);
    expect(session.black).toBe("false");
  });

  test("keys that it cannot handle yet are kept in order, and none after its end", () => {
    press("s");
    press("ArrowRight", { shiftKey: true });
    press("?", { repeat: true });
    press("PageDown");
    press("g");
    const kept = stage?.end() ?? [];
    expect(kept.map(({ key, shiftKey }) => [key, shiftKey])).toEqual([
      ["s", false],
      ["ArrowRight", true],
      ["g", false],
    ]);
    expect(press("PageDown").defaultPrevented).toBe(false);
    expect(stage?.position()).toEqual({ slide: 1, step: 0 });
  });

  test.each([
    ["typed at once", ["2", ".", "3", "Enter"]],
    ["typed with Shift, as on a French keyboard", ["Shift", "1", "Shift", "0", "Enter"]],
    ["taken back", ["2", "Backspace", "3", "Escape"]],
  ])("the number of a slide waits for the whole stage: %s", (_, keys) => {
    for (const key of keys) press(key);
    expect(stage?.position()).toEqual({ slide: 0, step: 0 });
    press("PageDown");
    expect(stage?.position()).toEqual({ slide: 1, step: 0 });
    expect(stage?.end().map(({ key }) => key)).toEqual(keys.filter((key) => key !== "Shift"));
  });

  test("announces slides and steps in the digits of the page's language", () => {
    document.documentElement.lang = "ar-EG";
    open();
    document.documentElement.lang = "";
    press("PageDown");
    expect(said()).toMatch(/^Slide ٢ of ٤: .*Step ١ of ٣: /);
  });

  test("ends at an address that was changed just before, of which the browser has not told yet", () => {
    press("PageDown");
    window.history.replaceState(null, "", "#/freeze/2");
    stage?.end();
    expect(stage?.position()).toEqual({ slide: 1, step: 1 });
    expect(here()).toBe("freeze");
  });

  test("ignores single-character keys if a viewer has switched them off", () => {
    open("", { local: { characters: "off" } });
    press("n");
    press("b");
    expect(stage?.position()).toEqual({ slide: 0, step: 0 });
    expect(document.body.classList.contains("black")).toBe(false);
    press("PageDown");
    expect(stage?.position()).toEqual({ slide: 1, step: 0 });
  });

  test("adds pictures to the words, but not too late", () => {
    stage?.addPictures(firstPictures(deck));
    expect(document.querySelectorAll("section.current svg.chart")).toHaveLength(1);
    open();
    stage?.end();
    stage?.addPictures(firstPictures(deck));
    expect(document.querySelectorAll(".slide > svg")).toHaveLength(0);
  });
});

const heading = () => document.querySelector(".current :is(h1, h2)")?.textContent ?? "";
