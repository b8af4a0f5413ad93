import { type Chapter, type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { plainText } from "../../deck/words.ts";
import { readEdtf } from "../../events/edtf.ts";
import { dateWords } from "../../events/words.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { table } from "./plate.ts";
import { type Article, body } from "./section.ts";

/** Words a minute that people read at on a screen. */
const pace = 220;

/** How long a deck takes to read, in whole minutes, at least one. */
export function readingMinutes(deck: Deck): number {
  const text = slidesOf(deck)
    .flatMap((slide) => slide.steps.map(({ words }) => plainText(words)))
    .join(" ");
  return Math.max(1, Math.round(text.split(/\s+/).filter(Boolean).length / pace));
}

/** The thin bar that stays at the top: where one is, how far one has come, and the ways out. */
export const bar = (deck: Deck): Drawing =>
  draw(
    "header",
    { class: "bar" },
    draw("p", { class: "where" }, deck.title),
    draw(
      "nav",
      { "aria-label": "Ways to see this" },
      draw("a", { href: "#the-contents", "data-opens": "contents" }, "Contents"),
      draw("button", { type: "button", class: "search", hidden: true }, "Search"),
      draw("a", { href: "../", class: "to-present" }, "Present"),
      draw("a", { href: "../print/", class: "to-print" }, "PDF"),
      draw("button", { type: "button", class: "theme", hidden: true }, "Night"),
    ),
    draw(
      "svg",
      { class: "progress", viewBox: "0 0 100 1", preserveAspectRatio: "none", "aria-hidden": "true" },
      draw("rect", { width: 0, height: 1, fill: "var(--river)" }),
    ),
  );

/** The head of the article: title, standfirst, day and reading time, with the opening's chart as its picture. */
export function masthead(article: Article): Drawing {
  const { deck } = article;
  const [opening] = slidesOf(deck);
  const day = dateWords(readEdtf(deck.story.pivot), { weekday: true });
  return draw(
    "header",
    { id: opening?.id, class: "slide kind-opening", "data-slide": 0 },
    draw(
      "div",
      { class: "heading" },
      draw("h1", { itemprop: "headline" }, deck.title),
      draw("p", { class: "subtitle", itemprop: "alternativeHeadline" }, deck.subtitle),
      draw(
        "p",
        { class: "dateline" },
        draw("time", { datetime: deck.story.pivot }, day),
        ` · ${readingMinutes(deck)} min to read · `,
        draw("span", { itemprop: "author" }, deck.author),
      ),
    ),
    opening && body(article, opening, 0),
    opening && table(deck.story, opening),
  );
}

/** The chapters and their slides, as links. */
export const contents = (chapters: readonly Chapter[]): Drawing =>
  draw(
    "nav",
    { class: "contents", "aria-labelledby": "the-contents" },
    draw("h2", { id: "the-contents" }, "Contents"),
    draw(
      "ol",
      { id: "contents", class: "contents-list" },
      chapters.map(({ id, title, slides }) =>
        draw(
          "li",
          {},
          draw("a", { href: `#chapter-${id}`, class: "chapter-link" }, title),
          draw(
            "ul",
            {},
            // A chapter's first slide begins where the chapter does.
            slides
              .filter(({ kind }) => kind !== "chapter")
              .map((slide: Slide) => draw("li", {}, draw("a", { href: `#${slide.id}` }, slide.title))),
          ),
        ),
      ),
    ),
  );
