import { resolve } from "node:path";
import { runnerImport } from "vite";
import type { Deck } from "../deck/deck.ts";
import type { Draft } from "../events/story.ts";

/** Where an author keeps a deck: `events.ts` exports `draft`, `deck.ts` exports `deck`. */
export const slidesFolder = resolve(import.meta.dirname, "../../slides");

async function load<Module>(file: string): Promise<Module> {
  const { module } = await runnerImport<Module>(resolve(slidesFolder, file), { configFile: false, logLevel: "error" });
  return module;
}

/** The event file as it stands on disk now, unread and unchecked. */
export const loadDraft = async (): Promise<Draft> => (await load<{ draft: Draft }>("events.ts")).draft;

/** The deck as it stands on disk now. Throws what its modules throw. */
export const loadDeck = async (): Promise<Deck> => (await load<{ deck: Deck }>("deck.ts")).deck;
