import type { Shelf } from "./shelf.ts";

export const themes = ["night", "paper", "contrast"] as const;
export type Theme = (typeof themes)[number];

const themeNames: Record<Theme, string> = { night: "Night", paper: "Paper", contrast: "High contrast" };
export const themeName = (theme: Theme): string => themeNames[theme];

export const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value);

/** The theme after another, round and round. */
export const themeAfter = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? "night";

/** The theme of a page, remembered under a name of its own. */
export function themeOf(body: HTMLElement, shelf: Shelf, name = "theme") {
  const kept = shelf.get(name);
  if (isTheme(kept)) body.dataset.theme = kept;
  return {
    current: (): Theme => (isTheme(body.dataset.theme) ? body.dataset.theme : "night"),
    set(theme: Theme): void {
      body.dataset.theme = theme;
      shelf.set(name, theme);
    },
  };
}
