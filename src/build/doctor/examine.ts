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
import type { Visited, Visiting } from "./visit.ts";

export interface Examining {
  /** The folder that an author edits. */
  folder: string;
  /** The folder of the built site, whole. */
  site: string;
  /** The slides to look at; all where absent. */
  slides?: readonly string[];
  /** Hears what is looked at next. */
  say?: (line: string) => void;
  /** Hears of the browser once it runs, so that it can be closed from outside. */
  running?: (browser: Browser) => void;
}

/** Opens a deck's built site in a browser, walks through every view, and says all that is wrong with it. */
export async function examine(deck: Deck, options: Examining): Promise<readonly Finding[]> {
  const { folder, site, slides, say = () => {}, running } = options;
  const wanted = slidesOf(deck).filter(({ id }) => !slides || slides.includes(id));
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
    const visited = await visitAll({ deck, browser, url, slides: wanted, say });
    return placed(deck, folder, [
      ...fromDeck(deck, wanted, slides === undefined),
      ...uncited(
        deck,
        visited.flatMap(({ events }) => events),
      ).map((fault) => ({ fault })),
      ...visited.flatMap(({ view, faults }) => faults.map((fault) => ({ fault, view }))),
      ...linkFaults(visited, { deck, folder: site, url }),
    ]);
  } finally {
    await (await starting.catch(() => undefined))?.close();
    await server?.close();
  }
}

/** Two views at a time, as a machine with two cores can. */
async function visitAll(visiting: Visiting): Promise<readonly Visited[]> {
  const [one, other] = await Promise.all([
    inTurn([visitPresent, visitPrint, visitReader], visiting),
    inTurn([(all) => visitRead(all, "read on a desk"), (all) => visitRead(all, "read on a phone")], visiting),
  ]);
  return [...one, ...other];
}

async function inTurn(visits: readonly ((visiting: Visiting) => Promise<Visited>)[], visiting: Visiting) {
  const all: Visited[] = [];
  for (const visit of visits) all.push(await visit(visiting));
  return all;
}

interface Seen {
  fault: Fault;
  view?: View;
}

/** What is wrong however the deck is shown; of all of it only where all slides are looked at. */
const fromDeck = (deck: Deck, wanted: readonly Slide[], whole: boolean): readonly Seen[] =>
  wrongInDeck(deck)
    .filter(({ slide }) => (slide === undefined ? whole : wanted.some(({ id }) => id === slide)))
    .map((fault) => ({ fault }));

function linkFaults(visited: readonly Visited[], site: { deck: Deck; folder: string; url: string }): readonly Seen[] {
  const paths = [...new Set(visited.map(({ path }) => path))];
  const ids = new Map(
    paths.map((path) => [path, new Set(visited.filter((one) => one.path === path).flatMap((one) => one.ids))]),
  );
  return visited.flatMap(({ view, links }) => deadLinks(links, { ...site, ids }).map((fault) => ({ fault, view })));
}

/** Each finding once, with where to mend it. */
function placed(deck: Deck, folder: string, seen: readonly Seen[]): readonly Finding[] {
  const mend = mendIn(folder, deck);
  const all = seen.map(({ fault, view }): Finding => ({ ...fault, ...(view && { view }), where: mend(fault) }));
  // A complaint that is heard in several views is told of the first: the stage draws nothing but what is shown.
  const key = (one: Finding) => JSON.stringify(/error|stray/.test(one.kind) ? [one.kind, one.what] : one);
  return [...new Map(all.toReversed().map((one) => [key(one), one])).values()].toReversed();
}
