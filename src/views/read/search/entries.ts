import { type Deck, slidesOf } from "../../../deck/deck.ts";
import { eventDateWords } from "../../../events/format.ts";
import { anchorOf } from "../../shared/address.ts";
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
    const when = eventDateWords(language, event);
    const target = told.get(`${event.title} ${language.sentence(when)}`)?.target ?? drawn.get(event.id);
    const at = language.inRow(event.place.map((id) => story.places[id]?.name ?? id));
    const detail = [when, at].filter(Boolean).join(language.apart);
    return target ? [{ kind: "event", name: event.title, also: [], detail, target }] : [];
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
  return Object.entries(story.places).flatMap(([id, { name, names }]): Entry[] => {
    const event = story.events.find((one) => one.place.includes(id) && drawn.has(one.id));
    const target = named.get(id) ?? (event && drawn.get(event.id));
    const also = [...(names?.ar ? [names.ar] : []), ...(names?.other ?? [])];
    return target ? [{ kind: "place", name, also, detail: also.join(story.language.apart), target }] : [];
  });
}

const sources = (page: ParentNode, list: string): readonly Entry[] =>
  [...page.querySelectorAll(".source-list > li")].map((item): Entry => {
    const line = item.querySelector("p");
    const title = line?.querySelector("a, cite")?.textContent ?? "";
    const [publisher = "", date = ""] = (line?.textContent ?? "").split(title);
    return {
      kind: "source",
      name: title,
      also: [],
      detail: [publisher.replace(/\u200f?[,،] $/u, ""), date.replace(/^\u200f?[,،] /u, "")]
        .filter((part) => /[\p{L}\p{N}]/u.test(part))
        .join(" · "),
      target: `${list}#${item.id}`,
    };
  });
