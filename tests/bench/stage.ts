import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { type Deck, slidesOf } from "../../src/deck/deck.ts";
import { buildSite } from "../../src/node/site/buildSite.ts";
import { story } from "../../src/node/story.ts";
import { node } from "../../src/svg/node.ts";
import { serialize } from "../../src/svg/serialize.ts";
import { heapOf, walkSteps } from "./heap.ts";
import { hostOf } from "./host.ts";
import { loadTimes } from "./loading.ts";
import { ms, table, times } from "./table.ts";

/** How long the built site takes to be read and stepped on a slow telephone, and what long walks leave behind. */
export async function stageTimes(browser: Browser) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const site = await hostOf(folder, { "/bare.html": bareWords(await story.deck()) });
  try {
    await buildSite(story, { outDir: folder, quiet: true });
    const loading = await loadTimes(browser, { stage: site.url, bare: `${site.url}bare.html` });
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, reducedMotion: "reduce" });
    await page.goto(site.url);
    await page.waitForFunction(() => document.querySelector(".stage-controls *"));
    const length = slidesOf(await story.deck()).flatMap(({ steps }) => steps).length;
    const walked = [];
    let done = 0;
    for (const steps of [500, 5000]) {
      await walkSteps(page, steps - done, length);
      done = steps;
      walked.push({ steps, ...(await heapOf(page)) });
    }
    await page.close();
    return { loading, walked };
  } finally {
    site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A bare page with the words of a deck's first slide. */
const bareWords = ({ title, subtitle, story }: Deck): string =>
  `<!doctype html>${serialize(
    node(
      "html",
      { lang: story.language.tag },
      node("title", {}, title),
      node("h1", {}, title),
      node("p", {}, subtitle),
      node("p", {}, story.focusDate),
    ),
  )}`;

/** Prints them. */
export function printStage({ loading: { stage, bare }, walked }: Awaited<ReturnType<typeof stageTimes>>): void {
  console.log("The built site beside a bare page with the same words, at 1.6 Mbit/s, 150 ms and a quarter of this");
  console.log("processor. Readable: the first title is painted. Steps: a key has led to the next slide's title.\n");
  const rows = [
    ["bare page", ms(bare.readable), "", "", ""],
    [
      "stage",
      ms(stage.readable),
      times(stage.readable, bare.readable),
      ms(stage.steps),
      times(stage.steps, bare.readable),
    ],
  ];
  console.log(table([["page", "readable", "ratio", "steps", "ratio"], ...rows]));
  console.log("\nScript memory in MB and nodes after so many steps.\n");
  console.log(table([["steps", "heap", "nodes"], ...walked.map((one) => [one.steps, one.heap.toFixed(1), one.nodes])]));
}
