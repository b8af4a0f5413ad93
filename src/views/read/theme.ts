import { find } from "./find.ts";

const memory = "read-theme";

/** The theme chosen on an earlier visit, if any and if this browser lets a page remember. */
function remembered(): string | null {
  try {
    return localStorage.getItem(memory);
  } catch {
    return null;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(memory, theme);
  } catch {
    // A browser that keeps nothing still switches for this visit.
  }
}

/** Follows the system's choice between paper and night until the reader makes one with the switch; paper is printed on paper. */
export function themeSwitch(root: HTMLElement): void {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const button = find<HTMLButtonElement>(root, "button.theme");
  let chosen = remembered();
  const show = () => {
    const theme = chosen ?? (dark.matches ? "night" : "paper");
    document.documentElement.dataset.theme = theme;
    const other = theme === "paper" ? "Night" : "Paper";
    button.textContent = other;
    button.setAttribute("aria-label", `${other} theme`);
  };
  button.addEventListener("click", () => {
    chosen = document.documentElement.dataset.theme === "paper" ? "night" : "paper";
    remember(chosen);
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
