import type { Deck } from "../../deck/deck.ts";
import { type Note, notesAt } from "../shared/notes.ts";
import { citedBy, sourcesOf } from "../shared/sources.ts";
import type { PrintedPage } from "./pages.ts";

/** What each sheet of the reader needs to know about the whole document. */
export interface Reader {
  deck: Deck;
  pages: readonly PrintedPage[];
  notes: readonly Note[];
  /** The number of every source that the printed pages rest on, by id. */
  numbers: ReadonlyMap<string, number>;
  /** The first printed note on each claim and event that the notes cite, by the id of the claim or event. */
  firstNotes: ReadonlyMap<string, number>;
}

/**
 * The steps whose words are printed below a page: its own and those before it that have no page, and below the last
 * page of a slide the rest, so that every word is printed once.
 */
export function stepsUnder({ slide, step }: PrintedPage, pages: readonly PrintedPage[]): readonly number[] {
  const printed = pages.filter((page) => page.slide === slide).map((page) => page.step);
  const before = Math.max(-1, ...printed.filter((other) => other < step));
  const last = step === Math.max(...printed) ? slide.steps.length - 1 : step;
  return slide.steps.map((_, nth) => nth).filter((nth) => nth > before && nth <= last);
}

/** The notes below a page, in order. */
export const notesUnder = (page: PrintedPage, { notes, pages }: Pick<Reader, "notes" | "pages">): readonly Note[] =>
  stepsUnder(page, pages).flatMap((step) => notesAt(notes, page.slide, step));

/** Numbers sources from 1 in the order in which a reader meets them: those of the notes, then those of charts and quotations only. */
export function numbered({ deck, notes, pages }: Pick<Reader, "deck" | "notes" | "pages">): Reader["numbers"] {
  const inNotes = pages
    .flatMap((page) => notesUnder(page, { notes, pages }))
    .map(({ cite }) => citedBy(deck.story, cite));
  const shown = pages.map(({ slide, step }) => (slide.chart || slide.quote ? sourcesOf(deck.story, slide, step) : []));
  const all = new Set([...inNotes, ...shown].flat().map(({ source }) => source));
  return new Map([...all].map((source, index) => [source, index + 1]));
}

/** The first note below the printed pages on each claim and event: later notes refer to it and do not repeat it. */
export const firstNotesOf = (reader: Pick<Reader, "notes" | "pages">): Reader["firstNotes"] =>
  new Map(
    reader.pages
      .flatMap((page) => notesUnder(page, reader))
      .flatMap(({ number, cite }) => [...cite.claims, ...cite.events].map((id) => [id, number] as const))
      .reverse(),
  );
