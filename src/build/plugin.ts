import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { Deck } from "../deck/deck.ts";
import { checkStory, report } from "../events/check/check.ts";
import { draw } from "../marks/drawing.ts";
import { markup } from "../marks/markup.ts";
import { presentHtml } from "../views/present/prerender.ts";
import { authorPage } from "./author.ts";
import { cardPng } from "./card.ts";
import { sideColours } from "./colours.ts";
import { earlyChunk } from "./earlyChunk.ts";
import { downloadsOf } from "./exports.ts";
import { firstPictures } from "./firstPictures.ts";
import { lastInBody } from "./lastInBody.ts";
import { otherLicences } from "./licences.ts";
import { locateIn } from "./locate.ts";
import { headersFile, withPolicy } from "./policy.ts";
import { fontsAhead } from "./print/fonts.ts";
import { printPage } from "./print/page.ts";
import { inlineStyles } from "./read/inlineStyles.ts";
import { singleFile } from "./single.ts";
import { loadDeck, loadDraft, slidesFolder } from "./story.ts";

const colours = "/@deck/sides.css";

/**
 * Joins a folder of slides to the three pages: checks the event file before anything is shown or built, writes the
 * sides' colours, renders title, description and the first screen of each page into its HTML, and writes them all once
 * more as a single file.
 */
export function deckPlugin(): Plugin[] {
  let deck: Promise<Deck> | undefined;
  let building = false;
  const current = (): Promise<Deck> => {
    deck ??= building ? loadDeck() : checkedDeck();
    return deck;
  };

  const pages: Plugin = {
    name: "deck",
    configResolved: ({ command }) => {
      building = command === "build";
    },
    config: (_, { command }) => ({
      build: {
        // Every browser that this is built for knows how to load modules ahead.
        modulePreload: { polyfill: false },
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
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const listed = bundle["THIRD-PARTY.md"];
        if (listed?.type === "asset") listed.source = `${listed.source}${otherLicences()}`;
        for (const { file, content } of downloadsOf(await current()))
          this.emitFile({ type: "asset", fileName: file, source: content });
        this.emitFile({ type: "asset", fileName: "card.png", source: await cardPng(await current()) });
      },
    },
    // Only what has been written is final: the bundler puts addresses into styles that stand in a page at the very end.
    writeBundle: {
      order: "pre",
      sequential: true,
      handler({ dir = "." }, bundle) {
        const files = Object.keys(bundle).filter((file) => file.endsWith(".html"));
        const html = files.map((file) => readFileSync(resolve(dir, file), "utf8"));
        files.forEach((file, nth) => {
          writeFileSync(resolve(dir, file), withPolicy(html[nth] ?? ""));
        });
        writeFileSync(resolve(dir, "_headers"), headersFile(html));
      },
    },
    resolveId: (id) =>
      id === "virtual:sides.css" ? colours : id === "virtual:whole-deck" ? resolve(slidesFolder, "deck.ts") : undefined,
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
      server.middlewares.use("/data/", ({ originalUrl }, response, next) => {
        current()
          .then((shown) => {
            const found = downloadsOf(shown).find(({ file }) => `/${file}` === originalUrl);
            if (found) response.setHeader("content-type", found.type).end(found.content);
            else next();
          })
          .catch(next);
      });
      server.middlewares.use("/author/", (_, response, next) => {
        current()
          .then((shown) => response.setHeader("content-type", "text/html; charset=utf-8").end(authorPage(shown)))
          .catch(next);
      });
    },
    transformIndexHtml: {
      order: "pre",
      async handler(html, { path }) {
        const shown = await current();
        const title = path.startsWith("/read") ? `${shown.title} — read` : shown.title;
        return html
          .replace(/<html( lang="[^"]*")?>/, () =>
            markup(draw("html", { lang: shown.language, "data-deck": shown.id })).replace("</html>", ""),
          )
          .replace("/* sides */", () => sideColours(shown.story))
          .replace("<!--head-->", () => withoutPercent(head(shown, title)))
          .replace("<!--slides-->", () => withoutPercent(presentHtml(shown)));
      },
    },
  };
  return [
    pages,
    printPage(current),
    inlineStyles("print/index.html"),
    fontsAhead("print/index.html"),
    firstPictures(current),
    earlyChunk(),
    lastInBody(),
    singleFile(async () => (await current()).id),
  ];
}

/** The report on an event file that is not in order, or undefined. */
async function mistakes(): Promise<string | undefined> {
  const { errors } = checkStory(await loadDraft());
  return errors.length > 0 ? report({ errors, warnings: [] }, locateIn(slidesFolder)) : undefined;
}

/** The deck, once its event file is in order; else it throws the report, which the dev server shows in the page's place. */
async function checkedDeck(): Promise<Deck> {
  const found = await mistakes();
  if (found) throw Object.assign(new Error(found), { stack: "" });
  return loadDeck();
}

/** Lays the report over pages that are open, if there is one. */
async function overlay(server: ViteDevServer): Promise<void> {
  const message = await mistakes().catch(String);
  if (message) server.ws.send({ type: "error", err: { message, stack: "", plugin: "event file" } });
}

/** Markup in which no %NAME% stands that the bundler would put a setting of its own in the place of. */
const withoutPercent = (html: string): string => html.replaceAll("%", "&#37;");

const head = (deck: Deck, title: string): string =>
  [
    draw("title", {}, title),
    ...Object.entries({
      description: deck.description,
      author: deck.author,
      keywords: deck.keywords.join(", "),
    }).map(([name, content]) => draw("meta", { name, content })),
  ]
    .map(markup)
    .join("\n    ");
