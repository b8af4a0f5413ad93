import { group } from "d3";
import type { Cited, Story } from "../../events/read.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { firmnessWords, type Note, type Statement, statementsOf } from "../notes.ts";
import { citedBy, sourceName } from "../sources.ts";

/** The small numbered mark after a claim, a link to its note. */
export function noteMark(story: Story, { number, cite }: Note): Drawing {
  const [first] = citedBy(story, cite);
  const whose = first && story.sources[first.source]?.publisher;
  return draw(
    "sup",
    { class: "cites" },
    draw(
      "a",
      {
        id: `mark-${number}`,
        class: "cite",
        href: `#note-${number}`,
        "data-opens": `note-${number}`,
        "aria-label": whose ? `Note ${number}: ${whose}` : `Note ${number}`,
      },
      String(number),
    ),
  );
}

/** A note: who says so and how firmly, what is disputed, what came later, and its sources by name, each leading to its entry. Leads back to its mark. */
export function noteItem(story: Story, note: Note): Drawing {
  return draw(
    "li",
    { id: `note-${note.number}`, class: "note" },
    ...statementsOf(story, note.cite).map(statement),
    draw(
      "ul",
      { class: "rests-on" },
      [...group(citedBy(story, note.cite), ({ source }) => source)].map(([source, all]) =>
        draw("li", {}, ...sourceName(story, source, paragraphsOf(all))),
      ),
    ),
    draw(
      "p",
      { class: "back" },
      draw(
        "a",
        { href: `#mark-${note.number}`, "aria-label": `Back to the text at note ${note.number}` },
        "Back to the text",
      ),
    ),
  );
}

const paragraphsOf = (all: readonly Cited[]): readonly number[] =>
  all.flatMap(({ paragraph }) => paragraph ?? []).sort((a, b) => a - b);

function statement({ what, when, who, firmness, disagreement, check, later }: Statement): Drawing {
  const line = (name: string, text: string | undefined) =>
    text && draw("p", { class: "aside" }, draw("b", {}, name), ` ${text}`);
  const said = [who && `Said by ${who}`, firmness && firmnessWords[firmness]].filter(Boolean).join(". ");
  return draw(
    "div",
    { class: "statement" },
    draw("p", {}, draw("b", {}, what), when ? ` ${when}.` : false),
    said && draw("p", { class: "said-by" }, `${said}.`),
    line("Sources differ:", disagreement),
    line("Checked:", check),
    line("Later:", later),
  );
}
