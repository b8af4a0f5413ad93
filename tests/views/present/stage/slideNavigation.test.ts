// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { deckErrors } from "../../../../src/deck/check.ts";
import { type Deck, presentedSlides, type Slide, slidesOf, withBackup } from "../../../../src/deck/deck.ts";
import { inOrder } from "../../../../src/deck/order.ts";
import { outlineOf } from "../../../../src/views/present/boot/beforeHydration.ts";
import { presentHtml } from "../../../../src/views/present/boot/prerender.ts";
import { arrangeSections } from "../../../../src/views/present/order.ts";
import { chapterPlans, planAt } from "../../../../src/views/present/speaker/plan.ts";
import { statusAt } from "../../../../src/views/present/stage/announce.ts";
import { countOf } from "../../../../src/views/present/stage/controls.ts";
import { matchingSlides } from "../../../../src/views/present/stage/findDialog.ts";
import type { Slideshow } from "../../../../src/views/present/stage/reveal.ts";
import { navigationThrough } from "../../../../src/views/present/stage/slideNavigation.ts";
import { type Position, positionAt } from "../../../../src/views/shared/address.ts";
import { deck } from "../../../fixture/deck.ts";

const [, model] = slidesOf(deck);
if (!model) throw new RangeError("no slide to copy");
const [one, two] = model.steps;
const backup: readonly Slide[] = [
  { ...model, id: "thick", title: "How thick the ice was", steps: two ? [one, two] : [one] },
];
/** The deck with a slide for a question that may be asked. */
const spare = withBackup({ ...deck, backup });

/** A slideshow that only records its position. */
function open(start: Position, of: Deck = deck) {
  const state = { at: start, shown: start, black: false, overview: false };
  const slideshow: Slideshow = {
    position: () => state.at,
    go(to) {
      state.at = to;
      if (!state.overview) state.shown = to;
    },
    isBlack: () => state.black,
    setBlack(black) {
      state.black = black;
    },
    isOverview: () => state.overview,
    toggleOverview() {
      state.overview = !state.overview;
      state.shown = state.at;
    },
    listen() {},
  };
  const back = vi.fn();
  return { state, back, navigation: navigationThrough(of, slideshow, { shown: () => state.shown, back }) };
}

describe("navigationThrough(deck, slideshow)", () => {
  test("moves by steps and by slides, and past neither end", () => {
    const { state, navigation } = open({ slide: 0, step: 0 });
    const walked = (way: "next" | "previous" | "nextSlide" | "previousSlide" | "first" | "last") => {
      navigation[way]();
      return [state.at.slide, state.at.step];
    };
    expect(walked("previous")).toEqual([0, 0]);
    expect(walked("previousSlide")).toEqual([0, 0]);
    expect(walked("next")).toEqual([1, 0]);
    expect(walked("next")).toEqual([1, 1]);
    expect(walked("nextSlide")).toEqual([2, 0]);
    expect(walked("previous")).toEqual([1, 2]);
    expect(walked("previousSlide")).toEqual([0, 0]);
    expect(walked("last")).toEqual([3, 0]);
    expect(walked("next")).toEqual([3, 0]);
    expect(walked("nextSlide")).toEqual([3, 0]);
    expect(walked("first")).toEqual([0, 0]);
  });

  test.each(["next", "previous", "nextSlide", "previousSlide", "first", "last"] as const)(
    "%s brings a black slide back, and moves only when it is pressed again",
    (way) => {
      const { state, navigation } = open({ slide: 1, step: 1 });
      state.black = true;
      navigation[way]();
      expect([state.black, state.at]).toEqual([false, { slide: 1, step: 1 }]);
      navigation[way]();
      expect(state.at).not.toEqual({ slide: 1, step: 1 });
    },
  );

  test("a step in the overview returns to the slide that was shown, whichever is chosen; Enter goes to the chosen one", () => {
    const { state, navigation } = open({ slide: 1, step: 1 });
    for (const leave of [navigation.next, navigation.previous, navigation.toggleOverview, navigation.bringBack]) {
      navigation.toggleOverview();
      navigation.chooseBy(1);
      leave();
      expect([state.overview, state.shown]).toEqual([false, { slide: 1, step: 1 }]);
    }
    navigation.toggleOverview();
    navigation.chooseBy(Number.POSITIVE_INFINITY);
    navigation.choose();
    expect([state.overview, state.shown]).toEqual([false, { slide: 3, step: 0 }]);
  });

  test("never reaches a backup slide by steps, and returns from it to the step before it was opened", () => {
    const { state, back, navigation } = open({ slide: 3, step: 0 }, spare);
    navigation.next();
    navigation.nextSlide();
    expect(state.at).toEqual({ slide: 3, step: 0 });
    expect(back).not.toHaveBeenCalled();
    state.at = { slide: 4, step: 0 };
    navigation.next();
    expect(state.at).toEqual({ slide: 4, step: 1 });
    navigation.next();
    expect(state.at).toEqual({ slide: 4, step: 1 });
    expect(back).toHaveBeenCalledOnce();
    navigation.previous();
    navigation.previous();
    expect(back).toHaveBeenCalledTimes(2);
    navigation.last();
    expect(state.at).toEqual({ slide: 3, step: 0 });
  });
});

describe("backup slides", () => {
  test("are outside the count and the plan, and found by their titles, not by a number", () => {
    expect([countOf(spare, 3), countOf(spare, 4)]).toEqual(["4 of 4", "Backup"]);
    expect(statusAt(spare, { slide: 4, step: 1 })).toMatch(/^Backup slide: /);
    expect(statusAt(spare, { slide: 0, step: 0 })).toMatch(/^Slide 1 of 4: /);
    expect(matchingSlides(spare, "how thick")).toEqual([4]);
    expect(matchingSlides(spare, "5")).toEqual([]);
    expect(planAt(spare, 4).total).toBe(planAt(deck, 0).total);
    expect(chapterPlans(spare)).toEqual(chapterPlans(deck));
  });

  test("come after the others in the page, in every running order, and have their own addresses", () => {
    document.body.innerHTML = presentHtml(spare);
    const outline = outlineOf(document.body);
    expect([slidesOf(outline).length, presentedSlides(outline).length]).toEqual([5, 4]);
    expect(positionAt(outline, "#/thick/2")).toEqual({ slide: 4, step: 1 });
    arrangeSections(document.body, "short", '{"short":["flood"]}');
    expect([...document.querySelectorAll<HTMLElement>("section")].map(({ dataset }) => dataset.slide)).toEqual([
      "flood",
      "thick",
    ]);
    expect(slidesOf(withBackup(inOrder({ ...deck, backup }, undefined)))).toHaveLength(5);
  });

  test("are checked with the others, and share no id with them", () => {
    const twice = { ...deck, backup: slidesOf(deck).slice(0, 1) };
    expect(deckErrors(twice)).toMatchObject([{ record: "title", field: "id" }]);
  });
});
