import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser, Page } from "playwright-core";
import { sideColours } from "../../src/node/site/themes.ts";
import { story } from "../../src/node/story.ts";
import { benchScript } from "./bundle.ts";
import { heapOf } from "./heap.ts";
import type { Moving } from "./moving.ts";
import type { Bench } from "./page.ts";
import { ms, table, times } from "./table.ts";

declare const bench: Bench;

/** Milliseconds to a frame at sixty a second. */
const aFrame = 1000 / 60;

const counts = [100, 1000, 10_000, 50_000];

let parts: Promise<{ script: string; styles: string }> | undefined;

/** The script and the style sheets of a bench page, made once. */
async function partsOf(): Promise<{ script: string; styles: string }> {
  const sheet = (name: string) => readFileSync(resolve(import.meta.dirname, `../../src/style/${name}.css`), "utf8");
  const styles = [...["tokens", "chart"].map(sheet), sideColours((await story.deck()).story)].join("\n");
  return { script: await benchScript(), styles };
}

/** A page that holds nothing but the script and the style sheets. */
async function fresh(browser: Browser): Promise<Page> {
  parts ??= partsOf();
  const { script, styles } = await parts;
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.setContent(`<!doctype html><html data-theme="paper"><style>${styles}</style><body></body></html>`);
  await page.addScriptTag({ content: script });
  return page;
}

/** Times every state of every chart of the deck. */
export async function states(browser: Browser) {
  const cold = await fresh(browser);
  const opened = await cold.evaluate(() => bench.opened());
  await cold.close();
  const page = await fresh(browser);
  const all = await page.evaluate((opened) => bench.states(opened), opened);
  await page.close();
  return all;
}

/** Times the days that are played on every chart of a day. */
export async function playing(browser: Browser) {
  const page = await fresh(browser);
  const all = await page.evaluate(() => bench.playing());
  await page.close();
  return all;
}

/** Prints them. */
export function printPlaying(all: Awaited<ReturnType<typeof playing>>): void {
  console.log(
    "Every chart of a day, played up to the step that is furthest, in milliseconds. Opened: the first day of a",
  );
  console.log(
    "chart just made. First: the same with warm code, names placed for all days. Day: each later one, drawn, painted",
  );
  console.log(
    "and laid out, once; median, p95 and most. Draw: the part of the median that lays out and draws. Ratio: the",
  );
  console.log(
    "median to the first. Changed: a day on which something changed. Slide: the median day as a whole slide.\n",
  );
  const head = [
    "slide",
    "chart",
    "days",
    "opened",
    "first",
    "draw",
    "day",
    "p95",
    "most",
    "changed",
    "slide",
    "ratio",
    "8 ms",
  ];
  const rows = all.map((one) => [
    ...[one.slide, one.kind, one.days, ms(one.opened), ms(one.first), ms(one.draw), ms(one.median), ms(one.p95)],
    ...[
      ms(one.most),
      ms(one.changed),
      ms(one.slideDay),
      times(one.median, one.first),
      one.median < aDay ? "within" : "OVER",
    ],
  ]);
  console.log(`${table([head, ...rows])}\n`);
}

/** What a day that is played may take, in milliseconds: half a frame at sixty a second. */
const aDay = 8;

/** Times a timeline of made-up events, and a canvas of as many dots, while they move. */
export async function moving(browser: Browser) {
  const all: { count: number; read: number; hand: Held; rest: Held; canvas: Held }[] = [];
  for (const count of counts) {
    const [hand, rest, canvas] = [
      await held(browser, (page) => page.evaluate((count) => bench.moveTimeline(count, "hand"), count)),
      await held(browser, (page) => page.evaluate((count) => bench.moveTimeline(count, "rest"), count)),
      await held(browser, (page) =>
        page.evaluate(async (count) => ({ read: 0, moving: await bench.moveCanvas(count) }), count),
      ),
    ];
    all.push({ count, read: hand.read, hand, rest, canvas });
  }
  return all;
}

