import { createServer, type ViteDevServer } from "vite";
import { afterAll, beforeAll, expect, test } from "vitest";
import { devConfig } from "../../../src/node/site/siteConfig.ts";
import { storyFolder } from "../../../src/node/story.ts";

let server: ViteDevServer;
beforeAll(async () => {
  server = await createServer({
    ...devConfig(),
    configFile: false,
    logLevel: "error",
    server: { middlewareMode: true, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
}, 60_000);
afterAll(() => server.close());

test("a page that the dev server serves is told of letters and media before its deck is drawn, by an address it can fetch", async () => {
  const deck = await server.transformRequest(`/@fs${storyFolder}/deck.ts`);
  const [, address = ""] = /import "([^"]*measured[^"]*)"/.exec(deck?.code ?? "") ?? [];
  expect(address).toMatch(/^\/@id\//);
  const measured = await server.transformRequest("virtual:measured");
  expect(measured?.code).toContain("addWidths(");
}, 60_000);
