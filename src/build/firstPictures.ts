import type { Plugin } from "vite";
import type { Deck } from "../deck/deck.ts";
import { firstPictures as picturesOf } from "../views/present/prerender.ts";

const id = "virtual:first-pictures";

/** Draws the first slides as a module of their own; the dev server leaves them out, since there a deck may change. */
export function firstPictures(current: () => Promise<Deck>): Plugin {
  let building = false;
  return {
    name: "first-pictures",
    configResolved: ({ command }) => {
      building = command === "build";
    },
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: async (asked) =>
      asked === `\0${id}`
        ? `export const firstPictures = ${JSON.stringify(building ? picturesOf(await current()) : {})};`
        : undefined,
  };
}
