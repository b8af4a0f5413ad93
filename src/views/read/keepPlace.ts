/** What a reader can be in the middle of. */
const parts = ".slide .heading, .plate, .step, .contents, .references > *";

/**
 * Keeps the reader's place when the page gets another width, as when a phone is turned: what stood at the reading line
 * (`--line`, in per cent of the window) stands there again, as far into it as before.
 */
export function keepPlace(root: HTMLElement): void {
  const all = [...root.querySelectorAll<HTMLElement>(parts)];
  let width = innerWidth;
  let held: { element: HTMLElement; share: number } | undefined;
  const line = () => (innerHeight * Number.parseFloat(getComputedStyle(root).getPropertyValue("--line") || "70")) / 100;

  const hold = () => {
    if (innerWidth !== width) return;
    const at = line();
    const element = scrollY > 0 ? all.findLast((part) => part.getBoundingClientRect().top <= at) : undefined;
    if (!element) held = undefined;
    else {
      const { top, height } = element.getBoundingClientRect();
      held = { element, share: (at - top) / Math.max(height, 1) };
    }
  };
  const restore = () => {
    if (innerWidth === width) return;
    width = innerWidth;
    if (!held) return;
    const step = besideIt(held.element);
    const { top, height } = (step ?? held.element).getBoundingClientRect();
    // Two pixels off either end, so that no rounding puts the line into the part before or after.
    const into = Math.max(2, Math.min(step ? 0 : held.share * height, height - 2));
    scrollBy({ top: top + into - line(), behavior: "instant" });
  };
  addEventListener("scroll", hold, { passive: true });
  addEventListener("resize", restore);
}

/** The first step that stands beside a chart, if what was held is one: it scrolls with the words there. */
function besideIt(element: HTMLElement): Element | undefined {
  const step = element.matches(".plate") ? element.closest(".slide")?.querySelector(".step") : undefined;
  const beside = step && step.getBoundingClientRect().right <= element.getBoundingClientRect().left;
  return beside ? step : undefined;
}
