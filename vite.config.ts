import { defineConfig } from "vitest/config";

export default defineConfig({
  root: "src",
  base: "./",
  publicDir: false,
  build: { outDir: "../dist", emptyOutDir: true, target: "es2022" },
  test: {
    root: ".",
    environment: "happy-dom",
    include: ["tests/**/*.test.ts"],
  },
});
