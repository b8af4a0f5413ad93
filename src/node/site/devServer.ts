import { resolve } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { slidesOf, withBackup } from "../../deck/deck.ts";
import { checkStory } from "../../events/check/check.ts";
import { FaultyStory } from "../../events/check/report.ts";
import type { Draft } from "../../events/story.ts";
import { memoizeBy } from "../../svg/memo.ts";
import { downloadsOf } from "../export/data/downloads.ts";
import { storyReport } from "../locate.ts";
import { builtMedia } from "../media/builtMedia.ts";
import { typeOf } from "../media/inSinglePage.ts";
import { type StoryReader, storyFolder, storyReader } from "../story.ts";
import { authorPage } from "./authorPage.ts";
import { slideCardPng } from "./card.ts";
import { pictureFiles, pictureSources } from "./pictures.ts";
import { socialPage } from "./socialPages.ts";
import { measuredModule } from "./storyModules.ts";

/** How long no request must have come, in milliseconds, before the server loads what a first change needs. */
const restMs = 2000;

const textModule = resolve(import.meta.dirname, "../../layout/text.ts");
const galleryModule = resolve(import.meta.dirname, "../../../tests/gallery/page.ts");

/**
 * What `npm start` serves besides the pages (the author's page, the gallery of chart states, the downloads, the article's
 * pictures and the check's report), and a reader of the current story: until the first change the one that is given, and then
 * through the dev server, which reloads only the modules that have changed.
 */
export function devServer(begun?: StoryReader): { plugin: Plugin; reader: StoryReader } {
  let running: ViteDevServer | undefined;
  let asBegun = begun;
  const load = async (id: string) => {
    if (!running) throw new Error("the dev server has not started");
    return running.ssrLoadModule(id);
  };
  // The charts of a deck that the server loads lay out with its own copy of the machine.
  const live = storyReader(
    (name) => load(`#story/${name}`),
    async (widths) => ((await load(textModule)) as typeof import("../../layout/text.ts")).addWidths(widths),
  );
  const reader = checkedReader({
    draft: () => (asBegun ?? live).draft(),
    deck: () => (asBegun ?? live).deck(),
  });
  const plugin: Plugin = {
    name: "dev-server",
    apply: "serve",
    config: () => ({ server: { watch: { ignored: ["**/dist/**", "**/exports/**"] } } }),
    configureServer(server) {
      running = server;
      server.watcher.add(storyFolder);
      server.watcher.on("all", () => {
        asBegun = undefined;
      });
      server.watcher.on("change", (file) => {
        if (!file.startsWith(storyFolder)) return;
        // Letters and media are measured again with the deck.
        const measured = server.moduleGraph.getModuleById(`\0${measuredModule}`);
        if (measured) server.moduleGraph.invalidateModule(measured);
        showReport(server, reader);
      });
      server.ws.on("connection", () => showReport(server, reader));
      let idle: NodeJS.Timeout | undefined;
      server.middlewares.use(async ({ originalUrl = "" }, response, next) => {
        // Once no page asks for anything, what a first change would have to wait for is loaded.
        clearTimeout(idle);
        idle = setTimeout(() => live.deck().catch(() => undefined), restMs).unref();
        try {
          const path = originalUrl.split("?")[0] ?? "";
          const found =
            path === "/gallery/" ? page((await load(galleryModule)).galleryPage()) : await answer(reader, path);
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
 * A reader that throws the check's report on a story with errors in its event file, or else in its slides; the dev server
 * shows it instead of the page.
 */
function checkedReader(reader: StoryReader): StoryReader {
  return {
    draft: reader.draft,
    async deck() {
      const { errors } = checked(await reader.draft());
      if (errors.length > 0)
        throw Object.assign(new Error(storyReport({ errors, warnings: [] }, storyFolder)), { stack: "" });
      return reader.deck().catch((error) => {
        throw error instanceof FaultyStory ? Object.assign(error, { stack: "" }) : error;
      });
    },
  };
}

interface Answer {
  type: string;
  content: string | Uint8Array;
}

const page = (content: string): Answer => ({ type: "text/html; charset=utf-8", content });

async function answer(reader: StoryReader, path: string): Promise<Answer | undefined> {
  if (path === "/author/") return page(authorPage(await reader.deck()));
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
  if (slide) return page(socialPage(deck, slide));
  const [content] = await pictureSources(
    deck,
    pictureFiles(deck).filter(({ name }) => `/read/${name}` === path),
  );
  return content === undefined ? undefined : { type: "image/svg+xml", content };
}

const checked = memoizeBy((draft: Draft) => checkStory(draft));

/** Shows the report, if there is one, over the pages that are open. */
async function showReport(server: ViteDevServer, reader: StoryReader): Promise<void> {
  const message = await reader.deck().then(
    () => undefined,
    (error) => (error instanceof Error ? error.message : String(error)),
  );
  if (message) server.ws.send({ type: "error", err: { message, stack: "", plugin: "event file" } });
}
