import type { Draft } from "../../events/story.ts";

const order = [
  "title",
  "pivot",
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

/** An event file as the TypeScript module an author goes on with; `path` leads from it to `src/events`. */
export function moduleOf(draft: Draft, path: string): string {
  const parts = order.map((name) => `  ${name}: ${literal(draft[name], "  ")},`);
  return [
    `import { readStory } from "${path}/read.ts";`,
    `import { defineStory } from "${path}/story.ts";`,
    "",
    "export const draft = defineStory({",
    ...parts,
    "});",
    "",
    "export const story = readStory(draft);",
    "",
  ].join("\n");
}

function literal(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, inner)).join(", ")}]`;
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  const key = (name: string) => (/^[a-z][a-z0-9]*$/i.test(name) ? name : JSON.stringify(name));
  return `{\n${entries.map(([name, one]) => `${inner}${key(name)}: ${literal(one, inner)},\n`).join("")}${indent}}`;
}
