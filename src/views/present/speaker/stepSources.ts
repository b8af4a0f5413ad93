import { type Deck, slidesOf } from "../../../deck/deck.ts";
import { citesIn } from "../../../deck/words.ts";
import { eventDateWords } from "../../../events/format.ts";
import { sideName } from "../../../events/names.ts";
import type { Cited, Event, Story } from "../../../events/read.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { Position } from "../../shared/address.ts";
import { citedIn } from "../../shared/sources.ts";

/** Everything that a step rests on, for a speaker who is asked for sources. */
export interface StepSources {
  /** The events and claims that its words cite, the claims by id. */
  events: readonly Event[];
  claims: readonly string[];
  /** The other events that its chart draws. */
  drawn: readonly Event[];
  /**
   * The ids of sources cited as a whole, of that of the slide's quotation, and of those of the chart itself, such as its
   * geography.
   */
  sources: readonly string[];
  /** The ids of the terms and actors that its words are the first to name. */
  terms: readonly string[];
}

/** What the step at a position rests on. */
export function sourcesAt(deck: Deck, { slide, step }: Position): StepSources {
  const { story } = deck;
  const shown = slidesOf(deck)[slide];
  const at = shown?.steps[step];
  const cites = citesIn(at?.words ?? []);
  const described = shown?.chart?.describe(at?.state);
  const cited = new Set(cites.flatMap(({ events }) => events));
  const found = (ids: Iterable<string>) => [...ids].flatMap((id) => story.event.get(id) ?? []);
  return {
    events: found(cited),
    claims: [...new Set(cites.flatMap(({ claims }) => claims))],
    drawn: found(new Set(described?.events.filter((id) => !cited.has(id)))),
    sources: [
      ...new Set([
        ...cites.flatMap(({ sources }) => sources),
        ...(shown?.quote ? [shown.quote.source] : []),
        ...(described?.sources ?? []),
      ]),
    ],
    terms: [
      ...new Set(
        (at?.words.flat() ?? []).flatMap((part) => (typeof part !== "string" && "term" in part ? [part.term] : [])),
      ),
    ],
  };
}

/**
 * The sources of a step in full (who says what, how firmly, and where it was published): a list for each kind of
 * source.
 */
export function sourcesDrawing(story: Story, from: StepSources): readonly Drawing[] {
  const words = story.language.speakerWindow.sources;
  const group = (key: string, title: string, entries: readonly Drawing[]) =>
    entries.length > 0 &&
    node(
      "details",
      { key, open: true },
      node("summary", {}, words.titleWithCount(title, entries.length)),
      node("ul", {}, entries),
    );
  const groups = [
    group(
      "terms",
      words.names,
      from.terms.flatMap((id) => termEntry(story, id)),
    ),
    group("cited", words.restsOn, [
      ...from.claims.flatMap((id) => claimEntry(story, id)),
      ...from.events.map((event) => eventEntry(story, event)),
    ]),
    group(
      "drawn",
      words.drawn,
      from.drawn.map((event) => eventEntry(story, event)),
    ),
    group(
      "sources",
      words.whole,
      from.sources.map((id) => node("li", { key: id }, published(story, [{ source: id }]))),
    ),
  ].filter((one) => one !== false);
  return groups.length > 0 ? groups : [node("p", {}, words.noSource)];
}

function termEntry(story: Story, id: string): readonly Drawing[] {
  const found = story.terms[id];
  if (!found) return [];
  return [
    node(
      "li",
      { key: `term-${id}` },
      node("p", { class: "what" }, node("strong", {}, found.name)),
      node("p", { class: "meaning" }, found.text),
    ),
  ];
}

function eventEntry(story: Story, event: Event): Drawing {
  const { language } = story;
  const words = language.speakerWindow.sources;
  return node(
    "li",
    { key: event.id },
    node(
      "p",
      { class: "what" },
      node("strong", {}, event.title),
      node("span", {}, ` ${eventDateWords(story.language, event)}`),
    ),
    node(
      "p",
      { class: "who" },
      node("span", { key: "firmness", class: `firmness ${event.firmness}` }, language.firmness[event.firmness]),
      event.attribution ? node("span", { key: "by" }, words.saidBy(event.attribution)) : undefined,
    ),
    published(story, event.sources),
    event.disagreement ? node("p", { class: "doubt" }, event.disagreement) : undefined,
    event.later ? node("p", { class: "doubt" }, words.cameLater(event.later)) : undefined,
  );
}

function claimEntry(story: Story, id: string): readonly Drawing[] {
  const found = story.claims[id];
  if (!found) return [];
  return [
    node(
      "li",
      { key: `claim-${id}` },
      node("p", { class: "what" }, found.text),
      node(
        "p",
        { class: "who" },
        node("span", { key: "firmness", class: "firmness claimed" }, story.language.speakerWindow.sources.stated),
        node("span", { key: "by" }, story.language.speakerWindow.sources.saidBy(found.attribution)),
      ),
      published(story, [citedIn(found)]),
      found.check ? node("p", { class: "doubt" }, found.check) : undefined,
    ),
  ];
}

/** Publishers as links, with the nature of each source and the side it is aligned with. */
function published(story: Story, all: readonly Cited[]): Drawing {
  const words = story.language.speakerWindow.sources;
  return node(
    "p",
    { class: "published" },
    all.flatMap(({ source, paragraph }, index) => {
      const found = story.sources[source];
      const side = found?.alignedWith && sideName(story, found.alignedWith, found.date).short;
      const name = found?.publisher ?? source;
      const notes = [
        found && story.language.natures[found.nature],
        side && words.alignedWith(side),
        paragraph && words.paragraph(paragraph),
      ].filter((note) => typeof note === "string");
      return [
        index > 0 && node("span", { key: `and-${index}` }, story.language.separated(["", ""])),
        found?.url
          ? node("a", { key: `link-${index}`, href: found.url, target: "_blank", rel: "noopener noreferrer" }, name)
          : node("span", { key: `name-${index}` }, name),
        node("span", { key: `nature-${index}` }, words.publisherNotes(notes)),
      ];
    }),
  );
}
