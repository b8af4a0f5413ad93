import { existsSync } from "node:fs";
import { resolve } from "node:path";

/**
 * Where an author keeps a deck: `events.ts` exports `draft`, `deck.ts` exports `deck`. It is `slides/`, or the folder
 * beside it that the environment names as STORY. Everything imports it as `#story/deck` and `#story/events`.
 */
export const storyFolder = resolve(import.meta.dirname, "../..", process.env.STORY || "slides");
if (!existsSync(resolve(storyFolder, "deck.ts")))
  throw new Error(`there is no deck.ts in ${storyFolder}: set STORY to a folder made with npm run new`);
