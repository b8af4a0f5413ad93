import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Chart, tablesOf } from "../../src/charts/chart.ts";
import { timeline } from "../../src/charts/timeline/timeline.ts";
import { type Deck, type Slide, slidesOf } from "../../src/deck/deck.ts";
import { readStory, type Story } from "../../src/events/read.ts";
import type { Draft } from "../../src/events/story.ts";
import { downloadsOf } from "../../src/node/export/data/downloads.ts";
import { placeSlide } from "../../src/node/export/slide/placeSlide.ts";
import { sourcesSource, tablesSource } from "../../src/node/export/typst/appendix.ts";
import { wordsSource } from "../../src/node/export/typst/reader.ts";
import { slideCardDrawing } from "../../src/node/site/cardDrawing.ts";
import type { Drawing } from "../../src/svg/node.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { tooltipContent } from "../../src/views/inspect/tooltip.ts";
import { presentHtml } from "../../src/views/present/boot/prerender.ts";
import { speakerFields } from "../../src/views/present/speaker/fields.ts";
import { speakerPage } from "../../src/views/present/speaker/page.ts";
import { sourcesSheet, tablesSheet } from "../../src/views/print/appendix.ts";
import { firstNotesOf, numbered, type Reader } from "../../src/views/print/numbers.ts";
import { printedPages } from "../../src/views/print/pages.ts";
import { readerSheet } from "../../src/views/print/reader.ts";
import { otherPageHtml, otherPages } from "../../src/views/read/otherPages/pages.ts";
import { readHtml } from "../../src/views/read/prerender.ts";
import { stateChangeWords } from "../../src/views/shared/changeWords.ts";
import { notesOf } from "../../src/views/shared/notes.ts";
import { deck as ice } from "../fixture/deck.ts";
import { frameAt, galleryStates } from "../gallery/states.ts";
import { notTranslated, pseudoLanguage } from "./pseudo.ts";

/** Every text within something. */
const textsIn = (value: unknown): readonly string[] =>
  typeof value === "string" ? [value] : value && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];

/** The fields of a story that an author writes in prose. */
const prose =
  /^(?:title|text|name|short|publisher|note|definition|caveat|disagreement|attribution|scope|words|caption)$/;

/** A story without the signs in its texts, so that a sign that is put between two of them shows. */
function plain<Value>(value: Value, field = ""): Value {
  if (typeof value === "string") return (prose.test(field) ? value.replace(/[,;:·.()[\]“”–…]/g, "") : value) as Value;
  if (!value || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map((one) => plain(one, field)) as Value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, name)])) as Value;
}

