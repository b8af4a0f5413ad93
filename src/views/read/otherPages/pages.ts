import { type Deck, foregroundChart, type Slide, slidesOf } from "../../../deck/deck.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { serialize } from "../../../svg/serialize.ts";
import { notesOf, restingOn } from "../../shared/notes.ts";
import { unbroken } from "../../shared/prose.ts";
import { articlePage, sourcesPage, tablesPage } from "../addresses.ts";
import { tellingStep } from "../chartFigure.ts";
import { inWords } from "../inWords.ts";
import { themeButton } from "../masthead.ts";
import { references } from "../references.ts";
import { firstOfForms } from "./lookUp.ts";

/** A page beside the article: its address relative to the article, and its content. */
export interface OtherPage {
  path: string;
  title: string;
  description: string;
  content(): readonly Drawing[];
}

/** The pages beside a deck's article: its notes and sources, and its charts in words and as tables. */
export const otherPages = (deck: Deck): readonly OtherPage[] => [sources(deck), tables(deck)];

function sources(deck: Deck): OtherPage {
  const notes = notesOf(deck);
  const [used, kept] = [restingOn(deck).length, Object.keys(deck.story.sources).length];
  const { otherPages: words, reading } = deck.story.language;
  const title = words.sources;
  const counted = words.sourcesCounted(notes.length, used, kept);
  const forms = Object.entries(firstOfForms(deck.story.language.tag));
  const found = Object.fromEntries(forms.map(([form, first]) => [`data-found-${form}`, reading.found(first)]));
  const content = () => [
    node(
      "p",
      { class: "parts" },
      node("a", { href: "#the-notes" }, reading.notes),
      deck.story.language.apart,
      node("a", { href: "#the-sources" }, reading.sources),
    ),
    node(
      "div",
      { class: "look-up", hidden: true },
      node("label", { for: "look-up-field" }, words.search),
      node("input", { id: "look-up-field", type: "search", autocomplete: "off", spellcheck: "false", dir: "auto" }),
      node("p", { class: "count", role: "status", ...found }),
    ),
    ...references(deck, notes, articlePage),
  ];
  return { path: sourcesPage, title, description: counted, content };
}

function tables(deck: Deck): OtherPage {
  const charts = slidesOf(deck).filter(foregroundChart);
  const { otherPages: words, reading } = deck.story.language;
  const title = words.tables;
  const description = words.tablesCounted(charts.length);
  const content = () => [
    node(
      "nav",
      { class: "contents", "aria-labelledby": "the-contents" },
      node("h2", { id: "the-contents" }, reading.contents),
      node(
        "ol",
        { class: "contents-list" },
        charts.map(({ id, title: name }) => node("li", {}, node("a", { href: `#${id}` }, name))),
      ),
    ),
    ...charts.map((slide) => tableOf(deck, slide)),
  ];
  return { path: tablesPage, title, description, content };
}

function tableOf({ story }: Deck, slide: Slide): Drawing {
  const described = slide.chart?.describe(slide.steps[tellingStep(slide)]?.state);
  return node(
    "section",
    { id: slide.id, class: "of-chart", "aria-labelledby": `${slide.id}-heading` },
    node(
      "h2",
      { id: `${slide.id}-heading` },
      node("a", { href: `${articlePage}#${slide.id}` }, ...unbroken(slide.title)),
    ),
    described && node("div", { class: "in-words" }, inWords(story, described, `${articlePage}${sourcesPage}`)),
  );
}

/** The body of a page beside the article, as markup that is complete before any script runs. */
export function otherPageHtml(deck: Deck, { path, title, description, content }: OtherPage): string {
  const { otherPages: words, reading } = deck.story.language;
  const others = [
    [sourcesPage, reading.sources],
    [tablesPage, words.toTables],
  ].filter(([other]) => other !== path);
  return [
    node("a", { class: "skip", href: "#other-page" }, words.skip),
    node(
      "header",
      { class: "bar" },
      node("p", { class: "where" }, node("a", { href: articlePage, class: "to-article" }, deck.title)),
      node(
        "nav",
        { "aria-label": reading.waysToSee },
        node("a", { href: articlePage }, words.article),
        ...others.map(([other = "", name]) => node("a", { href: `${articlePage}${other}` }, name)),
        themeButton(deck.story.language),
      ),
    ),
    node(
      "main",
      { id: "other-page", tabindex: -1 },
      node(
        "article",
        { itemscope: true, itemtype: "https://schema.org/WebPage" },
        node("h1", { itemprop: "name" }, title),
        node("p", { class: "subtitle" }, description),
        ...content(),
      ),
    ),
  ]
    .map(serialize)
    .join("\n");
}
