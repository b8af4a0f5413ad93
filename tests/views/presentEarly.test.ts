import { beforeEach, describe, expect, test, vi } from "vitest";
import { type EarlyStage, walkEarly } from "../../src/views/present/early.ts";
import { firstPictures, presentHtml } from "../../src/views/present/prerender.ts";
import type { Shelf } from "../../src/views/present/shelf.ts";
import { deck } from "../fixture/deck.ts";

const shelfOf = (kept: Record<string, string> = {}): Shelf => ({
  get: (name) => kept[name],
  set: (name, value) => {
    kept[name] = value;
  },
});

let stage: EarlyStage | undefined;
const keep = vi.fn();
const here = () => document.querySelector<HTMLElement>("section.here")?.dataset.slide;
const said = () => document.querySelector(".status")?.textContent;
const press = (key: string, more: KeyboardEventInit = {}) => {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  document.body.dispatchEvent(event);
  return event;
};

/** An early stage at an address, with what a browser remembers. */
function open(address = "", kept: { shelf?: Record<string, string>; session?: Record<string, string> } = {}) {
  stage?.end();
  keep.mockReset();
  window.location.hash = address;
  document.title = deck.title;
  document.body.className = "";
  document.body.innerHTML = `<div class="slides">${presentHtml(deck)}</div><p class="status"></p><button>x</button>`;
  const [wall, status] = [".slides", ".status"].map((one) => document.querySelector<HTMLElement>(one));
  if (!wall || !status) throw new Error("no stage");
  const shelves = { shelf: shelfOf(kept.shelf), session: shelfOf(kept.session) };
  stage = walkEarly(wall, { status, keep, shelves });
  return stage;
}

beforeEach(() => void open());

describe("walkEarly(wall)", () => {
  test("stands at the place its address names, and keeps no address before somebody walks", () => {
    open("#/freeze/2");
    expect(here()).toBe("freeze");
    expect(stage?.place()).toEqual({ slide: 1, step: 1 });
    expect(keep).not.toHaveBeenCalled();
    open("#/nowhere");
    expect(stage?.place()).toEqual({ slide: 0, step: 0 });
  });

  test("a clicker's keys walk steps and slides; address, window and screen reader follow", () => {
    const event = press("PageDown");
    expect(event.defaultPrevented).toBe(true);
    expect(here()).toBe("freeze");
    expect(keep).toHaveBeenLastCalledWith({ slide: 1, step: 0 });
    expect(document.title).toBe(`${heading()} · ${deck.title}`);
    expect(said()).toMatch(/^Slide 2 of 4: .*Step 1 of 3: /);
    press("ArrowRight");
    expect(said()).toMatch(/Step 2 of 3\.$/);
    for (const key of [" ", "n"]) press(key);
    expect(stage?.place()).toEqual({ slide: 2, step: 0 });
    press("PageUp");
    expect(stage?.place()).toEqual({ slide: 1, step: 2 });
    press("End");
    press("ArrowDown");
    expect(stage?.place()).toEqual({ slide: 3, step: 0 });
    press(" ", { shiftKey: true });
    expect(stage?.place().slide).toBe(2);
    press("Home");
    press("ArrowLeft");
    expect(stage?.place()).toEqual({ slide: 0, step: 0 });
  });

  test("keys that belong to what has the focus, or to the browser, are left to them", () => {
    const event = new KeyboardEvent("keydown", { key: " ", bubbles: true, cancelable: true });
    document.querySelector("button")?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(press("ArrowRight", { altKey: true }).defaultPrevented).toBe(false);
    expect(press("x").defaultPrevented).toBe(false);
    expect(stage?.place()).toEqual({ slide: 0, step: 0 });
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

  test("what it cannot do yet is kept in its order, and nothing is heard after its end", () => {
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
    expect(stage?.place()).toEqual({ slide: 1, step: 0 });
  });

  test("leaves keys of one letter alone where a viewer has switched them off", () => {
    open("", { shelf: { characters: "off" } });
    press("n");
    press("b");
    expect(stage?.place()).toEqual({ slide: 0, step: 0 });
    expect(document.body.classList.contains("black")).toBe(false);
    press("PageDown");
    expect(stage?.place()).toEqual({ slide: 1, step: 0 });
  });

  test("hangs pictures over the words, but none that come too late", () => {
    stage?.hang(firstPictures(deck));
    expect(document.querySelectorAll("section.here svg.chart")).toHaveLength(1);
    open();
    stage?.end();
    stage?.hang(firstPictures(deck));
    expect(document.querySelectorAll(".slide > svg")).toHaveLength(0);
  });
});

const heading = () => document.querySelector(".here :is(h1, h2)")?.textContent ?? "";
