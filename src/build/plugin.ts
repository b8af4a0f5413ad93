import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Deck } from "../deck/deck.ts";
import { checkStory, report } from "../events/check/check.ts";
import { presentHtml } from "../views/present/prerender.ts";
import { readHtml } from "../views/read/prerender.ts";
import { sideColours } from "./colours.ts";
import { locateIn } from "./locate.ts";
import { loadDeck, loadDraft, slidesFolder } from "./story.ts";

const colours = "/@deck/sides.css";

/**
 * Joins a folder of slides to the three pages: checks the event file before anything is shown or built, writes the
 * sides' colours, and renders title, description and the first screen of each page into its HTML.
 */
export function deckPlugin(): Plugin {
  let deck: Promise<Deck> | undefined;
  let building = false;
  const current = (): Promise<Deck> => {
    deck ??= loadDeck();
    return deck;
  };

  return {
    name: "deck",
    configResolved: ({ command }) => {
      building = command === "build";
    },
    config: (_, { command }) => ({
      build: {
        rolldownOptions: {
          input: ["index.html", "read/index.html", "print/index.html"].map((page) =>
            resolve(import.meta.dirname, "..", page),
          ),
        },
      },
      ...(command === "serve" && { server: { watch: { ignored: ["**/dist/**"] } } }),
    }),
    async buildStart() {
      if (!building) return;
      const { errors, warnings } = checkStory(await loadDraft());
      if (warnings.length > 0) this.info(report({ errors: [], warnings }, locateIn(slidesFolder)));
      if (errors.length > 0) this.error(report({ errors, warnings: [] }, locateIn(slidesFolder)));
    },
    resolveId: (id) => (id === "virtual:sides.css" ? colours : undefined),
    load: async (id) => (id === colours ? sideColours((await current()).story) : undefined),
    configureServer(server) {
      const look = () => overlay(server);
      server.watcher.add(slidesFolder);
      server.watcher.on("change", (file) => {
        if (!file.startsWith(slidesFolder)) return;
        deck = undefined;
        look();
      });
      server.ws.on("connection", look);
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { path }) {
        const shown = await current();
        const title = path.startsWith("/read") ? `${shown.title} — read` : shown.title;
        return html
          .replace(/<html( lang="[^"]*")?>/, () => `<html lang="${escaped(shown.language)}">`)
          .replace("<!--head-->", () => head(shown, title))
          .replace("<!--slides-->", () => presentHtml(shown))
          .replace("<!--article-->", () => readHtml(shown));
      },
    },
  };
}

/** Shows what the check found over the page, or clears it and reloads. */
async function overlay(server: ViteDevServer): Promise<void> {
  try {
    const { errors } = checkStory(await loadDraft());
    if (errors.length === 0) return;
    server.ws.send({
      type: "error",
      err: { message: report({ errors, warnings: [] }, locateIn(slidesFolder)), stack: "", plugin: "event file" },
    });
  } catch (error) {
    server.ws.send({ type: "error", err: { message: String(error), stack: "", plugin: "event file" } });
  }
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[found] ?? found);

const head = (deck: Deck, title: string): string =>
  [
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(deck.description)}">`,
    `<meta name="author" content="${escaped(deck.author)}">`,
    `<meta name="keywords" content="${escaped(deck.keywords.join(", "))}">`,
  ].join("\n    ");
