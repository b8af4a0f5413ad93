import { type Deck, slidesOf } from "../../../deck/deck.ts";
import { eventDateWords } from "../../../events/format.ts";
import { anchorOf } from "../../shared/address.ts";
import { eventEntry, spellingsOf } from "./eventEntry.ts";
import type { Entry } from "./match.ts";

/**
 * Everything that can be searched: the events and claims of the notes, the places that the article names, and the
 * sources. `references` is the page with the notes and sources; `list` is its address relative to the article.
 */
export function entriesOf(
  deck: Deck,
  article: ParentNode,
  { references, list }: { references: ParentNode; list: string },
): readonly Entry[] {
  const drawn = drawnIn(deck);
  return [...places(deck, article, drawn), ...events(deck, references, drawn), ...sources(references, list)];
}

/** The first step whose chart draws each event, as an address within the page. */
function drawnIn(deck: Deck): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  for (const slide of slidesOf(deck)) {
    for (const [step, { state }] of slide.steps.entries()) {
      for (const id of slide.chart?.describe(state).events ?? []) {
        if (!first.has(id)) first.set(id, `#${anchorOf(slide, step)}`);
      }
    }
  }
  return first;
}

/** Events and claims: each leads to the mark of a note about it, or otherwise to the first chart that draws it. */
function events({ story }: Deck, page: ParentNode, drawn: ReadonlyMap<string, string>): readonly Entry[] {
  // By name and date: several events may have the same title.
  const told = new Map<string, { name: string; target: string }>();
  for (const note of page.querySelectorAll(".notes > .note")) {
    for (const line of note.querySelectorAll(".statement > p:first-child")) {
      const words = line.textContent ?? "";
      const name = line.querySelector("b:first-child")?.textContent ?? "";
      if (!told.has(words)) told.set(words, { name, target: note.id.replace("note", "#mark") });
    }
  }
  const known = new Set(story.events.map(({ title }) => title));
  const { language } = story;
  const happened = story.events.flatMap((event): Entry[] => {
    const line = `${event.title} ${language.sentence(eventDateWords(language, event))}`;
    const target = told.get(line)?.target ?? drawn.get(event.id);
    return target ? [eventEntry(story, event, target)] : [];
  });
  const claimed = [...told.values()]
    .filter(({ name }) => !known.has(name))
    .map(
      ({ name, target }): Entry => ({
        kind: "event",
        name,
        also: [],
        detail: language.reading.note(target.split("-")[1] ?? ""),
        target,
      }),
    );
  return [...happened, ...claimed];
}

/** Places: each leads to where the words first name it, or otherwise to the first chart that draws an event there. */
function places({ story }: Deck, page: ParentNode, drawn: ReadonlyMap<string, string>): readonly Entry[] {
  const named = new Map<string, string>();
  for (const name of page.querySelectorAll<HTMLElement>(".step [data-place]")) {
    const step = name.closest<HTMLElement>(".step");
    const target = step?.id || step?.closest(".slide")?.id;
    const place = name.dataset.place ?? "";
    if (target && !named.has(place)) named.set(place, `#${target}`);
  }
  return Object.entries(story.places).flatMap(([id, place]): Entry[] => {
    const event = story.events.find((one) => one.place.includes(id) && drawn.has(one.id));
    const target = named.get(id) ?? (event && drawn.get(event.id));
    const also = spellingsOf(place);
    return target ? [{ kind: "place", name: place.name, also, detail: also.join(story.language.apart), target }] : [];
  });
}

const sources = (page: ParentNode, list: string): readonly Entry[] =>
  [...page.querySelectorAll<HTMLElement>(".source-list > li")].map((item): Entry => {
    const title = item.querySelector("p :is(a, cite)");
    const [publisher, date] = [title?.previousSibling?.textContent ?? "", title?.nextSibling?.textContent ?? ""];
    return {
      kind: "source",
      name: title?.textContent ?? "",
      also: [item.dataset.also ?? ""],
      detail: [publisher.replace(/\u200f?[,،] $/u, ""), date.replace(/^\u200f?[,.،] /u, "")]
        .filter((part) => /[\p{L}\p{N}]/u.test(part))
        .join(" · "),
      target: `${list}#${item.id}`,
    };
  });
