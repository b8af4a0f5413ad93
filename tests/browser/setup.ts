import { execFileSync } from "node:child_process";
import { chromium } from "playwright-core";
import { type Plugin, preview } from "vite";
import type { TestProject } from "vitest/node";
import { ensureBrowser, launchOptions } from "../../src/node/browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the built site. */
    site: string;
    /** The endpoint of the browser that all test files share. */
    browser: string;
  }
}

/** Lets browsers cache scripts and fonts, as hosts that read `_headers` do: pages load in two thirds of the time. */
const keepsAssets: Plugin = {
  name: "keeps-assets",
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, response, next) => {
      if (request.url?.startsWith("/assets/"))
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      next();
    });
  },
};

/**
 * Builds the site once, serves it, and starts the browser that all files share. `DIST=kept` uses the site as last
 * built.
 */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  ensureBrowser();
  if (process.env.DIST !== "kept")
    execFileSync(process.execPath, ["src/node/run.js", "src/node/commands/build.ts", "--quiet"], { stdio: "inherit" });
  const [server, browser] = await Promise.all([
    preview({ plugins: [keepsAssets], preview: { port: 0, host: "127.0.0.1", open: false }, logLevel: "error" }),
    chromium.launchServer(launchOptions()),
  ]);
  provide("site", server.resolvedUrls?.local[0] ?? "");
  provide("browser", browser.wsEndpoint());
  return async () => {
    await Promise.all([browser.close(), server.close()]);
  };
}
