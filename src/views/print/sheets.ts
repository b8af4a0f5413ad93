import { forComparing } from "../../deck/comparing.ts";
import { type Deck, forStage } from "../../deck/deck.ts";
import type { Drawing } from "../../svg/node.ts";
import { notesOf } from "../shared/notes.ts";
import { sourcesSheet, tabled, tablesSheet } from "./appendix.ts";
import type { PrintChoice, PrintForm } from "./choice.ts";
import { firstNotesOf, numbered, type Reader } from "./numbers.ts";
import { type PrintedPage, pageDrawing, printedPages } from "./pages.ts";
import { readerSheet } from "./reader.ts";

/** A part that is drawn as a unit: a page, a sheet of the reader, an appendix. */
export interface PrintPart {
  /** Its name in errors and progress messages: `slide “al-qaim”, step 3`. */
  name: string;
  /** Its heading, as it is shown. */
  title: string;
  /** The page it contains, if it contains one. */
  page?: PrintedPage;
  draw(): Drawing;
}

/**
 * A deck as a form shows it: the click-through shows what was presented, the other forms have everything to read and
 * compare.
 */
export const deckInForm = (deck: Deck, form: PrintForm): Deck =>
  form === "steps" ? forStage(deck) : forComparing(deck);

/** The pages of a choice. */
export const pagesOf = (deck: Deck, { form, slides }: Pick<PrintChoice, "form" | "slides">): readonly PrintedPage[] =>
  printedPages(deck, { every: form === "steps", ...(slides && { slides }) });

/** All parts that are printed for a choice, in order. */
export function printParts(deck: Deck, choice: Pick<PrintChoice, "form" | "slides">): readonly PrintPart[] {
  const pages = pagesOf(deck, choice);
  const parts = (drawing: (page: PrintedPage) => Drawing): readonly PrintPart[] =>
    pages.map((page) => ({
      name: `slide “${page.slide.id}”, step ${page.step + 1}`,
      title: page.slide.title,
      page,
      draw: () => drawing(page),
    }));
  if (choice.form !== "notes") return parts((page) => pageDrawing(deck, page, pages));
  const words = deck.story.language.printed;
  const known = { deck, pages, notes: notesOf(deck) };
  const reader: Reader = { ...known, numbers: numbered(known), firstNotes: firstNotesOf(known) };
  return [
    ...parts((page) => readerSheet(reader, page)),
    ...(tabled(pages).length > 0 ? [{ name: "the tables", title: words.tables, draw: () => tablesSheet(reader) }] : []),
    ...(reader.numbers.size > 0
      ? [{ name: "the sources", title: words.sources, draw: () => sourcesSheet(reader) }]
      : []),
  ];
}
