import { group } from "d3";
import { controlWords } from "../../events/control.ts";
import { dateWords, eventDateWords } from "../../events/format.ts";
import type { Cited, Event, Story } from "../../events/read.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { mediaFigure } from "../shared/media.ts";
import { eventFirmness } from "../shared/notes.ts";
import { unbroken } from "../shared/prose.ts";
import { sourceLine } from "../shared/sources.ts";

/** How tooltips are written on a page. */
export interface TooltipOptions {
  /** The address of the page that lists the sources; undefined if there is none, and then no link leads away. */
  sourceList: string | undefined;
}

/**
 * Describes an event: when, what, who says so and how firmly, what is disputed, what came later, and its sources.
 * `told` is the id of a place whose holder has already been named.
 */
export function eventContent(story: Story, event: Event, options: TooltipOptions, told?: string): readonly Drawing[] {
  const { title, text, attribution, disagreement, later, note, madeKnown, when, ended, media = [] } = event;
  // The page that lists the sources is in a folder of the site, the stage at its root.
  const root = options.sourceList === undefined ? "" : "../";
  const { language } = story;
  const words = language.statements;
  const who = [attribution && words.saidBy(attribution), eventFirmness(story, event)].flatMap((part) =>
    part ? language.sentence(part) : [],
  );
  return [
    node("p", { class: "when" }, eventDateWords(language, event, { weekday: when.precision === "day" && !ended })),
    node("p", { class: "title" }, ...unbroken(title)),
    ...media.map((one) => mediaFigure(one, language, { root, sizes: "23rem", highest: 180 })),
    // A reading page has no text of an event until the whole event file is loaded.
    ...(text ? [node("p", {}, ...unbroken(text))] : []),
    ...changedHands(story, event, told),
    node("p", { class: "said-by" }, who.join(" ")),
    ...[
      aside(words.madeKnown, madeKnown && language.sentence(dateWords(language, madeKnown))),
      aside(words.sourcesDiffer, disagreement),
      aside(words.later, later),
      aside(words.note, note),
    ].flatMap((line) => line ?? []),
    sourceList(story, event.sources, options),
  ];
}

/** A remark with a name before it; undefined if there is no remark. */
export const aside = (name: string, text: string | undefined): Drawing | undefined =>
  text ? node("p", { class: "aside" }, node("b", {}, name), ...unbroken(` ${text}`)) : undefined;

/** Says who held the places of an event after it, except for one place. */
function changedHands(story: Story, { id, changes = [] }: Event, except?: string): readonly Drawing[] {
  const after = changes.flatMap((change) => {
    const turn = change.place === except ? undefined : story.turns.get(change.place)?.find(({ event }) => event === id);
    return turn
      ? {
          name: story.places[change.place]?.name ?? change.place,
          held: controlWords(story, turn.control, turn.when.edtf),
        }
      : [];
  });
  const words = story.language.inspect;
  const alike = [...group(after, ({ held }) => held)].map(([held, all]) =>
    words.alike(
      all.map(({ name }) => name),
      held,
    ),
  );
  return alike.length > 0 ? [node("p", { class: "after" }, ...unbroken(words.afterwards(alike)))] : [];
}

/** Sources as a list without duplicates, each with all its cited paragraphs. */
export function sourceList(story: Story, cites: readonly Cited[], { sourceList: list }: TooltipOptions): Drawing {
  const standsAlone = list === undefined;
  const all = group(cites, ({ source }) => source);
  return node(
    "ul",
    { class: "rests-on" },
    [...all].map(([source, cited]) => {
      const paragraphs = cited.flatMap(({ paragraph }) => paragraph ?? []).sort((a, b) => a - b);
      const line = sourceLine(story, source, { paragraphs, listed: standsAlone, list });
      return node(
        "li",
        {},
        ...line.map((part) => (standsAlone && typeof part !== "string" ? inOwnWindow(part) : part)),
      );
    }),
  );
}

/** Makes links open in a new window. */
const inOwnWindow = (part: Drawing): Drawing =>
  part.tag === "a"
    ? { ...part, attributes: { ...part.attributes, target: "_blank", rel: "external noopener noreferrer" } }
    : part;
