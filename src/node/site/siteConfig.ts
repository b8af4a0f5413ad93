import { resolve } from "node:path";
import type { InlineConfig } from "vite";
import type { StoryReader } from "../story.ts";
import { devServer } from "./devServer.ts";
import { shortOutlines } from "./outlines.ts";
import { pages } from "./pages.ts";
import { pureConstants } from "./pureConstants.ts";
import { scriptGroups } from "./scriptGroups.ts";
import { siteFolders, siteRoot } from "./siteFolders.ts";
import { storyModules } from "./storyModules.ts";
import { targets } from "./supported.ts";

/** The pages of the site: the three views, and the pages beside the article. */
export const sitePages = [
  "index.html",
  "read/index.html",
  "print/index.html",
  "read/sources/index.html",
  "read/tables/index.html",
] as const;

/**
 * Vite's configuration for the dev server, which reads the story again whenever it changes. With `begun`, a reader of the
 * story as it is now, the first page need not wait until the server has loaded all modules.
 */
export function devConfig(begun?: StoryReader): InlineConfig {
  const { plugin, reader } = devServer(begun);
  return { ...siteFolders, plugins: [...storyModules(reader, false), ...pages(reader, false), plugin] };
}

/** Vite's configuration for serving a site that was built into a folder. */
export const previewConfig = (outDir: string): InlineConfig => ({
  ...siteFolders,
  configFile: false,
  build: { outDir },
});

/** Vite's configuration for a build of a story. */
export const buildConfig = (reader: StoryReader): InlineConfig => ({
  ...siteFolders,
  configFile: false,
  plugins: [...storyModules(reader, true), ...pages(reader, true), shortOutlines(), pureConstants()],
  build: {
    emptyOutDir: true,
    target: [...targets],
    license: { fileName: "THIRD-PARTY.md" },
    // Every supported browser can preload modules.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: sitePages.map((page) => resolve(siteRoot, page)),
      output: { codeSplitting: { groups: scriptGroups() } },
    },
  },
});
