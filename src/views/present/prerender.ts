import { type Deck, slidesOf } from "../../deck/deck.ts";
import { markup } from "../../marks/markup.ts";
import { firstStep, sectionDrawing } from "./section.ts";

/** How many slides have a picture before the deck has come: the first, and the one that a first press of a key leads to. */
const drawnAhead = 2;

/** The slides as they stand in the page before any script runs: the first is shown, all can be walked by their words. */
export function presentHtml(deck: Deck): string {
  const worded = withoutPictures(deck);
  return slidesOf(worded)
    .map((slide, index) => markup(sectionDrawing(worded, slide, { here: index === 0 })))
    .join("\n");
}

/** The first slides with their pictures, as markup by their ids: they come after the words, since they weigh more than all of these. */
export const firstPictures = (deck: Deck): Readonly<Record<string, string>> =>
  Object.fromEntries(
    slidesOf(deck)
      .slice(0, drawnAhead)
      .map((slide) => [slide.id, markup(firstStep(deck, slide))]),
  );

/** A deck whose charts draw nothing, which costs next to nothing to write. */
function withoutPictures({ whereabouts: _, ...deck }: Deck): Deck {
  return {
    ...deck,
    chapters: deck.chapters.map((chapter) => ({
      ...chapter,
      slides: chapter.slides.map((slide) =>
        slide.chart ? { ...slide, chart: { ...slide.chart, draw: () => [] } } : slide,
      ),
    })),
  };
}
