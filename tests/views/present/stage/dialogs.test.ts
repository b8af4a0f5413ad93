// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import { languageOf } from "../../../../src/language/language.ts";
import { leaveByPageKeys } from "../../../../src/views/present/stage/dialog.ts";
import { matchingSlides, openFind } from "../../../../src/views/present/stage/findDialog.ts";
import { openHelp } from "../../../../src/views/present/stage/helpDialog.ts";
import { deck } from "../../../fixture/deck.ts";
import { deck as rihla } from "../../../fixture/rihla/deck.ts";

afterEach(() => document.body.replaceChildren());

describe("matchingSlides(deck, typed)", () => {
  test.each([
    ["2", [1]],
    ["river", [1]],
    ["THE", [0, 1]],
    ["flood", [2]],
    ["2.3", [1]],
    ["2.9", []],
    ["99", []],
    ["(abc", []],
    ["[", []],
    ["", [0, 1, 2, 3]],
  ])("finds %j at %j", (typed, found) => {
    expect(matchingSlides(deck, typed)).toEqual(found);
  });
});

test("matchingSlides(deck, typed) takes an apostrophe as a keyboard has it for the one in a title", () => {
  const [chapter] = deck.chapters;
  const [slide] = chapter?.slides ?? [];
  if (!chapter || !slide) throw new RangeError("missing slide");
  const named = { ...deck, chapters: [{ ...chapter, slides: [{ ...slide, title: "Pest’s flood" }] }] };
  for (const typed of ["pest's", "pest’s"]) expect(matchingSlides(named, typed)).toEqual([0]);
});

describe("dialogs", () => {
  test("changes in the help sheet apply at once", () => {
    const apply = vi.fn();
    openHelp(document, deck.story.language, {
      current: () => ({ theme: "night", characters: true, motion: true, keepsInk: false }),
      apply,
    });
    const box = document.querySelector<HTMLInputElement>("[name=characters]");
    if (box) box.checked = false;
    box?.dispatchEvent(new Event("change", { bubbles: true }));
    expect(apply).toHaveBeenCalledExactlyOnceWith({ theme: "night", characters: false, motion: true, keepsInk: false });
  });

  test("the field to go to a slide shows what it finds, announces that it finds none, and accepts a bracket", () => {
    const go = vi.fn();
    openFind(document, deck, go);
    const field = document.querySelector<HTMLInputElement>("#find-field");
    const type = (text: string) => {
      if (field) field.value = text;
      field?.dispatchEvent(new Event("input"));
    };
    const announced = () => document.querySelector("#find [role=status]")?.textContent;
    type("(abc");
    expect(document.querySelectorAll("#find [data-slide]")).toHaveLength(0);
    expect(announced()).toBe(deck.story.language.stage.noneFound);
    type("flo");
    expect(announced()).toBe("");
    document.querySelector<HTMLElement>("#find [data-slide]")?.click();
    expect(go).toHaveBeenCalledExactlyOnceWith({ slide: 2, step: 0 });
  });

  test("the arrows lead from the field to the slides found, one by one, and back, and stop at the last", () => {
    openFind(document, deck, () => {});
    const field = document.querySelector<HTMLInputElement>("#find-field");
    field?.focus();
    if (field) field.value = "the";
    field?.dispatchEvent(new Event("input"));
    const press = (key: string) => {
      const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
      return [document.activeElement?.getAttribute("data-slide"), event.defaultPrevented];
    };
    const composing = { key: "ArrowDown", isComposing: true, bubbles: true, cancelable: true };
    field?.dispatchEvent(new KeyboardEvent("keydown", composing));
    expect(document.activeElement).toBe(field);
    expect(press("ArrowDown")).toEqual(["0", true]);
    expect(press("ArrowDown")).toEqual(["1", true]);
    expect(press("ArrowDown")).toEqual(["1", false]);
    expect(press("ArrowUp")).toEqual(["0", true]);
    press("ArrowUp");
    expect(document.activeElement).toBe(field);
  });

  test("the field to go to a slide takes the number of a step, and Enter on nothing goes nowhere", () => {
    const go = vi.fn();
    openFind(document, deck, go);
    const [field, form] = [
      document.querySelector<HTMLInputElement>("#find-field"),
      document.querySelector("#find form"),
    ];
    const enter = (text: string) => {
      if (field) field.value = text;
      form?.dispatchEvent(new Event("submit", { cancelable: true }));
    };
    enter("  ");
    expect(go).not.toHaveBeenCalled();
    expect(document.querySelector("dialog#find[open]")).toBeNull();
    enter("2.3");
    expect(go).toHaveBeenCalledExactlyOnceWith({ slide: 1, step: 2 });
  });

  test("the field to go to a slide takes the number of a step in the digits of the deck's language", () => {
    const go = vi.fn();
    const arabic = { ...deck, story: { ...deck.story, language: languageOf("ar-EG") } };
    openFind(document, arabic, go);
    const field = document.querySelector<HTMLInputElement>("#find-field");
    if (field) field.value = "٢.٣";
    field?.dispatchEvent(new Event("input"));
    expect([...document.querySelectorAll("#find .number")].map(({ textContent }) => textContent)).toEqual(["٢"]);
    document.querySelector("#find form")?.dispatchEvent(new Event("submit", { cancelable: true }));
    expect(go).toHaveBeenCalledExactlyOnceWith({ slide: 1, step: 2 });
  });

  test("the help sheet opens at its top, with the focus on no setting, and the key that opened it closes it", () => {
    openHelp(document, deck.story.language, {
      current: () => ({ theme: "night", characters: true, motion: true, keepsInk: false }),
      apply() {},
    });
    const sheet = document.querySelector("dialog#help");
    expect(sheet?.querySelector("[autofocus]")?.id).toBe("help-title");
    expect(sheet?.hasAttribute("open")).toBe(true);
    sheet?.dispatchEvent(new KeyboardEvent("keydown", { key: "?", shiftKey: true, bubbles: true }));
    expect(sheet?.hasAttribute("open")).toBe(false);
  });

  test("the help sheet of a deck read from right to left has the keys that do what stands beside them", () => {
    openHelp(document, rihla.story.language, {
      current: () => ({ theme: "night", characters: true, motion: true, keepsInk: false }),
      apply() {},
    });
    const { keyNames, keys } = rihla.story.language;
    const named = (does: string) =>
      [...document.querySelectorAll("#help tr")]
        .filter((row) => row.querySelector("td")?.textContent === does)
        .flatMap((row) => [...row.querySelectorAll("kbd")]);
    const arrows = (does: string) =>
      named(does).flatMap((key) => key.querySelector(".arrow")?.getAttribute("aria-label") ?? []);
    expect([arrows(keys.next), arrows(keys.previous)]).toEqual([[keyNames.Left], [keyNames.Right]]);
    expect(arrows(keys.pan), "earlier, then later").toEqual([keyNames.Right, keyNames.Left]);
    // Signs that would be mirrored.
    for (const key of [...named(keys.play), ...named(keys.wordSize)])
      expect(key.getAttribute("dir"), key.textContent).toBe("ltr");
  });

  test("Page Up and Page Down, the only keys of a clicker, close an open dialog", () => {
    leaveByPageKeys(document);
    openFind(document, deck, () => {});
    const field = document.querySelector("#find-field");
    const key = new KeyboardEvent("keydown", { key: "PageDown", bubbles: true, cancelable: true });
    field?.dispatchEvent(key);
    expect(document.querySelector("dialog[open]")).toBeNull();
    expect(key.defaultPrevented, "the slides would move on too").toBe(true);
  });
});
