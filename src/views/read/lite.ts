import { type Deck, slidesOf } from "../../deck/deck.ts";
import type { Draft } from "../../events/story.ts";

/**
 * The fields of an event file that are neither drawn nor part of a chart's name and summary, as paths from its root; a
 * star stands for any id or index.
 */
const deferredFields = [
  ...["title", "url", "where", "note", "language", "described", "alignedWith"].map((field) => `sources.*.${field}`),
  ...["text", "disagreement", "note", "sources", "against", "backedBy", "changes.*.note", "media"].map(
    (field) => `events.*.${field}`,
  ),
  ...["text", "check", "later", "repeats", "paragraph", "places", "events"].map((field) => `claims.*.${field}`),
  ...["text", "sources", "also", "founded"].map((field) => `actors.*.${field}`),
  ...["name", "text"].map((field) => `terms.*.${field}`),
  ...["kind", "note", "names.other", "exact.why", "pointFrom", "alternatives"].map((field) => `places.*.${field}`),
  ...["note", "fixes.*.note"].map((field) => `fronts.*.${field}`),
  "series.*.points.*.note",
  // The name of the place of an incident, by its position in the row.
  "registers.*.incidents.*.3",
  "sides.*.colour",
  ...["note", "sources"].map((field) => `starts.*.${field}`),
  "ties.*.sources",
].map((path) => path.split("."));

type Path = readonly string[];
type Tree = Readonly<Record<string, unknown>>;

/** What a lite event file leaves out, in the same tree; lists are records by index. */
export type Deferred = Tree;

/**
 * An event file reduced to what charts are drawn and named from, so that a page whose markup already contains the words
 * need not load them again. It keeps the sources of claims, since charts quote claims by their publisher, and the
 * series and registers that charts show.
 */
export function liteDraft(draft: Draft, counted: Counted): Draft {
  const kept = without(draft, pathsIn(draft, counted)) as Draft;
  const events = Object.entries(kept.events).map(([id, event]) => [id, { ...event, sources: [] }]);
  const ties = kept.ties?.map((tie) => ({ ...tie, sources: [] }));
  return { ...kept, events: Object.fromEntries(events) as Draft["events"], ...(ties && { ties }) };
}

/** The fields that `liteDraft` leaves out. */
export const deferredOf = (draft: Draft, counted: Counted): Deferred =>
  (only(draft, pathsIn(draft, counted)) ?? {}) as Tree;

/** The ids of series and registers of a story. */
export interface Counted {
  series: readonly string[];
  registers: readonly string[];
}

/** The series and registers that charts of a deck show: those with a source that a chart names at one of its steps. */
export function countedIn(deck: Deck): Counted {
  const named = new Set(
    slidesOf(deck).flatMap(({ chart, steps }) => steps.flatMap(({ state }) => chart?.describe(state).sources ?? [])),
  );
  const ids = <Count>(counts: Readonly<Record<string, Count>>, sourcesOf: (count: Count) => readonly string[]) =>
    Object.keys(counts).filter((id) => counts[id] && sourcesOf(counts[id]).some((source) => named.has(source)));
  return {
    series: ids(deck.story.series, ({ points }) => points.map(({ source }) => source)),
    registers: ids(deck.story.registers, ({ source }) => [source]),
  };
}

function pathsIn({ claims = {}, sources, series = {}, registers = {} }: Draft, counted: Counted): readonly Path[] {
  const quoted = Object.values(claims).map(({ source }) => source);
  const others = (name: string, records: object, kept: readonly string[]) =>
    Object.keys(records)
      .filter((id) => !kept.includes(id))
      .map((id) => [name, id]);
  return [
    ...deferredFields,
    ...others("sources", sources, quoted),
    ...others("series", series, counted.series),
    ...others("registers", registers, counted.registers),
  ];
}

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;

/** Whether a path ends at a name, and the rest of the paths that continue after it. */
const descend = (paths: readonly Path[], name: string) => {
  const taken = paths.filter(([first]) => first === "*" || first === name).map(([, ...rest]) => rest);
  return { ends: taken.some(({ length }) => length === 0), paths: taken };
};

/** A copy of a tree without what the paths lead to; an element of a list becomes null, so that the others keep their places. */
function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || !isTree(value)) return value;
  if (Array.isArray(value))
    return value.map((one, index) => {
      const on = descend(paths, String(index));
      return on.ends ? null : without(one, on.paths);
    });
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const on = descend(paths, name);
      return on.ends ? [] : [[name, without(inner, on.paths)]];
    }),
  );
}

/** A copy of a tree with only what the paths lead to. */
function only(value: unknown, paths: readonly Path[]): unknown {
  if (paths.length === 0 || !isTree(value)) return undefined;
  const found = Object.entries(value).flatMap(([name, inner]) => {
    const on = descend(paths, name);
    const part = on.ends ? inner : only(inner, on.paths);
    return part === undefined ? [] : [[name, part]];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}
