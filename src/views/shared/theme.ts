import type { DeckStorage } from "./storage.ts";

/** The themes, in the order in which a key cycles through them. */
export const themes = ["night", "paper", "contrast"] as const;
export type Theme = (typeof themes)[number];

/** Whether a value, as from storage, names a theme. */
export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** The theme that follows another; the first follows the last. */
export const themeAfter = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? "night";

/** The theme of a page. */
export interface PageTheme {
  current(): Theme;
  /** Shows a theme, and stores it. */
  set(theme: Theme): void;
}

/**
 * Shows the theme stored under a name, if there is one, and stores every later choice. If the system forces its colours
 * on pages, the initial theme is that of high contrast.
 */
export function pageTheme(body: HTMLElement, storage: DeckStorage, name = "theme"): PageTheme {
  const stored = storage.get(name);
  if (isTheme(stored)) body.dataset.theme = stored;
  else if (body.ownerDocument.defaultView?.matchMedia?.("(forced-colors: active)").matches)
    body.dataset.theme = "contrast";
  return {
    current: () => (isTheme(body.dataset.theme) ? body.dataset.theme : "night"),
    set(theme) {
      body.dataset.theme = theme;
      storage.set(name, theme);
    },
  };
}
