// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { Deck } from "../../../../src/deck/deck.ts";
import { readStory } from "../../../../src/events/read.ts";
import { sourcesPage } from "../../../../src/views/read/addresses.ts";
import { otherPageHtml, otherPages } from "../../../../src/views/read/otherPages/pages.ts";
import { readHtml } from "../../../../src/views/read/prerender.ts";
import { entriesOf } from "../../../../src/views/read/search/entries.ts";
import { find } from "../../../../src/views/read/search/match.ts";
import { deck } from "../../../fixture/deck.ts";
import { deck as arabic } from "../../../fixture/rihla/deck.ts";
import { draft } from "../../../fixture/story.ts";

/** What can be searched in a deck, as its pages are built. */
function entries(of: Deck) {
  const sources = otherPages(of).find(({ path }) => path === sourcesPage);
  if (!sources) throw new RangeError("missing page");
  const [article, references] = [readHtml(of), otherPageHtml(of, sources)].map((html) => {
    const page = document.createElement("div");
    page.innerHTML = html;
    return page;
  });
  if (!article || !references) throw new RangeError("missing page");
  return entriesOf(of, article, { references, list: sourcesPage });
}

test.each([
  ["English", deck, "gazette", "Ice report", "River gazette (newspaper) · 14 March 1838."],
  [
    "Arabic",
    arabic,
    "جزي",
    "تحفة النظار في غرائب الأمصار وعجائب الأسفار",
    "ابن بطوطة وابن جزي (كتاب) · 1355. طُبع مرارًا.",
  ],
])("a source is found by its publisher in an %s deck", (_, of, publisher, name, detail) => {
  const found = find(entries(of), publisher).filter(({ kind }) => kind === "source");
  expect(found.map((entry) => [entry.name, entry.detail])).toEqual([[name, detail]]);
});

test("of two events with one title each leads to the note that tells of it", () => {
  const title = "Ice on the river";
  const { "vienna-freezes": freezes, "ice-breaks-at-vienna": breaks } = draft.events;
  const story = readStory({
    ...draft,
    events: { ...draft.events, "vienna-freezes": { ...freezes, title }, "ice-breaks-at-vienna": { ...breaks, title } },
  });
  const found = entries({ ...deck, story }).filter(({ kind, name }) => kind === "event" && name === title);
  expect(found.map(({ detail, target }) => [detail, target])).toEqual([
    ["between 10 and 14 January 1838 · Vienna", "#mark-2"],
    ["March 1838 · Vienna", "#mark-3"],
  ]);
});

test("an event without a note leads to the first chart that draws it, and a claim to its note", () => {
  const targets = new Map(entries(deck).map(({ name, target }) => [name, target]));
  expect(targets.get("Pest flooded")).toBe("#mark-5");
  expect(targets.get("The dyke gave way at night.")).toBe("#mark-4");
});

test("events are found under any spelling of their places, and tell their dates", () => {
  const { pest, ...places } = deck.story.places;
  if (!pest) throw new RangeError("missing place");
  const spelt = { ...places, pest: { ...pest, names: { other: ["Pesth"] } } };
  const all = entries({ ...deck, story: { ...deck.story, places: spelt } });
  expect(find(all, "Pesth").filter(({ kind }) => kind === "event")).toMatchObject([
    { name: "Pest flooded", detail: expect.stringMatching(/1838.* · Pest$/) },
  ]);
});

test("events are found by any name of their actors and by their dates as ISO 8601 writes them, sources by theirs", () => {
  const { engineers } = deck.story.actors;
  if (!engineers) throw new RangeError("missing actor");
  const actors = { engineers: { ...engineers, also: ["Strompolizei"] } };
  const all = entries({ ...deck, story: { ...deck.story, actors } });
  const named = (query: string) => find(all, query).map(({ name, by }) => [name, by]);
  for (const query of ["strompol", "1838-03-13", "1838-03-16", "13 Mar 1838"])
    expect(named(query), query).toEqual([["Pest flooded", undefined]]);
  expect(named("1838-01-1")).toEqual([["Vienna freezes", undefined]]);
  expect(named("1838-03-14")).toEqual([["Ice report", undefined]]);
  expect(named("1838-13-03")).toEqual([]);
});

test("a source without a date tells its publisher and its side, without the full stop between them", () => {
  const [article, references] = [document.createElement("div"), document.createElement("div")];
  references.innerHTML = "<ul class=source-list><li id=a><p>Gazette (paper), <cite>Ice</cite>. Leans to: Ice.</p></ul>";
  expect(entriesOf(deck, article, { references, list: "" }).at(-1)).toMatchObject({
    name: "Ice",
    detail: "Gazette (paper) · Leans to: Ice.",
  });
});
