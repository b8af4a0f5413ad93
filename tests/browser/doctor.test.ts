import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Finding } from "../../src/node/doctor/finding.ts";
import { reportOf } from "../../src/node/doctor/report.ts";
import { faulty, planted } from "../node/doctor/faulty.ts";

const root = resolve(import.meta.dirname, "../..");
const name = `planted-by-test-${process.pid}`;
const site = resolve(root, "node_modules/.cache", name);
const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 1e8 });
const doctor = (args: readonly string[], env?: NodeJS.ProcessEnv) =>
  run(["src/node/run.js", "src/node/commands/doctor.ts", ...args], env);

afterAll(() => {
  rmSync(resolve(root, name), { recursive: true, force: true });
  rmSync(site, { recursive: true, force: true });
});

test("nothing is wrong with this deck", { timeout: 600_000 }, () => {
  const { stdout, stderr, status } = doctor(["--no-build", "--json"]);
  expect(reportOf(JSON.parse(stdout) as Finding[])).toBe(reportOf([]));
  expect(status).toBe(0);
  expect(stderr).toMatch(/present: 2 of \d+, [\w-]+, step \d/);
});

test("all eighteen faults planted in a story are found, each at its place", { timeout: 600_000 }, () => {
  expect(run(["src/node/run.js", "src/node/commands/new.ts", name])).toMatchObject({ status: 0 });
  const folder = resolve(root, name);
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => [file, readFileSync(resolve(folder, file), "utf8")]);
  for (const [file, content] of Object.entries(faulty(Object.fromEntries(files))))
    writeFileSync(resolve(folder, file), content);
  const env = { STORY: name };
  const build = ["src/node/run.js", "src/node/commands/build.ts", "--out", site, "--quiet"];
  expect(run(build, env)).toMatchObject({ status: 0 });

  const { stdout, stderr, status } = doctor(["--site", site, "--json"], env);
  expect(status, stderr).toBe(1);
  const findings = JSON.parse(stdout) as Finding[];
  expect(planted).toHaveLength(18);
  const missed = planted.filter(
    ({ what, ...place }) =>
      !findings.some(
        (finding) =>
          what.test(finding.what) &&
          Object.entries(place).every(([key, value]) => finding[key as keyof Finding] === value),
      ),
  );
  expect(missed).toEqual([]);
  // Each finding leads to the place where the fault is planted, and there are no findings elsewhere.
  const source = readFileSync(resolve(root, name, "faulty.ts"), "utf8").split("\n");
  const places = new Set(planted.flatMap((one) => ("slide" in one ? [one.slide as string] : [])));
  for (const { where, slide = "", step } of findings.filter((one) => places.has(one.slide ?? ""))) {
    const [, line] = /faulty\.ts:(\d+)/.exec(where) ?? [];
    expect(line, `${where} for ${slide}`).toBeDefined();
    const before = source.slice(0, Number(line)).join("\n");
    expect(before.match(/ {2}id: "(\w+)"/g)?.at(-1), `${where} for ${slide}, step ${step}`).toBe(`  id: "${slide}"`);
  }
  const innocent = findings.filter(({ slide }) => ["title", "word", "days", "sources"].includes(slide ?? ""));
  expect(reportOf(innocent)).toBe(reportOf([]));
  // The small 2 of CO₂ is read with its word.
  expect(findings.filter(({ kind, slide }) => kind === "small" && slide === "still")).toEqual([]);
});

test("wrong options end with 2 and the usage", () => {
  const { stderr, status } = doctor(["--slides", "nowhere"]);
  expect(status).toBe(2);
  expect(stderr).toContain("npm run doctor -- [options]");
});
