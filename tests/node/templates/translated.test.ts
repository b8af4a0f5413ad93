import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { deckErrors, stepErrors } from "../../../src/deck/check.ts";
import { type Deck, type Slide, slidesOf } from "../../../src/deck/deck.ts";
import { checkStory } from "../../../src/events/check/check.ts";
import { languages } from "../../../src/language/language.ts";
import { deck as journey } from "../../../src/node/templates/journey/deck.ts";
import { leftOver } from "../../../src/node/templates/leftOver.ts";
import { imported, sayIn, toWrite } from "../../../src/node/templates/starterWords.ts";
import { deck as story } from "../../../src/node/templates/story/deck.ts";
import { translated, translations } from "../../../src/node/templates/translated.ts";

const root = resolve(import.meta.dirname, "../../..");
const starters = { story, journey };
const names = Object.keys(starters) as (keyof typeof starters)[];
const folderOf = (name: string) => join(root, "src/node/templates", name);
const modulesOf = (name: string) => readdirSync(folderOf(name)).filter((file) => file.endsWith(".ts"));
const sourceOf = (name: string, file: string) => readFileSync(join(folderOf(name), file), "utf8");
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

const sources = names.flatMap((name) => modulesOf(name).map((file) => sourceOf(name, file)));
const texts = new Set(sources.flatMap(textsIn));
const others = languages.filter((language) => language !== "en");

test.each(others)("the starter stories are translated into the language %s, every text of them", (language) => {
  const known = Object.keys(translations[language] ?? {});
  expect(texts.size).toBeGreaterThan(100);
  expect([...texts].filter((text) => !known.includes(text))).toEqual([]);
  const whole = [...sources, sourceOf(".", "starterWords.ts")].map((source) => source.replace(/\s+/g, " ")).join("\n");
  expect(known.filter((text) => !whole.includes(text))).toEqual([]);
});

test.each(others)(
  "every text that an import writes is said in the language %s, with what is put into it",
  (language) => {
    const say = sayIn(language);
    const holes = (text: string) => text.match(/\{\w+\}/g) ?? [];
    for (const text of [...Object.values(toWrite), ...Object.values(imported)]) {
      expect(translations[language]).toHaveProperty([text]);
      expect(holes(say(text))).toEqual(holes(text));
    }
    expect(say(imported.file, { file: "a.csv" })).toContain("a.csv");
  },
);

test.each(others.flatMap((language) => names.map((name) => [name, language] as const)))(
  "the starter %s in the language %s is in order, and all of it is still to be replaced",
  async (name, language) => {
    const folder = mkdtempSync(join(root, "translated-"));
    made.push(folder);
    cpSync(folderOf(name), folder, { recursive: true });
    for (const file of modulesOf(name))
      writeFileSync(join(folder, file), translated(sourceOf(name, file), language, translations[language] ?? {}));
    const { deck } = (await import(join(folder, "deck.ts"))) as { deck: Deck };
    expect(checkStory(deck.story.draft).errors).toEqual([]);
    const slides = slidesOf(deck);
    expect([...deckErrors(deck), ...stepErrors(deck)]).toEqual([]);
    expect(deck.story.language.tag).toBe(language);
    expect(slides.map(({ id }) => id)).toEqual(slidesOf(starters[name]).map(({ id }) => id));
    for (const source of Object.values(deck.story.sources)) expect(source).toMatchObject({ language: "en" });
    for (const { quote } of slides.filter((slide) => slide.quote))
      expect(quote).toMatchObject({ language: "en", translation: expect.any(String) });
    expect(leftOver(deck).map(({ record }) => record)).toEqual(expect.arrayContaining(slides.map(({ id }) => id)));
  },
);

test("the id, the keywords and the opening of a starter are found in a deck that has another title", () => {
  const [chapter, ...others] = story.chapters;
  if (!chapter) throw new Error("no chapter");
  const slides = chapter.slides.map(
    (slide, at): Slide => (at === 0 ? { ...slide, steps: [{ state: undefined, words: [["Mine."]] }] } : slide),
  );
  const deck: Deck = { ...story, title: "Mine", chapters: [{ ...chapter, slides }, ...others] };
  const found = leftOver(deck).map(({ record, field, wrong }) => `${record || field}: ${wrong}`);
  expect(found).toContain("id: still has the starter’s “eight-days-in-july”");
  expect(found).toContain("keywords: still has the starter’s “Apollo 11”");
  expect(found.filter((one) => one.includes("“1969”"))).toEqual([]);
  expect(found.filter((one) => one.startsWith("title: still says"))).toHaveLength(1);
});

test("what is left of a starter's event file is found, and so is a sentence of it among an author's own", () => {
  const [chapter] = story.chapters;
  const [, slide] = chapter?.slides ?? [];
  if (!slide) throw new Error("no slide");
  const { landed, step, ...others } = story.story.draft.events;
  const draft = {
    ...story.story.draft,
    sources: { mine: { ...story.story.draft.sources.numbers, title: "A book of mine" } },
    actors: {},
    terms: {},
    places: { cape: story.story.draft.places.cape, mine: { ...story.story.draft.places.cape, name: "Somewhere" } },
    events: {
      landed,
      step,
      mine: { ...Object.values(others)[0], title: "Mine", text: "Ours. Write here what it shows." },
    },
  };
  const mine: Slide = {
    ...slide,
    title: "Mine",
    caption: "Of me",
    steps: [{ words: [["Ours. The last crew left it in December 1972."]] }],
  };
  const deck = { ...story, chapters: [{ ...chapter, slides: [mine] }], story: { ...story.story, draft } } as Deck;
  const found = leftOver(deck).map(({ part, record, field, wrong }) => [part, record, field, wrong].join(", "));
  expect(found.filter((one) => !one.startsWith("deck, ,"))).toEqual([
    "events, mine, text, is “Ours. Write here what it shows.”",
    "events, landed, , still has the words of the starter, as have step",
    "places, cape, , still has the words of the starter",
    expect.stringContaining("race, steps[0].words, still says “The last crew left it in December 1972.”"),
  ]);
  expect(leftOver(story).filter(({ part }) => part !== "deck")).toEqual([]);
});
