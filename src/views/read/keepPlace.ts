/** The parts that a reader can be in the middle of. */
const parts = ".slide .heading, .chart-figure, .step, .contents, .references > *";

/**
 * Keeps the reader's place when the width of the page changes, such as when a phone is turned: the part at the reading
 * line (`--line`, in per cent of the window) is scrolled there again, to the same share of its height.
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
    const moved = movedAbove(held.element);
    if (moved) return scrollBy({ top: moved.getBoundingClientRect().bottom - line(), behavior: "instant" });
    const step = besideIt(held.element);
    const { top, height } = (step ?? held.element).getBoundingClientRect();
    // Two pixels from either end, so that rounding does not put the line into the part before or after.
    const into = Math.max(2, Math.min(step ? 0 : held.share * height, height - 2));
    scrollBy({ top: top + into - line(), behavior: "instant" });
  };
  addEventListener("scroll", hold, { passive: true });
  addEventListener("resize", restore);
}

/** If the part is a chart beside its words, the first step there, which scrolls with the words. */
function besideIt(element: HTMLElement): Element | undefined {
  const step = element.matches(".chart-figure") ? element.closest(".slide")?.querySelector(".step") : undefined;
  const beside = step && step.getBoundingClientRect().right <= element.getBoundingClientRect().left;
  return beside ? step : undefined;
}

/** The chart that a reader has moved, if the part belongs to its first step: what is looked at is the chart. */
function movedAbove(element: HTMLElement): Element | undefined {
  const slide = element.closest(".slide");
  const isLater = element.matches(".step") && element !== slide?.querySelector(".step");
  return isLater ? undefined : (slide?.querySelector(".chart-figure.pannable") ?? undefined);
}
