import { describe, expect, test } from "vitest";
import { deck as real } from "../../../slides/deck.ts";
import { slidesOf } from "../../../src/deck/deck.ts";
import { plainText } from "../../../src/deck/words.ts";
import { languageOf } from "../../../src/language/language.ts";
import { serialize } from "../../../src/svg/serialize.ts";
import { printChoice, printQuery } from "../../../src/views/print/choice.ts";
import { noteText } from "../../../src/views/print/noteText.ts";
import { firstNotesOf, notesUnder, numbered, stepsUnder } from "../../../src/views/print/numbers.ts";
import { printedPages } from "../../../src/views/print/pages.ts";
import { printParts } from "../../../src/views/print/sheets.ts";
import { notesOf } from "../../../src/views/shared/notes.ts";
import { deck } from "../../fixture/deck.ts";

const written = (of: typeof deck, choice: Parameters<typeof printParts>[1]) =>
  printParts(of, choice)
    .map((part) => serialize(part.draw()))
    .join("\n");
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

describe("printChoice(query)", () => {
  test("reads form, theme, paper and slides, and what printQuery() writes", () => {
    const choice = { form: "notes", theme: "night", paper: "letter", slides: ["a", "b"] } as const;
    expect(printChoice(printQuery(choice))).toEqual(choice);
  });

  test("reads the hand-out on A4 from invalid values", () => {
    expect(printChoice(new URLSearchParams("form=book&theme=pink&paper=a5"))).toEqual({
      form: "handout",
      theme: "paper",
      paper: "a4",
    });
  });
});

describe("printedPages(deck)", () => {
  test("has a page for each declared step, labelled by its slide, and by its step if several of the slide are printed", () => {
    expect(printedPages(deck, {}).map(({ slide, step, label }) => [slide.id, step, label])).toEqual([
      ["title", 0, "1"],
      ["freeze", 1, "2.2"],
      ["freeze", 2, "2.3"],
      ["flood", 0, "3"],
      ["method", 0, "4"],
    ]);
  });

  test("has a page for every step if asked, labelled by slide and step, also among chosen slides", () => {
    const pages = printedPages(deck, { every: true, slides: ["freeze", "flood"] });
    expect(pages.map(({ label }) => label)).toEqual(["2.1", "2.2", "2.3", "3"]);
  });

  test("labels its pages with the digits of the language", () => {
    const arabic = { ...deck, story: { ...deck.story, language: languageOf("ar-EG") } };
    expect(printedPages(arabic, {}).map(({ label }) => label)).toEqual(["١", "٢.٢", "٢.٣", "٣", "٤"]);
  });
});

describe("the reader", () => {
  test.each([
    ["fixture", deck],
    ["deck", real],
  ])("has every step of the %s under exactly one page", (_, of) => {
    const pages = printedPages(of, {});
    for (const slide of slidesOf(of)) {
      const under = pages.filter((page) => page.slide === slide).flatMap((page) => stepsUnder(page, pages));
      expect(under, slide.id).toEqual(slide.steps.map((_, step) => step));
    }
  });

  test("prints the words of steps without a page under the next", () => {
    const [, second] = printParts(deck, { form: "notes" });
    const words = serialize(second?.draw() as never).replace(/<[^>]+>/g, "");
    const [first, then] = slidesOf(deck)[1]?.steps ?? [];
    expect(words).toContain(plainText(first?.words ?? []));
    expect(words).toContain(plainText(then?.words ?? []).split("\n\n")[0]);
  });

  test.each([
    ["fixture", deck],
    ["deck", real],
  ])(
    "has no id twice in the %s and no link within it that leads nowhere",
    (_, of) => {
      const text = written(of, { form: "notes" });
      const ids = all(text, / id="([^"]+)"/g);
      expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
      expect(all(text, /href="#([^"]+)"/g).filter((id) => !ids.includes(id))).toEqual([]);
    },
    60_000,
  );

  test("tells each claim and event in its first printed note only, to which later notes refer", () => {
    const pages = printedPages(real, { slides: ["toll", "counters"] });
    const known = { deck: real, pages, notes: notesOf(real) };
    const reader = { ...known, numbers: numbered(known), firstNotes: firstNotesOf(known) };
    const told = pages
      .flatMap((page) => notesUnder(page, reader))
      .flatMap((note) => noteText(reader, note).statements.map((statement) => ({ note, ...statement })));
    const first = told.filter(({ seeNote }) => !seeNote);
    expect(new Set(first.map(({ what }) => what)).size).toBe(first.length);
    const again = told.filter(({ seeNote }) => seeNote);
    expect(again.length).toBeGreaterThan(0);
    for (const { what, told: words, seeNote } of again) {
      expect(words).toBe(`See note ${seeNote}.`);
      expect(first.filter(({ note }) => note.number === seeNote).map((earlier) => earlier.what)).toContain(what);
    }
  });

  test("lists each source once, in the order of its number, with its address", () => {
    const text = written(deck, { form: "notes" });
    expect(all(text, /<li id="source-([^"]+)"/g)).toEqual([...new Set(all(text, /href="#source-([^"]+)"/g))]);
    for (const { url } of Object.values(deck.story.sources)) if (url) expect(text).toContain(`>${url}</span>`);
  });

  test("has a table for each printed chart, with heads for columns and rows", () => {
    const text = written(deck, { form: "notes" });
    expect(all(text, / id="table-(\d+)"/g)).toEqual(["1", "2", "3"]);
    const [, tables = ""] = text.split('id="tables"');
    expect(all(tables, /<th scope="(row)"/g)).toHaveLength(1 + 5 + 3);
    expect(all(tables, /<th scope="(col)"/g)).toHaveLength(3);
  });

  test("leaves out an appendix that would be empty", () => {
    const parts = printParts(deck, { form: "notes", slides: ["method"] });
    expect(parts.map(({ name }) => name)).toEqual(["slide “method”, step 1"]);
  });
});
