import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { devConfig } from "../../../src/node/site/siteConfig.ts";
import { type StoryReader, story, storyFolder } from "../../../src/node/story.ts";

/** The story as it stood when the server started, under a title of its own. */
const begun: StoryReader = {
  draft: story.draft,
  deck: async () => ({ ...(await story.deck()), title: "As it began" }),
};

let server: ViteDevServer;
beforeAll(async () => {
  server = await createServer({
    ...devConfig(begun),
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
}, 60_000);
afterAll(() => server.close());

const titleServed = async () =>
  /<title>(.*)<\/title>/.exec(await server.transformIndexHtml("/index.html", "<head><!--head--></head>"))?.[1];

test("the first page is of the deck as the server began with it, and after a change it is read again", async () => {
  expect(await titleServed()).toBe("As it began");
  server.watcher.emit("all", "change", `${storyFolder}/deck.ts`);
  expect(await titleServed()).toBe((await story.deck()).title);
}, 60_000);

test("a page that the dev server serves is told of letters and media before its deck is drawn, by an address it can fetch", async () => {
  const deck = await server.transformRequest(`/@fs${storyFolder}/deck.ts`);
  const [, address = ""] = /import "([^"]*measured[^"]*)"/.exec(deck?.code ?? "") ?? [];
  expect(address).toMatch(/^\/@id\//);
  const measured = await server.transformRequest("virtual:measured");
  expect(measured?.code).toContain("addWidths(");
}, 60_000);
