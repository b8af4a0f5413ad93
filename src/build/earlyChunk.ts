import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";

const stage = resolve(import.meta.dirname, "../views/present/main.ts");
const article = resolve(import.meta.dirname, "../views/read/main.ts");

/**
 * Puts all that the stage's own script needs before its deck into two files, since each of many small ones would be
 * waited for: what the article needs as well, and the rest. The script itself stays out, for the article must not run it.
 */
export function earlyChunk(): Plugin {
  const needed: Readonly<Record<string, Set<string>>> = { [stage]: new Set<string>(), [article]: new Set<string>() };
  const note = (found: Set<string>, id: string, context: Rolldown.ChunkingContext) => {
    if (found.has(id)) return;
    found.add(id);
    for (const one of context.getModuleInfo(id)?.importedIds ?? []) note(found, one, context);
  };
  const needs = (entry: string, id: string, context: Rolldown.ChunkingContext): boolean => {
    note(needed[entry] ?? new Set(), entry, context);
    return needed[entry]?.has(id) ?? false;
  };
  const early = (id: string, context: Rolldown.ChunkingContext) => id !== stage && needs(stage, id, context);
  const groups = [
    {
      name: (id: string, context: Rolldown.ChunkingContext) =>
        early(id, context) && needs(article, id, context) ? "shared" : null,
      priority: 2,
    },
    { name: (id: string, context: Rolldown.ChunkingContext) => (early(id, context) ? "early" : null), priority: 1 },
  ];
  return {
    name: "early-chunk",
    apply: "build",
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
  };
}
