import { spawnSync } from "node:child_process";

/** The number of known vulnerabilities by severity. */
export type Known = Readonly<Record<"low" | "moderate" | "high" | "critical", number>>;

/** Reads the output of `npm audit --json`; undefined if it has no counts, as when the registry does not answer. */
export function readAudit(output: string): Known | undefined {
  try {
    const { low, moderate, high, critical } = JSON.parse(output).metadata.vulnerabilities as Record<string, unknown>;
    const counts = [low, moderate, high, critical].map((count) =>
      Number.isInteger(count) ? Number(count) : Number.NaN,
    );
    if (counts.some(Number.isNaN)) return undefined;
    const [a = 0, b = 0, c = 0, d = 0] = counts;
    return { low: a, moderate: b, high: c, critical: d };
  } catch {
    return undefined;
  }
}

/**
 * The known vulnerabilities of the packages whose code visitors load; undefined if the registry does not answer within
 * some seconds. Packages used only to build and test are left out, so that a new finding in them does not fail the tests of
 * code that has not changed.
 */
export function knownVulnerabilities(): Known | undefined {
  const args = ["audit", "--json", "--omit=dev", "--fetch-retries=0", "--fetch-timeout=10000"];
  const { stdout } = spawnSync("npm", args, {
    encoding: "utf8",
    timeout: 20_000,
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  return readAudit(stdout ?? "");
}
