import type { PrintChoice } from "./choice.ts";

/** The width of the pages of each form on screen, in pixels, with the room around them. */
const wide = { handout: 1280, steps: 1280, notes: 816 };
const around = 32;

/**
 * Connects the bar above the pages, which is not printed: the choice of form, theme and paper, kept in the address, and
 * the button that opens the browser's print dialog. Pages wider than the window are shown smaller.
 */
export function bar(form: HTMLFormElement | null, choice: PrintChoice): void {
  if (!form) return;
  for (const name of ["form", "theme", "paper"] as const) {
    const chosen = form.elements.namedItem(name);
    if (chosen instanceof HTMLSelectElement) chosen.value = choice[name];
  }
  const paper = form.elements.namedItem("paper");
  if (paper instanceof HTMLSelectElement) paper.disabled = choice.form !== "notes";
  // Not submitted as a form: a strict content security policy forbids that, and the rest of the address has to stay.
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("change", () => {
    const query = new URLSearchParams(location.search);
    for (const name of ["form", "theme", "paper"]) {
      const chosen = form.elements.namedItem(name);
      if (chosen instanceof HTMLSelectElement) query.set(name, chosen.value);
    }
    location.search = String(query);
  });
  form.querySelector("[data-print]")?.addEventListener("click", () => print());
  const shrink = () => {
    const room = document.documentElement.clientWidth - around;
    document.documentElement.style.setProperty("--fit", String(Math.min(1, room / wide[choice.form])));
  };
  addEventListener("resize", shrink);
  shrink();
}
