/**
 * `npm test`: every check there is, in order: types, lint, unused code, the event file, what is known against the
 * packages, unit and picture tests, the build, and the three built views and the PDF in a real browser. The last line
 * is the counts.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.ts";
import { knownVulnerabilities } from "./vulnerabilities.ts";

interface Counts {
  passed: number;
  failed: number;
}

const bin = (name: string) => join("node_modules", ".bin", name);
const run = (command: string, ...rest: string[]): boolean =>
  spawnSync(command, rest, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

const checks: [name: string, check: () => boolean][] = [
  ["types", () => run(bin("tsc"), "-p", ".")],
  ["lint", () => run(bin("biome"), "ci", "--colors=off")],
  ["unused code", () => run(bin("knip"))],
  ["event file", () => run(bin("tsx"), "src/build/check.ts")],
];

const counts: Counts = { passed: 0, failed: 0 };
try {
  console.log(`browser: ${ensureBrowser()}`);
  for (const [name, check] of checks) {
    const passed = check();
    counts[passed ? "passed" : "failed"] += 1;
    console.log(`${passed ? "passed" : "FAILED"}: ${name}`);
  }
  audit();
  const vitest = suite();
  counts.passed += vitest.passed;
  counts.failed += vitest.failed;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.failed += 1;
}
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`${counts.passed} passed, ${counts.failed} failed`);

/** Counts what the registry knows against the packages that visitors load; where it does not answer, only says so. */
function audit(): void {
  const known = knownVulnerabilities();
  if (!known) {
    console.log("not asked: known vulnerabilities (the registry does not answer)");
    return;
  }
  const passed = known.high + known.critical === 0;
  counts[passed ? "passed" : "failed"] += 1;
  const found = Object.entries(known).map(([how, count]) => `${count} ${how}`);
  console.log(
    `${passed ? "passed" : "FAILED"}: known vulnerabilities (${found.join(", ")}); npm audit --omit=dev names them`,
  );
}

/** Runs Vitest and counts what it says; a suite that could not even start counts as one failure. */
function suite(): Counts {
  const folder = mkdtempSync(join(tmpdir(), "counts-"));
  const file = join(folder, "counts.json");
  try {
    const passed = run(bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile=${file}`);
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed: numPassedTests, failed: passed ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
