/**
 * `npm run bench`: what this deck costs, in the browser that is found, each beside a floor from the same run. Names of
 * parts after `--` run those alone: `npm run bench -- states`. `--json` prints the numbers alone. Nothing is judged: a
 * machine that is busy is slow.
 */
import { cpus, loadavg } from "node:os";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../src/node/browser.ts";
import { building, printBuilding } from "./building.ts";
import { labels, moving, playing, printLabels, printMoving, printPlaying, printStates, states } from "./charts.ts";
import { checking, printChecking } from "./checking.ts";
import { exportTimes, printExports } from "./pages.ts";
import { printReading, reading } from "./reading.ts";
import { printStage, stageTimes } from "./stage.ts";
import { printStarting, starting } from "./starting.ts";

/** A part of the benchmark: what it measures, and how that is printed. */
interface Part {
  run(browser: Browser): Promise<{ found: unknown; print(): void }>;
}

const part = <Found>(measure: (browser: Browser) => Promise<Found>, print: (found: Found) => void): Part => ({
  async run(browser) {
    const found = await measure(browser);
    return { found, print: () => print(found) };
  },
});

const parts: Readonly<Record<string, Part>> = {
  /** Every state of every chart of the deck, beside as many empty nodes. */
  states: part(states, printStates),
  /** A timeline of up to fifty thousand events while it moves, beside a canvas of dots. */
  moving: part(moving, printMoving),
  /** A day that is played, beside the first drawing of the same chart. */
  play: part(playing, printPlaying),
  /** How long titles take to place. */
  labels: part(labels, printLabels),
  /** When the built reading page can be read on a slow phone and network, and what it weighs. */
  reading: part(reading, printReading),
  /** When the stage can be read and stepped there, and what five thousand steps leave behind. */
  stage: part(stageTimes, printStage),
  /** What it takes to check event files of up to ten thousand events, in order and not. */
  check: part(checking, printChecking),
  /** The built site, beside a bare Vite build of the same scripts. */
  build: part(() => building(), printBuilding),
  /** The dev server: its pages, and a change of the story. */
  start: part(starting, printStarting),
  /** Every form of the PDF, beside as many blank pages printed by the browser. */
  pdf: part(exportTimes, printExports),
};

const words = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const wrong = words.find((word) => !(word in parts));
if (wrong) {
  console.error(`There is no part ${wrong}: name some of ${Object.keys(parts).join(", ")}.`);
  process.exit(2);
}
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(" ");

const browser = await launchBrowser();
try {
  console.error(`${cpus()[0]?.model}, ${cpus().length} cores; browser ${browser.version()}`);
  console.error(`load over 1, 5 and 15 minutes: ${load()}\n`);
  const results: Record<string, unknown> = {};
  for (const [name, { run }] of Object.entries(parts)) {
    if (words.length > 0 && !words.includes(name)) continue;
    const { found, print } = await run(browser);
    results[name] = found;
    if (!process.argv.includes("--json")) print();
  }
  if (process.argv.includes("--json")) console.log(JSON.stringify(results, undefined, 1));
} finally {
  await browser.close();
}
