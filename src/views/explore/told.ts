import { group } from "d3";
import { controlWords } from "../../events/control.ts";
import type { Cited, Event, Story } from "../../events/read.ts";
import { dateWords, eventDateWords } from "../../events/words.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { firmnessWords } from "../notes.ts";
import { sourceLine } from "../sources.ts";

/** How readouts are shown on a page. */
export interface Telling {
  /** True where the page has no list of sources, and where a link must not lead away from it. */
  alone: boolean;
}

/**
 * An event in words: when, what, who says so and how firmly, what is disputed, what came later, and its sources.
 * `place` is one whose state has been told already.
 */
export function eventTold(story: Story, event: Event, telling: Telling, place?: string): readonly Drawing[] {
  const { title, text, attribution, firmness, disagreement, later, madeKnown, when, ended } = event;
  const who = [attribution && `Said by ${attribution}`, firmnessWords[firmness]].filter(Boolean).join(". ");
  return [
    draw("p", { class: "when" }, eventDateWords(event, { weekday: when.precision === "day" && !ended })),
    draw("p", { class: "title" }, title),
    draw("p", {}, text),
    ...changed(story, event, place),
    draw("p", { class: "said-by" }, `${who}.`),
    ...[
      aside("Made known:", madeKnown && `${dateWords(madeKnown)}.`),
      aside("Sources differ:", disagreement),
      aside("Later:", later),
    ].flatMap((line) => line ?? []),
    sourcesTold(story, event.sources, telling),
  ];
}

/** A remark with a name, or nothing where there is none. */
export const aside = (name: string, text: string | undefined): Drawing | undefined =>
  text ? draw("p", { class: "aside" }, draw("b", {}, name), ` ${text}`) : undefined;

/** Who held the places of an event after it, but for one. */
function changed(story: Story, { id, changes = [] }: Event, but?: string): readonly Drawing[] {
  const after = changes.flatMap((change) => {
    const turn = change.place === but ? undefined : story.turns.get(change.place)?.find(({ event }) => event === id);
    return turn
      ? { name: story.places[change.place]?.name ?? change.place, held: controlWords(story, turn.control) }
      : [];
  });
  const alike = [...group(after, ({ held }) => held)].map(
    ([held, all]) => `${all.map(({ name }) => name).join(", ")}: ${held}`,
  );
  return alike.length > 0 ? [draw("p", { class: "after" }, `From then on, ${alike.join("; ")}.`)] : [];
}

/** Sources as a list, each once with all the paragraphs cited of it. */
export function sourcesTold(story: Story, cites: readonly Cited[], { alone }: Telling): Drawing {
  const all = group(cites, ({ source }) => source);
  return draw(
    "ul",
    { class: "rests-on" },
    [...all].map(([source, cited]) => {
      const paragraphs = cited.flatMap(({ paragraph }) => paragraph ?? []).sort((a, b) => a - b);
      const line = sourceLine(story, source, { paragraphs, listed: alone });
      return draw("li", {}, ...line.map((part) => (alone && typeof part !== "string" ? outward(part) : part)));
    }),
  );
}

/** A link that opens a window of its own. */
const outward = (part: Drawing): Drawing =>
  part.tag === "a"
    ? { ...part, attributes: { ...part.attributes, target: "_blank", rel: "external noopener noreferrer" } }
    : part;
