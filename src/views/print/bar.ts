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
  const slides = form.elements.namedItem("slides");
  if (slides instanceof HTMLInputElement) {
    slides.value = choice.slides?.join(",") ?? "";
    slides.disabled = !choice.slides;
  }
  const paper = form.elements.namedItem("paper");
  if (paper instanceof HTMLSelectElement) paper.disabled = choice.form !== "notes";
  form.addEventListener("change", () => form.requestSubmit());
  form.querySelector("[data-print]")?.addEventListener("click", () => print());
  const shrink = () => {
    const room = document.documentElement.clientWidth - around;
    document.documentElement.style.setProperty("--fit", String(Math.min(1, room / wide[choice.form])));
  };
  addEventListener("resize", shrink);
  shrink();
}
