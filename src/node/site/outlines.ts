import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plugin } from "vite";
import { type Arcs, encodeArcs } from "../../geo/encodedArcs.ts";

const mark = "\0outlines:";
const reader = resolve(import.meta.dirname, "../../geo/encodedArcs.ts");

/** A Vite plug-in that writes TopoJSON files into a built site with their arcs encoded as a short text. */
export function shortOutlines(): Plugin {
  return {
    name: "short-outlines",
    enforce: "pre",
    apply: "build",
    async resolveId(id, importer) {
      if (!/\/assets\/geo\/\w+\.json$/.test(id)) return undefined;
      const found = await this.resolve(id, importer, { skipSelf: true });
      return found ? `${mark}${found.id.replace(/\.json$/, "")}` : undefined;
    },
    async load(id) {
      if (!id.startsWith(mark)) return undefined;
      const { arcs, ...rest } = JSON.parse(await readFile(`${id.slice(mark.length)}.json`, "utf8")) as { arcs: Arcs };
      return [
        `import { decodeArcs } from ${JSON.stringify(reader)};`,
        `const read = JSON.parse(${JSON.stringify(JSON.stringify(rest))});`,
        `export default { ...read, arcs: decodeArcs(${JSON.stringify(encodeArcs(arcs))}) };`,
      ].join("\n");
    },
  };
}
