import type { Story } from "../../events/read.ts";
import type { Draft } from "../../events/story.ts";

/** By dictionary, the fields of its records that no chart draws or describes: only a reader who asks for more is told them. */
const told = {
  sources: ["title", "url", "where", "note", "alignedWith"],
  events: ["text", "disagreement", "note"],
  claims: ["text", "check", "later", "repeats"],
  actors: ["text", "sources"],
  terms: ["name", "text"],
  places: ["kind", "country"],
} as const;

type Fields = Readonly<Record<string, unknown>>;
type Dictionary = Readonly<Record<string, Fields>>;

/** What a brief event file leaves out, by dictionary and id. */
export type Rest = Readonly<Record<string, Dictionary>>;

/** An event file with only what charts are drawn from, so that a page that has said the words already need not load them again. */
export const briefDraft = (draft: Draft): Draft => ({ ...draft, ...split(draft, (field, named) => !named.has(field)) });

/** What `briefDraft` leaves out. */
export const restOf = (draft: Draft): Rest => split(draft, (field, named) => named.has(field));

function split(draft: Draft, wanted: (field: string, named: ReadonlySet<string>) => boolean): Rest {
  const parts = Object.entries(told).map(([name, fields]) => {
    const named = new Set<string>(fields);
    const records = Object.entries((draft[name as keyof typeof told] ?? {}) as unknown as Dictionary).map(
      ([id, record]) => [id, Object.fromEntries(Object.entries(record).filter(([field]) => wanted(field, named)))],
    );
    return [name, Object.fromEntries(records) as Dictionary];
  });
  return Object.fromEntries(parts) as Rest;
}

/** Gives a story that was read from a brief event file what that had left out; its records change in place. */
export function complete(story: Story, rest: Rest): void {
  for (const [name, dictionary] of Object.entries(rest)) {
    for (const [id, fields] of Object.entries(dictionary)) {
      const record = name === "events" ? story.event.get(id) : (story[name as "sources"][id] as object | undefined);
      if (record) Object.assign(record, fields);
    }
  }
}
