/**
 * `npm test`: every check, in order: types, lint, unused code, the event file, known vulnerabilities of the packages, unit
 * and picture tests including exports, the build, and the three built views in a browser and in any other engines that are
 * installed. The last line has the counts.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "../browser.ts";
import { missingPackages } from "../engines.ts";
import { knownVulnerabilities } from "./vulnerabilities.ts";

interface Counts {
  passed: number;
  failed: number;
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface Results {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: readonly {
    assertionResults: readonly { status: string; fullName: string; failureMessages: readonly string[] }[];
  }[];
}

const bin = (name: string) => join("node_modules", ".bin", name);
const run = (command: string, ...rest: string[]): boolean =>
  spawnSync(command, rest, { stdio: "inherit", shell: process.platform === "win32" }).status === 0;

const checks: [name: string, check: () => boolean][] = [
  ["types", () => run(bin("tsc"), "-p", ".")],
  ["lint", () => run(bin("biome"), "ci", "--colors=off")],
  ["unused code", () => run(bin("knip"))],
  ["event file", () => run(process.execPath, "src/node/run.js", "src/node/commands/check.ts")],
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
  const missing = missingPackages();
  if (vitest.skipped > 0)
    console.log(
      `skipped: ${vitest.skipped} tests${missing.length > 0 ? `, those in engines that are not installed (npm run engines installs ${missing.join(", ")} on Debian)` : ""}`,
    );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  counts.failed += 1;
}
process.exitCode = counts.failed > 0 ? 1 : 0;
console.log(`${counts.passed} passed, ${counts.failed} failed`);

/** Counts known vulnerabilities of the packages that visitors load. If the registry does not answer, it only says so. */
function audit(): void {
  const known = knownVulnerabilities();
  if (!known) {
    console.log("not checked: known vulnerabilities (the registry does not answer)");
    return;
  }
  const passed = known.high + known.critical === 0;
  counts[passed ? "passed" : "failed"] += 1;
  const found = Object.entries(known).map(([how, count]) => `${count} ${how}`);
  console.log(
    `${passed ? "passed" : "FAILED"}: known vulnerabilities (${found.join(", ")}); npm audit --omit=dev names them`,
  );
}

/** Runs Vitest and counts its results; a suite that could not start counts as one failure. */
function suite(): Counts & { skipped: number } {
  const folder = mkdtempSync(join(tmpdir(), "counts-"));
  const file = join(folder, "counts.json");
  try {
    const passed = run(bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile=${file}`);
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(file, "utf8"),
    ) as Results;
    for (const { status, fullName, failureMessages } of testResults.flatMap(({ assertionResults }) => assertionResults))
      if (status === "passed" && failureMessages.length > 0)
        console.log(`passed only when tried again: ${fullName}\n  ${failureMessages.join("\n  ")}`);
    const failed = passed ? numFailedTests : Math.max(1, numFailedTests);
    return { passed: numPassedTests, failed, skipped: numPendingTests };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
