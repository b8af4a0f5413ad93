/** The floor of `npm run bench -- build`: the scripts of the three pages built by Vite, and nothing else. */
import { resolve } from "node:path";
import { build } from "vite";
import { storyModules } from "../../src/node/site/storyModules.ts";
import { story } from "../../src/node/story.ts";

const views = resolve(import.meta.dirname, "../../src/views");

await build({
  configFile: false,
  root: views,
  logLevel: "error",
  publicDir: false,
  plugins: [...storyModules(story, true)],
  build: {
    write: false,
    target: "es2022",
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ["present/boot/main.ts", "read/main.ts", "print/main.ts"].map((one) => resolve(views, one)),
    },
  },
});
