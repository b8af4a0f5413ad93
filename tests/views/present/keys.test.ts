// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from "vitest";
import type { Host } from "../../../src/views/inspect/host.ts";
import { overlayOn } from "../../../src/views/inspect/overlay.ts";
import { keepKeysFromPressed, keptByFocus } from "../../../src/views/present/keyFocus.ts";
import { actionOf, directionOf, isNavigation, latinKey } from "../../../src/views/present/keys.ts";
import { keyTable } from "../../../src/views/present/keyTable.ts";

afterEach(() => document.body.replaceChildren());

describe("keys", () => {
  const press = (key: string, more = {}) => ({
    key,
    shiftKey: false,
    altKey: false,
    ctrlKey: false,
    metaKey: false,
    ...more,
  });

  test("every key of a clicker is known", () => {
    expect(
      ["PageUp", "PageDown", "ArrowLeft", "ArrowRight", "Escape", ".", "B"].map((key) => actionOf(press(key))),
    ).toEqual(["previous", "next", "previous", "next", "escape", "black", "black"]);
  });

  test("no key has two actions, and every key of the table is found", () => {
    const keys = keyTable.flatMap(({ actions }) => Object.values(actions ?? {}).flat());
    expect(keys.length).toBeGreaterThan(30);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { actions } of keyTable)
      for (const [action, asking] of Object.entries(actions ?? {}))
        for (const asked of asking) {
          const [, modifier, key = ""] = /^(Shift|Alt)?\+?(.+)$/.exec(asked) ?? [];
          expect(actionOf(press(key, { shiftKey: modifier === "Shift", altKey: modifier === "Alt" })), asked).toBe(
            action,
          );
        }
  });

  test("a key acts as its Latin letter if the layout has another script, and otherwise as the character it types", () => {
    expect(actionOf(press("и", { code: "KeyB" }))).toBe("black");
    expect(actionOf(press("Ы", { code: "KeyS", shiftKey: true }))).toBe("speaker");
    expect(actionOf(press("ש", { code: "KeyA" }))).toBeUndefined();
    expect(actionOf(press("b", { code: "KeyN" })), "a layout of Latin letters in another order").toBe("black");
    expect(actionOf(press("؟", { code: "Slash", shiftKey: true })), "the question mark of Arabic").toBe("help");
    for (const key of ["ز", "ю", ":", "."]) expect(actionOf(press(key, { code: "Period" })), key).toBe("black");
    expect(actionOf(press("v", { code: "Period" })), "a layout that has a letter there").toBe("black");
    for (const shiftKey of [true, false]) expect(actionOf(press(">", { code: "Period", shiftKey }))).toBe("faster");
    expect([",", "Delete"].map((key) => latinKey({ key, code: "NumpadDecimal" }))).toEqual([".", "Delete"]);
    expect(latinKey({ key: "٣", code: "Digit3" })).toBe("3");
    expect(latinKey({ key: "é", code: "Digit2" })).toBe("é");
    expect(latinKey({ key: "PageDown", code: "PageDown" })).toBe("PageDown");
  });

  test.each([
    ["two letters at once, as on an Arabic keyboard", "لا"],
    ["a sign that stands over a letter, as on a Thai one", "\u0e34"],
  ])("a key acts as its Latin letter if it types %s", (_, key) => {
    expect(actionOf(press(key, { code: "KeyB" }))).toBe("black");
  });

  test("Space steps on, and back with Shift", () => {
    expect([actionOf(press(" ")), actionOf(press(" ", { shiftKey: true }))]).toEqual(["next", "previous"]);
    expect([isNavigation("next"), isNavigation("last"), isNavigation("escape"), isNavigation(undefined)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test("an arrow moves the visible part only with Shift, and with no other modifier", () => {
    expect(directionOf(press("ArrowLeft", { shiftKey: true }))).toEqual({ x: -0.1, y: 0 });
    expect(directionOf(press("ArrowLeft"))).toBeUndefined();
    expect(directionOf(press("ArrowLeft", { shiftKey: true, ctrlKey: true }))).toBeUndefined();
    expect(directionOf(press(" ", { shiftKey: true }))).toBeUndefined();
  });

  test("an arrow with Shift leads to no other step, whether there is a chart to move or not", () => {
    for (const key of ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"])
      for (const direction of ["ltr", "rtl"])
        expect(actionOf(press(key, { shiftKey: true }), { direction }), key).toBeUndefined();
  });

  test("whole slides are skipped by Shift with the page keys and by Alt with the arrows", () => {
    expect(["PageDown", "PageUp"].map((key) => actionOf(press(key, { shiftKey: true })))).toEqual([
      "nextSlide",
      "previousSlide",
    ]);
    expect(["ArrowRight", "ArrowLeft"].map((key) => actionOf(press(key, { altKey: true })))).toEqual([
      "nextSlide",
      "previousSlide",
    ]);
  });

  test("the browser keeps its own shortcuts", () => {
    expect(actionOf(press("r", { ctrlKey: true }))).toBeUndefined();
    expect(actionOf(press("F5", { ctrlKey: true }))).toBeUndefined();
    expect(actionOf(press("ArrowLeft", { metaKey: true }))).toBeUndefined();
    expect(actionOf(press("d", { altKey: true }))).toBeUndefined();
  });

  test("an element pressed by pointer loses the focus; elements reached by keys, fields and dialogs keep it", () => {
    document.body.innerHTML =
      '<button>‹</button><details><summary>who</summary></details><input type="text"><dialog open><button>x</button></dialog><video controls data-keys tabindex="0"></video>';
    keepKeysFromPressed(document);
    const press = (selector: string, detail: number) => {
      const element = document.querySelector<HTMLElement>(selector);
      element?.focus();
      element?.dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));
      return document.activeElement === element;
    };
    expect([press("body > button", 1), press("summary", 1), press("video", 1)]).toEqual([false, false, false]);
    expect([press("body > button", 0), press("input", 1), press("dialog button", 1)]).toEqual([true, true, true]);
    expect([press("video", 0), keptByFocus(document.querySelector("video"), "ArrowRight")]).toEqual([true, true]);
  });

  test("a tooltip pressed by pointer, and the chart behind one that is closed so, leave the keys to the deck", () => {
    document.body.innerHTML = "<main></main>";
    const { tooltip, walk } = overlayOn({ container: document.querySelector("main"), prefix: "" } as unknown as Host);
    tooltip.hidden = walk.hidden = false;
    tooltip.tabIndex = 0;
    keepKeysFromPressed(document);
    for (const focused of [tooltip, walk])
      for (const detail of [0, 1]) {
        focused.focus();
        tooltip.dispatchEvent(new MouseEvent("click", { bubbles: true, detail }));
        expect(document.activeElement === focused, `${focused.className} ${detail}`).toBe(detail === 0);
      }
  });

  test("single-character keys can be switched off, and the others stay", () => {
    for (const key of ["b", ".", "?", "t", "n", "S"])
      expect(actionOf(press(key), { characters: false })).toBeUndefined();
    for (const key of ["ArrowRight", " ", "F1"]) expect(actionOf(press(key), { characters: false })).toBeDefined();
  });

  test.each([
    ["<button>x</button>", " ", true],
    ["<button>x</button>", "Enter", true],
    ["<button>x</button>", "ArrowRight", false],
    ['<a href="#/x">x</a>', "Enter", true],
    ['<a href="#/x">x</a>', "PageDown", false],
    ["<summary>x</summary>", " ", true],
    ['<div role="slider" tabindex="0">x</div>', "ArrowRight", true],
    ['<div role="slider" tabindex="0">x</div>', "t", true],
    ['<input type="text">', "b", true],
    ['<input type="range">', "ArrowLeft", true],
    ['<input type="checkbox">', " ", true],
    ['<input type="checkbox">', "ArrowLeft", false],
    ["<select><option>x</option></select>", "ArrowDown", true],
    ["<p>x</p>", " ", false],
  ])("a focus on %s keeps %j: %s", (html, key, kept) => {
    document.body.innerHTML = html;
    expect(keptByFocus(document.body.firstElementChild, key)).toBe(kept);
  });

  test.each([
    ["open", true],
    ["closed", false],
  ])("a focus left in a dialog that is %s keeps keys: %s", (state, kept) => {
    document.body.innerHTML = `<dialog${state === "open" ? " open" : ""}><input type="text"></dialog>`;
    for (const key of ["b", " ", "PageDown"]) expect(keptByFocus(document.querySelector("input"), key)).toBe(kept);
  });

  test("a key without a target belongs to no element", () => {
    expect(keptByFocus(null, " ")).toBe(false);
    expect(keptByFocus(window, " ")).toBe(false);
  });
});
