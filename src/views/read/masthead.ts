import { type Chapter, type Deck, foregroundChart, type Slide, slidesOf } from "../../deck/deck.ts";
import { countWords, plainText } from "../../deck/words.ts";
import { focusWords } from "../../events/format.ts";
import type { Language } from "../../language/language.ts";
import { bar as filledBar } from "../../marks/bar.ts";
import { type Drawing, node, svg } from "../../svg/node.ts";
import { openingCaption } from "../shared/slide.ts";
import { chartWords } from "./chartFigure.ts";
import { type Article, body } from "./section.ts";

/** The reading speed on a screen, in words a minute. */
const pace = 220;

/** How long a deck takes to read, in whole minutes, at least one. */
export function readingMinutes(deck: Deck): number {
  const text = slidesOf(deck)
    .flatMap((slide) => slide.steps.map(({ words }) => plainText(words)))
    .join(" ");
  return Math.max(1, Math.round(countWords(text) / pace));
}

/**
 * The button that switches to the other theme. It carries its words for both, since a page beside the article has no
 * dictionary.
 */
export const themeButton = ({ themes, reading }: Language): Drawing =>
  node(
    "button",
    {
      type: "button",
      class: "theme",
      hidden: true,
      "data-night": themes.night,
      "data-paper": themes.paper,
      "data-to-night": reading.otherTheme(themes.night),
      "data-to-paper": reading.otherTheme(themes.paper),
    },
    themes.night,
  );

/** The thin bar that stays at the top: the present chapter, the progress, and links to the other views. */
export function bar({ title, story: { language } }: Deck): Drawing {
  const { reading: words } = language;
  return node(
    "header",
    { class: "bar" },
    node("p", { class: "where" }, title),
    node(
      "nav",
      { "aria-label": words.waysToSee },
      node("a", { href: "#the-contents", "data-opens": "contents" }, words.contents),
      node("button", { type: "button", class: "search", hidden: true }, words.search),
      node("a", { href: "../", class: "to-present" }, words.present),
      node("a", { href: "../print/", class: "to-print" }, "PDF"),
      themeButton(language),
    ),
    svg(
      { class: "progress", width: 100, height: 1, preserveAspectRatio: "none", "aria-hidden": "true" },
      filledBar({ width: 0, height: 1, fill: "var(--river)" }),
    ),
  );
}

/** The head of the article: title, standfirst, day and reading time, with the opening's chart as its picture. */
export function masthead(article: Article): Drawing {
  const { deck } = article;
  const [opening] = slidesOf(deck);
  const { focusDate, language } = deck.story;
  const { apart, reading } = language;
  const about = opening && !foregroundChart(opening) ? openingCaption(deck, opening, 0) : undefined;
  return node(
    "header",
    { id: opening?.id, class: "slide kind-opening", "data-slide": 0 },
    node(
      "div",
      { class: "heading" },
      node("h1", { itemprop: "headline" }, deck.title),
      node("p", { class: "subtitle", itemprop: "alternativeHeadline" }, deck.subtitle),
      node(
        "p",
        { class: "dateline" },
        // HTML dates have four-digit years and cannot express doubt.
        node("time", { datetime: /^\d{4}(-\d\d){0,2}$/.test(focusDate) && focusDate }, focusWords(deck.story)),
        `${apart}${reading.minutes(readingMinutes(deck))}${apart}`,
        node("span", { itemprop: "author" }, deck.author),
      ),
      // That of a chart stands over the chart.
      about !== undefined && node("p", { class: "caption" }, about),
    ),
    opening && body(article, opening, 0),
    opening && chartWords(language, opening),
  );
}

/** The chapters and their slides, as links. */
export const contents = ({ reading }: Language, chapters: readonly Chapter[]): Drawing =>
  node(
    "nav",
    { class: "contents", "aria-labelledby": "the-contents" },
    node("h2", { id: "the-contents" }, reading.contents),
    node(
      "ol",
      { id: "contents", class: "contents-list" },
      chapters.map(({ id, title, slides }) =>
        node(
          "li",
          {},
          node("a", { href: `#chapter-${id}`, class: "chapter-link" }, title),
          node(
            "ul",
            {},
            // A chapter's first slide needs no link, since it begins where the chapter does.
            slides
              .filter(({ kind }) => kind !== "chapter")
              .map((slide: Slide) => node("li", {}, node("a", { href: `#${slide.id}` }, slide.title))),
          ),
        ),
      ),
    ),
  );
