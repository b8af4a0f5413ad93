import type { DeckStorage } from "../../shared/storage.ts";
import type { Theme } from "../../shared/theme.ts";
import { pageTheme } from "../pageTheme.ts";

/** What a viewer can choose about the stage. */
export interface Settings {
  theme: Theme;
  /** Whether single-character keys are on. */
  characters: boolean;
  /** Whether charts are animated from one step to the next. */
  motion: boolean;
  /** Whether ink is kept for its step; otherwise it is removed when the step is left. */
  keepsInk: boolean;
}

/** The settings of a page. */
export interface PageSettings {
  current(): Settings;
  /** Applies settings at once, and remembers them. */
  apply(settings: Settings): void;
}

/** Whether single-character keys are on, which both windows of a talk need to know. */
export const hasCharacters = (storage: DeckStorage): boolean => storage.get("characters") !== "off";

/**
 * The settings of a page, kept in the storage: its theme under a name of its own, the others for all windows of the
 * deck.
 */
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
