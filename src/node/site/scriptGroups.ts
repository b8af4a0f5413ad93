import { resolve } from "node:path";
import type { Rolldown } from "vite";

const stage = resolve(import.meta.dirname, "../../views/present/boot/main.ts");
const article = resolve(import.meta.dirname, "../../views/read/main.ts");
const hydrated = resolve(import.meta.dirname, "../../views/present/boot/hydrate.ts");

/** D3's packages for drawing charts. A module that imports one of them would seem to need all of them. */
const drawing = /\/node_modules\/d3-(?!array\/)/;

type Needed = (id: string, context: Rolldown.ChunkingContext) => boolean;

/**
 * Groups modules into files. What the stage's script needs before its deck is two files, since the stage would have to
 * wait for each of many small ones: what the article needs too, and the rest. The stage's script itself is in neither,
 * because the article must not run it. What both the article and the stage with its deck need, mainly the charts, is
 * one file, which compresses to 3 kB less than several.
 */
export function scriptGroups() {
  const [byStage, byArticle, byHydrated] = [neededBy(stage), neededBy(article), neededBy(hydrated)];
  const early: Needed = (id, context) => id !== stage && byStage(id, context) && !drawing.test(id);
  const shared: Needed = (id, context) => early(id, context) && byArticle(id, context);
  const group = (called: string, holds: Needed, priority: number) => ({
    name: (id: string, context: Rolldown.ChunkingContext) => (holds(id, context) ? called : null),
    priority,
  });
  return [
    { name: "lite-story", includeDependenciesRecursively: false, test: /\?lite$|\/read\/columns\.ts$/, priority: 3 },
    group("shared", shared, 2),
    group("early", early, 1),
    group("charts", (id, context) => byHydrated(id, context) && byArticle(id, context), 0),
  ];
}

/** Returns a function that says whether a script imports a module, directly or through others, when it starts. */
function neededBy(entry: string): Needed {
  const needed = new Set<string>();
  const note = (id: string, context: Rolldown.ChunkingContext) => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) note(imported, context);
  };
  return (id, context) => {
    note(entry, context);
    return needed.has(id);
  };
}
