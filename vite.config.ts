import { defineConfig } from "vitest/config";
import { deckPlugin } from "./src/build/plugin.ts";
import { readPlugins } from "./src/build/read/plugins.ts";

export default defineConfig({
  root: "src",
  base: "./",
  publicDir: false,
  plugins: [deckPlugin(), ...readPlugins()],
  build: { outDir: "../dist", emptyOutDir: true, target: "es2022", license: { fileName: "THIRD-PARTY.md" } },
  test: {
    root: ".",
    projects: [
      {
        test: {
          name: "unit",
          // Pictures carry the colours and type of the real stylesheets.
          css: { include: [/\.css$/] },
          environment: "happy-dom",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/browser/**"],
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["tests/browser/*.test.ts"],
          globalSetup: "tests/browser/setup.ts",
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
