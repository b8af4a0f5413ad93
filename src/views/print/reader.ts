import { foregroundChart } from "../../deck/deck.ts";
import type { Language } from "../../language/language.ts";
import { type Drawing, node } from "../../svg/node.ts";
import type { Note } from "../shared/notes.ts";
import { paragraphs } from "../shared/prose.ts";
import { headingId, slideDrawing } from "../shared/slide.ts";
import { noteText } from "./noteText.ts";
import { notesUnder, type Reader, stepsUnder } from "./numbers.ts";
import { type PrintedPage, pageId } from "./pages.ts";

/** A sheet of the reader: the slide across the whole width, its words below, and their notes. */
export function readerSheet(reader: Reader, page: PrintedPage): Drawing {
  const { deck, pages } = reader;
  const prefix = `page-${page.number}-`;
  const notes = notesUnder(page, reader);
  const start = notes[0]?.number;
  return node(
    "section",
    { class: "sheet", id: pageId(page, pages), "aria-labelledby": headingId(prefix), "data-page": page.number },
    node("div", { class: "picture" }, slideDrawing(deck, page.slide, page.step, { prefix, root: "../", still: true })),
    node(
      "div",
      { class: "under" },
      node("div", { class: "said" }, spoken(reader, page)),
      foregroundChart(page.slide) &&
        node(
          "p",
          { class: "as-table" },
          node("a", { href: `#table-${page.number}` }, deck.story.language.printed.chartAsTable),
        ),
      notes.length > 0 &&
        node(
          "ol",
          { class: "notes", start },
          notes.map((note) => noteItem(reader, note)),
        ),
    ),
  );
}

/** The words of the steps printed below a page. A slide of words already shows its own words, but not their marks. */
function spoken({ deck, notes, pages }: Reader, page: PrintedPage): readonly Drawing[] {
  return stepsUnder(page, pages).flatMap((step) => {
    const here = notes.filter((note) => note.slide === page.slide && note.step === step);
    return paragraphs(page.slide.steps[step]?.words ?? [], {
      mark: (_, nth) => here[nth] && mark(deck.story.language, here[nth].number),
    });
  });
}

const mark = (language: Language, number: number): Drawing =>
  node(
    "sup",
    {},
    node(
      "a",
      { id: `mark-${number}`, href: `#note-${number}`, "aria-label": language.reading.note(number) },
      language.number(number),
    ),
  );

/** A note: what it states, when, who says so and how firmly, and the sources by number. */
function noteItem(reader: Reader, note: Note): Drawing {
  const { language } = reader.deck.story;
  const { statements, sources } = noteText(reader, note);
  const named = sources.flatMap(({ source, publisher, number, paragraphs }, index) => [
    index > 0 && language.apart,
    node(
      "a",
      { href: `#source-${source}`, "aria-label": language.printed.source(number, publisher) },
      language.printed.numbered(publisher, number),
    ),
    paragraphs && ` ${paragraphs}`,
  ]);
  return node(
    "li",
    { id: `note-${note.number}` },
    node(
      "p",
      { class: "stated" },
      ...statements.flatMap(({ what, told, seeNote }) => [
        node("b", {}, what),
        " ",
        seeNote ? node("a", { href: `#note-${seeNote}` }, told) : told,
        " ",
      ]),
    ),
    named.length > 0 && node("p", { class: "named" }, ...named, language.sentence("")),
  );
}
