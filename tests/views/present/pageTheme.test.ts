// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import { pageTheme } from "../../../src/views/present/pageTheme.ts";
import { deckStorage } from "../../../src/views/shared/storage.ts";
import { themeAfter } from "../../../src/views/shared/theme.ts";
import { deck } from "../../fixture/deck.ts";

afterEach(() => localStorage.clear());

describe("what a browser remembers", () => {
  test("themes are cycled through, and the choice is stored", () => {
    const theme = pageTheme(document.body, deckStorage(deck.id));
    theme.set("night");
    theme.set(themeAfter(theme.current()));
    expect(theme.current()).toBe("paper");
    document.body.dataset.theme = "night";
    expect(pageTheme(document.body, deckStorage(deck.id)).current()).toBe("paper");
    expect(["night", "paper", "contrast"].map((one) => themeAfter(one as "night"))).toEqual([
      "paper",
      "contrast",
      "night",
    ]);
  });

  test("forced colours begin with high contrast, whatever theme is asked for, unless another was chosen", () => {
    const forced = vi.spyOn(window, "matchMedia").mockReturnValue({ matches: true } as MediaQueryList);
    for (const search of ["?embed", "?embed&theme=paper"]) {
      history.replaceState(null, "", search);
      expect(pageTheme(document.body, deckStorage(deck.id)).current()).toBe("contrast");
    }
    history.replaceState(null, "", "/");
    deckStorage(deck.id).set("theme", "paper");
    expect(pageTheme(document.body, deckStorage(deck.id)).current()).toBe("paper");
    forced.mockRestore();
  });

  test("an address asks for a theme, before the one that is stored", () => {
    deckStorage(deck.id).set("theme", "night");
    for (const [search, shown] of [
      ["?theme=paper", "paper"],
      ["?embed&theme=contrast", "contrast"],
      ["?theme=plaid", "night"],
    ] as const) {
      history.replaceState(null, "", search);
      expect(pageTheme(document.body, deckStorage(deck.id)).current(), search).toBe(shown);
    }
    history.replaceState(null, "", "/");
  });

  test("nothing fails in a browser that stores nothing", () => {
    const storage = deckStorage(deck.id, () => {
      throw new DOMException("denied", "SecurityError");
    });
    expect(() => storage.set("theme", "paper")).not.toThrow();
    expect(storage.get("theme")).toBeUndefined();
  });
});
