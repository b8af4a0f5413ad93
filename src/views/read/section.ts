import { comparisonsOf } from "../../deck/comparing.ts";
import { type Deck, foregroundChart, type Quote, type Slide, slidesOf } from "../../deck/deck.ts";
import type { Story } from "../../events/read.ts";
import type { Language } from "../../language/language.ts";
import { textWidth } from "../../layout/text.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { addressOf, anchorOf } from "../shared/address.ts";
import { mediaFigure } from "../shared/media.ts";
import { natureName } from "../shared/method.ts";
import { laterAt, type Note, notesAt } from "../shared/notes.ts";
import { type Name, paragraphs, unbroken } from "../shared/prose.ts";
import { quoteFigure } from "../shared/quote.ts";
import { sourcesPage } from "./addresses.ts";
import { chartFigureOf, chartWords } from "./chartFigure.ts";
import { noteMark } from "./note.ts";
import { byNature, natureId } from "./references.ts";

/** What every part of the article needs: the deck, its notes, and the places that have already been named. */
export interface Article {
  deck: Deck;
  notes: readonly Note[];
  named: Set<string>;
}

/** A slide as a section of the article: its title, its chart beside its words, and the chart's table. */
export function section(article: Article, slide: Slide, index: number): Drawing {
  // Not `-title`, which is the id of the name of the slide's chart.
  const title = `${slide.id}-heading`;
  return node(
    "section",
    {
      id: slide.id,
      class: `slide kind-${slide.kind}${comparisonsOf(article.deck.story.language, slide).length > 0 ? " comparing" : ""}`,
      "data-slide": index,
      "aria-labelledby": title,
    },
    node(
      "header",
      { class: "heading" },
      // The heading of the chapter is right above its first slide.
      node("h3", { id: title, class: slide.kind === "chapter" && "visually-hidden" }, ...unbroken(slide.title)),
      foregroundChart(slide) ? false : node("p", { class: "caption" }, slide.caption),
    ),
    body(article, slide, index),
    comparisons(article.deck.story.language, slide),
    chartWords(article.deck.story.language, slide),
    sectionLinks(article.deck, slide, index),
  );
}

/** The `sizes` of pictures in the article: most of the width of a desktop, all of a phone's. */
const mediaSizes = "(min-width: 68.75em) 55vw, 100vw";

/**
 * The chart, picture, quotation or figures of a slide and its words, step by step; in an opening the words come first.
 */
export function body(article: Article, slide: Slide, index: number): Drawing {
  const { language } = article.deck.story;
  const pictured = [
    chartFigureOf(language, slide),
    slide.media && mediaFigure(slide.media, language, { root: "../", sizes: mediaSizes }),
    slide.quote && quoteFigure(slide.quote, article.deck.story, "quoted", quotedFrom(article, slide.quote)),
    figures(slide),
    slide.kind === "closing" && counted(article),
  ].filter(Boolean);
  const beside = pictured.length > 0 && node("div", { class: "beside" }, pictured);
  const steps = node(
    "div",
    { class: "steps" },
    slide.steps.map((_, step) => stepBlock(article, slide, index, step)),
  );
  const chart = foregroundChart(slide);
  const classes = ["scroll", chart && slide.steps.length > 1 && "stepped", chart?.isList && "listed"];
  const content = slide.kind === "opening" ? [steps, beside] : [beside, steps];
  return node("div", { class: classes.filter(Boolean).join(" ") }, content);
}

/** The publisher of the source that has the words of a quotation, with the way to its entry in the list. */
const quotedFrom = ({ deck }: Article, { source }: Quote): Drawing =>
  node("a", { href: `${sourcesPage}#source-${source}` }, deck.story.sources[source]?.publisher ?? source);

function stepBlock({ deck, notes, named }: Article, slide: Slide, index: number, step: number): Drawing {
  const here = notesAt(notes, slide, step);
  const explains = slide.kind !== "opening";
  const later = laterAt(deck.story, notes, here).map((one) => one.later);
  return node(
    "div",
    { class: "step", id: step > 0 ? anchorOf(slide, step) : undefined, "data-slide": index, "data-step": step },
    paragraphs(slide.steps[step]?.words ?? [], {
      mark: (_, nth) => here[nth] && noteMark(deck.story, here[nth]),
      ...(explains && { name: (name: Name) => explained(deck.story, named, name) }),
    }),
    later.length > 0 &&
      node(
        "aside",
        { class: "later" },
        node("b", {}, deck.story.language.reading.cameLater),
        ...unbroken(later.join(" ")),
      ),
  );
}

