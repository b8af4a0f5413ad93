import { readdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { Problem } from "../events/check/problem.ts";
import { bundled } from "./bundled.js";
import { sentence } from "./commands/terminal.ts";
import { located } from "./story.ts";

/**
 * What the modules of a story's folder throw when each is loaded by itself, every fault once: a deck that cannot be
 * loaded tells only of the first.
 */
export async function moduleErrors(folder: string): Promise<readonly Problem[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const found = new Map<string, Problem>();
  const root = resolve(import.meta.dirname, "../..");
  const paths = files.map((file) => join(folder, file));
  for (const address of await bundled(paths, root))
    try {
      await located(import(/* @vite-ignore */ address));
    } catch (error) {
      const problem = problemOf(error, folder);
      found.set(`${problem.part}: ${problem.wrong}`, problem);
    }
  return [...found.values()];
}

/** A fault of a module as a problem: its part is the file and line, where these are known. */
export function problemOf(error: unknown, folder: string): Problem {
  const said = sentence(error);
  const [, part = `${basename(folder)}/deck.ts`, wrong = said] = /^(\S+?\.ts(?::\d+)?): ([\s\S]*)$/.exec(said) ?? [];
  return { part, record: "the module", field: "", wrong, right: "mend it there" };
}
