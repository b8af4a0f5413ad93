import type { Shelf } from "./shelf.ts";
import { type Theme, themeOf } from "./theme.ts";

/** What a viewer can settle about the stage. */
export interface Settings {
  theme: Theme;
  /** Whether keys of one letter or sign do anything. */
  characters: boolean;
  /** Whether charts move from one step to the next. */
  motion: boolean;
}

/** The settings of a page, kept on a shelf. */
export function settingsOf(body: HTMLElement, shelf: Shelf) {
  const theme = themeOf(body, shelf);
  return {
    now: (): Settings => ({
      theme: theme.current(),
      characters: shelf.get("characters") !== "off",
      motion: shelf.get("motion") !== "off",
    }),
    settle(changed: Settings): void {
      theme.set(changed.theme);
      shelf.set("characters", changed.characters ? "on" : "off");
      shelf.set("motion", changed.motion ? "on" : "off");
    },
  };
}
