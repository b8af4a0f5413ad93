import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { freshContext } from "./served.ts";

const root = resolve(import.meta.dirname, "../..");

/** The command that makes a story in a folder of this name: its file and its arguments. */
type Making = (name: string) => readonly [command: string, ...args: string[]];

/**
 * A story that `npm run new` or another command has made, with some of its files rewritten, in a folder that its test
 * removes.
 */
export function madeStory(
  called: string,
  files: Readonly<Record<string, string>> = {},
  making: Making = (name) => ["new", name],
) {
  const name = `${called}-by-test-${process.pid}`;
  const folder = resolve(root, name);
  const out = resolve(root, "node_modules/.cache", name);
  const run = (...args: readonly string[]): string =>
    execFileSync(process.execPath, args, {
      cwd: root,
      env: { ...process.env, STORY: name },
      encoding: "utf8",
      stdio: "pipe",
    });
  const script = (file: string, ...args: readonly string[]) =>
    run("src/node/run.js", `src/node/commands/${file}.ts`, ...args);
  const server: PreviewServer[] = [];

  const [command, ...told] = making(name);
  const said = execFileSync(process.execPath, ["src/node/run.js", `src/node/commands/${command}.ts`, ...told], {
    cwd: root,
    encoding: "utf8",
  });
  for (const [file, content] of Object.entries(files)) writeFileSync(resolve(folder, file), content);
  return {
    name,
    folder,
    out,
    /** The output of the command that made it. */
    said,
    /** Runs a command of `src/node/commands` on the story and returns its output. Throws an Error if it fails. */
    script,
    build: () => script("build", "--out", out, "--quiet"),
    /** Serves the built site and resolves to its address. */
    async serve(): Promise<string> {
      server[0] ??= await preview({
        build: { outDir: out },
        preview: { port: 0, host: "127.0.0.1", open: false },
        logLevel: "error",
      });
      return server[0].resolvedUrls?.local[0] ?? "";
    },
    async remove(): Promise<void> {
      await server[0]?.close();
      for (const made of [folder, out]) rmSync(made, { recursive: true, force: true });
    },
  };
}

/** A visitor who opens pages, and all faults in them. */
export async function guest(options: BrowserContextOptions = {}) {
  const context = await freshContext({
    reducedMotion: "reduce",
    viewport: { width: 1280, height: 720 },
    ...options,
  });
  const faults: string[] = [];
  context.on("weberror", (error) => faults.push(String(error.error())));
  context.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  return { context, faults };
}
