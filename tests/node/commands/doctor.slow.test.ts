import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../../..");
let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(root, "faulty-"));
  cpSync(join(root, "src/node/templates/story"), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("npm run doctor reports what is wrong with a faulty deck, and ends with 1", () => {
  const path = join(folder, "way.ts");
  const source = readFileSync(path, "utf8");
  expect(source).toContain("media/way.svg");
  writeFileSync(path, source.replace("media/way.svg", "media/weg.svg"));
  const { status, stdout, stderr } = spawnSync(process.execPath, ["src/node/run.js", "src/node/commands/doctor.ts"], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, STORY: basename(folder) },
  });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(/^the deck was not examined: /);
  expect(stderr).toContain("names media/weg.svg, and there is no such file");
  expect(stderr).not.toMatch(/^ {4}at /m);
}, 60_000);
