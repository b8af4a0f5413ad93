import { type Chapter, type Deck, slidesOf } from "../../deck/deck.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import { notesOf } from "../shared/notes.ts";
import { aboutArticle } from "./about.ts";
import { bar, contents, masthead } from "./masthead.ts";
import { articleEnd, references } from "./references.ts";
import { type Article, section } from "./section.ts";

/**
 * The whole article as markup, complete before any script runs: every word, every chart in its most telling step. Its
 * notes, sources and tables are on pages beside it; a self-contained article (`isAlone`) includes its notes and
 * sources. Scripts add to it and remove nothing.
 */
export function readHtml(deck: Deck, { isAlone = false }: { isAlone?: boolean } = {}): string {
  const article: Article = { deck, notes: notesOf(deck), named: new Set() };
  const [opening] = slidesOf(deck);
  const { language } = deck.story;
  const chapters = deck.chapters
    .map((chapter) => ({ ...chapter, slides: chapter.slides.filter((slide) => slide !== opening) }))
    .filter(({ slides }) => slides.length > 0);
  return [
    node("a", { class: "skip", href: "#article" }, language.reading.skip),
    bar(deck),
    node(
      "main",
      { id: "article", tabindex: -1 },
      node(
        "article",
        { itemscope: true, itemtype: "https://schema.org/Article" },
        aboutArticle(deck),
        masthead(article),
        contents(language, chapters),
        chapters.map((chapter, index) => chapterPart(article, chapter, index + 1)),
        articleEnd(deck, article.notes),
        isAlone && references(deck, article.notes, ""),
      ),
    ),
    foot(deck),
    node("p", { class: "visually-hidden status", role: "status" }),
  ]
    .map(serialize)
    .join("\n");
}

function chapterPart(article: Article, { id, title, slides }: Chapter, number: number): Drawing {
  const all = slidesOf(article.deck);
  const named = article.deck.story.language.reading.chapter(number, title);
  return node(
    "section",
    { class: "chapter", "data-chapter": named, "aria-labelledby": `chapter-${id}` },
    node("h2", { id: `chapter-${id}` }, named),
    slides.map((slide) => section(article, slide, all.indexOf(slide))),
  );
}

const foot = ({
  id,
  licence,
  author,
  story: {
    language: { reading: words, apart, sources },
  },
}: Deck): Drawing =>
  node(
    "footer",
    { class: "foot" },
    node("p", {}, `${author}${apart}${licence}`),
    node("p", {}, node("a", { href: "../" }, words.present), apart, node("a", { href: "../print/" }, words.asPages)),
    node(
      "p",
      { class: "data" },
      words.eventsAs,
      // The build offers the event file in each of these forms.
      ...Object.entries(words.forms).flatMap(([form, name], nth) => [
        nth > 0 && sources.comma,
        node("a", { key: form, href: `../data/${id}.${form}`, download: true }, name),
      ]),
    ),
  );
