import { group } from "d3";
import type { Deck } from "../../deck/deck.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { type Note, type Resting, restingOn } from "../notes.ts";
import { sourceLine } from "../sources.ts";
import { noteItem } from "./note.ts";

/** The sources of a deck by their nature, the commonest nature first. */
export const byNature = (deck: Deck, notes: readonly Note[]): readonly (readonly [string, readonly Resting[]])[] =>
  [...group(restingOn(deck, notes), ({ source }) => deck.story.sources[source]?.nature ?? "")].sort(
    ([, a], [, b]) => b.length - a.length,
  );

/** An id for the sources of one nature: `sources-state-media`. */
export const natureId = (nature: string): string => `sources-${nature.replaceAll(" ", "-")}`;

/** What stands after the article: the notes, the terms it explains, and its sources with what rests on each. */
export function references(deck: Deck, notes: readonly Note[]): readonly (Drawing | false)[] {
  const terms = Object.entries(deck.story.terms);
  return [
    part(
      "notes",
      "Notes",
      draw(
        "ol",
        { class: "notes" },
        notes.map((note) => noteItem(deck.story, note)),
      ),
    ),
    terms.length > 0 &&
      part(
        "terms",
        "Words used",
        draw(
          "dl",
          { class: "terms" },
          terms.map(([id, { name, text }]) =>
            draw("div", { id: `term-${id}` }, draw("dt", {}, name), draw("dd", {}, text)),
          ),
        ),
      ),
    part("sources", "Sources", ...byNature(deck, notes).map(([nature, all]) => ofNature(deck, nature, all))),
  ];
}

const part = (id: string, title: string, ...content: Drawing[]): Drawing =>
  draw(
    "section",
    { class: "references", "aria-labelledby": `the-${id}` },
    draw("h2", { id: `the-${id}` }, title),
    ...content,
  );

const ofNature = (deck: Deck, nature: string, all: readonly Resting[]): Drawing =>
  draw(
    "details",
    { class: "nature", id: natureId(nature) },
    draw("summary", {}, draw("h3", {}, `${nature.slice(0, 1).toUpperCase()}${nature.slice(1)} (${all.length})`)),
    draw(
      "ul",
      { class: "source-list" },
      all.map((resting) => sourceItem(deck, resting)),
    ),
  );

function sourceItem({ story }: Deck, { source, notes, slides }: Resting): Drawing {
  const { alignedWith, note } = story.sources[source] ?? {};
  const side = alignedWith && story.sides[alignedWith]?.name;
  const links = notes.map(({ number }) =>
    draw("a", { href: `#mark-${number}`, "aria-label": `Note ${number}` }, String(number)),
  );
  const drawn = slides.map(({ id, title }) => draw("a", { href: `#${id}` }, title));
  return draw(
    "li",
    { id: `source-${source}`, itemprop: "citation", itemscope: true, itemtype: "https://schema.org/CreativeWork" },
    draw(
      "p",
      {},
      ...sourceLine(story, source, { listed: true }).map(asCited),
      side ? ` Speaks for or leans to: ${side}.` : false,
    ),
    note && draw("p", { class: "quiet" }, note),
    links.length > 0 && draw("p", { class: "rests" }, "Claims resting on it: ", ...listed(links)),
    links.length === 0 && drawn.length > 0 && draw("p", { class: "rests" }, "Drawn in: ", ...listed(drawn)),
  );
}

/** The title of a source as the name of a work, and its link as where that is. */
const asCited = (part: Drawing | string): Drawing | string =>
  typeof part === "string"
    ? part
    : part.tag === "a"
      ? draw("a", { ...part.attributes, itemprop: "url" }, draw("span", { itemprop: "name" }, part.text))
      : draw(part.tag, { ...part.attributes, itemprop: "name" }, part.text);

const listed = (links: readonly Drawing[]): readonly (Drawing | string)[] =>
  links.flatMap((link, index) => (index > 0 ? [" · ", link] : [link]));
