import { execFileSync } from "node:child_process";

/**
 * The time a file is stamped with, so that the same commit gives the same bytes: `SOURCE_DATE_EPOCH` (seconds),
 * otherwise the commit's own time, otherwise the beginning of 2000.
 */
export function stampTime(): Date {
  const given = Number(process.env.SOURCE_DATE_EPOCH);
  if (process.env.SOURCE_DATE_EPOCH && Number.isFinite(given)) return new Date(given * 1000);
  try {
    const seconds = execFileSync("git", ["log", "-1", "--format=%ct"], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return new Date(Number(seconds) * 1000);
  } catch {
    return new Date(Date.UTC(2000, 0, 1));
  }
}
