import { basename } from "node:path";
import { deckErrors } from "../deck/check.ts";
import type { Deck } from "../deck/deck.ts";
import { knowMedia } from "../deck/mediaFiles.ts";
import { checkStory } from "../events/check/check.ts";
import type { Problem } from "../events/check/problem.ts";
import { FaultyStory } from "../events/check/report.ts";
import type { Draft } from "../events/story.ts";
import { addWidths } from "../layout/text.ts";
import { memoizeBy } from "../svg/memo.ts";
import { errorLine, withErrorBoundary } from "../views/shared/errorBoundary.ts";
import { deckFonts } from "./fonts/deckFonts.ts";
import { storyReport } from "./locate.ts";
import { builtMedia } from "./media/builtMedia.ts";
import { mediaErrors } from "./media/check.ts";
import { storyFolder } from "./storyFolder.ts";

export { storyFolder } from "./storyFolder.ts";

/** Reads the story: its event file, unchecked, and its deck. Each call may read it anew. */
export interface StoryReader {
  draft(): Promise<Draft>;
  /**
   * Throws what the deck's modules throw, or a FaultyStory for one whose slides are not as they should be; a chart of it
   * that throws names its slide and step.
   */
  deck(): Promise<Deck>;
}

/**
 * The reader of a story by a function that imports one of its modules, `events` or `deck`. Before a deck is handed out, the
 * letters of its fonts are known to whatever lays it out: here, and where `measure` says.
 */
export const storyReader = (
  load: (name: "events" | "deck") => Promise<unknown>,
  measure: (widths: Parameters<typeof addWidths>[0]) => unknown = () => undefined,
): StoryReader => ({
  draft: () => located(load("events").then((module) => (module as { draft: Draft }).draft)),
  async deck() {
    const written = await located(load("deck").then((module) => (module as { deck: Deck }).deck));
    const faults = await faultsOf(written);
    if (faults.length > 0) {
      const found = storyReport({ errors: faults, warnings: [] }, storyFolder);
      throw new FaultyStory(faults, found);
    }
    const deck = naming(written);
    const { widths } = await deckFonts(deck);
    addWidths(widths);
    knowMedia((await builtMedia(deck)).known);
    await measure(widths);
    return deck;
  },
});

/**
 * The problems of a deck and of its media files. If a faulty deck keeps its files from being checked, only those of the
 * deck.
 */
export async function faultsOf(deck: Deck): Promise<readonly Problem[]> {
  const faults = deckErrors(deck);
  try {
    return [...faults, ...(await mediaErrors(deck, storyFolder))];
  } catch (error) {
    if (faults.length > 0) return faults;
    throw error;
  }
}

/** The story as a command reads it: once, as it stood when the command began. */
export const story: StoryReader = storyReader((name) =>
  name === "deck" ? import("#story/deck") : import("#story/events"),
);

/** The deck of a story whose event file is in order; throws a FaultyStory for another, before any chart is made of it. */
export async function checkedDeck(): Promise<Deck> {
  const { errors } = checkStory(await story.draft());
  if (errors.length > 0) throw new FaultyStory(errors, storyReport({ errors, warnings: [] }, storyFolder));
  return story.deck();
}

const naming = memoizeBy(
  (deck: Deck): Deck =>
    withErrorBoundary(deck, (where, error) => {
      throw new Error(errorLine(where, error), { cause: error });
    }),
);

/**
 * What reading a module of the story gives. Its error is thrown again with the file and line in the story before the
 * message: an author has no use for the lines of the machine.
 */
export async function located<Value>(reading: Promise<Value>): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
    const [, at] = stack.split(`${storyFolder}/`)[1]?.match(/^([^)\s:]+:\d+)/) ?? [];
    const said = at ? `${basename(storyFolder)}/${at}: ${message}` : message;
    throw Object.assign(new Error(said, { cause: error }), at && { stack: said });
  }
}
