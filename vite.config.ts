import { availableParallelism } from "node:os";
import { mergeConfig } from "vite";
import { defineConfig } from "vitest/config";
import { siteFolders } from "./src/node/site/siteFolders.ts";
import { LongestFirst } from "./tests/browser/longestFirst.ts";

const cores = availableParallelism();

const inBrowser = "tests/{browser,engines}/**";

/** Files that take more than about a second: made-up stories, whole decks, commands and exports. */
const slow = "tests/**/*.slow.test.ts";

/** How tests run that need no browser. */
const plainNode = {
  // Pictures carry the colours and type of the real stylesheets.
  css: { include: [/\.css$/] },
  environment: "node",
  // What a worker has imported, the next file has too: a fifth less to do.
  isolate: false,
  maxWorkers: cores,
  // A machine that is busy with something else takes several times as long.
  testTimeout: 30_000,
};

/**
 * The tests, and where a built site is served from. The dev server and the build get their plug-ins in code: Vite bundles
 * what this file imports whenever a test is run.
 */
export default defineConfig(
  mergeConfig(siteFolders, {
    plugins: [
      {
        name: "build-elsewhere",
        apply: "build",
        buildStart() {
          throw new Error("build the site with npm run build");
        },
      },
    ],
    test: {
      root: ".",
      sequence: { sequencer: LongestFirst },
      projects: [
        { test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [inBrowser, slow], ...plainNode } },
        { test: { name: "slow", include: [slow], ...plainNode } },
        {
          test: {
            name: "browser",
            environment: "node",
            include: ["tests/{browser,engines}/*.test.ts"],
            globalSetup: "tests/browser/setup.ts",
            setupFiles: "tests/browser/eachFile.ts",
            isolate: false,
            // A file waits for the browser half of its time, so there is work for one more than there are cores.
            maxWorkers: cores + 1,
            sequence: { groupOrder: 1 },
            // Limits end what hangs; on a busy machine everything else takes as long as it takes.
            testTimeout: 240_000,
            hookTimeout: 240_000,
            expect: { poll: { timeout: 90_000, interval: 20 } },
            // Three engines and their drivers have races of their own. The report marks what passed only when tried again.
            retry: 1,
          },
        },
      ],
    },
  }),
);
