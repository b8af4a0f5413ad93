import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";

const stage = resolve(import.meta.dirname, "../views/present/main.ts");
const article = resolve(import.meta.dirname, "../views/read/main.ts");

/**
 * Puts all that the stage's own script needs before its deck into two files, since each of many small ones would be
 * waited for: what the article needs as well, and the rest. The script itself stays out, for the article must not run it.
 */
export function earlyChunk(): Plugin {
  const [byStage, byArticle] = [neededBy(stage), neededBy(article)];
  const early: Needed = (id, context) => id !== stage && byStage(id, context);
  const shared: Needed = (id, context) => early(id, context) && byArticle(id, context);
  const group = (called: string, holds: Needed, priority: number) => ({
    name: (id: string, context: Rolldown.ChunkingContext) => (holds(id, context) ? called : null),
    priority,
  });
  const groups = [group("shared", shared, 2), group("early", early, 1)];
  return {
    name: "early-chunk",
    apply: "build",
    config: () => ({ build: { rolldownOptions: { output: { codeSplitting: { groups } } } } }),
  };
}

type Needed = (id: string, context: Rolldown.ChunkingContext) => boolean;

/** Tells whether a script needs a module at once, itself or by way of others. */
function neededBy(entry: string): Needed {
  const needed = new Set<string>();
  const note = (id: string, context: Rolldown.ChunkingContext) => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const one of context.getModuleInfo(id)?.importedIds ?? []) note(one, context);
  };
  return (id, context) => {
    note(entry, context);
    return needed.has(id);
  };
}
