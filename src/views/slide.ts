import { type Deck, type Figure, type Slide, slidesOf } from "../deck/deck.ts";
import { whereaboutsOf } from "../deck/whereabouts.ts";
import { plainText } from "../deck/words.ts";
import { readEdtf } from "../events/edtf.ts";
import { dayWords } from "../events/words.ts";
import { type Face, textWidth, wrapText } from "../layout/text.ts";
import { type Drawing, draw } from "../marks/drawing.ts";
import { credits } from "./credits.ts";
import { chartFigure } from "./figure.ts";
import { method } from "./method.ts";
import { paragraphs } from "./words.ts";

/** What a slide is drawn for. */
export interface Sheet {
  /** Put before every id, so that one slide can be drawn twice on a page. */
  prefix: string;
}

/** The fixed frame of a slide, in CSS pixels. */
const slideSize = { width: 1280, height: 720 } as const;

const margin = 48;
const room = slideSize.width - 2 * margin;

/**
 * A slide at a step, 1280 by 720, as present, the speaker's window and print show it: title and caption, what is
 * drawn, and who it comes from. The words of a step are shown only where the slide is made of words.
 */
export function slideDrawing(deck: Deck, slide: Slide, step: number, sheet: Sheet): Drawing {
  const parts = kinds[slide.kind](deck, slide, step, sheet);
  return draw(
    "div",
    { key: slide.id, class: `slide slide-${slide.kind}`, "data-slide": slide.id, "data-step": step + 1 },
    ...parts,
    slide.kind !== "opening" && whereAndWhen(deck, slide, step, sheet.prefix),
    credits(deck.story, slide, step),
  );
}

/** The line under a slide's title at a step: the step's own, else the slide's. */
export const captionOf = (slide: Slide, step: number): string => slide.steps[step]?.caption ?? slide.caption;

/** The id of a slide's heading, by which its section is named. */
export const headingId = (prefix: string): string => `${prefix}heading`;

type Part = Drawing | undefined;
const kinds: Record<
  Slide["kind"],
  (deck: Deck, slide: Slide, step: number, sheet: Sheet) => readonly (Part | readonly Part[])[]
> = {
  opening: (deck, slide, step, { prefix }) => [
    draw(
      "header",
      { key: "header" },
      draw("h1", { key: "title", id: headingId(prefix), tabindex: -1 }, slide.title),
      draw("p", { key: "subtitle", class: "subtitle" }, deck.subtitle),
    ),
    draw("p", { key: "date", class: "date" }, dayWords(readEdtf(deck.story.pivot).from, { weekday: true })),
    chart(slide, step, "full", prefix),
    draw("div", { key: "veil", class: "veil" }),
  ],
  chapter: (deck, slide, step, { prefix }) => [
    draw(
      "header",
      { key: "header" },
      draw("p", { key: "number", class: "number" }, `${chapterNumber(deck, slide)}`),
      draw("h2", { key: "title", id: headingId(prefix), tabindex: -1 }, slide.title),
      draw("p", { key: "caption", class: "caption" }, captionOf(slide, step)),
    ),
    chart(slide, step, "full", prefix),
    draw("div", { key: "veil", class: "veil" }),
  ],
  chart: (_, slide, step, { prefix }) => [
    heading(slide, step, prefix),
    chart(slide, step, slide.chart?.bleeds ? "bleed" : "inset", prefix),
  ],
  words: (_, slide, step, { prefix }) => [
    heading(slide, step, prefix),
    spoken(slide, step, { width: 1040, height: 540, sizes: [40, 36, 32, 28, 25, 22] }),
  ],
  figure: (_, slide, step, { prefix }) => [heading(slide, step, prefix), figures(slide.figures ?? [])],
  closing: (deck, slide, step, { prefix }) => [
    heading(slide, step, prefix),
    spoken(slide, step, { width: 560, height: 560, sizes: [25, 23, 21, 19, 18] }),
    slide.chart ? chart(slide, step, "side", prefix) : method(deck.story),
  ],
};

/** The places a chart may have on a slide, and their sizes; slide.css says where they are. */
const places = {
  full: slideSize,
  bleed: { width: slideSize.width, height: 568 },
  inset: { width: room, height: 560 },
  side: { width: 568, height: 568 },
};

