import { type Deck, slidesOf } from "../../../deck/deck.ts";
import { presented } from "../../../deck/order.ts";
import type { Language } from "../../../language/language.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import { firstStepDrawing, sectionDrawing } from "../stage/section.ts";

/** How many slides have a picture before the deck is loaded: the first, and the one to which a first key leads. */
const pictured = 2;

/** The slides as written into the page before any script runs: in words, with the first shown. */
export function presentHtml(deck: Deck): string {
  const words = withoutCharts(presented(deck, undefined));
  return slidesOf(words)
    .map((slide, index) => serialize(sectionDrawing(words, slide, { current: index === 0 })))
    .join("\n");
}

/** The dialog offered on a narrow touch screen before the slides, closed at first: see `offerReading`. */
export const offerDrawing = ({ stage: { small } }: Language): Drawing =>
  node(
    "dialog",
    { id: "offer", "aria-labelledby": "offer-title" },
    node("h2", { id: "offer-title" }, small.title),
    node("p", {}, small.text),
    node("a", { class: "first", href: "read/" }, small.read),
    node("button", { type: "button" }, small.stay),
  );

/**
 * The first slides with their pictures, as markup by slide id. They are loaded after the words of all slides, since
 * they are larger than those.
 */
export function firstPictures(deck: Deck): Readonly<Record<string, string>> {
  const shown = presented(deck, undefined);
  const first = slidesOf(shown).slice(0, pictured);
  return Object.fromEntries(first.map((slide) => [slide.id, serialize(firstStepDrawing(shown, slide))]));
}

/** A copy of a deck whose charts draw nothing, so that it is quick to draw. */
function withoutCharts({ whereabouts: _, ...deck }: Deck): Deck {
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
