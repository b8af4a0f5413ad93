// @vitest-environment happy-dom
import { afterEach, expect, test } from "vitest";
import type { Deck } from "../../../../src/deck/deck.ts";
import { languageOf } from "../../../../src/language/language.ts";
import { lookUp } from "../../../../src/views/read/otherPages/lookUp.ts";
import { otherPageHtml, otherPages } from "../../../../src/views/read/otherPages/pages.ts";
import { deck } from "../../../fixture/deck.ts";

const { documentElement: root, body } = document;
afterEach(() => root.removeAttribute("lang"));

/** What the page of notes and sources in a language says when each of some numbers of entries is found. */
function said(tag: string, numbers: readonly number[]): readonly (string | null | undefined)[] {
  const translated: Deck = { ...deck, story: { ...deck.story, language: languageOf(tag) } };
  const [sources] = otherPages(translated);
  if (!sources) throw new RangeError("missing page");
  return numbers.map((found) => {
    root.lang = tag;
    body.innerHTML = otherPageHtml(translated, sources);
    const list = body.querySelector("ol.notes");
    if (list) list.innerHTML = Array.from({ length: found }, (_, nth) => `<li id="made-${nth}">zyx</li>`).join("");
    lookUp(body);
    const field = body.querySelector<HTMLInputElement>("#look-up-field");
    if (field) field.value = "zyx";
    field?.dispatchEvent(new Event("input"));
    return body.querySelector(".look-up .count")?.textContent?.replaceAll("\u00a0", " ");
  });
}

test.each([
  ["en", [0, 1, 12], ["0 found", "1 found", "12 found"]],
  ["fr", [0, 1, 2, 12], ["0 résultat", "1 résultat", "2 résultats", "12 résultats"]],
  ["es", [0, 1, 12], ["0 resultados", "1 resultado", "12 resultados"]],
  ["ar", [0, 1, 2, 5], ["لا نتائج", "نتيجة واحدة", "نتيجتان", "5 نتائج"]],
  ["ar-EG", [5, 12, 102], ["٥ نتائج", "١٢ نتيجة", "١٠٢ نتيجة"]],
])("in %s the number of entries found is told in the plural form that goes with it", (tag, numbers, words) => {
  expect(said(tag, numbers)).toEqual(words);
});

test("a note is found by what its event is found by in the article: names of its places and actors, and its date", () => {
  root.lang = "en";
  const { pest, ...places } = deck.story.places;
  const { engineers } = deck.story.actors;
  if (!pest || !engineers) throw new RangeError("missing place or actor");
  const spelt: Deck = {
    ...deck,
    story: {
      ...deck.story,
      places: { ...places, pest: { ...pest, names: { other: ["Buda Pesth"] } } },
      actors: { engineers: { ...engineers, also: ["Strompolizei"] } },
    },
  };
  const [sources] = otherPages(spelt);
  if (!sources) throw new RangeError("missing page");
  body.innerHTML = otherPageHtml(spelt, sources);
  lookUp(body);
  const field = body.querySelector<HTMLInputElement>("#look-up-field");
  const found = (typed: string) => {
    if (field) field.value = typed;
    field?.dispatchEvent(new Event("input"));
    return [...body.querySelectorAll(".note:not([hidden]), .source-list > li:not([hidden])")].map(({ id }) => id);
  };
  for (const typed of ["pesth", "budapesth", "strompol", "1838-03-13", "13 Mar 1838"])
    expect(found(typed), typed).toEqual(["note-5"]);
  expect(found("1838-03-14")).toEqual(["source-gazette"]);
});
