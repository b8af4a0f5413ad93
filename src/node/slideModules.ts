import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { deckErrors, stepErrors } from "../deck/check.ts";
import type { Deck } from "../deck/deck.ts";
import { didYouMean } from "../events/check/didYouMean.ts";
import type { Problem } from "../events/check/problem.ts";
import { isRecord, type KnownIds } from "../events/check/shape.ts";
import { bundled } from "./bundled.js";
import { BundleFault } from "./bundleFault.js";
import { sentence } from "./commands/terminal.ts";
import { faultsOf, located, storyFolder } from "./story.ts";

const root = resolve(import.meta.dirname, "../..");

/** What came of loading each module of a story by itself. */
interface LoadedModules {
  errors: readonly Problem[];
  /** What the others export. */
  exported: readonly unknown[];
}

/**
 * Loads each module of a story's folder by itself, since a deck that cannot be loaded tells only of the first fault. Errors
 * are what they throw, every fault once, but for those that are known already.
 */
export async function loadModules(
  folder: string,
  ids: KnownIds,
  isKnown: (error: unknown) => boolean = () => false,
): Promise<LoadedModules> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".ts"));
  const found = new Map<string, Problem>();
  const paths = files.map((file) => join(folder, file));
  const addresses = await bundled(paths, root).catch((error: unknown) => {
    if (!(error instanceof BundleFault)) throw error;
    return error;
  });
  if (addresses instanceof BundleFault)
    return {
      errors: addresses.faults.map(({ at, wrong, right }) => ({
        part: at,
        record: "the module",
        field: "",
        wrong,
        right,
      })),
      exported: [],
    };
  const exported = new Set<unknown>();
  for (const address of addresses)
    try {
      const module: object = await located(import(/* @vite-ignore */ address));
      for (const value of Object.values(module)) exported.add(value);
    } catch (error) {
      if (isKnown(error)) continue;
      const problem = problemOf(error, folder, ids);
      found.set(`${problem.part}: ${problem.wrong}`, problem);
    }
  return { errors: [...found.values()], exported: [...exported] };
}

/**
 * What is wrong with slides of a deck that cannot be loaded, among what its other modules export. If `isInOrder` is true, as
 * the event file is, their files are looked for and their charts drawn too.
 */
export async function slideErrors(exported: readonly unknown[], isInOrder: boolean): Promise<readonly Problem[]> {
  const records = exported.filter(isRecord);
  const story = records.find((record) => isRecord(record.draft) && "events" in record);
  const slides = records.filter(({ id, kind, steps }) => [id, kind].every(isText) && steps !== undefined);
  if (!story || slides.length === 0) return [];
  const deckOf = (slides: readonly unknown[]) =>
    ({
      id: "deck",
      title: "A",
      subtitle: "A",
      description: "A",
      keywords: [],
      author: "A",
      licence: "A",
      story,
      chapters: [{ id: "slides", title: "A", slides }],
    }) as unknown as Deck;
  if (!isInOrder) return deckErrors(deckOf(slides));
  const faults = await faultsOf(deckOf(slides));
  const sound = slides.filter(({ id }) => !faults.some(({ record }) => record === id));
  return [...faults, ...stepErrors(deckOf(sound))];
}

const isText = (value: unknown): boolean => typeof value === "string";

/** Whether an error arose in the machine from what an event file says: its check tells of that already. */
export function isOfEventFile(error: unknown): boolean {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return false;
  const first = (cause.stack ?? "").split("\n").find((line) => line.includes(`${root}/`)) ?? "";
  const isInMachine = first.includes(`${root}/src/`);
  return /^(?:invalid date|unknown language)/.test(cause.message) || (cause instanceof TypeError && isInMachine);
}

