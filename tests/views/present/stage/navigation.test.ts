import { describe, expect, test } from "vitest";
import { slidesOf } from "../../../../src/deck/deck.ts";
import { statusAt, titleAt } from "../../../../src/views/present/stage/announce.ts";
import { durationOf, isJump, stepAfter, stepBefore } from "../../../../src/views/present/stage/navigation.ts";
import { linkTo } from "../../../../src/views/shared/address.ts";
import { deck } from "../../../fixture/deck.ts";

const first = { slide: 0, step: 0 };

describe("navigating", () => {
  test("every step is reached forwards in order, and backwards in reverse", () => {
    const on = [first];
    for (let next = stepAfter(deck, first); next; next = stepAfter(deck, next)) on.push(next);
    const steps = slidesOf(deck).flatMap(({ steps }, slide) => steps.map((_, step) => ({ slide, step })));
    expect(on).toEqual(steps);
    const back = [steps.at(-1) ?? first];
    for (let last = stepBefore(deck, back[0] ?? first); last; last = stepBefore(deck, last)) back.push(last);
    expect(back.reverse()).toEqual(steps);
  });

  test("a single step within a slide is animated; several steps, quick ones, other slides and reduced motion are not", () => {
    const [from, to] = [
      { slide: 1, step: 0 },
      { slide: 1, step: 1 },
    ];
    expect(durationOf({ from, to, since: 1000, animates: true })).toBeGreaterThan(0);
    expect(durationOf({ from, to, since: 1000, animates: true })).toBeLessThanOrEqual(800);
    expect(durationOf({ from: to, to: from, since: 1000, animates: true })).toBeGreaterThan(0);
    expect(durationOf({ from, to, since: 1000, animates: false })).toBe(0);
    expect(durationOf({ from, to, since: 50, animates: true })).toBe(0);
    expect(durationOf({ from, to: { slide: 1, step: 2 }, since: 1000, animates: true })).toBe(0);
    expect(durationOf({ from: first, to, since: 1000, animates: true })).toBe(0);
    expect(durationOf({ from: undefined, to, since: 1000, animates: true })).toBe(0);
  });

  test("a slide further on is a jump, the next one is not", () => {
    expect(isJump(first, { slide: 2, step: 0 })).toBe(true);
    expect(isJump(first, { slide: 1, step: 0 })).toBe(false);
    expect(isJump(undefined, { slide: 2, step: 0 })).toBe(false);
  });
});

describe("what is announced", () => {
  test("the title names slide and deck, and the deck once", () => {
    expect(titleAt(deck, { slide: 1, step: 2 })).toBe("The river closed from the top · The ice on the Danube");
    expect(titleAt(deck, first)).toBe("The ice on the Danube");
  });

  test("the status says the number, title, step and caption of what is shown", () => {
    expect(statusAt(deck, { slide: 1, step: 1 })).toBe(
      "Slide 2 of 4: The river closed from the top. Step 2 of 3: More dots, counted.",
    );
  });

  test("it reveals neither a later caption nor the speaker's words", () => {
    expect(statusAt(deck, { slide: 1, step: 0 })).not.toContain("More dots");
    for (const [slide, { steps }] of slidesOf(deck).entries())
      for (const [step] of steps.entries())
        expect(statusAt(deck, { slide, step })).not.toMatch(/froze|stood for|broke/);
  });
});

test("reading and print open at the same slide and step", () => {
  expect(linkTo("read", deck, { slide: 1, step: 1 })).toBe("read/#freeze.2");
  expect(linkTo("print", deck, first)).toBe("print/#title");
});
