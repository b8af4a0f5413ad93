import { describe, expect, test } from "vitest";
import { deck } from "../../slides/deck.ts";
import { slidesOf } from "../../src/deck/deck.ts";
import { usageOf } from "../../src/deck/usage.ts";
import { deck as ice } from "../fixture/deck.ts";

describe("usageOf(deck)", () => {
  test("lists what each step cites, draws and explains", () => {
    const freeze = usageOf(ice).steps.filter(({ slide }) => slide.id === "freeze");
    expect(freeze.map(({ cited }) => [cited.events, cited.claims])).toEqual([
      [["vienna-freezes"], []],
      [["ice-breaks-at-vienna"], []],
      [[], ["dyke-broke"]],
    ]);
    expect(freeze[0]?.drawn).toEqual(["pest-flooded"]);
    expect(freeze[1]?.explained).toEqual(["dyke"]);
    expect(freeze[0]?.words).toBe(3);
  });

  test("lists the slides that use an event", () => {
    const found = usageOf(ice).events.get("pest-flooded");
    expect(found?.cited.map(({ id }) => id)).toEqual(["flood"]);
    expect(found?.drawn.map(({ id }) => id)).toEqual(["title", "freeze"]);
  });

  test("lists the records that no slide uses", () => {
    const [first, ...rest] = ice.chapters;
    const shorter = { ...ice, chapters: first ? [{ ...first, slides: first.slides.slice(0, 1) }, ...rest] : [] };
    expect(usageOf(ice).unused.events).not.toContain("vienna-freezes");
    expect(usageOf(shorter).unused.events).toContain("vienna-freezes");
    expect(usageOf(shorter).unused.claims).toEqual(["dyke-broke"]);
    expect(usageOf(shorter).unused.terms).toContain("dyke");
  });
});

test("the deck uses every event and every claim of its event file", () => {
  const { events, claims } = usageOf(deck).unused;
  expect([events, claims]).toEqual([[], []]);
});

test("the deck explains every actor and term at its first mention, and only there", () => {
  const seen = new Map<string, string>();
  for (const { slide, explained } of usageOf(deck).steps)
    for (const id of explained) {
      expect(seen.get(id), `${id} in ${slide.id}`).toBeUndefined();
      seen.set(id, slide.id);
    }
  expect(slidesOf(deck).length).toBeLessThanOrEqual(27);
  for (const id of ["is", "saa", "sdf", "coalition", "hezbollah", "russia", "pmf", "krg"])
    expect(seen.has(id), id).toBe(true);
});