/** A fault of a module as a problem: its part is the file and line, where these are known. */
export function problemOf(error: unknown, folder: string, known: KnownIds = {}): Problem {
  const said = sentence(error);
  const [, part = `${basename(folder)}/deck.ts`, wrong = said] = /^(\S+?\.ts(?::\d+)?): ([\s\S]*)$/.exec(said) ?? [];
  return {
    part,
    record: "the module",
    field: "",
    wrong,
    right: "mend it there",
    ...explained(error, wrong, { folder, known }),
  };
}

/** What can be told of a fault beyond its message. */
function explained(
  error: unknown,
  wrong: string,
  { folder, known }: { folder: string; known: KnownIds },
): Partial<Problem> {
  const [, dictionary = "", id = ""] = /^unknown (\w+)(?: [^:]*)?: (\S+)$/.exec(wrong) ?? [];
  const ids = known[dictionary] ?? known[`${dictionary}s`];
  if (ids) return { right: didYouMean(ids)(id, `name one that is there: ${ids.slice(0, 12).join(", ")}`) };
  const [, name = ""] = /package '([^']+)'|requested module '([^']+)'/.exec(wrong)?.filter(Boolean) ?? [];
  if (name) {
    const isThere = wrong.startsWith("The requested");
    return {
      part: lineOf(folder, new RegExp(`from ["']${name}\\b`)),
      wrong: isThere ? wrong : `imports “${name}”, a package that is not installed`,
      right: isThere ? "import a name that the package has" : `npm install --save-dev ${name}, or mend its name`,
    };
  }
  const [, inPackage = ""] = /^Cannot find module '.*node_modules\/([^']+)'/.exec(wrong) ?? [];
  if (inPackage)
    return {
      part: lineOf(folder, new RegExp(`from ["']${inPackage}["']`)),
      wrong: `imports “${inPackage}”, and the package has no such file`,
      right: didYouMean(filesBeside(inPackage))(inPackage, "name one of its files"),
    };
  const [, unnamed] = /^(\w+) is not defined$/.exec(wrong) ?? [];
  if (unnamed) return { right: `import ${unnamed} at the head of the file, or mend its name` };
  const call = calledBy(error);
  if (!call) return {};
  return {
    wrong: `what is given to ${call.name} is not what it takes (${wrong})`,
    right: call.right,
  };
}

/** The files in the folder of a package in which a file was looked for. */
function filesBeside(path: string): readonly string[] {
  const folder = dirname(join(root, "node_modules", path));
  return existsSync(folder) ? readdirSync(folder).map((file) => `${dirname(path)}/${file}`) : [];
}

/** The first line of a story's files that matches, as `slides/charts.ts:3`. */
function lineOf(folder: string, pattern: RegExp): string {
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  )) {
    const line = readFileSync(join(folder, file), "utf8")
      .split("\n")
      .findIndex((text) => pattern.test(text));
    if (line >= 0) return `${basename(folder)}/${file}:${line + 1}`;
  }
  return basename(folder);
}

/** The function of the machine that a story called, when a TypeError arose inside it, and how it is called. */
function calledBy(error: unknown): { name: string; right: string } | undefined {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof TypeError)) return undefined;
  const lines = (cause.stack ?? "").split("\n");
  const own = lines.findIndex((line) => line.includes(`${storyFolder}/`));
  const [, name, file] = /at (?:\w+\.)?(\w+) \(.*\/(src\/[\w/]+\.ts):/.exec(lines[own - 1] ?? "") ?? [];
  if (!name || !file) return undefined;
  if (name === "words") return { name, right: "write words`It froze.`, in backquotes and without brackets" };
  const start = new RegExp(`export (?:function ${name}|const ${name} =)(?:<[^(]*>)?\\s*\\(([^)]*)\\)`);
  const [, takes] = start.exec(readFileSync(join(root, file), "utf8")) ?? [];
  if (takes === undefined) return { name, right: "compare the call with those in src/node/templates" };
  const names = [...takes.matchAll(/(\w+)\??: /g)].map(([, one]) => one);
  return { name, right: `write ${name}(${names.join(", ")}), as in src/node/templates` };
}
