import { describe, expect, test, vi } from "vitest";
import { type Slide, slidesOf, withBackup } from "../../../../src/deck/deck.ts";
import { aloneThrough } from "../../../../src/views/present/speaker/alone.ts";
import type { Position } from "../../../../src/views/shared/address.ts";
import { deck } from "../../../fixture/deck.ts";

const backup = slidesOf(deck)
  .slice(0, 1)
  .map((slide): Slide => ({ ...slide, id: "thick" }));

/** A speaker's window that only records its position. */
function open(start: Position) {
  const state = { at: start };
  const onAdvance = vi.fn();
  const show = (to: Position) => {
    state.at = to;
  };
  return {
    onAdvance,
    at: () => [state.at.slide, state.at.step],
    ...aloneThrough(withBackup({ ...deck, backup }), { position: () => state.at, show, onAdvance }),
  };
}

describe("a speaker's window without a stage", () => {
  test.each(["next", "previous", "back"] as const)("returns by %s from a backup slide to where it came from", (way) => {
    const { at, go, navigate, onAdvance } = open({ slide: 1, step: 2 });
    go({ slide: 4, step: 0 });
    navigate("nextSlide");
    expect(at()).toEqual([1, 2]);
    go({ slide: 4, step: 0 });
    navigate(way);
    expect(at()).toEqual([1, 2]);
    expect(onAdvance).not.toHaveBeenCalled();
  });

  test("returns from one jump after the other, and not from steps", () => {
    const { at, go, navigate, onAdvance } = open({ slide: 0, step: 0 });
    navigate("next");
    expect(onAdvance).toHaveBeenCalledOnce();
    go({ slide: 2, step: 0 });
    navigate("first");
    navigate("back");
    expect(at()).toEqual([2, 0]);
    navigate("back");
    expect(at()).toEqual([1, 0]);
    navigate("back");
    expect(at()).toEqual([1, 0]);
  });
});
