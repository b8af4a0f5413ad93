import { type Deck, slidesOf } from "../../../deck/deck.ts";
import { presented } from "../../../deck/order.ts";
import type { Language } from "../../../language/language.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import { firstStepDrawing, sectionDrawing } from "../stage/section.ts";

/** How many slides have a picture before the deck has come: the first, and the one to which a first press of a key leads. */
const pictured = 2;

/** The slides as they stand in the page before any script runs: in words, the first of them shown. */
export function presentHtml(deck: Deck): string {
  const words = withoutCharts(presented(deck, undefined));
  return slidesOf(words)
    .map((slide, index) => serialize(sectionDrawing(words, slide, { current: index === 0 })))
    .join("\n");
}

/** What a narrow touch screen is offered before the slides: see `offerReading`. It stands closed in the page. */
export const offerDrawing = ({ stage: { small } }: Language): Drawing =>
  node(
    "dialog",
    { id: "offer", "aria-labelledby": "offer-title" },
    node("h2", { id: "offer-title" }, small.title),
    node("p", {}, small.text),
    node("a", { class: "first", href: "read/" }, small.read),
    node("button", { type: "button" }, small.stay),
  );

/** The first slides with their pictures, as markup by their ids. They come after the words, since they weigh more than all of them. */
export function firstPictures(deck: Deck): Readonly<Record<string, string>> {
  const shown = presented(deck, undefined);
  const first = slidesOf(shown).slice(0, pictured);
  return Object.fromEntries(first.map((slide) => [slide.id, serialize(firstStepDrawing(shown, slide))]));
}

/** A deck whose charts draw nothing, which takes next to no time. */
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
