import type { Position } from "../shared/address.ts";
import { observerRoot } from "./dom.ts";

/** The element of a step, and the step's position in the deck. */
interface Marker extends Position {
  element: HTMLElement;
}

/** How far a reader has come: a function of the scroll position alone. */
export interface Reached {
  /** The last step reached in the whole article. */
  position: Position;
  /** The step that each slide's chart shows: the last step of that slide reached, or its first if none was. */
  steps: ReadonlyMap<number, number>;
}

/**
 * Watches which steps have passed above the reading line, a height set by the style sheet (`--line`, in per cent of the
 * window), and calls `say` whenever that changes. A slide's first step is reached with its title. Returns a function that
 * calls `say` with what is reached now.
 */
export function watchReached(root: HTMLElement, say: (reached: Reached) => void): () => void {
  const markers = markersIn(root);
  const above = new Set<Element>();
  let watcher: IntersectionObserver | undefined;
  let line = "";

  const start = () => {
    const now = getComputedStyle(root).getPropertyValue("--line").trim() || "70%";
    if (now === line) return;
    line = now;
    watcher?.disconnect();
    above.clear();
    // The watched area extends from far above the page down to the line, so that what has scrolled past still counts.
    const below = 100 - Number.parseFloat(line);
    watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) above[isIntersecting ? "add" : "delete"](target);
        say(reachedIn(markers, above));
      },
      { root: observerRoot(), rootMargin: `1000000px 0px -${below}% 0px` },
    );
    for (const { element } of markers) watcher.observe(element);
  };
  start();
  addEventListener("resize", start);
  return () => say(reachedIn(markers, above));
}

/** The elements at which steps begin, in reading order. */
function markersIn(root: ParentNode): readonly Marker[] {
  return [...root.querySelectorAll<HTMLElement>(".slide, .step[id]")].map((element) => ({
    element,
    slide: Number(element.dataset.slide),
    step: Number(element.dataset.step ?? 0),
  }));
}

function reachedIn(markers: readonly Marker[], above: ReadonlySet<Element>): Reached {
  const reached = markers.filter(({ element }) => above.has(element));
  const { slide = 0, step = 0 } = reached.at(-1) ?? {};
  return { position: { slide, step }, steps: new Map(reached.map((marker) => [marker.slide, marker.step])) };
}
