import type { Frame } from "../../charts/chart.ts";
import { captionOf, type Deck, type Figure, type Slide } from "../../deck/deck.ts";
import { whereaboutsOf } from "../../deck/whereabouts.ts";
import { focusWords } from "../../events/format.ts";
import { mediaKind } from "../../events/media.ts";
import type { Story } from "../../events/read.ts";
import { type Drawing, group, node, svg } from "../../svg/node.ts";
import { credits } from "./credits.ts";
import { chartFigure } from "./figure.ts";
import { chartPlaces, closingWords, margin, room, whereLarge, whereSmall, wordsPlace } from "./frame.ts";
import { creditWords, mediaFigure } from "./media.ts";
import { labelSize, mediaLayout } from "./mediaLayout.ts";
import { method } from "./method.ts";
import { inElements, paragraphs } from "./prose.ts";
import { quoted, quoteFigure } from "./quote.ts";
import { figureSize, headingSizes, quoteSize, wordsSize } from "./sizes.ts";

/** The context in which a slide is drawn. */
export interface Sheet {
  /** Put before every id, so that one slide can be drawn twice on a page. */
  prefix: string;
  /** The root of the site relative to the page, such as `../`; empty if omitted. */
  root?: string;
  /** Whether a film is replaced by its still picture, as on paper. */
  still?: boolean;
}

/**
 * A slide at a step, 1280 by 720 CSS pixels, as shown by present, the speaker's window and print: title and caption,
 * the drawing, and the credits. The words of a step are shown only on a slide of words.
 */
export function slideDrawing(deck: Deck, slide: Slide, step: number, sheet: Sheet): Drawing {
  const parts = kinds[slide.kind](deck, slide, step, sheet);
  return node(
    "div",
    { key: slide.id, class: `slide slide-${slide.kind}`, "data-slide": slide.id, "data-step": step + 1 },
    ...parts,
    slide.kind !== "opening" && whereAndWhen(deck, slide, step, sheet.prefix),
    credits(deck.story, slide, step),
  );
}

/** The id of a slide's heading, by which its section is named. */
export const headingId = (prefix: string): string => `${prefix}heading`;

type Part = Drawing | undefined;
const kinds: Record<
  Slide["kind"],
  (deck: Deck, slide: Slide, step: number, sheet: Sheet) => readonly (Part | readonly Part[])[]
> = {
  opening: (deck, slide, step, { prefix }) => [
    node(
      "header",
      { key: "header" },
      node("h1", { key: "title", id: headingId(prefix), tabindex: -1 }, slide.title),
      node("p", { key: "subtitle", class: "subtitle" }, deck.subtitle),
    ),
    node(
      "div",
      { key: "foot", class: "foot" },
      [focusWords(deck.story), openingCaption(deck, slide, step)].map((line, nth) =>
        line ? node("p", { key: nth === 0 ? "date" : "caption" }, line) : undefined,
      ),
    ),
    chart(slide, step, prefix),
    veil(slide),
  ],
  chapter: (deck, slide, step, { prefix }) => [
    node(
      "header",
      { key: "header" },
      node("p", { key: "number", class: "number" }, deck.story.language.digits(chapterNumber(deck, slide))),
      node("h2", { key: "title", id: headingId(prefix), tabindex: -1 }, slide.title),
      node("p", { key: "caption", class: "caption" }, captionOf(slide, step)),
    ),
    chart(slide, step, prefix),
    veil(slide),
  ],
  chart: (_, slide, step, { prefix }) => [heading(slide, step, prefix), chart(slide, step, prefix)],
  words: (_, slide, step, { prefix }) => [heading(slide, step, prefix), spoken(slide, step, wordsPlace)],
  figure: (_, slide, step, { prefix }) => [heading(slide, step, prefix), figures(slide.figures ?? [])],
  picture: ({ story }, slide, step, sheet) => pictureParts(story, slide, step, sheet),
  quote: ({ story }, slide, step, { prefix }) => [
    heading(slide, step, prefix),
    slide.quote && quoteFigure(slide.quote, story, `quoted size-${quoteSize(quoted(slide.quote, story))}`),
  ],
  closing: (deck, slide, step, { prefix }) => [
    heading(slide, step, prefix),
    spoken(slide, step, closingWords),
    slide.chart ? chart(slide, step, prefix) : method(deck.story),
  ],
};

/** A picture, sound or film; its caption stands beside it and not under the title, unless it is a panorama. */
function pictureParts(
  { language }: Story,
  slide: Slide,
  step: number,
  { prefix, root = "", still = false }: Sheet,
): readonly Part[] {
  const { media } = slide;
  if (!media) return [heading(slide, step, prefix)];
  const layout = still || mediaKind(media.file) !== "sound" ? mediaLayout(media) : undefined;
  const { picture, column } = layout ?? {};
  const words = captionOf(slide, step);
  const fontSize = column && labelSize(words, creditWords(media, language), column);
  const caption = fontSize && node("p", { key: "caption", class: `label size-${fontSize}` }, words);
  return [
    heading(slide, step, prefix, !caption),
    mediaFigure(media, language, {
      root,
      still,
      sizes: `${picture?.width ?? room}px`,
      ...(picture && { size: { width: picture.width, height: picture.height } }),
      ...(caption && { caption }),
    }),
  ];
}

