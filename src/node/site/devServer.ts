import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { slidesOf, withBackup } from "../../deck/deck.ts";
import { checkStory, report } from "../../events/check/check.ts";
import { downloadsOf } from "../export/data/downloads.ts";
import { locateIn } from "../locate.ts";
import { builtMedia } from "../media/builtMedia.ts";
import { mediaErrors } from "../media/check.ts";
import { typeOf } from "../media/inSinglePage.ts";
import { type StoryReader, storyFolder, storyReader } from "../story.ts";
import { authorPage } from "./authorPage.ts";
import { slideCardPng } from "./card.ts";
import { pictureFiles, pictureSources } from "./pictures.ts";
import { socialPage } from "./socialPages.ts";
import { measuredModule } from "./storyModules.ts";

const textModule = resolve(import.meta.dirname, "../../layout/text.ts");

/**
 * What `npm start` serves besides the pages (the author's page, the downloads, the article's pictures and the check's
 * report), and a reader of the current story through the dev server, which reloads only the modules that have changed.
 */
export function devServer(): { plugin: Plugin; reader: StoryReader } {
  let running: ViteDevServer | undefined;
  const load = async (id: string) => {
    if (!running) throw new Error("the dev server has not started");
    return running.ssrLoadModule(id);
  };
  // The charts of a deck that the server loads lay out with its own copy of the machine.
  const reader = liveReader(
    storyReader(
      (name) => load(`#story/${name}`),
      async (widths) => ((await load(textModule)) as typeof import("../../layout/text.ts")).addWidths(widths),
    ),
  );
  const plugin: Plugin = {
    name: "dev-server",
    apply: "serve",
    config: () => ({ server: { watch: { ignored: ["**/dist/**", "**/exports/**"] } } }),
    configureServer(server) {
      running = server;
      server.watcher.add(storyFolder);
      server.watcher.on("change", (file) => {
        if (!file.startsWith(storyFolder)) return;
        // Letters and media are measured again with the deck.
        const measured = server.moduleGraph.getModuleById(`\0${measuredModule}`);
        if (measured) server.moduleGraph.invalidateModule(measured);
        showReport(server, reader);
      });
      server.ws.on("connection", () => showReport(server, reader));
      server.middlewares.use(async ({ originalUrl = "" }, response, next) => {
        try {
          const found = await answer(reader, originalUrl.split("?")[0] ?? "");
          if (found) response.setHeader("content-type", found.type).end(found.content);
          else next();
        } catch (error) {
          next(error);
        }
      });
    },
  };
  return { plugin, reader };
}

/**
 * A reader that throws the check's report if the event file has errors; the dev server shows it instead of the page.
 */
function liveReader(live: StoryReader): StoryReader {
  return {
    draft: live.draft,
    async deck() {
      const found = await errorReport(live);
      if (found) throw Object.assign(new Error(found), { stack: "" });
      return live.deck();
    },
  };
}

async function answer(
  reader: StoryReader,
  path: string,
): Promise<{ type: string; content: string | Uint8Array } | undefined> {
  if (path === "/author/") return { type: "text/html; charset=utf-8", content: authorPage(await reader.deck()) };
  if (path.startsWith("/data/")) return downloadsOf(await reader.deck()).find(({ file }) => `/${file}` === path);
  const deck = /^\/(?:read\/charts|media|s)\//.test(path) ? await reader.deck() : undefined;
  if (!deck) return undefined;
  if (path.startsWith("/media/")) {
    const content = (await builtMedia(deck)).files.get(path.slice(1));
    return content && { type: typeOf(path), content };
  }
  const [, shared, isCard] = /^\/s\/([^/]+)\/(?:index\.html)?(card\.png)?$/.exec(path) ?? [];
  const slide = slidesOf(withBackup(deck)).find(({ id }) => id === shared);
  if (slide && isCard) return { type: "image/png", content: await slideCardPng(deck, slide) };
  if (slide) return { type: "text/html; charset=utf-8", content: socialPage(deck, slide) };
  const [content] = await pictureSources(
    deck,
    pictureFiles(deck).filter(({ name }) => `/read/${name}` === path),
  );
  return content === undefined ? undefined : { type: "image/svg+xml", content };
}

/** The check's report on an event file with errors; undefined if it has none. */
async function errorReport(reader: StoryReader): Promise<string | undefined> {
  const { errors: own } = checkStory(await reader.draft());
  const errors = own.length > 0 ? own : await mediaErrors(await reader.deck(), storyFolder);
  return errors.length > 0 ? report({ errors, warnings: [] }, locateIn(storyFolder)) : undefined;
}

/** Shows the report, if there is one, over the pages that are open. */
async function showReport(server: ViteDevServer, reader: StoryReader): Promise<void> {
  const message = await errorReport(reader).catch(String);
  if (message) server.ws.send({ type: "error", err: { message, stack: "", plugin: "event file" } });
}
