import { spawnSync } from "node:child_process";

/** How many vulnerabilities are known, by how grave they are. */
export type Known = Readonly<Record<"low" | "moderate" | "high" | "critical", number>>;

/** Reads what `npm audit --json` says; undefined where that is no answer, as from a registry that gives none. */
export function readAudit(said: string): Known | undefined {
  try {
    const { low, moderate, high, critical } = JSON.parse(said).metadata.vulnerabilities as Record<string, unknown>;
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
 * What the registry knows against the packages whose code visitors load; undefined where it does not answer within
 * some seconds. Those that only build and test are left out: what is found in them is for whoever renews them, and
 * should not turn a tree red that has not changed.
 */
export function knownVulnerabilities(): Known | undefined {
  const asked = ["audit", "--json", "--omit=dev", "--fetch-retries=0", "--fetch-timeout=10000"];
  const { stdout } = spawnSync("npm", asked, {
    encoding: "utf8",
    timeout: 20_000,
    stdio: ["ignore", "pipe", "ignore"],
    shell: process.platform === "win32",
  });
  return readAudit(stdout ?? "");
}
