import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";

const entry = resolve(import.meta.dirname, "../views/present/main.ts");

/**
 * Puts all that the stage's own script needs before its deck into one file, since each of many small ones would be waited
 * for. The script itself stays out: other pages share some of what it needs, and must not run it.
 */
export function earlyChunk(): Plugin {
  const early = new Set<string>();
  const note = (id: string, context: Rolldown.ChunkingContext) => {
    if (early.has(id)) return;
    early.add(id);
    for (const one of context.getModuleInfo(id)?.importedIds ?? []) note(one, context);
  };
  const name = (id: string, context: Rolldown.ChunkingContext) => {
    note(entry, context);
    return early.has(id) && id !== entry ? "early" : null;
  };
  return {
    name: "early-chunk",
    apply: "build",
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name }] } } } } }),
  };
}
