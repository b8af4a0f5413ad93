import Reveal from "reveal.js";
import type { Position } from "../../shared/address.ts";

/** A show of slides, one step at a time: what the stage needs of Reveal, in the words of this deck. */
export interface Slideshow {
  position(): Position;
  go(to: Position): void;
  isBlack(): boolean;
  setBlack(black: boolean): void;
  isOverview(): boolean;
  toggleOverview(): void;
  /** Has a listener called from now on, in place of any before. */
  listen(listener: SlideshowListener): void;
}

export interface SlideshowListener {
  /** The slide that is shown is about to be left. */
  onLeave(): void;
  onMove(): void;
  onBlack(): void;
  onOverview(): void;
}

/**
 * Starts Reveal on an element, without all that the stage does in its own way: Reveal hears no keys, writes no address,
 * has no controls, announces nothing, reads nothing from the query, and claims no role.
 */
export async function startReveal(element: HTMLElement): Promise<Slideshow> {
  let listener: SlideshowListener | undefined;
  const reveal = new Reveal(element, {
    // The style sheet scales the slide: Reveal rounds its scale to hundredths, which cuts or leaves a border.
    disableLayout: true,
    center: false,
    controls: false,
    progress: false,
    hash: false,
    respondToHashChanges: false,
    jumpToSlide: false,
    help: false,
    navigationMode: "linear",
    transition: "none",
    backgroundTransition: "none",
    autoAnimate: false,
    hideInactiveCursor: false,
    focusBodyOnPageVisibilityChange: false,
    postMessage: false,
    scrollActivationWidth: 0,
    viewDistance: 1,
    keyboard: false,
  });
  await withoutQuery(() => reveal.initialize());
  // Only now: while it starts, Reveal visits slides by its own reading of the address.
  reveal.on("beforeslidechange", () => listener?.onLeave());
  for (const moved of ["slidechanged", "fragmentshown", "fragmenthidden"]) reveal.on(moved, () => listener?.onMove());
  for (const black of ["paused", "resumed"]) reveal.on(black, () => listener?.onBlack());
  for (const overview of ["overviewshown", "overviewhidden"]) reveal.on(overview, () => listener?.onOverview());
  element.removeAttribute("role");
  element.querySelector(".aria-status")?.remove();

  return {
    position() {
      const { h, f } = reveal.getIndices() as { h: number; f?: number };
      return { slide: h, step: (f ?? -1) + 1 };
    },
    go: ({ slide, step }) => reveal.slide(slide, 0, step - 1),
    isBlack: () => reveal.isPaused(),
    setBlack: (black) => reveal.togglePause(black),
    isOverview: () => reveal.isOverview(),
    toggleOverview: () => reveal.toggleOverview(),
    listen(next) {
      listener = next;
    },
  };
}

/** Starts Reveal with no query in the address, since Reveal lets the query override every setting. It reads it once. */
function withoutQuery<Result>(start: () => Result): Result {
  const { search, pathname, hash } = window.location;
  if (!search) return start();
  const { state } = window.history;
  try {
    window.history.replaceState(state, "", pathname);
  } catch {
    // A page in a sandbox may not rewrite its address.
  }
  try {
    return start();
  } finally {
    if (!window.location.search) window.history.replaceState(state, "", pathname + search + hash);
  }
}