/** The caption of an opening, which stands below the date; undefined where it would say the date again. */
export function openingCaption({ story }: Deck, slide: Slide, step: number): string | undefined {
  const caption = captionOf(slide, step);
  return lettersOf(caption) === lettersOf(focusWords(story)) ? undefined : caption;
}

/** The letters and digits of a text: “Sunday, 20 July” says what “Sunday 20 July” says. */
const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The place of a slide's chart; undefined if its kind of slide shows none. */
export function placeOfChart({ kind, chart }: Slide): keyof typeof chartPlaces | undefined {
  if (!chart) return undefined;
  if (kind === "closing") return "side";
  if (kind === "chart") return chart.bleeds ? "bleed" : "inset";
  if (kind !== "opening" && kind !== "chapter") return undefined;
  // A map can be the background of a title; lanes and their words would run through it.
  return chart.bleeds ? "full" : "beside";
}

/** What fades a chart out behind a title; undefined if none is behind it. */
const veil = (slide: Slide): Part =>
  placeOfChart(slide) === "full" ? node("div", { key: "veil", class: "veil" }) : undefined;

/**
 * The size of a chart's ordinary text on a slide, which is also its smallest, in CSS pixels: legible from a distance of
 * four times the picture's height.
 */
export const chartFontSize = 20;

/** The frame of a chart in its place on a slide. */
export function frameInPlace(place: keyof typeof chartPlaces, prefix = ""): Frame {
  const { left, width, height } = chartPlaces[place];
  return { width, height, prefix, fontSize: chartFontSize, ...(left === 0 && { margin }) };
}

function chart(slide: Slide, step: number, prefix: string): Part {
  const place = placeOfChart(slide);
  if (!slide.chart || !place) return undefined;
  const drawn = chartFigure(slide.chart, slide.steps[step]?.state, frameInPlace(place, prefix));
  return { ...drawn, attributes: { ...drawn.attributes, class: `${drawn.attributes.class} at-${place}` } };
}

/** The number of a slide's chapter, from 1; 0 if it has none. */
export const chapterNumber = (deck: Deck, slide: Slide): number =>
  deck.chapters.findIndex(({ slides }) => slides.includes(slide)) + 1;

/**
 * The whereabouts of a step: large where a chapter begins, otherwise small. Hidden from screen readers, since the chart
 * says the same.
 */
function whereAndWhen(deck: Deck, slide: Slide, step: number, prefix: string): Part {
  const state = deck.whereabouts && whereaboutsOf(deck.story, slide, step);
  if (!deck.whereabouts || !state) return undefined;
  const { width, height, fontSize } = slide.kind === "chapter" ? whereLarge : whereSmall;
  return svg(
    { key: "where", class: "whereabouts", width, height, "aria-hidden": "true" },
    group({ key: "marks" }, deck.whereabouts.draw(state, { width, height, fontSize, prefix: `${prefix}where-` })),
  );
}

/**
 * Title and caption on their fixed baselines; a title that fits on one line in no size takes two. The caption may stand
 * elsewhere.
 */
function heading(slide: Slide, step: number, prefix: string, isCaptioned = true): Drawing {
  const { title, caption, isTwoLines } = headingSizes(slide, step);
  return node(
    "header",
    { key: "header", class: isTwoLines && "two-lines" },
    node("h2", { key: "title", id: headingId(prefix), tabindex: -1, class: `size-${title}` }, slide.title),
    isCaptioned && node("p", { key: "caption", class: `caption size-${caption}` }, captionOf(slide, step)),
  );
}

/** The words of a slide up to a step, in the largest size in which all its steps fit. */
function spoken(slide: Slide, step: number, place: Parameters<typeof wordsSize>[1]): Drawing {
  const shown = slide.steps.slice(0, step + 1).flatMap(({ words }, nth) =>
    paragraphs(words).map((paragraph, index) => ({
      ...inElements(paragraph),
      key: `${nth}.${index}`,
      attributes: nth < step && slide.kind === "words" ? { class: "said" } : {},
    })),
  );
  return node("div", { key: "words", class: `words size-${wordsSize(slide, place)}` }, shown);
}

function figures(all: readonly Figure[]): Drawing {
  const { fontSize } = figureSize(all);
  return node(
    "ul",
    { key: "figures", class: `figures of-${all.length}` },
    all.map(({ value, unit, of }, index) =>
      node(
        "li",
        { key: `figure-${index}` },
        node("p", { class: `value size-${fontSize}` }, value),
        node("p", { class: "unit" }, unit),
        node("p", { class: "of" }, of),
      ),
    ),
  );
}