/** Collects what is said that comes neither from a dictionary nor from a story, with where it is said. */
function listener(...told: unknown[]) {
  const known = new Set(told.flatMap(textsIn).flatMap((text) => notTranslated(text.toLowerCase())));
  const found = new Set<string>();
  const hear = (where: string, text: string) => {
    for (const word of notTranslated(text.replace(/&#?\w+;/g, " ")))
      if (!known.has(word.toLowerCase())) found.add(`${where}: ${word}`);
  };
  return {
    found,
    hear,
    /** What a page shows, and what it says to those who hear it. */
    read(where: string, html: string) {
      for (const [, text = ""] of html.replace(/<(style|script)[\s\S]*?<\/\1>/g, "").matchAll(/>([^<]+)</g))
        hear(where, text);
      for (const [, said = ""] of html.matchAll(
        / (?:aria-label|title|alt|placeholder|data-found-\w+|data-black)="([^"]*)"/g,
      ))
        hear(where, said);
    },
  };
}

const markup = (drawings: readonly Drawing[]): string => drawings.map(serialize).join("\n");

/** The words in the modules of a story that frame its charts. */
const framed = ["charts", "map", "counts", "standing", "city", "valley", "whereabouts"].map((file) =>
  [...readFileSync(`slides/${file}.ts`, "utf8").matchAll(/"([^"]*)"/g)].map(([, text]) => text),
);

test("a chart draws and says no word that is neither the story's nor a dictionary's", () => {
  const seen = new Set<string>();
  const stories = new Map<Draft, Story>();
  const heard = galleryStates
    .filter(({ chart, story }) => !seen.has(`${chart.kind} ${story.title}`) && seen.add(`${chart.kind} ${story.title}`))
    .flatMap((one) => {
      const { draft } = one.story;
      const story = stories.get(draft) ?? readStory(plain(draft), pseudoLanguage);
      stories.set(draft, story);
      const { hear, read, found } = listener(story.draft, framed, one.state, one.story.draft.series, "Euphrates");
      const chart: Chart = one.chart.of(story);
      const said = chart.describe(one.state);
      hear(`${one.name}, its name`, said.name);
      hear(`${one.name}, its summary`, said.summary);
      for (const { caption, columns, rows } of tablesOf(said))
        for (const text of [caption, ...columns, ...rows.flat()]) hear(`${one.name}, its table`, text);
      for (const { name, figures = [] } of said.parts ?? [])
        for (const text of [name, ...figures.map(({ words }) => words)]) hear(`${one.name}, its parts`, text);
      read(`${one.name}, drawn`, markup(chart.draw(one.state, frameAt(one, "slide"))));
      return [...found];
    });
  expect(heard).toEqual([]);
});

/** The small deck in the pseudo-language, its charts timelines. */
function pseudoDeck(): Deck {
  const story = readStory(plain(ice.story.draft), pseudoLanguage);
  const lines = timeline(story, { order: ["upper", "lower"] }) as Chart;
  const slide = ({ chart, steps: [first, ...rest], ...others }: Slide): Slide => {
    const step = (one: typeof first, nth: number) => ({
      ...plain(one),
      ...(chart && { state: { extent: ["1838-01", `1838-0${3 - (nth % 2)}`], lanes: nth % 2 ? "kind" : "theatre" } }),
    });
    return {
      ...plain(others),
      ...(chart && { chart: lines }),
      steps: [step(first, 0), ...rest.map((one, nth) => step(one, nth + 1))],
    };
  };
  const chapters = ice.chapters.map((chapter) => ({
    ...plain({ ...chapter, slides: [] }),
    slides: chapter.slides.map(slide),
  }));
  return { ...plain({ ...ice, story: undefined, chapters: [] }), story, chapters };
}

test("pages, slides, paper and files say no word that is neither the story's nor a dictionary's", () => {
  const deck = pseudoDeck();
  const { story } = deck;
  const slides = slidesOf(deck);
  const { hear, read, found } = listener(
    story.draft,
    slides.map(({ chart: _, ...slide }) => slide),
    { ...deck, story: undefined, chapters: deck.chapters.map(({ title }) => title) },
    // What is the same in every language: a form of file, the signs on buttons, and when a slide begins.
    ["PDF", "+", "A+", "A−", "1:00", "2:00"],
  );
  read("the stage", presentHtml(deck));
  read("the speaker's window", serialize(speakerPage(deck)));
  read("the article", readHtml(deck, { isAlone: true }));
  for (const page of otherPages(deck)) read(`read/${page.path}`, otherPageHtml(deck, page));
  for (const slide of slides) {
    read("the card of a slide", serialize(slideCardDrawing(deck, slide)));
    slide.steps.forEach((step, nth) => {
      const { texts, counts, chart } = placeSlide(deck, slide, nth, "p");
      for (const text of texts) for (const line of text.lines) hear("paper", line.map((run) => run.text).join(""));
      for (const { caption, rows } of counts)
        hear("paper", [caption, ...rows.flatMap(({ name, count }) => [name, count])].join(" "));
      hear("paper, an alternative text", chart?.alt ?? "");
      for (const shows of Object.values(speakerFields)) {
        const shown = shows(deck, { slide: slides.indexOf(slide), step: nth });
        if (typeof shown === "string") hear("the speaker's window", shown);
        else read("the speaker's window", markup(shown));
      }
      const before = slide.steps[nth - 1];
      if (slide.chart && before)
        hear("a step", stateChangeWords(story, slide.chart, [before.state, step.state], step.caption !== undefined));
    });
  }
  const pages = printedPages(deck, { every: true });
  const known = { deck, pages, notes: notesOf(deck) };
  const full: Reader = { ...known, numbers: numbered(known), firstNotes: firstNotesOf(known) };
  read("the reader", markup([...pages.map((page) => readerSheet(full, page)), tablesSheet(full), sourcesSheet(full)]));
  for (const source of [
    tablesSource(full, 500),
    sourcesSource(full, 500),
    ...pages.map((page) => wordsSource(full, page, "a4")),
  ])
    for (const [, text = ""] of source
      .replace(/(?:label|to|link|lang:|region:)[( ]"[^"]*"|numbering: "1"/g, "")
      .matchAll(/"([^"]*)"/g))
      hear("the PDF", text.replaceAll("\u200b", ""));
  const subjects = [
    ...story.events.map(({ id }) => ({ kind: "event", id }) as const),
    ...Object.keys(story.places).map((id) => ({ kind: "place", id }) as const),
    ...Object.keys(story.fronts).map((id) => ({ kind: "front", id }) as const),
    { kind: "several", ids: story.events.map(({ id }) => id) } as const,
  ];
  for (const subject of subjects)
    read("a tooltip", markup(tooltipContent(story, subject, "1838-03-14", { sourceList: "sources/" })));
  const file = (ending: string) => downloadsOf(deck).find((one) => one.file.endsWith(ending))?.content ?? "";
  const spoken = /"(?:headline|text|display_date|label|title)": "((?:[^"\\]|\\.)*)"/g;
  for (const ending of [".json", ".lpf.json", ".geojson"])
    for (const [, text = ""] of file(ending).matchAll(spoken))
      hear(`data${ending}`, text.replace(/&lt;[^&]*&gt;|<[^>]*>/g, " "));
  for (const [, text = ""] of file(".ics")
    .replace(/\r\n /g, "")
    .matchAll(/^(?:SUMMARY|DESCRIPTION|LOCATION):(.*)$/gm))
    hear("data.ics", text.replace(/\\n/g, " ").replace(/\\(?=[,;])/g, ""));
  expect([...found]).toEqual([]);
});

test("no style sheet says a word: what it shows of its own is taken from the page", () => {
  const sheets = readdirSync("src/style", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".css"),
  );
  expect(sheets.length).toBeGreaterThan(10);
  const said = sheets.flatMap((file) =>
    [...readFileSync(`src/style/${file}`, "utf8").matchAll(/(?<![-\w])content:\s*([^;]*)/g)].flatMap(
      ([, content = ""]) =>
        [...content.matchAll(/"([^"]*)"/g)].flatMap(([, text = ""]) =>
          /\p{L}{2}/u.test(text.replace(/\\[\da-f]+/gi, "")) ? [`${file}: ${text}`] : [],
        ),
    ),
  );
  expect(said).toEqual([]);
});
