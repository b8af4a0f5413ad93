import type { Browser, BrowserContextOptions } from "playwright-core";
import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import type { SeenEvent } from "./checks/events.ts";
import type { Fault, Place, View } from "./finding.ts";
import { type Heard, listen } from "./listen.ts";
import { type Sight, sightOf } from "./measure.ts";
import { kit } from "./page/kit.ts";
import type { ShownLink } from "./page/shown.ts";

/** What is needed to visit a view. */
export interface Visiting {
  deck: Deck;
  browser: Browser;
  /** The address of the served site, with its last slash. */
  url: string;
  /** The slides to look at. */
  slides: readonly Slide[];
  /** Hears what is looked at next. */
  say(line: string): void;
}

/** What a visit found, and what only all visits together can judge. */
export interface Visited {
  view: View;
  faults: readonly Fault[];
  links: readonly ShownLink[];
  /** The path of the page, as `read/`, and the ids on it. */
  path: string;
  ids: readonly string[];
  events: readonly SeenEvent[];
}

/** A step of a slide, and where it is in the deck. */
export interface Stop {
  slide: Slide;
  /** The slide's number, counted from 0. */
  index: number;
  /** Counted from 0. */
  step: number;
  place: Place;
}

/** Every step of some slides, in order. */
export const stopsOf = ({ deck, slides }: Pick<Visiting, "deck" | "slides">): readonly Stop[] =>
  slidesOf(deck).flatMap((slide, index) =>
    slides.includes(slide)
      ? slide.steps.map((_, step) => ({ slide, index, step, place: { slide: slide.id, step: step + 1 } }))
      : [],
  );

/** Says how far a visit is. */
export const sayStop = ({ say }: Visiting, view: View, { slide, step }: Stop, nth: number, all: number): void =>
  say(`${view}: ${nth + 1} of ${all}, ${slide.id}, step ${step + 1}`);

/** Opens a page of the site in a window of its own, and closes it whatever happens. What it complains of is heard. */
export async function inWindow<Result>(
  { browser, url }: Visiting,
  options: BrowserContextOptions,
  act: (sight: Sight, heard: Heard) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  try {
    const heard = await listen(context, url);
    // What is sent to the page may have been compiled with calls of `__name`, by which functions keep their names.
    await context.addInitScript(`globalThis.__name = (named) => named; window.doctor = ${kit}`);
    return await act(await sightOf(await context.newPage()), heard);
  } finally {
    await context.close();
  }
}
