import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";

/** The files that a page of documentation names in code, as `folder/file.ts`, and where they are looked for. */
const pages = { "README.md": ".", "src/README.md": "src", ".github/CONTRIBUTING.md": "." };

test.each(Object.entries(pages))("every file that %s names is there", (page, root) => {
  const written = readFileSync(page, "utf8").replaceAll(/^```[\s\S]*?^```/gm, "");
  const named = [...written.matchAll(/`([\w./-]+\/[\w./-]+\.(?:ts|js|css|md|yml))`/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(0);
  const roots = [root, dirname(page), ".", "src/charts/timeline", "src/charts/frontMap"];
  const missing = named.filter((name) => !roots.some((from) => existsSync(join(from, name))));
  expect(missing.filter((name) => !name.startsWith("my-story/"))).toEqual([]);
});

test("every script that the documentation calls is in package.json", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
  const called = Object.keys(pages).flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/npm run ([\w:]+)/g)].map(([, name = ""]) => name),
  );
  expect(called.length).toBeGreaterThan(5);
  expect([...new Set(called)].filter((name) => !(name in scripts))).toEqual([]);
});
