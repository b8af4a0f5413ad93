import type { Browser, BrowserContextOptions } from "playwright-core";
import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import type { SeenEvent } from "./checks/events.ts";
import type { Fault, Place, View } from "./finding.ts";
import { type BrowserLog, listen } from "./listen.ts";
import { openSession, type PageSession } from "./measure.ts";
import { kit } from "./page/kit.ts";
import { lineReader } from "./page/lines.ts";
import type { ShownLink } from "./page/shown.ts";

/** What a visit of a view needs. */
export interface VisitOptions {
  deck: Deck;
  browser: Browser;
  /** The address of the served site, ending in a slash. */
  url: string;
  /** The slides to examine. */
  slides: readonly Slide[];
  /** Receives lines about the progress. */
  say(line: string): void;
}

/** The result of a visit: its faults, and what can be judged only together with the other visits. */
export interface VisitResult {
  view: View;
  faults: readonly Fault[];
  links: readonly ShownLink[];
  /** The path of the page, such as `read/`. */
  path: string;
  /** All ids on the page. */
  ids: readonly string[];
  events: readonly SeenEvent[];
}

/** A step of a slide to be visited. */
export interface Stop {
  slide: Slide;
  /** The slide's index in the deck. */
  index: number;
  /** The index of the step. */
  step: number;
  place: Place;
}

/** Every step of the slides to examine, in order. */
export const stopsOf = ({ deck, slides }: Pick<VisitOptions, "deck" | "slides">): readonly Stop[] =>
  slidesOf(deck).flatMap((slide, index) =>
    slides.includes(slide)
      ? slide.steps.map((_, step) => ({ slide, index, step, place: { slide: slide.id, step: step + 1 } }))
      : [],
  );

/** Reports the progress of a visit. */
export const sayStop = (
  { say }: VisitOptions,
  view: View,
  { slide, step }: Stop,
  [index, all]: readonly [number, number],
): void => say(`${view}: ${index + 1} of ${all}, ${slide.id}, step ${step + 1}`);

/**
 * The script that a page must run before the functions of `page/` are called in it. Compiled functions may call
 * `__name`, with which some bundlers keep the names of functions.
 */
export const kitScript = `globalThis.__name = (named) => named; window.doctor = ${kit}; window.doctorLines = ${lineReader}`;

/** Runs `act` with a page in a new window, with a log of its errors, and closes the window in any case. */
export async function inWindow<Result>(
  { browser, url }: VisitOptions,
  options: BrowserContextOptions,
  act: (session: PageSession, log: BrowserLog) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  try {
    const log = await listen(context, url);
    await context.addInitScript(kitScript);
    return await act(await openSession(await context.newPage()), log);
  } finally {
    await context.close();
  }
}