function chart(slide: Slide, step: number, place: keyof typeof places, prefix: string): Part {
  if (!slide.chart) return undefined;
  const drawn = chartFigure(slide.chart, slide.steps[step]?.state, { ...places[place], prefix, text: 16 });
  return { ...drawn, attributes: { ...drawn.attributes, class: `${drawn.attributes.class} at-${place}` } };
}

/** The number of the chapter a slide stands in, from 1. */
const chapterNumber = (deck: Deck, slide: Slide): number =>
  deck.chapters.findIndex(({ slides }) => slides.includes(slide)) + 1;

/** Where and when a step is: large where a chapter begins, else small. Hidden from those who hear the page: the chart says it. */
function whereAndWhen(deck: Deck, slide: Slide, step: number, prefix: string): Part {
  const state = deck.whereabouts && whereaboutsOf(deck.story, slide, step);
  if (!deck.whereabouts || !state) return undefined;
  const size = slide.kind === "chapter" ? { width: 470, height: 80, text: 18 } : { width: 316, height: 38, text: 16 };
  const { width, height } = size;
  return draw(
    "svg",
    { key: "where", class: "whereabouts", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
    draw("g", { key: "marks" }, deck.whereabouts.draw(state, { ...size, prefix: `${prefix}where-` })),
  );
}

/** The largest of some sizes at which a line of text is no wider than the room; the smallest where none fits. */
const fitting = (text: string, width: number, face: Face, sizes: readonly number[]): number =>
  sizes.find((size) => textWidth(text, size, face) <= width) ?? sizes.at(-1) ?? 16;

/** Title and caption on their fixed baselines; a title that no size fits on one line takes two. */
function heading(slide: Slide, step: number, prefix: string): Drawing {
  const caption = captionOf(slide, step);
  const size = fitting(slide.title, room, "serif 500", [38, 34, 31, 28]);
  const small = fitting(caption, room, "sans 400", [20, 18, 16]);
  const two = textWidth(slide.title, 28, "serif 500") > room;
  return draw(
    "header",
    { key: "header", class: two && "two-lines" },
    draw("h2", { key: "title", id: headingId(prefix), tabindex: -1, class: `size-${size}` }, slide.title),
    draw("p", { key: "caption", class: `caption size-${small}` }, caption),
  );
}

/** The words of a slide up to a step, in the largest size that has room for all its steps. */
function spoken(
  slide: Slide,
  step: number,
  { width, height, sizes }: { width: number; height: number; sizes: readonly number[] },
): Drawing {
  const all = slide.steps.flatMap(({ words }) => plainText(words).split("\n\n"));
  const tall = (size: number) =>
    all.reduce((sum, text) => sum + wrapText(text, width * 0.97, size, "sans 400").length * 1.4 + 0.7, 0) * size;
  const size = sizes.find((one) => tall(one) <= height) ?? sizes.at(-1);
  const shown = slide.steps.slice(0, step + 1).flatMap(({ words }, nth) =>
    paragraphs(words).map((paragraph, index) => ({
      ...inElements(paragraph),
      key: `${nth}.${index}`,
      attributes: nth < step && slide.kind === "words" ? { class: "said" } : {},
    })),
  );
  return draw("div", { key: "words", class: `words size-${size}` }, shown);
}

/** The same drawing with text that stands among elements in an element of its own, so that it can be joined by key. */
const inElements = (drawing: Drawing): Drawing =>
  drawing.tag === "#text" ? { ...drawing, tag: "span" } : { ...drawing, children: drawing.children.map(inElements) };

function figures(all: readonly Figure[]): Drawing {
  const width = (room - 40 * (all.length - 1)) / Math.max(all.length, 1);
  const size = Math.min(...all.map(({ value }) => fitting(value, width, "serif 500", [180, 144, 112, 88, 68])));
  return draw(
    "ul",
    { key: "figures", class: `figures of-${all.length}` },
    all.map(({ value, unit, of }, index) =>
      draw(
        "li",
        { key: `figure-${index}` },
        draw("p", { class: `value size-${size}` }, value),
        draw("p", { class: "unit" }, unit),
        draw("p", { class: "of" }, of),
      ),
    ),
  );
}

/** A slide's number, counted from 1, and how many there are. */
export const countOf = (deck: Deck, slide: number): string => `${slide + 1} of ${slidesOf(deck).length}`;
