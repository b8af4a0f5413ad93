import { group } from "d3";
import type { Cited, Story } from "../../events/read.ts";
import type { Language } from "../../language/language.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { type Note, type Statement, statementsOf } from "../shared/notes.ts";
import { citedBy, sourceName } from "../shared/sources.ts";
import { sourcesPage } from "./addresses.ts";

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
 * A note: who says so and how firmly, what is disputed, what came later, and its sources by name, each leading to its
 * entry. Links back to its mark in the article, which is on the page `article`.
 */
export function noteItem(story: Story, note: Note, article: string): Drawing {
  return node(
    "li",
    { id: `note-${note.number}`, class: "note" },
    ...statementsOf(story, note.cite).map((one) => statement(story.language, one)),
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

const paragraphsOf = (all: readonly Cited[]): readonly number[] =>
  all.flatMap(({ paragraph }) => paragraph ?? []).sort((a, b) => a - b);

function statement({ statements: words, sentence }: Language, one: Statement): Drawing {
  const { what, when, who, firmness, disagreement, check, later } = one;
  const line = (name: string, text: string | undefined) =>
    text && node("p", { class: "aside" }, node("b", {}, name), ` ${text}`);
  const said = [who && words.saidBy(who), firmness].flatMap((part) => (part ? sentence(part) : [])).join(" ");
  return node(
    "div",
    { class: "statement" },
    node("p", {}, node("b", {}, what), when ? ` ${sentence(when)}` : false),
    said && node("p", { class: "said-by" }, said),
    line(words.sourcesDiffer, disagreement),
    line(words.checked, check),
    line(words.later, later),
  );
}
