import { type Deck, slidesOf } from "../../deck/deck.ts";
import type { Part } from "../../deck/words.ts";
import type { Cited, Event, Story } from "../../events/read.ts";
import { eventDateWords } from "../../events/words.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import type { Position } from "../address.ts";

/** Everything a step rests on, for whoever asks "who says so?". */
export interface Said {
  /** The events and claims its words cite. */
  events: readonly Event[];
  claims: readonly string[];
  /** The events its chart draws beside them. */
  drawn: readonly Event[];
  /** Sources that stand behind it as a whole. */
  sources: readonly string[];
  /** The terms and actors that its words name first, by id. */
  terms: readonly string[];
}

export function saidAt(deck: Deck, { slide, step }: Position): Said {
  const { story } = deck;
  const shown = slidesOf(deck)[slide];
  const at = shown?.steps[step];
  const cites = (at?.words.flat() ?? []).flatMap((part) => citeOf(part));
  const described = shown?.chart?.describe(at?.state);
  const cited = new Set(cites.flatMap(({ events }) => events));
  const found = (ids: Iterable<string>) => [...ids].flatMap((id) => story.event.get(id) ?? []);
  return {
    events: found(cited),
    claims: [...new Set(cites.flatMap(({ claims }) => claims))],
    drawn: found(new Set(described?.events.filter((id) => !cited.has(id)))),
    sources: [...new Set([...cites.flatMap(({ sources }) => sources), ...(described?.sources ?? [])])],
    terms: [
      ...new Set(
        (at?.words.flat() ?? []).flatMap((part) => (typeof part !== "string" && "term" in part ? [part.term] : [])),
      ),
    ],
  };
}

const citeOf = (part: Part) => (typeof part !== "string" && "cite" in part ? [part.cite] : []);

/** Who says what a step shows, how firmly, and where it is published. */
export function saidDrawing(story: Story, said: Said): readonly Drawing[] {
  const group = (key: string, title: string, entries: readonly Drawing[], open: boolean) =>
    entries.length > 0 &&
    draw("details", { key, open }, draw("summary", {}, `${title} (${entries.length})`), draw("ul", {}, entries));
  const groups = [
    group(
      "terms",
      "Who and what it names",
      said.terms.flatMap((id) => explained(story, id)),
      true,
    ),
    group(
      "said",
      "What the words rest on",
      [...said.claims.flatMap((id) => claim(story, id)), ...said.events.map((event) => witnessed(story, event))],
      true,
    ),
    group(
      "drawn",
      "What is drawn",
      said.drawn.map((event) => witnessed(story, event)),
      true,
    ),
    group(
      "sources",
      "Sources as a whole",
      said.sources.map((id) => draw("li", { key: id }, published(story, [{ source: id }]))),
      true,
    ),
  ].filter((one) => one !== false);
  return groups.length > 0 ? groups : [draw("p", {}, "Nothing on this slide needs a source.")];
}

function explained(story: Story, id: string): readonly Drawing[] {
  const found = story.terms[id];
  if (!found) return [];
  return [
    draw(
      "li",
      { key: `term-${id}` },
      draw("p", { class: "what" }, draw("strong", {}, found.name)),
      draw("p", { class: "meant" }, found.text),
    ),
  ];
}

function witnessed(story: Story, event: Event): Drawing {
  return draw(
    "li",
    { key: event.id },
    draw("p", { class: "what" }, draw("strong", {}, event.title), draw("span", {}, ` ${eventDateWords(event)}`)),
    draw(
      "p",
      { class: "who" },
      draw("span", { key: "firmness", class: `firmness ${event.firmness}` }, event.firmness),
      event.attribution ? draw("span", { key: "by" }, `, said by ${event.attribution}`) : undefined,
    ),
    published(story, event.sources),
    event.disagreement ? draw("p", { class: "doubt" }, event.disagreement) : undefined,
    event.later ? draw("p", { class: "doubt" }, `Later: ${event.later}`) : undefined,
  );
}

function claim(story: Story, id: string): readonly Drawing[] {
  const found = story.claims[id];
  if (!found) return [];
  return [
    draw(
      "li",
      { key: `claim-${id}` },
      draw("p", { class: "what" }, found.text),
      draw(
        "p",
        { class: "who" },
        draw("span", { key: "firmness", class: "firmness claimed" }, "stated"),
        draw("span", { key: "by" }, `, said by ${found.attribution}`),
      ),
      published(story, [{ source: found.source, paragraph: found.paragraph }]),
      found.check ? draw("p", { class: "doubt" }, found.check) : undefined,
    ),
  ];
}

/** Publishers as links, with what sort of source each is and whose side it takes. */
function published(story: Story, all: readonly Cited[]): Drawing {
  return draw(
    "p",
    { class: "published" },
    all.flatMap(({ source, paragraph }, index) => {
      const found = story.sources[source];
      const side = found?.alignedWith && story.sides[found.alignedWith]?.short;
      const name = found?.publisher ?? source;
      const nature = [found?.nature, side && `aligned with ${side}`, paragraph && `paragraph ${paragraph}`];
      return [
        index > 0 && draw("span", { key: `and-${index}` }, "; "),
        found?.url
          ? draw("a", { key: `link-${index}`, href: found.url, target: "_blank", rel: "noopener noreferrer" }, name)
          : draw("span", { key: `name-${index}` }, name),
        draw("span", { key: `nature-${index}` }, ` (${nature.filter(Boolean).join(", ")})`),
      ];
    }),
  );
}
