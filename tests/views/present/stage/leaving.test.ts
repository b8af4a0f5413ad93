// @vitest-environment happy-dom

import { describe, expect, test, vi } from "vitest";
import { languageOf } from "../../../../src/language/language.ts";
import { forgetBlack } from "../../../../src/views/present/stage/black.ts";
import { guardBack } from "../../../../src/views/present/stage/leaving.ts";

describe("guardBack(window)", () => {
  /** A window with as much of a history as is needed: entries, and a way back. */
  const open = () => {
    const entries: { state: object | null; address: string }[] = [{ state: null, address: "#/a" }];
    let at = 0;
    const [page, view] = [new EventTarget(), new EventTarget()];
    const history = {
      get state() {
        return entries[at]?.state ?? null;
      },
      pushState(state: object, _: string, address: string) {
        entries.splice(at + 1);
        entries.push({ state, address });
        at += 1;
      },
      replaceState(state: object, _: string, address: string) {
        entries[at] = { state, address };
      },
    };
    const notify = vi.fn();
    guardBack(Object.assign(view, { history, document: page }) as unknown as Window, {
      address: () => "#/c",
      notify,
      language: languageOf("en"),
    });
    return {
      entries,
      notify,
      touch: () => page.dispatchEvent(new Event("keydown")),
      back() {
        at -= 1;
        if (at >= 0) view.dispatchEvent(new Event("popstate"));
        return at;
      },
    };
  };

  test("the back button leaves the slides only when it is pressed twice, and changes nothing before", () => {
    const { entries, notify, touch, back } = open();
    touch();
    touch();
    expect(entries).toHaveLength(2);
    expect(back()).toBe(0);
    expect(notify).toHaveBeenCalledExactlyOnceWith("One step further back leaves the slides.");
    expect(entries[0]?.address).toBe("#/c");
    touch();
    expect(entries, "the next step lays the entry again").toHaveLength(2);
    expect([back(), back()]).toEqual([0, -1]);
  });

  test("a deck that nobody has touched is left at once", () => {
    const { notify, back } = open();
    expect(back()).toBe(-1);
    expect(notify).not.toHaveBeenCalled();
  });
});

describe("a black screen", () => {
  test.each([
    ["reload", "true"],
    ["navigate", "false"],
    ["back_forward", "false"],
  ])("is, after %s, still black: %s", (arrival, black) => {
    const kept = new Map([["black", "true"]]);
    const session = {
      get: (name: string) => kept.get(name),
      set: (name: string, value: string) => void kept.set(name, value),
    };
    forgetBlack(session, arrival);
    expect(kept.get("black")).toBe(black);
  });
});
