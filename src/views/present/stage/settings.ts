import type { DeckStorage } from "../../shared/storage.ts";
import { pageTheme, type Theme } from "../../shared/theme.ts";

/** What a viewer can choose about the stage. */
export interface Settings {
  theme: Theme;
  /** Whether keys of one letter or sign ask for anything. */
  characters: boolean;
  /** Whether charts glide from one step to the next. */
  motion: boolean;
  /** Whether what is drawn on a step is kept for it; else it goes when the step is left. */
  keepsInk: boolean;
}

/** The settings of a page. */
export interface PageSettings {
  current(): Settings;
  /** Applies settings at once, and remembers them. */
  apply(settings: Settings): void;
}

/** Whether keys of one letter or sign ask for anything, which both windows of a talk want to know. */
export const hasCharacters = (storage: DeckStorage): boolean => storage.get("characters") !== "off";

/** The settings of a page, as the storage remembers them: its theme under a name, the others for every window of the deck. */
export function pageSettings(body: HTMLElement, storage: DeckStorage, name?: string): PageSettings {
  const theme = pageTheme(body, storage, name);
  return {
    current: () => ({
      theme: theme.current(),
      characters: hasCharacters(storage),
      motion: storage.get("motion") !== "off",
      keepsInk: storage.get("keeps ink") === "on",
    }),
    apply(settings) {
      theme.set(settings.theme);
      storage.set("characters", settings.characters ? "on" : "off");
      storage.set("motion", settings.motion ? "on" : "off");
      storage.set("keeps ink", settings.keepsInk ? "on" : "off");
    },
  };
}
