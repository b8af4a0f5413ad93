import type { Browser } from "playwright-core";
import { type PreviewServer, preview } from "vite";
import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { launchBrowser } from "../browser.ts";
import { wrongInDeck } from "./checks/deck.ts";
import { uncited } from "./checks/events.ts";
import { deadLinks } from "./checks/links.ts";
import type { Fault, Finding, View } from "./finding.ts";
import { mendIn } from "./mend.ts";
import { visitPresent } from "./present.ts";
import { visitPrint, visitReader } from "./print.ts";
import { visitRead } from "./read.ts";
import type { VisitOptions, VisitResult } from "./visit.ts";

export interface Examining {
  /** The folder of the story. */
  folder: string;
  /** The folder of the built site. */
  site: string;
  /** The ids of the slides to examine; all by default. */
  slides?: readonly string[];
  /** Receives lines about the progress. */
  say?: (line: string) => void;
  /** Receives the browser once it runs, so that the caller can close it. */
  running?: (browser: Browser) => void;
}

/** Opens a deck's built site in a browser, walks through every view, and returns everything that is wrong with it. */
export async function examine(deck: Deck, options: Examining): Promise<readonly Finding[]> {
  const { folder, site, slides, say = () => {}, running } = options;
  const examined = slidesOf(deck).filter(({ id }) => !slides || slides.includes(id));
  let server: PreviewServer | undefined;
  const starting = launchBrowser();
  try {
    server = await preview({
      build: { outDir: site },
      preview: { port: 0, host: "127.0.0.1", open: false },
      logLevel: "error",
    });
    const browser = await starting;
    running?.(browser);
    const url = server.resolvedUrls?.local[0] ?? "";
    const visited = await visitAll({ deck, browser, url, slides: examined, say });
    const all: readonly Seen[] = [
      ...fromDeck(deck, examined, slides === undefined),
      ...uncited(
        deck,
        visited.flatMap(({ events }) => events),
      ).map((fault) => ({ fault })),
      ...visited.flatMap(({ view, faults }) => faults.map((fault) => ({ fault, view }))),
      ...linkFaults(visited, { deck, folder: site, url }),
    ];
    // The article is one page, on which other slides are seen as well.
    const asked = all.filter(({ fault: { slide } }) => !slides || slide === undefined || slides.includes(slide));
    return placed(deck, folder, asked);
  } finally {
    await (await starting.catch(() => undefined))?.close();
    await server?.close();
  }
}

/** Visits all views, two at a time, which suits a machine with two cores. */
async function visitAll(visiting: VisitOptions): Promise<readonly VisitResult[]> {
  const results = await Promise.all([
    inTurn([visitPresent, visitPrint, visitReader], visiting),
    inTurn([(all) => visitRead(all, "read on a desk"), (all) => visitRead(all, "read on a phone")], visiting),
  ]);
  return results.flat();
}

async function inTurn(visits: readonly ((visiting: VisitOptions) => Promise<VisitResult>)[], visiting: VisitOptions) {
  const all: VisitResult[] = [];
  for (const visit of visits) all.push(await visit(visiting));
  return all;
}

interface Seen {
  fault: Fault;
  view?: View;
}

/** The faults that do not depend on a view; those of no slide only if all slides are examined. */
const fromDeck = (deck: Deck, examined: readonly Slide[], isWhole: boolean): readonly Seen[] =>
  wrongInDeck(deck)
    .filter(({ slide }) => (slide === undefined ? isWhole : examined.some(({ id }) => id === slide)))
    .map((fault) => ({ fault }));

function linkFaults(
  visited: readonly VisitResult[],
  site: { deck: Deck; folder: string; url: string },
): readonly Seen[] {
  const paths = [...new Set(visited.map(({ path }) => path))];
  const ids = new Map(
    paths.map((path) => [
      path,
      new Set(visited.filter((result) => result.path === path).flatMap((result) => result.ids)),
    ]),
  );
  return visited.flatMap(({ view, links }) => deadLinks(links, { ...site, ids }).map((fault) => ({ fault, view })));
}

/** The findings without repetitions, with the place where to mend each. */
function placed(deck: Deck, folder: string, seen: readonly Seen[]): readonly Finding[] {
  const mend = mendIn(folder, deck);
  const all = seen.map(({ fault, view }): Finding => ({ ...fault, ...(view && { view }), where: mend(fault) }));
  // An error or request that occurs in several views is reported for the first, the stage, which draws only what it shows.
  const key = (finding: Finding) =>
    JSON.stringify(/error|stray/.test(finding.kind) ? [finding.kind, finding.what] : finding);
  return [...new Map(all.toReversed().map((finding) => [key(finding), finding])).values()].toReversed();
}
