/**
 * `npm run bench`: how long every state of every chart of the deck takes to draw, what a timeline of many events costs
 * while it moves, how long titles take to place, when the built reading page can be read on a slow phone and network,
 * when the built stage can be read and stepped there, and what five thousand steps leave behind, in the browser that is
 * found; beside floors from the same run.
 * `--json` prints the numbers alone. Nothing is judged: a machine that is busy is slow.
 */
import { existsSync, readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { benchScript } from "./bench/bundle.ts";
import { heapOf } from "./bench/heap.ts";
import type { Moving } from "./bench/moving.ts";
import type { Bench } from "./bench/page.ts";
import { type Reading, readingTimes } from "./bench/reading.ts";
import { printStage, stageTimes } from "./bench/stage.ts";
import { ms, table, times } from "./bench/table.ts";
import { launchBrowser } from "./browser.ts";
import { sideColours } from "./colours.ts";
import { loadDeck } from "./story.ts";

declare const bench: Bench;

/** Milliseconds to a frame at sixty a second. */
const aFrame = 1000 / 60;

const counts = [100, 1000, 10_000, 50_000];
const load = () =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(" ");

const script = await benchScript();
const styles = [
  ...["tokens", "chart"].map((name) => readFileSync(resolve(import.meta.dirname, `../style/${name}.css`), "utf8")),
  sideColours((await loadDeck()).story),
].join("\n");
const browser = await launchBrowser();
try {
  const before = load();
  const results = {
    states: await states(browser),
    moving: await moving(browser),
    labels: await labels(browser),
    reading: await reading(browser),
    stage: await stageTimes(browser),
  };
  if (process.argv.includes("--json")) console.log(JSON.stringify(results, undefined, 1));
  else {
    console.log(`${cpus()[0]?.model}, ${cpus().length} cores; browser ${browser.version()}`);
    console.log(`load over 1, 5 and 15 minutes: ${before} before, ${load()} after\n`);
    printStates(results.states);
    printMoving(results.moving);
    printLabels(results.labels);
    printReading(results.reading);
    printStage(results.stage);
  }
} finally {
  await browser.close();
}

/** A page that holds nothing but the script and the style sheets. */
async function fresh(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.setContent(`<!doctype html><html data-theme="paper"><style>${styles}</style><body></body></html>`);
  await page.addScriptTag({ content: script });
  return page;
}

async function states(browser: Browser) {
  const cold = await fresh(browser);
  const opened = await cold.evaluate(() => bench.opened());
  await cold.close();
  const page = await fresh(browser);
  const all = await page.evaluate((opened) => bench.states(opened), opened);
  await page.close();
  return all;
}

async function moving(browser: Browser) {
  const all: { count: number; read: number; ours: Moving & { heap: number }; canvas: Moving & { heap: number } }[] = [];
  for (const count of counts) {
    const page = await fresh(browser);
    const { heap: before } = await heapOf(page);
    const { read, moving } = await page.evaluate((count) => bench.moveTimeline(count), count);
    const ours = { ...moving, heap: (await heapOf(page)).heap - before };
    await page.close();
    const other = await fresh(browser);
    const canvas = { ...(await other.evaluate((count) => bench.moveCanvas(count), count)), heap: 0 };
    canvas.heap = (await heapOf(other)).heap - before;
    await other.close();
    all.push({ count, read, ours, canvas });
  }
  return all;
}

async function labels(browser: Browser) {
  const page = await fresh(browser);
  const found = await page.evaluate(() => [100, 600].map((count) => ({ count, ...bench.labels(count) })));
  await page.close();
  return found;
}

/** The reading page as `npm run build` left it; nothing where there is none. */
async function reading(browser: Browser) {
  const folder = resolve(import.meta.dirname, "../../dist");
  return existsSync(resolve(folder, "read/index.html")) ? readingTimes(browser, folder) : undefined;
}

function printStates(all: Awaited<ReturnType<typeof states>>): void {
  console.log(
    "Every state of every chart, in milliseconds. Opened: the first drawing in a page just opened, in the order",
  );
  console.log(
    "of the deck. First: the same with warm code. Draw: again. Paint: drawn and painted on an empty root, laid",
  );
  console.log("out. Step: the same from the step before. Empty: as many empty nodes. Ratio: paint to empty.\n");
  const head = [
    "slide",
    "step",
    "chart",
    "nodes",
    "opened",
    "first",
    "draw",
    "paint",
    "step ms",
    "empty",
    "ratio",
    "frame",
  ];
  const rows = all.map((one) => [
    one.slide,
    one.step,
    one.kind,
    one.nodes,
    ms(one.opened),
    ms(one.first),
    ms(one.again),
    ms(one.whole),
    ms(one.onward),
    ms(one.empty),
    times(one.whole, one.empty),
    one.whole < aFrame ? "within" : "OVER",
  ]);
  console.log(table([head, ...rows]));
  const most = (of: (one: (typeof all)[number]) => number) => ms(Math.max(...all.map(of)));
  console.log(
    `\n${all.length} states; at most: opened ${most((one) => one.opened)}, first ${most((one) => one.first)}, ` +
      `draw ${most((one) => one.again)}, paint ${most((one) => one.whole)}, step ${most((one) => one.onward)}\n`,
  );
}

function printMoving(all: Awaited<ReturnType<typeof moving>>): void {
  console.log(
    "A timeline of made-up events, beside a canvas that draws a dot for each. First: chart made, drawn, shown.",
  );
  console.log(
    "Median and p95: the work of a frame (draw: before it is painted) during two seconds of zooming and panning. In milliseconds; heap in MB.\n",
  );
  const head = ["events", "what", "read", "first", "draw", "median", "p95", "frames", "nodes", "heap"];
  const rows = all.flatMap(({ count, read, ours, canvas }) => [
    row(count, "timeline", ms(read), ours),
    row(count, "canvas", "", canvas),
    [
      count,
      "ratio",
      "",
      times(ours.first, canvas.first),
      "",
      times(ours.median, canvas.median),
      times(ours.p95, canvas.p95),
    ],
  ]);
  console.log(table([head, ...rows.map((one) => [...one, ...head.slice(one.length).map(() => "")])]));
  console.log("");
}

function row(count: number, what: string, read: string, one: Moving & { heap: number }): readonly (string | number)[] {
  return [
    ...[count, what, read, ms(one.first), ms(one.drawing), ms(one.median), ms(one.p95)],
    ...[one.frames, one.nodes, one.heap.toFixed(1)],
  ];
}

function printLabels(all: Awaited<ReturnType<typeof labels>>): void {
  console.log("Placing titles on one lane of 1280 by 720, in milliseconds.\n");
  const rows = all.map(({ count, first, again, placed }) => [count, ms(first), ms(again), placed]);
  console.log(table([["titles", "first", "again", "placed"], ...rows]));
}

function printReading(one: Reading | undefined): void {
  console.log(
    "\nThe built reading page at CPU / 4, 1.6 Mbit/s and 150 ms, beside a page of the same words; milliseconds.\n",
  );
  if (!one) {
    console.log("There is no built site: npm run build.");
    return;
  }
  const rows = [
    ["reading page", ms(one.page.readable), ms(one.page.stable)],
    ["bare words", ms(one.bare.readable), ms(one.bare.stable)],
    ["ratio", times(one.page.readable, one.bare.readable), times(one.page.stable, one.bare.stable)],
  ];
  console.log(table([["page", "readable", "loaded"], ...rows]));
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  const files = [...one.weight].sort(([, a], [, b]) => b - a);
  console.log("\nWhat is sent to one who reads it to the end on a phone, in kB of gzip.\n");
  console.log(table([["file", "kB"], ...files.map(([path, bytes]) => [path, kB(bytes)])]));
  console.log(`\n${kB(files.reduce((sum, [, bytes]) => sum + bytes, 0))} kB in ${files.length} files`);
}
