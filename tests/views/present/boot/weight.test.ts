import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { expect, test } from "vitest";

/** The modules that a module imports statically, directly and through others; type imports do not count. */
function neededBy(file: string, needed = new Set<string>()): ReadonlySet<string> {
  if (needed.has(file)) return needed;
  needed.add(file);
  const imports = readFileSync(file, "utf8").matchAll(
    /^(?:import|export) (?!type\b)(?:\{([^}]*)\} from )?"(\.[^"]+\.ts)";$/gm,
  );
  for (const [, names = "", path = ""] of imports)
    if (names === "" || names.split(",").some((name) => name.trim() !== "" && !name.trim().startsWith("type ")))
      neededBy(resolve(dirname(file), path), needed);
  return needed;
}

test("before its deck is loaded, the stage fetches no chart, date or drawing modules: it steps through words in the page", () => {
  const rooms = [...neededBy("src/views/present/boot/main.ts")].map((file) => file.replace(/^.*\/src\//, ""));
  expect(rooms.length).toBeGreaterThan(10);
  expect(rooms.filter((file) => /^(?:charts|marks|layout|geo|svg|events|language)\//.test(file))).toEqual([]);
});
