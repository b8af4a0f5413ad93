import { cited, type Story } from "../../events/read.ts";
import type { Draft } from "../../events/story.ts";

/** By dictionary, the fields of its records that are neither drawn nor part of a chart's name and summary. */
const told = {
  sources: ["title", "url", "where", "note", "alignedWith"],
  events: ["text", "disagreement", "note", "sources"],
  claims: ["text", "check", "later", "repeats"],
  actors: ["text", "sources", "also"],
  terms: ["name", "text"],
  places: ["kind", "country", "note"],
} as const;

type Fields = Readonly<Record<string, unknown>>;
type Dictionary = Readonly<Record<string, Fields>>;

/** What a brief event file leaves out, by dictionary and id. */
export type Rest = Readonly<Record<string, Dictionary>>;

/**
 * An event file with only what charts are drawn and named from, so that a page that has said the words already need not
 * load them again. Of the sources it keeps those that claims come from, since charts quote claims by their publisher.
 */
export function briefDraft(draft: Draft): Draft {
  const kept = split(draft, (leaves) => !leaves);
  const events = Object.entries(kept.events ?? {}).map(([id, event]) => [id, { ...event, sources: [] }]);
  return { ...draft, ...kept, events: Object.fromEntries(events) as Draft["events"] };
}

/** What `briefDraft` leaves out. */
export const restOf = (draft: Draft): Rest => split(draft, (leaves) => leaves);

/** The parts of the dictionaries that a brief event file leaves out, or those that it does not. */
function split(draft: Draft, wanted: (leaves: boolean) => boolean): Rest {
  const quoted = new Set(Object.values(draft.claims ?? {}).map(({ source }) => source));
  const parts = Object.entries(told).map(([name, fields]) => {
    const named = new Set<string>(fields);
    const dictionary = (draft[name as keyof typeof told] ?? {}) as unknown as Dictionary;
    const records = Object.entries(dictionary).flatMap(([id, record]) => {
      const leaves = (field: string) => named.has(field) || (name === "sources" && !quoted.has(id));
      const part = Object.entries(record).filter(([field]) => wanted(leaves(field)));
      return part.length > 0 || Object.keys(record).length === 0 ? [[id, Object.fromEntries(part)]] : [];
    });
    return [name, Object.fromEntries(records) as Dictionary];
  });
  return Object.fromEntries(parts) as Rest;
}

/** The stories of which all is known. */
const whole = new WeakSet<Story>();

/** Whether a story read from a brief event file has been given what that had left out. */
export const isWhole = (story: Story): boolean => whole.has(story);

/** Gives a story that was read from a brief event file what that had left out; its records change in place. */
export function complete(story: Story, rest: Rest): void {
  whole.add(story);
  for (const [name, dictionary] of Object.entries(rest)) {
    const records = story[name as "sources"] as Record<string, object>;
    for (const [id, fields] of Object.entries(dictionary)) {
      const event = name === "events" ? story.event.get(id) : undefined;
      if (event)
        Object.assign(event, fields, { sources: (fields.sources as Parameters<typeof cited>[0][]).map(cited) });
      else if (name !== "events") records[id] = Object.assign(records[id] ?? {}, fields);
    }
  }
}
