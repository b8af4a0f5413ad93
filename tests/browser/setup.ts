import { build } from "vite";
import { ensureBrowser } from "../../src/build/browser.ts";

/** Makes sure of a browser and builds the site once for all browser tests; `DIST=kept` uses the one that stands. */
export default async function setup(): Promise<void> {
  ensureBrowser();
  if (process.env.DIST !== "kept") await build({ logLevel: "error" });
}