/** What was measured of one thing that moves, and the megabytes it took up. */
type Held = Moving & { read: number; heap: number };

/** Measures one thing in a page of its own. */
async function held(
  browser: Browser,
  measure: (page: Page) => Promise<{ read: number; moving: Moving }>,
): Promise<Held> {
  const page = await fresh(browser);
  const { heap: before } = await heapOf(page);
  const { read, moving } = await measure(page);
  const { heap } = await heapOf(page);
  await page.close();
  return { ...moving, read, heap: heap - before };
}

/** Times the placing of titles. */
export async function labels(browser: Browser) {
  const page = await fresh(browser);
  const found = await page.evaluate(() => [100, 600].map((count) => ({ count, ...bench.labels(count) })));
  await page.close();
  return found;
}

/** Prints them. */
export function printStates(all: Awaited<ReturnType<typeof states>>): void {
  console.log(
    "Every state of every chart, in milliseconds. Opened: the first drawing in a page just opened, in the order",
  );
  console.log(
    "of the deck. First: the same with warm code. Draw: again. Paint: drawn and painted on an empty root, laid",
  );
  console.log(
    "out. Step: the same from the step before. Empty: as many empty nodes. Ratio: paint to empty. Each is the",
  );
  console.log("middle of fifteen; least: the shortest paint, which nothing else on the machine has lengthened.\n");
  const head = [
    "slide",
    "step",
    "chart",
    "nodes",
    "opened",
    "first",
    "draw",
    "paint",
    "least",
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
    ms(one.least),
    ms(one.onward),
    ms(one.empty),
    times(one.whole, one.empty),
    one.least < aFrame ? "within" : "OVER",
  ]);
  console.log(table([head, ...rows]));
  const most = (of: (one: (typeof all)[number]) => number) => ms(Math.max(...all.map(of)));
  console.log(
    `\n${all.length} states; at most: opened ${most((one) => one.opened)}, first ${most((one) => one.first)}, ` +
      `draw ${most((one) => one.again)}, paint ${most((one) => one.whole)}, least ${most((one) => one.least)}, step ${most((one) => one.onward)}\n`,
  );
}

/** Prints them. */
export function printMoving(all: Awaited<ReturnType<typeof moving>>): void {
  console.log(
    "A timeline of made-up events, beside a canvas that draws a dot for each. First: chart made, drawn, shown.",
  );
  console.log(
    "Median and p95: the work of a frame (draw: before it is painted) during two seconds of zooming and panning, by",
  );
  console.log(
    "hand and as if every frame were one to rest at. Ratio: by hand to canvas. In milliseconds; heap in MB.\n",
  );
  const head = ["events", "what", "read", "first", "draw", "median", "p95", "frames", "nodes", "heap"];
  const rows = all.flatMap(({ count, read, hand, rest, canvas }) => [
    row(count, "by hand", ms(read), hand),
    row(count, "at rest", "", rest),
    row(count, "canvas", "", canvas),
    [
      count,
      "ratio",
      "",
      times(hand.first, canvas.first),
      "",
      times(hand.median, canvas.median),
      times(hand.p95, canvas.p95),
    ],
  ]);
  console.log(table([head, ...rows.map((one) => [...one, ...head.slice(one.length).map(() => "")])]));
  console.log("");
}

function row(count: number, what: string, read: string, one: Held): readonly (string | number)[] {
  return [
    ...[count, what, read, ms(one.first), ms(one.drawing), ms(one.median), ms(one.p95)],
    ...[one.frames, one.nodes, one.heap.toFixed(1)],
  ];
}

/** Prints them. */
export function printLabels(all: Awaited<ReturnType<typeof labels>>): void {
  console.log("Placing titles on one lane of 1280 by 720, in milliseconds.\n");
  const rows = all.map(({ count, first, again, placed }) => [count, ms(first), ms(again), placed]);
  console.log(table([["titles", "first", "again", "placed"], ...rows]));
}
