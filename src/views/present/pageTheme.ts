import type { DeckStorage } from "../shared/storage.ts";
import { isTheme, type Theme } from "../shared/theme.ts";

/** The theme of a page. */
export interface PageTheme {
  current(): Theme;
  /** Shows a theme, and stores it. */
  set(theme: Theme): void;
}

/**
 * Shows the theme with which a page begins, and stores every later choice under a name. It is the theme that the address
 * asks for (`?theme=paper`), or else the stored one; an embedded page without either follows the system, dark or light,
 * whenever that changes. If the system forces its colours on pages and none is stored, it is that of high contrast.
 */
export function pageTheme(body: HTMLElement, storage: DeckStorage, name = "theme"): PageTheme {
  const view = body.ownerDocument.defaultView;
  const asked = new URLSearchParams(view?.location.search);
  const forced = view?.matchMedia?.("(forced-colors: active)");
  const dark = view?.matchMedia?.("(prefers-color-scheme: dark)");
  const begin = () => {
    const stored = storage.get(name);
    const first = [
      forced?.matches && !isTheme(stored) && "contrast",
      asked.get("theme"),
      stored,
      asked.has("embed") && (dark?.matches ? "night" : "paper"),
    ].find(isTheme);
    if (first) body.dataset.theme = first;
  };
  begin();
  if (asked.has("embed")) dark?.addEventListener?.("change", begin);
  return {
    current: () => (isTheme(body.dataset.theme) ? body.dataset.theme : "night"),
    set(theme) {
      body.dataset.theme = theme;
      storage.set(name, theme);
    },
  };
}
