import type { Shelf } from "../present/shelf.ts";
import { isTheme, type Theme } from "../present/theme.ts";
import { find } from "./find.ts";

/**
 * Follows the system's choice between paper and night until the reader makes one, here or where the deck is presented:
 * both keep it under one name. Paper is printed on paper.
 */
export function themeSwitch(root: HTMLElement, shelf: Shelf): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const button = find<HTMLButtonElement>(root, "button.theme");
  const kept = shelf.get("theme");
  let chosen: Theme | undefined = isTheme(kept) ? kept : undefined;
  const show = () => {
    const theme = chosen ?? (dark.matches ? "night" : "paper");
    document.documentElement.dataset.theme = theme;
    const other = theme === "paper" ? "Night" : "Paper";
    button.textContent = other;
    button.setAttribute("aria-label", `${other} theme`);
  };
  button.addEventListener("click", () => {
    chosen = document.documentElement.dataset.theme === "paper" ? "night" : "paper";
    shelf.set("theme", chosen);
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
