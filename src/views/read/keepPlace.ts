/** The parts that a reader can be in the middle of. */
const parts = ".slide .heading, .chart-figure, .step, .contents, .references > *";

/** For how many frames after a change of width the place is kept: charts are drawn anew in these, and change in height. */
const settlingFrames = 5;

/**
 * Keeps the reader's place when the width of the page changes, such as when a phone is turned: the part at the reading
 * line (`--line`, in per cent of the window) is scrolled there again, to the same share of its height, until the charts
 * have their new sizes; then `settled` is called. Returns a function that tells whether that is going on: what is above
 * the reading line then is not what somebody has read.
 */
export function keepPlace(root: HTMLElement, settled: () => void): () => boolean {
  const all = [...root.querySelectorAll<HTMLElement>(parts)];
  let width = innerWidth;
  let held: { element: HTMLElement; share: number } | undefined;
  let framesLeft = 0;
  const line = () => (innerHeight * Number.parseFloat(getComputedStyle(root).getPropertyValue("--line") || "70")) / 100;

  const hold = () => {
    if (innerWidth !== width || framesLeft > 0) return;
    const at = line();
    const element = scrollY > 0 ? all.findLast((part) => part.getBoundingClientRect().top <= at) : undefined;
    if (!element) held = undefined;
    else {
      const { top, height } = element.getBoundingClientRect();
      held = { element, share: (at - top) / Math.max(height, 1) };
    }
  };
  const settle = () => {
    restore();
    framesLeft -= 1;
    if (framesLeft > 0) requestAnimationFrame(settle);
    else settled();
  };
  const onResize = () => {
    if (innerWidth === width) return;
    width = innerWidth;
    const isSettling = framesLeft > 0;
    framesLeft = settlingFrames;
    if (!isSettling) settle();
  };
  const restore = () => {
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
  addEventListener("resize", onResize);
  return () => framesLeft > 0;
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
