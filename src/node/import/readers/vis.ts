import {
  entryAt,
  type Fields,
  type Foreign,
  type ForeignFile,
  fieldsOf,
  restOf,
  textOf,
  writtenAs,
} from "../foreign.ts";

const placed = new Set(["id", "content", "title", "start", "end", "group", "type"]);

/** Reads the items of a vis-timeline, and the names of its groups if the file has a list of them. */
export function readVis(items: readonly unknown[], groups: unknown): ForeignFile {
  const list = (Array.isArray(groups) ? groups : []).map(fieldsOf);
  const names = new Map(list.map((group) => [textOf(group.id), textOf(group.content)]));
  const rest = Object.fromEntries(list.flatMap((group) => Object.entries(restOfGroup(group, names))));
  return {
    format: "vis-timeline JSON",
    entries: [
      ...(Object.keys(rest).length > 0 ? [{ ...entryAt("groups"), type: "title" as const, rest }] : []),
      ...items.map((item, index) => fromItem(item, `items[${index}]`, names)),
    ],
  };
}

/** What a list of groups says of one beside its name: the groups within it, by their names. */
function restOfGroup(group: Fields, names: ReadonlyMap<string, string>): Readonly<Record<string, string>> {
  const { id, content, nestedGroups, ...others } = group;
  const nested = Array.isArray(nestedGroups) ? nestedGroups.map(textOf).map((inner) => names.get(inner) || inner) : [];
  const fields = { ...restOf(others, () => false), ...(nested.length > 0 && { nestedGroups: nested.join(", ") }) };
  const name = textOf(content) || textOf(id);
  return Object.fromEntries(Object.entries(fields).map(([field, value]) => [`group ${name}, ${field}`, value]));
}

function fromItem(value: unknown, at: string, names: ReadonlyMap<string, string>): Foreign {
  const { id, content, title, start, end, group, type } = fieldsOf(value);
  const itemId = textOf(id);
  return {
    ...entryAt(at),
    type: type === "background" ? "era" : "event",
    ...(itemId && { id: itemId }),
    start: instant(start),
    end: instant(end),
    headline: textOf(content) || textOf(title),
    text: textOf(content) ? textOf(title) : "",
    group: names.get(textOf(group)) || textOf(group),
    rest: restOf(value, (name) => placed.has(name)),
  };
}

/** A date that is a text, or a number of milliseconds since 1970. */
const instant = (value: unknown) =>
  writtenAs(typeof value === "number" && Math.abs(value) <= 8.64e15 ? new Date(value).toISOString() : value);

/** Whether a list contains an entry that looks like an item of a vis-timeline. */
export const isVis = (items: readonly unknown[]): boolean =>
  items.map(fieldsOf).some((item: Fields) => "start" in item && ("content" in item || "title" in item));
