import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  nearestTo,
  positionAt,
  positionNumbered,
  requestedView,
  samePosition,
} from "../../../src/views/shared/address.ts";
import { deck } from "../../fixture/deck.ts";

describe("requestedView(search)", () => {
  test.each([
    ["", "present"],
    ["?print-pdf", "print"],
    ["?view=print", "print"],
    ["?view=scroll", "read"],
    ["?view=reader", "read"],
    ["?speaker", "speaker"],
    ["?read", "read"],
    ["?print&form=steps", "print"],
    ["?speaker=1&utm_source=x", "speaker"],
    ["?view=nonsense&controls=false", "present"],
  ])("sends %j to %s", (search, view) => {
    expect(requestedView(search)).toBe(view);
  });
});

describe("positions", () => {
  test("positionAt(deck, address) finds a slide and a step, and nothing in invalid addresses", () => {
    expect(positionAt(deck, "#/freeze/2")).toEqual({ slide: 1, step: 1 });
    expect(positionAt(deck, "#/%E0%A4%A")).toBeUndefined();
    fc.assert(fc.property(fc.string(), (text) => void positionAt(deck, `#/${text}`)));
  });

  test.each(["#/freeze/2/", "#/freeze/2?x=1", "#/FREEZE/2", "#/freeze.2/?utm_source=a", "#freeze.2"])(
    "%s is the step of a slide, whatever was hung on it",
    (address) => expect(positionAt(deck, address)).toEqual({ slide: 1, step: 1 }),
  );

  test("an address that is not in the deck has a nearest slide, if any is similar", () => {
    expect(nearestTo(deck, "#/frezee/3")).toEqual({ slide: 1, step: 0 });
    expect(nearestTo(deck, "#/the-flood")).toEqual({ slide: 2, step: 0 });
    for (const far of ["#/nowhere/%E0", "#/", "", "#"]) expect(nearestTo(deck, far), far).toBeUndefined();
  });

  test("a number names a slide, and a second one after a dot its step; other numbers name none", () => {
    expect([positionNumbered(deck, "2"), positionNumbered(deck, "2.3")]).toEqual([
      { slide: 1, step: 0 },
      { slide: 1, step: 2 },
    ]);
    for (const none of ["0", "5", "2.4", "2.0", "two", "", ".2"])
      expect(positionNumbered(deck, none), none).toBeUndefined();
  });

  test("are equal if slide and step are, or if both are undefined", () => {
    expect(samePosition({ slide: 1, step: 0 }, { slide: 1, step: 0 })).toBe(true);
    expect(samePosition({ slide: 1, step: 0 }, { slide: 1, step: 1 })).toBe(false);
    expect(samePosition({ slide: 0, step: 0 }, undefined)).toBe(false);
    expect(samePosition(undefined, undefined)).toBe(true);
  });
});
