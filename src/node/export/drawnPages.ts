import type { Deck } from "../../deck/deck.ts";
import type { PrintChoice } from "../../views/print/choice.ts";
import type { PrintedPage } from "../../views/print/pages.ts";
import { pagesOf } from "../../views/print/sheets.ts";
import type { PlacedSlide } from "./slide/placed.ts";
import { placeSlide } from "./slide/placeSlide.ts";

/** What an export writes, where, and how it reports progress. */
export interface Exporting {
  choice: PrintChoice;
  /** The path of the file, or of the folder for several files. */
  out: string;
  /** Called with a line about each page before it is drawn. */
  say?: (line: string) => void;
}

/** A page with its slide laid out, and the prefix of the ids in its drawings. */
export interface DrawnPage {
  page: PrintedPage;
  placed: PlacedSlide;
  prefix: string;
}

/**
 * Lays out the pages of a choice, one after the other. Throws an Error that names the slide and the step if a chart
 * fails.
 */
export function* drawnPages(
  deck: Deck,
  { choice, say = () => {} }: Pick<Exporting, "choice" | "say">,
): Generator<DrawnPage, void, void> {
  const pages = pagesOf(deck, choice);
  for (const page of pages) {
    const { slide, step, number } = page;
    const prefix = `p${number}-`;
    const name = `slide “${slide.id}”, step ${step + 1}`;
    say(`${number}/${pages.length} ${name}`);
    try {
      yield { page, placed: placeSlide(deck, slide, step, prefix), prefix };
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      throw said.startsWith(`slide “${slide.id}”`) ? error : new Error(`${name}: ${said}`, { cause: error });
    }
  }
}

/**
 * The file name of a page's picture without its extension: its slide's number in the deck, however few are chosen, and
 * its slide and step.
 */
export function pictureName({ page: { slide, slideNumber, step } }: DrawnPage): string {
  const digits = String(slide.steps.length).length;
  return `${String(slideNumber).padStart(2, "0")}-${slide.id}-${String(step + 1).padStart(digits, "0")}`;
}
