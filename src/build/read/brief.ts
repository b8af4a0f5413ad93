import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { briefDraft, restOf } from "../../views/read/brief.ts";
import { loadDraft, slidesFolder } from "../story.ts";

/** Marks the modules of the slides that are loaded without their words. */
const mark = "?brief";

const reader = resolve(import.meta.dirname, "../../events/read.ts");
const eventFile = resolve(slidesFolder, "events.ts");

/**
 * Gives the reading page the deck as its charts need it: `virtual:deck` is the deck without the words of its steps and
 * of its events, which stand in the page already; `virtual:rest` is what the event file says beyond that, for whoever
 * explores a chart or searches. The dev server serves the whole deck, and nothing as the rest.
 */
export function briefDeck(): Plugin {
  let building = false;
  return {
    name: "brief-deck",
    enforce: "pre",
    configResolved: ({ command }) => {
      building = command === "build";
    },
    async resolveId(id, importer) {
      if (id === "virtual:rest") return `\0${id}`;
      if (id === "virtual:deck") return resolve(slidesFolder, building ? `deck.ts${mark}` : "deck.ts");
      if (!importer?.endsWith(mark)) return undefined;
      const found = await this.resolve(id, importer.slice(0, -mark.length), { skipSelf: true });
      return found?.id.startsWith(slidesFolder) ? found.id + mark : found;
    },
    async load(id) {
      if (id === "\0virtual:rest") return `export const rest = ${building ? parsed(restOf(await loadDraft())) : "{}"};`;
      if (!id.endsWith(mark)) return undefined;
      const file = id.slice(0, -mark.length);
      if (file !== eventFile) return { code: await readFile(file, "utf8"), moduleType: "ts" };
      return [
        `import { readStory } from ${JSON.stringify(reader)};`,
        `export const draft = ${parsed(briefDraft(await loadDraft()))};`,
        "export const story = readStory(draft);",
      ].join("\n");
    },
    transform: {
      order: "post",
      handler(code, id) {
        return id.endsWith(mark) && id.slice(0, -mark.length) !== eventFile ? wordless(this, code) : undefined;
      },
    },
  };
}

/** A value as an expression that a browser reads faster than a literal of its size. */
const parsed = (value: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** A module's code with no words where it writes words`…`. */
function wordless(context: Rolldown.PluginContext, code: string): string {
  let kept = "";
  let from = 0;
  walk(context.parse(code), (node) => {
    if (node.type !== "TaggedTemplateExpression" || node.tag?.name !== "words") return true;
    kept += `${code.slice(from, node.start)}[]`;
    from = node.end ?? from;
    return false;
  });
  return kept + code.slice(from);
}

interface Node {
  type?: string;
  start?: number;
  end?: number;
  tag?: { name?: string };
}

/** Visits the nodes of a syntax tree in order, those within a node only where the visit says so. */
function walk(node: Node, visit: (node: Node) => boolean): void {
  if (node.type !== undefined && !visit(node)) return;
  for (const child of Object.values(node).flat()) if (child && typeof child === "object") walk(child, visit);
}
