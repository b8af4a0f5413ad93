import type { DeckStorage } from "../shared/storage.ts";
import { isTheme, type Theme } from "../shared/theme.ts";
import { find } from "./dom.ts";

/**
 * Follows the system's choice between the themes paper and night until the reader chooses one, here or on the stage:
 * both store it under the same name. Printing always uses the paper theme.
 */
export function themeSwitch(root: HTMLElement, storage: DeckStorage): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const button = find<HTMLButtonElement>(root, "button.theme");
  const kept = storage.get("theme");
  let chosen: Theme | undefined = isTheme(kept) ? kept : undefined;
  const show = () => {
    const theme = chosen ?? (dark.matches ? "night" : "paper");
    document.documentElement.dataset.theme = theme;
    const { night = "", paper = "", toNight = "", toPaper = "" } = button.dataset;
    button.textContent = theme === "paper" ? night : paper;
    button.setAttribute("aria-label", theme === "paper" ? toNight : toPaper);
  };
  button.addEventListener("click", () => {
    chosen = document.documentElement.dataset.theme === "paper" ? "night" : "paper";
    storage.set("theme", chosen);
    show();
  });
  dark.addEventListener("change", show);
  addEventListener("beforeprint", () => {
    document.documentElement.dataset.theme = "paper";
  });
  addEventListener("afterprint", show);
  button.hidden = false;
  show();
}
