import { resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { slidesFolder } from "./story.ts";

/** Style sheets come from the built pages; what the scripts import of them is left out. */
const withoutStyles: Plugin = {
  name: "without-styles",
  enforce: "pre",
  resolveId: (id) => (/\.css$/.test(id) ? "\0no-styles" : undefined),
  load: (id) => (id === "\0no-styles" ? "" : undefined),
};

/** What pages of the site fetch apart; here the whole deck stands beside them. */
const nothing: Readonly<Record<string, string>> = {
  "virtual:rest": "export const rest = {};",
  "virtual:first-pictures": "export const firstPictures = {};",
};

/** The whole deck, for every view. */
const wholeDeck: Plugin = {
  name: "whole-deck",
  resolveId: (id) =>
    id === "virtual:whole-deck" || id === "virtual:deck"
      ? resolve(slidesFolder, "deck.ts")
      : id in nothing
        ? `\0${id}`
        : undefined,
  load: (id) => nothing[id.slice(1)],
};

/** The scripts of all views as one module. */
export async function singleScript(): Promise<string> {
  const built = (await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    plugins: [withoutStyles, wholeDeck],
    build: {
      write: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: {
        input: resolve(import.meta.dirname, "../views/file/main.ts"),
        output: { codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput | readonly Rolldown.RolldownOutput[];
  const [{ output } = { output: [] }] = "output" in built ? [built] : built;
  const [script, ...more] = output.filter((part) => part.type === "chunk");
  if (script?.type !== "chunk" || more.length > 0) throw new Error("the scripts did not become one module");
  return script.code;
}
