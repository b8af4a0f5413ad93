import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "../../src/node/browser.ts";
import { ms, table, times } from "./table.ts";

/** What one command takes, from its start to its end: time in milliseconds, and the most memory of it and all it starts, in MB. */
interface Taken {
  time: number;
  memory: number;
}

/** An export of so many pages, beside a Node command that starts the browser and prints as many blank ones; each try. */
export interface ExportTimes {
  what: string;
  pages: number;
  tries: readonly { ours: Taken; blank: Taken }[];
}

const exports = [
  { what: "hand-out", options: [] },
  { what: "click-through", options: ["--steps"] },
  { what: "reader", options: ["--notes"] },
  { what: "one slide", options: ["--slides", "2"] },
];

/** Times all forms of `npm run pdf`, each in turns with the blank pages. */
export async function exportTimes(_: unknown, tries = 3): Promise<readonly ExportTimes[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-pdf-"));
  const out = join(folder, "out.pdf");
  const browser = findBrowser() ?? "";
  const command = ["src/node/run.js", "src/node/commands/export.ts", "pdf", "--out", out];
  try {
    const all: ExportTimes[] = [];
    for (const { what, options } of exports) {
      const runs: { ours: Taken; blank: Taken }[] = [];
      let pages = 0;
      for (let nth = 0; nth < tries; nth += 1) {
        const ours = await taken([...command, ...options]);
        pages = Number(/\/Type \/Pages\s+\/Count (\d+)/.exec(readFileSync(out, "latin1"))?.[1] ?? 1);
        runs.push({ ours, blank: await taken(["tests/bench/blankPages.js", browser, String(pages)]) });
      }
      all.push({ what, pages, tries: runs });
    }
    return all;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a Node command to its end. Throws where it fails. */
function taken(args: readonly string[]): Promise<Taken> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: "ignore" });
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, child.pid === undefined ? 0 : memoryOf(child.pid));
  }, 50);
  return new Promise((done, fail) => {
    child.on("error", fail);
    child.on("exit", (code) => {
      clearInterval(watch);
      if (code === 0) done({ time: performance.now() - start, memory });
      else fail(new Error(`node ${args.join(" ")} ended with ${code}`));
    });
  });
}

/** The memory that a process and those it has started hold, in MB; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    const processes = readdirSync("/proc").flatMap((name) => (/^\d+$/.test(name) ? (statusOf(name) ?? []) : []));
    const of = (id: number): number =>
      processes
        .filter((one) => one.id === id || one.parent === id)
        .reduce((sum, one) => sum + (one.id === id ? one.held : of(one.id)), 0);
    return of(pid) / 1024;
  } catch {
    return 0;
  }
}

function statusOf(name: string): { id: number; parent: number; held: number } | undefined {
  try {
    const status = readFileSync(`/proc/${name}/status`, "utf8");
    const value = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, "m").exec(status)?.[1] ?? 0);
    return { id: Number(name), parent: value("PPid"), held: value("RssAnon") };
  } catch {
    return undefined;
  }
}

/** Prints them. */
export function printExports(all: readonly ExportTimes[]): void {
  console.log(
    "\nEach form of npm run pdf, from its start to the finished file, beside a Node command that starts the browser",
  );
  console.log(
    "and prints as many blank pages; time in milliseconds, memory of all processes together in MB; each try.\n",
  );
  const rows = all.flatMap(({ what, pages, tries }) =>
    tries.map(({ ours, blank }) => [
      ...[
        what,
        pages,
        ms(ours.time),
        ms(blank.time),
        times(ours.time, blank.time),
        Math.round(ours.memory),
        Math.round(blank.memory),
      ],
    ]),
  );
  console.log(table([["what", "pages", "ours", "blank", "ratio", "our memory", "its memory"], ...rows]));
}
