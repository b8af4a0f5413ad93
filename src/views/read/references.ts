import { group } from "d3";
import type { Deck, Slide } from "../../deck/deck.ts";
import type { Nature } from "../../events/model.ts";
import { sideName } from "../../events/names.ts";
import type { Language } from "../../language/language.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { natureName } from "../shared/method.ts";
import { type Note, type Resting, restingOn } from "../shared/notes.ts";
import { unbroken } from "../shared/prose.ts";
import { sourceLine } from "../shared/sources.ts";
import { sourcesPage } from "./addresses.ts";
import { noteItem } from "./note.ts";

/** The sources of a deck by their nature, the commonest nature first. */
export const byNature = (deck: Deck): readonly (readonly [Nature | "", readonly Resting[]])[] =>
  [...group(restingOn(deck), ({ source }) => deck.story.sources[source]?.nature ?? "")].sort(
    ([, a], [, b]) => b.length - a.length,
  );

/** An id for the sources of one nature: `sources-state-media`. */
export const natureId = (nature: string): string => `sources-${nature.replaceAll(" ", "-")}`;

/** The most sources of one nature that are listed without folding. */
const short = 8;

/**
 * The notes of a deck by slide, and its sources by nature; `article` is the page with the marks that they link back to.
 */
export function references(deck: Deck, notes: readonly Note[], article: string): readonly Drawing[] {
  const words = deck.story.language.reading;
  return [
    part(
      "notes",
      words.notes,
      ...[...group(notes, ({ slide }) => slide)].map(([{ id, title }, all]) =>
        node(
          "section",
          { class: "of-slide", "aria-labelledby": `notes-${id}` },
          node("h3", { id: `notes-${id}` }, node("a", { href: `${article}#${id}` }, title)),
          node(
            "ol",
            { class: "notes" },
            all.map((note) => noteItem(deck.story, note, article)),
          ),
        ),
      ),
    ),
    part(
      "sources",
      words.sources,
      ...(Object.values(deck.story.sources).some(({ described }) => described)
        ? [node("p", { class: "quiet" }, words.ownTitles)]
        : []),
      ...byNature(deck).map(([nature, all]) => ofNature(deck, nature, { all, article })),
    ),
  ];
}

/** The end of the article: the terms it explains, by name, and the link to its notes and sources. */
export function articleEnd(deck: Deck, notes: readonly Note[]): readonly (Drawing | false)[] {
  const { reading: words, tag } = deck.story.language;
  const terms = Object.entries(deck.story.terms).sort(([, a], [, b]) => a.name.localeCompare(b.name, tag));
  const sources = restingOn(deck).length;
  return [
    terms.length > 0 &&
      part(
        "terms",
        words.wordsUsed,
        node(
          "dl",
          { class: "terms" },
          terms.map(([id, { name, text }]) =>
            node("div", { id: `term-${id}` }, node("dt", {}, ...unbroken(name)), node("dd", {}, ...unbroken(text))),
          ),
        ),
      ),
    part(
      "notes-and-sources",
      words.notesAndSources,
      node(
        "p",
        { class: "to-sources" },
        ...words.whereTheyAre(
          (all) => node("a", { href: sourcesPage, itemprop: "citation" }, all),
          notes.length,
          sources,
        ),
      ),
    ),
  ];
}

const part = (id: string, title: string, ...content: Drawing[]): Drawing =>
  node(
    "section",
    { class: "references", "aria-labelledby": `the-${id}` },
    node("h2", { id: `the-${id}` }, title),
    ...content,
  );

/** Sources of one nature, and the page of the article. */
interface OfNature {
  all: readonly Resting[];
  article: string;
}

function ofNature(deck: Deck, nature: Nature | "", { all, article }: OfNature): Drawing {
  const { language } = deck.story;
  return node(
    "details",
    { class: "nature", id: natureId(nature), open: all.length <= short },
    node(
      "summary",
      {},
      node("h3", {}, language.reading.ofNature(natureName(language, nature, all.length), all.length)),
    ),
    node(
      "ul",
      { class: "source-list" },
      all.map((resting) => sourceItem(deck, resting, article)),
    ),
  );
}

function sourceItem({ story }: Deck, { source, notes, slides }: Resting, article: string): Drawing {
  const { alignedWith, date, note } = story.sources[source] ?? {};
  const { reading: words, number: digits } = story.language;
  const side = alignedWith && sideName(story, alignedWith, date).name;
  const links = notes.map(({ number }) => node("a", { href: `${article}#mark-${number}` }, digits(number)));
  const to = ({ id, title }: Slide) => node("a", { href: `${article}#${id}` }, title);
  const [quoted, drawn] = [slides.filter(({ quote }) => quote), slides.filter(({ quote }) => !quote)];
  return node(
    "li",
    {
      id: `source-${source}`,
      "data-also": date,
      itemprop: "citation",
      itemscope: true,
      itemtype: "https://schema.org/CreativeWork",
    },
    node("p", {}, ...sourceLine(story, source, { listed: true }).map(asCited), side ? words.leansTo(side) : false),
    note && node("p", { class: "quiet" }, note),
    links.length > 0 && node("p", { class: "rests" }, words.notesOnIt, ...listed(story.language, links)),
    links.length === 0 &&
      drawn.length > 0 &&
      node("p", { class: "rests" }, words.drawnIn, ...listed(story.language, drawn.map(to))),
    quoted.length > 0 && node("p", { class: "rests" }, words.quotedIn, ...listed(story.language, quoted.map(to))),
  );
}

/** Marks the title of a source as the `name` of a work, and its link as the `url`. */
const asCited = (part: Drawing | string): Drawing | string =>
  typeof part === "string"
    ? part
    : part.tag === "a"
      ? node(
          "a",
          { ...part.attributes, itemprop: "url" },
          node("span", { itemprop: "name" }, ...unbroken(part.text ?? "")),
        )
      : node(part.tag, { ...part.attributes, itemprop: "name" }, ...unbroken(part.text ?? ""));

const listed = ({ apart }: Language, links: readonly Drawing[]): readonly (Drawing | string)[] =>
  links.flatMap((link, index) => (index > 0 ? [apart, link] : [link]));
