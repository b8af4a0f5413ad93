import type { Browser, BrowserContext, BrowserContextOptions } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { afterAll } from "vitest";
import { launchBrowser } from "../../src/build/browser.ts";

let server: Promise<PreviewServer> | undefined;
let running: Promise<Browser> | undefined;

/** The built site on a port of its own, for as long as this test file runs. */
export async function serve(): Promise<{ url: string }> {
  server ??= preview({ preview: { port: 0, host: "127.0.0.1", open: false }, logLevel: "error" });
  const [url = ""] = (await server).resolvedUrls?.local ?? [];
  return { url };
}

/** One browser for this test file. */
export function browser(): Promise<Browser> {
  running ??= launchBrowser();
  return running;
}

/** A fresh visitor, and every request they make that leaves the site. */
export async function visitor(
  options: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; strayed: string[]; faults: string[] }> {
  const context = await (await browser()).newContext(options);
  const { url } = await serve();
  const strayed: string[] = [];
  const faults: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob|about):/.test(request.url())) strayed.push(request.url());
  });
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return { context, strayed, faults };
}

afterAll(async () => {
  await (await running)?.close();
  await (await server)?.close();
});
