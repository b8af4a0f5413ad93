/**
 * What an author reads if files cannot be bundled: the file and line to mend, what is wrong there, and what would be right.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import leven from "leven";

/** An error whose message lists the faults of a story's modules, one a line. */
export class BundleFault extends Error {
  /**
   * @param {readonly { code?: string, id?: string, exporter?: string, loc?: { line: number }, message: string }[]} found
   * @param {string} root
   */
  constructor(found, root) {
    const faults = found.map((fault) => told(fault, root));
    const lines = new Set(faults.map(({ at, wrong, right }) => `  ${at}: ${wrong}; ${right}`));
    super([`${lines.size} problem${lines.size === 1 ? "" : "s"} in the story:`, ...lines].join("\n"));
    this.faults = faults;
    this.stack = this.message;
  }
}

/** One fault, as rolldown reports it, in words. */
function told({ code, id = "", exporter = "", loc, message }, root) {
  const file = resolve(root, id);
  const at = `${relative(root, file)}${loc ? `:${loc.line}` : ""}`;
  const said = stripVTControlCharacters(message)
    .replace(/^\[\w+\] /, "")
    .split("\n")[0];
  if (code === "MISSING_EXPORT") return { at, ...missingExport(/^"(.+?)"/.exec(said)?.[1] ?? "", exporter, root) };
  if (code === "UNRESOLVED_IMPORT") return { at, ...unresolved(exporter, file, root) };
  if (code === "PARSE_ERROR") {
    const isCurly = /[“”„«»‘’]/.test(said);
    const right = isCurly
      ? "write straight quotation marks around a text"
      : "look at this line and the one before: a comma, bracket or quotation mark may be missing, or there may be one too many";
    return { at, wrong: `cannot be read: ${said}`, right };
  }
  const [, story] = /^Could not load (?:.*\/)?([^/]+)\/(?:deck|events)\.ts/.exec(said) ?? [];
  if (code === "UNLOADABLE_DEPENDENCY" && story) {
    const isThere = existsSync(resolve(root, process.env.STORY || story));
    const meant = closest(story, stories(root), "name a folder made with npm run new");
    return {
      at: `STORY=${process.env.STORY || story}`,
      wrong: isThere ? "lacks deck.ts or events.ts" : "names a folder that is not there",
      right: isThere ? "give it both, as npm run new makes them" : meant,
    };
  }
  return { at, wrong: said, right: "mend it there" };
}

/** Folders with a deck. */
const stories = (root) =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, "deck.ts")))
    .map(({ name }) => name);

function missingExport(name, exporter, root) {
  const source = readFileSync(exporter, "utf8");
  const from = relative(root, exporter);
  const values = [
    ...source.matchAll(/^export (?:async )?(?:(?:const|let|function\*?|class) (\w+)|(?:const )?\{([^}]*)\})/gm),
  ].flatMap(([, one, several]) =>
    one ? [one] : several.split(",").map((found) => found.trim().replace(/^.* as /, "")),
  );
  const types = [...source.matchAll(/^export (?:interface|type) (?:(\w+)|\{([^}]*)\})/gm)].flatMap(([, one, listed]) =>
    one ? [one] : listed.split(",").map((name) => name.trim()),
  );
  const all =
    values.length > 0
      ? `it exports ${values.join(", ")}`
      : /^export/m.test(source)
        ? "name one of its exports"
        : "it exports nothing";
  if (name === "default")
    return { wrong: `imports a name without braces from ${from}`, right: `write it in braces: import { … }; ${all}` };
  const isThere = new RegExp(`^(?:const|let|function) ${name}\\b`, "m").test(source);
  if (isThere)
    return { wrong: `imports “${name}”, which ${from} does not export`, right: "write export before it there" };
  return {
    wrong: `imports “${name}”, which ${from} does not export`,
    right: types.includes(name) ? `it is a type: import type { ${name} }` : closest(name, values, all),
  };
}

function unresolved(path, file, root) {
  const [, room = ""] = /^#(\w+)\/./.exec(path) ?? [];
  const known = room
    ? modules(join(root, "src", room)).map((name) => `#${room}/${name}`)
    : filesIn(resolve(dirname(file), dirname(path))).map((name) => `${dirname(path)}/${name}`);
  const listed = known.length > 0 ? `there are ${known.join(", ")}` : "there is no such folder";
  return { wrong: `imports “${path}”, and there is no such file`, right: closest(path, known, listed) };
}

/** What a story can import from a room of the machine: in `charts/` its folders, elsewhere its files. */
const modules = (room) =>
  filesIn(room).flatMap((name) => {
    if (name.endsWith(".ts") && !room.endsWith("charts")) return [name.slice(0, -".ts".length)];
    return existsSync(join(room, name, `${name}.ts`)) ? [name] : [];
  });

const filesIn = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

/**
 * A question after the name that is spelt most alike, or `otherwise` if more than a third of its own letters differ: what
 * two names have in common before and after them, a folder and an ending, says nothing. `didYouMean.ts` cannot be asked:
 * Node 20 does not run TypeScript before it is bundled.
 */
function closest(name, known, otherwise) {
  const own = (path) =>
    path
      .replace(/^.*\//, "")
      .replace(/\.\w+$/, "")
      .toLowerCase();
  const limit = Math.max(own(name).length > 3 ? 2 : 1, Math.floor(own(name).length / 3));
  const [nearest] = known
    .map((one) => ({ one, distance: leven(own(name), own(one)) }))
    .sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= limit ? `did you mean “${nearest.one}”?` : otherwise;
}
