import { resolve } from "node:path";
import type { InlineConfig } from "vite";

/** The root folder of the site's pages and scripts. */
export const siteRoot = resolve(import.meta.dirname, "../..");

/** What Vite's configurations share: where the site's sources and its build are, and how a built site is served. */
export const siteFolders: InlineConfig = {
  root: siteRoot,
  base: "./",
  publicDir: false,
  build: { outDir: "../dist" },
  preview: { cors: true },
};
