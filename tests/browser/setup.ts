import { execFileSync } from "node:child_process";
import { type Plugin, preview } from "vite";
import type { TestProject } from "vitest/node";
import { ensureBrowser } from "../../src/node/browser.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The address of the built site. */
    site: string;
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

/** Makes sure that there is a browser, builds the site once and serves it. `DIST=kept` uses the site as last built. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  ensureBrowser();
  if (process.env.DIST !== "kept")
    execFileSync(process.execPath, ["src/node/run.js", "src/node/commands/build.ts", "--quiet"], { stdio: "inherit" });
  const server = await preview({
    plugins: [keepsAssets],
    preview: { port: 0, host: "127.0.0.1", open: false },
    logLevel: "error",
  });
  provide("site", server.resolvedUrls?.local[0] ?? "");
  return () => server.close();
}
