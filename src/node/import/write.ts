import { type Draft, withDefaults } from "../../events/story.ts";

/** The parts of an event file that an import fills, in the order in which they are written. */
const order = [
  "title",
  "language",
  "focusDate",
  "zone",
  "bounds",
  "sides",
  "theatres",
  "kinds",
  "sources",
  "actors",
  "places",
  "events",
] as const;

/** An imported event file as the source of a TypeScript module, which exports it as `draft` and, once read, as `story`. */
export function moduleOf(draft: Draft): string {
  const parts = order
    .filter((name) => draft[name] !== undefined && !isDefault(name, draft[name]))
    .map((name) => `  ${name}: ${literal(draft[name], "  ")},`);
  return [
    'import { readStory } from "#events/read";',
    'import { defineStory } from "#events/story";',
    "",
    "export const draft = defineStory({",
    ...parts,
    "});",
    "",
    "export const story = readStory(draft);",
    "",
  ].join("\n");
}

/** Whether a part equals the default that it has when a story leaves it out. */
const isDefault = (name: (typeof order)[number], value: unknown): boolean => {
  const defaults: Readonly<Record<string, unknown>> = withDefaults({});
  return name in defaults && JSON.stringify(value) === JSON.stringify(defaults[name]);
};

/** A value as TypeScript source. `indent` is the white space before the line it begins on. */
export function literal(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[${value.map((entry) => literal(entry, inner)).join(", ")}]`;
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const key = (name: string) => (/^[a-z][a-z0-9]*$/i.test(name) ? name : JSON.stringify(name));
  return `{\n${entries.map(([name, field]) => `${inner}${key(name)}: ${literal(field, inner)},\n`).join("")}${indent}}`;
}
