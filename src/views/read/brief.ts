import { cited, type Story } from "../../events/read.ts";
import type { Draft } from "../../events/story.ts";

/**
 * The fields of an event file that are neither drawn nor part of a chart's name and summary, as ways from its top;
 * a star stands for any record.
 */
const told = [
  ...["title", "url", "where", "note", "alignedWith"].map((field) => `sources.*.${field}`),
  ...["text", "disagreement", "note", "sources", "changes.*.note"].map((field) => `events.*.${field}`),
  ...["text", "check", "later", "repeats"].map((field) => `claims.*.${field}`),
  ...["text", "sources", "also"].map((field) => `actors.*.${field}`),
  ...["name", "text"].map((field) => `terms.*.${field}`),
  ...["kind", "country", "note", "names.other"].map((field) => `places.*.${field}`),
  ...["note", "fixes.*.note"].map((field) => `fronts.*.${field}`),
  "series.*.points.*.note",
  "starts.*.note",
  "ties.*.sources",
].map((way) => way.split("."));

type Way = readonly string[];
type Tree = Readonly<Record<string, unknown>>;

/** What a brief event file leaves out, in the same tree; of its lists by index. */
export type Rest = Tree;

/**
 * An event file with only what charts are drawn and named from, so that a page that has said the words already need not
 * load them again. Of the sources it keeps those that claims come from, since charts quote claims by their publisher.
 */
export function briefDraft(draft: Draft): Draft {
  const kept = without(draft, waysIn(draft)) as Draft;
  const events = Object.entries(kept.events).map(([id, event]) => [id, { ...event, sources: [] }]);
  const ties = kept.ties?.map((tie) => ({ ...tie, sources: [] }));
  return { ...kept, events: Object.fromEntries(events) as Draft["events"], ...(ties && { ties }) };
}

/** What `briefDraft` leaves out. */
export const restOf = (draft: Draft): Rest => (only(draft, waysIn(draft)) ?? {}) as Tree;

function waysIn({ claims = {}, sources }: Draft): readonly Way[] {
  const quoted = new Set<string>(Object.values(claims).map(({ source }) => source));
  const unquoted = Object.keys(sources).filter((id) => !quoted.has(id));
  return [...told, ...unquoted.map((id) => ["sources", id])];
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Whether a way ends at a name, and the ways on behind it. */
const onward = (ways: readonly Way[], name: string) => {
  const taken = ways.filter(([first]) => first === "*" || first === name).map(([, ...rest]) => rest);
  return { ends: taken.some(({ length }) => length === 0), ways: taken };
};

/** A tree without what some ways lead to. */
function without(value: unknown, ways: readonly Way[]): unknown {
  if (ways.length === 0 || !isTree(value)) return value;
  if (Array.isArray(value)) return value.map((one, index) => without(one, onward(ways, String(index)).ways));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const on = onward(ways, name);
      return on.ends ? [] : [[name, without(inner, on.ways)]];
    }),
  );
}

/** What some ways of a tree lead to, and nothing else of it. */
function only(value: unknown, ways: readonly Way[]): unknown {
  if (ways.length === 0 || !isTree(value)) return undefined;
  const found = Object.entries(value).flatMap(([name, inner]) => {
    const on = onward(ways, name);
    const part = on.ends ? inner : only(inner, on.ways);
    return part === undefined ? [] : [[name, part]];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/** The stories of which all is known. */
const whole = new WeakSet<Story>();

/** Whether a story read from a brief event file has been given what that had left out. */
export const isWhole = (story: Story): boolean => whole.has(story);

/** Gives a story that was read from a brief event file what that had left out; its records change in place. */
export function complete(story: Story, { events = {}, ...rest }: Rest): void {
  whole.add(story);
  for (const [name, part] of Object.entries(rest)) merge(story[name as keyof Story], part as Tree);
  for (const [id, part] of Object.entries(events as Record<string, Tree>)) {
    const sources = ((part.sources ?? []) as Parameters<typeof cited>[0][]).map(cited);
    merge(story.event.get(id), { ...part, sources });
  }
}

/** Puts the parts of a tree into another of its shape, in place. */
function merge(into: unknown, part: Tree): void {
  const record = into as Record<string, unknown>;
  for (const [name, value] of Object.entries(part)) {
    if (isTree(value) && !Array.isArray(value) && isTree(record[name])) merge(record[name], value);
    else record[name] = value;
  }
}