/** A term as a link to its explanation; a place with its Arabic name at its first mention. */
function explained(story: Story, named: Set<string>, name: Name): readonly (Drawing | string)[] {
  if ("term" in name) {
    return [node("a", { class: "term", href: `#term-${name.term}` }, ...unbroken(name.text))];
  }
  const arabic = story.places[name.place]?.names?.ar;
  const first = !named.has(name.place);
  named.add(name.place);
  const place = node("span", { class: "place", "data-place": name.place }, ...unbroken(name.text));
  return arabic && first
    ? [place, node("span", { class: "arabic" }, " ", node("bdi", { lang: "ar", dir: "rtl" }, arabic))]
    : [place];
}

/** The comparing steps of a slide, each as a picture across the page with its frames beside or below each other. */
function comparisons(language: Language, slide: Slide): Drawing | undefined {
  const all = comparisonsOf(language, slide);
  return all.length > 0
    ? node(
        "div",
        { class: "comparisons" },
        all.map((compared) => chartFigureOf(language, compared)),
      )
    : undefined;
}

/** The width, in font sizes, from which a large number takes a smaller size, so that a phone has room for it in a line. */
const longNumber = 5;

/** Large numbers, each with its unit and what was counted. */
const figures = ({ figures }: Slide): Drawing | undefined =>
  figures &&
  node(
    "dl",
    { class: `figures${figures.some(({ value }) => textWidth(value, 1, "serif 500") > longNumber) ? " long" : ""}` },
    figures.map(({ value, unit, of }) =>
      node("div", {}, node("dt", {}, of), node("dd", {}, node("b", {}, value), ` ${unit}`)),
    ),
  );

/** How many sources of each nature the article rests on, as links to them, and how many more are in the event file. */
function counted({ deck }: Article): Drawing {
  const { language } = deck.story;
  const natures = byNature(deck);
  const [used, kept] = [natures.reduce((sum, [, all]) => sum + all.length, 0), Object.keys(deck.story.sources).length];
  return node(
    "div",
    {},
    node(
      "dl",
      { class: "natures" },
      natures.map(([nature, all]) =>
        node(
          "div",
          {},
          node(
            "dt",
            {},
            node("a", { href: `${sourcesPage}#${natureId(nature)}` }, natureName(language, nature, all.length)),
          ),
          node("dd", {}, language.number(all.length)),
        ),
      ),
    ),
    used < kept && node("p", { class: "quiet" }, language.reading.sourcesUsed(used, kept)),
  );
}

/** The links of a slide: to present it, to share it, and to the slides before and after it. */
function sectionLinks(deck: Deck, slide: Slide, index: number): Drawing {
  const words = deck.story.language.reading;
  const [before, after] = [slidesOf(deck)[index - 1], slidesOf(deck)[index + 1]];
  return node(
    "nav",
    { class: "section-links", "aria-label": words.from(slide.title) },
    node("a", { href: `../${addressOf(deck, { slide: index, step: 0 })}`, "data-present": index }, words.presentThis),
    node("button", { type: "button", class: "share", hidden: true, "data-shares": index }, words.share),
    node("button", { type: "button", class: "copy", hidden: true, "data-copies": index }, words.copyLink),
    node("button", { type: "button", class: "copy", hidden: true, "data-embeds": index }, words.copyEmbed),
    foregroundChart(slide) &&
      node("button", { type: "button", class: "download", hidden: true, "data-downloads": index }, words.download),
    node(
      "span",
      { class: "neighbours" },
      before &&
        node(
          "a",
          { href: `#${before.id}`, rel: "prev", "aria-label": words.previousSlide(before.title) },
          words.previous,
        ),
      after && node("a", { href: `#${after.id}`, rel: "next", "aria-label": words.nextSlide(after.title) }, words.next),
    ),
  );
}
