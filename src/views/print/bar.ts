import type { PrintChoice } from "./choice.ts";

/** The width of a slide's page and of the reader's sheets on screen, in pixels, with the room around them. */
const wide = { handout: 1280, steps: 1280, notes: 816 };
const around = 32;

/**
 * The choices over the pages, which are not printed: form, theme and paper, kept in the address, and the button that
 * opens the browser's own print dialog. Pages wider than the window are shown smaller.
 */
export function bar(form: HTMLFormElement | null, choice: PrintChoice): void {
  if (!form) return;
  for (const name of ["form", "theme", "paper"] as const) {
    const chosen = form.elements.namedItem(name);
    if (chosen instanceof HTMLSelectElement) chosen.value = choice[name];
  }
  const paper = form.elements.namedItem("paper");
  if (paper instanceof HTMLSelectElement) paper.disabled = choice.form !== "notes";
  // Not sent as a form: a strict policy forbids that, and what else stands in the address has to stay.
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
