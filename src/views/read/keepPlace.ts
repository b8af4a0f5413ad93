import { rewriteAddress } from "./dom.ts";

/** The parts that a reader can be in the middle of. */
const parts = ".slide .heading, .chart-figure, .step, .contents, .references > *";

/** For how many frames after a change of width the place is kept: charts are drawn anew in these, and change in height. */
const settlingFrames = 5;

/**
 * Keeps the reader's place when the width of the page changes, such as when a phone is turned: the part at the reading
 * line (`--line`, in per cent of the window) is scrolled there again, to the same share of its height, until the charts
 * have their new sizes; then `settled` is called. An entry of the history that was left at another width is scrolled to
 * what its address names, since the browser would scroll it as many pixels down as it was then. Returns a function that
 * tells whether the page is being scrolled so: what is above the reading line then is not what somebody has read.
 */
export function keepPlace(root: HTMLElement, settled: () => void): () => boolean {
  const all = [...root.querySelectorAll<HTMLElement>(parts)];
  let width = pageWidth();
  let held: { element: HTMLElement; share: number } | undefined;
  let named: Element | undefined;
  let framesLeft = 0;
  const line = () => (innerHeight * Number.parseFloat(getComputedStyle(root).getPropertyValue("--line") || "70")) / 100;

  const hold = () => {
    if (pageWidth() !== width || framesLeft > 0) return;
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
    if (framesLeft > 0) return requestAnimationFrame(settle);
    named = undefined;
    settled();
  };
  const begin = () => {
    const isSettling = framesLeft > 0;
    framesLeft = settlingFrames;
    if (!isSettling) settle();
  };
  const onResize = () => {
    if (pageWidth() === width) return;
    width = pageWidth();
    noteWidth();
    begin();
  };
  /** Goes to what the address names if its entry in the history was left at another width. */
  const onEntry = () => {
    const left = widthIn(history.state);
    noteWidth();
    if (left === undefined || left === pageWidth()) return;
    named = document.getElementById(location.hash.slice(1).replace(/@.*/, "")) ?? undefined;
    if (named) begin();
  };
  const restore = () => {
    if (named) return named.scrollIntoView({ behavior: "instant" });
    if (!held) return;
    const moved = movedAbove(held.element);
    if (moved) return scrollBy({ top: wayTo(moved, line()), behavior: "instant" });
    const step = besideIt(held.element);
    const { top, height } = (step ?? held.element).getBoundingClientRect();
    // Two pixels from either end, so that rounding does not put the line into the part before or after.
    const into = Math.max(2, Math.min(step ? 0 : held.share * height, height - 2));
    scrollBy({ top: top + into - line(), behavior: "instant" });
  };
  addEventListener("scroll", hold, { passive: true });
  addEventListener("resize", onResize);
  addEventListener("popstate", onEntry);
  onEntry();
  // The page may have been opened at a place further down.
  hold();
  // Firefox may tell of what is in sight after a change of width before it tells of the change.
  return () => framesLeft > 0 || pageWidth() !== width;
}

/** If the part is a chart beside its words, the first step there, which scrolls with the words. */
function besideIt(element: Element): Element | undefined {
  const step = element.matches(".chart-figure") ? element.closest(".slide")?.querySelector(".step") : undefined;
  const beside = step && step.getBoundingClientRect().right <= element.getBoundingClientRect().left;
  return beside ? step : undefined;
}

/**
 * The chart that a reader has moved, and the words under it, if the part belongs to its first step: what is looked at is
 * the chart.
 */
function movedAbove(element: HTMLElement): { figure: Element; under: Element } | undefined {
  const slide = element.closest(".slide");
  const [figure, under] = [slide?.querySelector(".chart-figure.pannable"), slide?.querySelector(".step")];
  if (!figure || !under || besideIt(figure) || (element.matches(".step") && element !== under)) return undefined;
  return { figure, under };
}

/**
 * How far down to scroll, in pixels, until a chart begins at the top of the window, or under the bar if it stays there;
 * but no further than until the words under it begin at `line`. A chart that stays does not move when the page is
 * scrolled, so the words tell where it belongs.
 */
function wayTo({ figure, under }: { figure: Element; under: Element }, line: number): number {
  const { position, top: highest } = getComputedStyle(figure);
  const [{ top, height }, words] = [figure.getBoundingClientRect(), under.getBoundingClientRect().top];
  const isStaying = position === "sticky";
  return Math.min(isStaying ? words - height - Number.parseFloat(highest) : top, words - line);
}

/** How wide the page is laid out, in pixels; unlike the window's, this width is the same while the page is pinched. */
const pageWidth = () => document.documentElement.clientWidth;

/** Notes in the entry of the page's history how wide the page is while it is shown. */
const noteWidth = () => rewriteAddress(location.href, { ...history.state, width: pageWidth() });

const widthIn = (state: unknown): number | undefined =>
  state instanceof Object && "width" in state && typeof state.width === "number" ? state.width : undefined;
