import { expect, test } from "vitest";
import { deckErrors, deckWarnings, stepErrors } from "../../src/deck/check.ts";
import type { Deck } from "../../src/deck/deck.ts";
import { orderTimes, presented } from "../../src/deck/order.ts";
import { report } from "../../src/events/check/check.ts";
import { deck as journey } from "../../src/node/templates/journey/deck.ts";
import { deck as story } from "../../src/node/templates/story/deck.ts";
import { odd } from "../fixture/mutator.ts";

type Path = readonly string[];

/** What a slide refers to, but is not written in it. */
const shared = ["chart", "story", "whereabouts"];

const pathsIn = (value: unknown, path: Path = []): readonly Path[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [
        [...path, key],
        ...(shared.includes(key) ? [] : pathsIn(inner, [...path, key])),
      ])
    : [];

type Change = (parent: object, key: string) => void;

/** A copy of a deck in which one field is changed. What is not on the way to it stays the same value. */
function changed(value: object, [key = "", ...rest]: Path, change: Change): object {
  const copy = Array.isArray(value) ? [...value] : { ...value };
  if (rest.length === 0) change(copy, key);
  else Reflect.set(copy, key, changed(Reflect.get(copy, key), rest, change));
  return copy;
}

const put = (value: unknown): Change => {
  return (parent, key) => {
    Reflect.set(parent, key, value);
  };
};
const misspell: Change = (parent, key) => {
  Reflect.set(parent, `${key}x`, Reflect.get(parent, key));
  Reflect.deleteProperty(parent, key);
};
const remove: Change = (parent, key) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
};

/** All problems of a deck. One without errors is also used as the pages use it, and drawn if a state was changed. */
function check(deck: Deck, path: Path): readonly ReturnType<typeof deckErrors>[number][] {
  const found = deckErrors(deck);
  report({ errors: found, warnings: [] });
  if (found.length > 0) return found;
  const drawn = path.includes("state") ? stepErrors(deck) : [];
  if (drawn.length > 0) return drawn;
  deckWarnings(deck);
  orderTimes(deck);
  presented(deck, undefined);
  return [];
}

/** The id of the slide that a path leads into, if it leads into one. */
const slideAt = (deck: Deck, [list, chapter, slides, slide]: Path): string | undefined =>
  list === "chapters" && slides === "slides" ? deck.chapters[Number(chapter)]?.slides[Number(slide)]?.id : undefined;

/** Whether what was found names the slide and the field that a path leads to. */
const isNamed = (deck: Deck, path: Path, found: ReturnType<typeof check>): boolean => {
  const slide = slideAt(deck, path);
  const field = path.slice(slide ? 4 : 0).find((key) => !/^\d+$/.test(key)) ?? "";
  return found.some(
    ({ record, field: named, wrong }) =>
      (slide && field && path[4] !== "id" ? record === slide : true) && `${named} ${wrong}`.includes(field),
  );
};

const decks = { story, journey };
const cases = Object.entries(decks).flatMap(([name, deck]) => pathsIn(deck).map((path) => ({ name, deck, path })));

const fields = cases.filter(({ path }) => !/^\d+$/.test(path.at(-1) ?? ""));

const what = (path: Path, how: string, found: ReturnType<typeof check>) =>
  `${how} ${path.join(".")}: ${found.map(({ record, field, wrong }) => `${record}, ${field}: ${wrong}`).join("; ")}`;

test("a field of a slide that is misspelt is told of with its slide", () => {
  for (const { deck, path } of fields) {
    const found = check(changed(deck, path, misspell) as Deck, path);
    expect(isNamed(deck, path, found), what(path, "misspelt", found)).toBe(true);
  }
});

test("a field of a slide that is left out is told of with its slide, or may be left out", () => {
  const leftOut = fields.filter(({ deck, path }) => {
    const found = check(changed(deck, path, remove) as Deck, path);
    if (found.length > 0) expect(isNamed(deck, path, found), what(path, "left out", found)).toBe(true);
    return found.length === 0;
  });
  const optional = new Set(leftOut.map(({ path }) => path.at(-1)));
  expect([...optional].sort()).toEqual(["caption", "events", "extent", "highlight", "lanes", "prints", "route"]);
});

test("a field of a slide whose value is of another type is told of with its slide", { timeout: 120_000 }, () => {
  for (const { deck, path } of cases)
    for (const value of [12, "", null, true, [], {}, () => "called", [null], Number.NaN]) {
      const found = check(changed(deck, path, put(value)) as Deck, path);
      const same = path.reduce<unknown>((inside, key) => Reflect.get(inside as object, key), deck);
      const isPartOfText = value === "" && path.at(-3) === "words";
      if (found.length === 0 && (typeof same === typeof value || isPartOfText)) continue;
      expect(isNamed(deck, path, found), what(path, `${String(value)} in`, found)).toBe(true);
    }
});

test("no value whatever in a deck makes the check throw", { timeout: 120_000 }, () => {
  for (const [nth, { deck, path }] of cases.entries())
    for (const value of odd.filter((_, index) => (index + nth) % 9 === 0))
      expect(
        () => check(changed(deck, path, put(value)) as Deck, path),
        `${String(typeof value)} in ${path}`,
      ).not.toThrow();
});
