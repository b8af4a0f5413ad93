import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import type { Problem } from "../events/check/problem.ts";

/**
 * Keys that stand twice in one record of a story's modules, such as the id of an event that was copied: JavaScript keeps
 * the last without a word. Modules that cannot be read have none.
 */
export function repeatedKeys(folder: string): readonly Problem[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => {
      const source = readFileSync(join(folder, file), "utf8");
      const name = `${basename(folder)}/${file}`;
      return keysIn(source).map(({ key, at }) => ({
        part: `${name}:${source.slice(0, at).split("\n").length}`,
        record: key,
        field: "",
        wrong: "stands a second time in the same record, so that the first is lost",
        right: "give one of them another name, or leave one out",
      }));
    });
}

/** The keys of a source that stand in a record already, each with its place in the source. */
function keysIn(source: string): readonly { key: string; at: number }[] {
  try {
    return found(parseAst(source, { lang: "ts" }));
  } catch {
    return [];
  }
}

function found(node: unknown): readonly { key: string; at: number }[] {
  if (typeof node !== "object" || node === null) return [];
  const inside = Object.values(node).flatMap(found);
  const { type, properties } = node as { type?: unknown; properties?: unknown };
  if (type !== "ObjectExpression" || !Array.isArray(properties)) return inside;
  const keys = properties.flatMap(({ key, computed }) =>
    key && !computed ? [{ key: String(key.name ?? key.value), at: Number(key.start) }] : [],
  );
  return [...inside, ...keys.filter(({ key }, index) => keys.findIndex((other) => other.key === key) < index)];
}
