import { group } from "d3";
import type { Cite } from "../../deck/words.ts";
import type { Cited, Story } from "../../events/read.ts";
import type { Language } from "../../language/language.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { mediaFigure } from "../shared/media.ts";
import { type Note, type Statement, statementsOf } from "../shared/notes.ts";
import { unbroken } from "../shared/prose.ts";
import { citedBy, sourceName } from "../shared/sources.ts";
import { sourcesPage } from "./addresses.ts";
import { alsoOf } from "./search/eventEntry.ts";

/** The small numbered mark after a claim, a link to its note on the page of notes and sources. */
export function noteMark(story: Story, { number, cite }: Note): Drawing {
  const [first] = citedBy(story, cite);
  const whose = first && story.sources[first.source]?.publisher;
  return node(
    "sup",
    { class: "cites" },
    node(
      "a",
      {
        id: `mark-${number}`,
        class: "cite",
        href: `${sourcesPage}#note-${number}`,
        "aria-label": story.language.reading.note(number, whose),
      },
      story.language.number(number),
    ),
  );
}

/**
 * A note: its pictures, who says so and how firmly, what is disputed, what came later, and its sources by name, each
 * leading to its entry. Links back to its mark in the article, which is on the page `article`.
 */
export function noteItem(story: Story, note: Note, article: string): Drawing {
  return node(
    "li",
    { id: `note-${note.number}`, class: "note", "data-also": foundBy(story, note.cite) || undefined },
    // The single file holds whole pictures, and would hold them again for each note.
    ...statementsOf(story, note.cite).map((one) => statement(story.language, one, article && `${article}../`)),
    node(
      "ul",
      { class: "rests-on" },
      [...group(citedBy(story, note.cite), ({ source }) => source)].map(([source, all]) =>
        node("li", {}, ...sourceName(story, source, paragraphsOf(all))),
      ),
    ),
    node(
      "p",
      { class: "back" },
      node(
        "a",
        { href: `${article}#mark-${note.number}`, "aria-label": story.language.reading.backAtNote(note.number) },
        story.language.reading.backToText,
      ),
    ),
  );
}

/** What a note can be found by that it does not say: the places and actors of its events, in any spelling, and their dates. */
function foundBy(story: Story, { events }: Cite): string {
  const words = events
    .flatMap((id) => story.event.get(id) ?? [])
    .flatMap((event) => [...event.place.flatMap((id) => story.places[id]?.name ?? []), ...alsoOf(story, event)]);
  return [...new Set(words)].join(" · ");
}

const paragraphsOf = (all: readonly Cited[]): readonly number[] =>
  all.flatMap(({ paragraph }) => paragraph ?? []).sort((a, b) => a - b);

/** A statement, with its media unless `root`, the root of the site relative to the page, is empty. */
function statement(language: Language, one: Statement, root: string): Drawing {
  const { statements: words, sentence } = language;
  const { what, when, who, firmness, disagreement, check, later, note, media = [] } = one;
  const line = (name: string, text: string | undefined) =>
    text && node("p", { class: "aside" }, node("b", {}, name), ...unbroken(` ${text}`));
  const said = [who && words.saidBy(who), firmness].flatMap((part) => (part ? sentence(part) : [])).join(" ");
  return node(
    "div",
    { class: "statement" },
    node("p", {}, node("b", {}, ...unbroken(what)), when ? ` ${sentence(when)}` : false),
    ...(root ? media : []).map((medium) =>
      mediaFigure(medium, language, { root, sizes: "(min-width: 40em) 32rem, 100vw" }),
    ),
    said && node("p", { class: "said-by" }, ...unbroken(said)),
    line(words.sourcesDiffer, disagreement),
    line(words.checked, check),
    line(words.later, later),
    line(words.note, note),
  );
}
