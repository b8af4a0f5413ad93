import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Finding } from "../../src/build/doctor/finding.ts";
import { reportOf } from "../../src/build/doctor/report.ts";
import { faulty, planted } from "../doctor/faulty.ts";

const root = resolve(import.meta.dirname, "../..");
const name = `planted-by-test-${process.pid}`;
const site = resolve(root, "node_modules/.cache", name);
const run = (args: readonly string[], env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, encoding: "utf8", maxBuffer: 1e8 });
const doctor = (args: readonly string[], env?: NodeJS.ProcessEnv) =>
  run(["--import", "tsx", "src/build/doctor.ts", ...args], env);

afterAll(() => {
  rmSync(resolve(root, name), { recursive: true, force: true });
  rmSync(site, { recursive: true, force: true });
});

test("nothing is wrong with our own deck", { timeout: 600_000 }, () => {
  const { stdout, stderr, status } = doctor(["--no-build", "--json"]);
  expect(reportOf(JSON.parse(stdout) as Finding[])).toBe(reportOf([]));
  expect(status).toBe(0);
  expect(stderr).toMatch(/present: 2 of \d+, [\w-]+, step \d/);
});

test("twenty faults that are planted in a story are found, each where it is", { timeout: 600_000 }, () => {
  expect(run(["--import", "tsx", "src/build/new.ts", name])).toMatchObject({ status: 0 });
  const folder = resolve(root, name);
  const sound = readdirSync(folder).map((file) => [file, readFileSync(resolve(folder, file), "utf8")]);
  for (const [file, content] of Object.entries(faulty(Object.fromEntries(sound))))
    writeFileSync(resolve(folder, file), content);
  const env = { STORY: name };
  const vite = ["node_modules/vite/bin/vite.js", "build", "--outDir", site, "--emptyOutDir", "--logLevel", "error"];
  expect(run(vite, env)).toMatchObject({ status: 0 });

  const { stdout, stderr, status } = doctor(["--site", site, "--json"], env);
  expect(status, stderr).toBe(1);
  const findings = JSON.parse(stdout) as Finding[];
  expect(planted).toHaveLength(20);
  const missed = planted.filter(
    ({ what, ...place }) =>
      !findings.some(
        (one) =>
          what.test(one.what) && Object.entries(place).every(([key, value]) => one[key as keyof Finding] === value),
      ),
  );
  expect(missed).toEqual([]);
  // Each leads to where it is planted, and what is sound is left alone.
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
});

test("what it does not understand it refuses with 2, and says what it would", () => {
  const { stderr, status } = doctor(["--slides", "nowhere"]);
  expect(status).toBe(2);
  expect(stderr).toContain("npm run doctor -- [options]");
});
