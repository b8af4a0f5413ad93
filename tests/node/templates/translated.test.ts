import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { deckErrors, stepErrors } from "../../../src/deck/check.ts";
import { type Deck, slidesOf } from "../../../src/deck/deck.ts";
import { checkStory } from "../../../src/events/check/check.ts";
import { languages } from "../../../src/language/language.ts";
import { leftOver } from "../../../src/node/templates/leftOver.ts";
import { deck as starterDeck } from "../../../src/node/templates/story/deck.ts";
import { translated, translations } from "../../../src/node/templates/translated.ts";

const root = resolve(import.meta.dirname, "../../..");
const starter = join(root, "src/node/templates/story");
const modules = readdirSync(starter).filter((file) => file.endsWith(".ts"));
const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** The texts that a reader sees: the words of slides and the values of fields that are spoken, except those of sources. */
function textsIn(source: string): readonly string[] {
  const spoken =
    /\bwords`([^`]*)`|\b(?:title|text|caption|subtitle|description|author|licence|name|short|alt|credit|of|unit|who|words|country|kind|why|unknown|disagreement|later):\s*"([^"]+)"/g;
  const told = source.replace(/^ {2}sources: \{[\s\S]*?^ {2}\},$/gm, "");
  return [...told.matchAll(spoken)]
    .map(([, words, text]) => (words ?? text ?? "").trim().replace(/\s+/g, " "))
    .filter(
      (text) => !text.startsWith("CC") && (/\s/.test(text) || /^[A-Z]/.test(text) || ["days", "sea"].includes(text)),
    );
}

const texts = new Set(modules.flatMap((file) => textsIn(readFileSync(join(starter, file), "utf8"))));
const others = languages.filter((language) => language !== "en");

test.each(others)("the starter story is translated into the language %s, every text of it", (language) => {
  const known = Object.keys(translations[language] ?? {});
  expect([...texts].filter((text) => !known.includes(text))).toEqual([]);
  const whole = modules.map((file) => readFileSync(join(starter, file), "utf8").replace(/\s+/g, " ")).join("\n");
  expect(known.filter((text) => !whole.includes(text))).toEqual([]);
});

test.each(others)(
  "the starter story in the language %s is in order, and all of it is still to be replaced",
  async (language) => {
    const folder = mkdtempSync(join(root, "translated-"));
    made.push(folder);
    cpSync(starter, folder, { recursive: true });
    for (const file of modules) {
      const source = readFileSync(join(starter, file), "utf8");
      writeFileSync(join(folder, file), translated(source, language, translations[language] ?? {}));
    }
    const { deck } = (await import(join(folder, "deck.ts"))) as { deck: Deck };
    expect(checkStory(deck.story.draft).errors).toEqual([]);
    const slides = slidesOf(deck);
    expect([...deckErrors(deck), ...stepErrors(deck)]).toEqual([]);
    expect(deck.story.language.tag).toBe(language);
    expect(slides.map(({ id }) => id)).toEqual(slidesOf(starterDeck).map(({ id }) => id));
    expect(deck.story.sources.numbers).toMatchObject({ publisher: "NASA", language: "en" });
    expect(slides.find(({ quote }) => quote)?.quote).toMatchObject({ language: "en", translation: expect.any(String) });
    expect(leftOver(deck).map(({ record }) => record)).toEqual(expect.arrayContaining(slides.map(({ id }) => id)));
  },
);
