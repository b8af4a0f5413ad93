import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Deck } from "../deck/deck.ts";
import type { Draft } from "../events/story.ts";
import { faultWords, soundDeck } from "../views/sound.ts";

const root = resolve(import.meta.dirname, "../..");

/**
 * Where an author keeps a deck: `events.ts` exports `draft`, `deck.ts` exports `deck`. It is `slides/`, or the folder
 * beside it that the environment names as STORY.
 */
export const slidesFolder = resolve(root, process.env.STORY ?? "slides");
if (!existsSync(resolve(slidesFolder, "deck.ts")))
  throw new Error(`STORY names ${slidesFolder}, where there is no deck.ts: name a folder made with npm run new`);

async function load<Module>(file: string): Promise<Module> {
  const { runnerImport } = await import("vite");
  try {
    const { module } = await runnerImport<Module>(resolve(slidesFolder, file), {
      configFile: false,
      logLevel: "error",
    });
    return module;
  } catch (error) {
    throw located(error);
  }
}

/** What a module of the story threw, with the file and line of it: an author has no use for the lines of the machine. */
function located(error: unknown): Error {
  const { message, stack = "" } = error instanceof Error ? error : new Error(String(error));
  const [, at] = stack.split(`(${slidesFolder}/`)[1]?.match(/^([^)]+?):\d+\)/) ?? [];
  const said = at ? `${basename(slidesFolder)}/${at}: ${message}` : message;
  return Object.assign(new Error(said, { cause: error }), at && { stack: said });
}

/** The event file as it stands on disk now, unread and unchecked. */
export const loadDraft = async (): Promise<Draft> => (await load<{ draft: Draft }>("events.ts")).draft;

/** The deck as it stands on disk now. Throws what its modules throw; a chart of it that throws names its slide and step. */
export const loadDeck = async (): Promise<Deck> => naming((await load<{ deck: Deck }>("deck.ts")).deck);

/** The same for a command that reads it once: in a third of the time, by what runs the command itself. */
export async function importDeck(): Promise<Deck> {
  try {
    const file = String(pathToFileURL(resolve(slidesFolder, "deck.ts")));
    return naming(((await import(file)) as { deck: Deck }).deck);
  } catch (error) {
    throw located(error);
  }
}

const naming = (deck: Deck): Deck =>
  soundDeck(deck, (where, error) => {
    throw new Error(faultWords(where, error), { cause: error });
  });
