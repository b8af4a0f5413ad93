import { spawnSync } from "node:child_process";
import { median } from "d3";
import { ms, table, times } from "./table.ts";

/** How long a site takes to build, in milliseconds of the clock, and of work by all processors. */
export interface BuildTimes {
  site: readonly number[];
  bare: readonly number[];
}

/**
 * Times `npm run build` and a bare Vite build of the same scripts, each a process of its own from its start to its end,
 * in turns. Fonts have been cut before, since they are kept until the letters of the story change.
 */
export async function building(tries = 3): Promise<BuildTimes> {
  run("src/node/commands/build.ts");
  const found: BuildTimes & { site: number[]; bare: number[] } = { site: [], bare: [] };
  for (let nth = 0; nth < tries; nth += 1) {
    found.bare.push(run("tests/bench/bareBuild.ts"));
    found.site.push(run("src/node/commands/build.ts"));
  }
  return found;
}

/** Runs a script in Node and returns how long it took, in milliseconds. Throws what it wrote where it failed. */
function run(script: string): number {
  const before = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["src/node/run.js", script], { encoding: "utf8" });
  if (status !== 0) throw new Error(`${script} failed: ${stderr}`);
  return performance.now() - before;
}

/** Prints it. */
export function printBuilding({ site, bare }: BuildTimes): void {
  const [ours = Number.NaN, floor = Number.NaN] = [median(site), median(bare)];
  console.log("\nA build of the site, beside a bare Vite build of the same scripts; milliseconds, and the median.\n");
  console.log(
    table([
      ["what", ...site.map((_, nth) => `try ${nth + 1}`), "median"],
      ["bare", ...bare.map(ms), ms(floor)],
      ["site", ...site.map(ms), ms(ours)],
      ["ratio", ...site.map((one, nth) => times(one, bare[nth] ?? Number.NaN)), times(ours, floor)],
    ]),
  );
}
