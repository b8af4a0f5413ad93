import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createInterface } from "node:readline";
import type { Browser, Page } from "playwright-core";
import { slidesOf } from "../../src/deck/deck.ts";
import { presented } from "../../src/deck/order.ts";
import { story, storyFolder } from "../../src/node/story.ts";
import type { Drawing } from "../../src/svg/node.ts";
import { frameInPlace } from "../../src/views/shared/slide.ts";
import { ms, table } from "./table.ts";

/** When whoever writes a story sees what, in milliseconds. */
export interface StartTimes {
  /** From the command to its addresses. */
  addresses: number;
  /** From there to the first slide, and to the article. */
  present: number;
  read: number;
  /** From the change of an event's title to its drawing, at the step that was shown: the first time, and from then on. */
  change: readonly [first: number, later: number];
}

/** Times the dev server on a copy of the story, in whose event file a title is changed. */
export async function starting(browser: Browser): Promise<StartTimes> {
  const folder = mkdtempSync(".bench-story-");
  cpSync(storyFolder, folder, { recursive: true });
  const begun = performance.now();
  const server = spawn(process.execPath, ["src/node/run.js", "src/node/commands/start.ts"], {
    env: { ...process.env, STORY: basename(folder), CI: "true" },
  });
  try {
    const url = await addressOf(server);
    const addresses = performance.now() - begun;
    const opened = async (path: string, shown: string) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
      const before = performance.now();
      await page.goto(url + path, { waitUntil: "commit" });
      await page.waitForSelector(shown);
      return { page, time: performance.now() - before };
    };
    const present = await opened("", ".slide-opening > .chart text");
    const read = await opened("read/", ".chart-figure .canvas > .chart text");
    await read.page.close();
    const change = await changed(present.page, url, folder);
    return { addresses, present: present.time, read: read.time, change };
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The address that a starting server prints. Throws an error where it ends without one. */
async function addressOf({ stdout, stderr }: ChildProcess): Promise<string> {
  let complaint = "";
  stderr?.on("data", (part) => {
    complaint += part;
  });
  if (stdout)
    for await (const line of createInterface({ input: stdout })) {
      const [, url] = /present\s+(http\S+)/.exec(line) ?? [];
      if (url) return url;
    }
  throw new Error(`the server did not start: ${complaint}`);
}

/** Changes the title of an event that a slide draws twice, and returns how long each takes to be drawn, in milliseconds. */
async function changed(page: Page, url: string, folder: string): Promise<readonly [number, number]> {
  const { slide, title, file } = await shownEvent(folder);
  await page.goto(`${url}#/${slide}`);
  await page.getByText(title, { exact: true }).first().waitFor({ state: "attached" });
  const renamed = async (from: string, to: string) => {
    const before = performance.now();
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(`title: "${from}"`, `title: "${to}"`));
    await page.getByText(to, { exact: true }).first().waitFor({ state: "attached" });
    return performance.now() - before;
  };
  return [await renamed(title, "Renamed"), await renamed("Renamed", "Again")];
}

/** The first event that a timeline names on its slide, and the file of a story's folder that holds it. */
async function shownEvent(folder: string): Promise<{ slide: string; title: string; file: string }> {
  const deck = await story.deck();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  for (const { id, chart, steps } of slidesOf(presented(deck, undefined))) {
    if (!chart?.windowControl) continue;
    const drawn = chart.draw(steps[0]?.state, frameInPlace("inset"));
    const texts = new Set(drawn.flatMap(textsIn));
    for (const { title } of deck.story.events.filter(({ title }) => texts.has(title))) {
      const file = files.find((name) => readFileSync(join(folder, name), "utf8").includes(`title: "${title}"`));
      if (file) return { slide: id, title, file: join(folder, file) };
    }
  }
  throw new Error("no timeline of this story names an event");
}

const textsIn = ({ text, children }: Drawing): readonly string[] => [
  ...(text === undefined ? [] : [text]),
  ...children.flatMap(textsIn),
];

/** Prints it. */
export function printStarting({ addresses, present, read, change }: StartTimes): void {
  console.log("\nThe dev server, on a copy of the story; milliseconds.\n");
  console.log(
    table([
      ["what", "time"],
      ["from the command to its addresses", ms(addresses)],
      ["from there to the first slide", ms(present)],
      ["and to the article", ms(read)],
      ["from the first change of an event to its drawing", ms(change[0])],
      ["from any later change", ms(change[1])],
    ]),
  );
}
