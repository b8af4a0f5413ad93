import { type Chapter, type Deck, slidesOf } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";
import { notesOf } from "../notes.ts";
import { aboutArticle } from "./about.ts";
import { bar, contents, masthead } from "./masthead.ts";
import { references } from "./references.ts";
import { type Article, section } from "./section.ts";

/**
 * The whole article as markup, complete before any script runs: every word, every chart in its most telling step,
 * every table, note and source. Scripts add to it and take nothing away.
 */
export function readHtml(deck: Deck): string {
  const article: Article = { deck, notes: notesOf(deck), named: new Set() };
  const [opening] = slidesOf(deck);
  const chapters = deck.chapters
    .map((chapter) => ({ ...chapter, slides: chapter.slides.filter((slide) => slide !== opening) }))
    .filter(({ slides }) => slides.length > 0);
  return [
    draw("a", { class: "skip", href: "#article" }, "Skip to the article"),
    bar(deck),
    draw(
      "main",
      { id: "article", tabindex: -1 },
      draw(
        "article",
        { itemscope: true, itemtype: "https://schema.org/Article" },
        aboutArticle(deck),
        masthead(article),
        contents(chapters),
        chapters.map((chapter, index) => chapterPart(article, chapter, index + 1)),
        references(deck, article.notes),
      ),
    ),
    foot(deck),
    draw("p", { class: "unseen said", role: "status" }),
  ]
    .map(markup)
    .join("\n");
}

function chapterPart(article: Article, { id, title, slides }: Chapter, number: number): Drawing {
  const all = slidesOf(article.deck);
  const named = `${number} · ${title}`;
  return draw(
    "section",
    { class: "chapter", "data-chapter": named, "aria-labelledby": `chapter-${id}` },
    draw("h2", { id: `chapter-${id}` }, named),
    slides.map((slide) => section(article, slide, all.indexOf(slide))),
  );
}

/** The forms in which the build offers the event file, and what to call them. */
const forms = { csv: "table (CSV)", json: "TimelineJS (JSON)", geojson: "map layer (GeoJSON)", ics: "calendar (ICS)" };

const foot = ({ id, licence, author }: Deck): Drawing =>
  draw(
    "footer",
    { class: "foot" },
    draw("p", {}, `${author} · ${licence}`),
    draw(
      "p",
      {},
      draw("a", { href: "../" }, "Present this"),
      " · ",
      draw("a", { href: "../print/" }, "As pages to print or keep (PDF)"),
    ),
    draw(
      "p",
      { class: "data" },
      "The events as a ",
      ...Object.entries(forms).flatMap(([form, name], nth) => [
        nth > 0 && ", ",
        draw("a", { key: form, href: `../data/${id}.${form}`, download: true }, name),
      ]),
    ),
  );
