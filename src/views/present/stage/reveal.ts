import Reveal from "reveal.js";
import type { Language } from "../../../language/language.ts";
import type { Position } from "../../shared/address.ts";

/** A slideshow, one step at a time: the part of Reveal that the stage needs, in terms of positions in a deck. */
export interface Slideshow {
  position(): Position;
  go(to: Position): void;
  isBlack(): boolean;
  setBlack(black: boolean): void;
  isOverview(): boolean;
  toggleOverview(): void;
  /** Sets the listener, in place of any earlier one. */
  listen(listener: SlideshowListener): void;
}

/** The callbacks for what happens to a slideshow. */
export interface SlideshowListener {
  /** Called when the slide that is shown is about to be left. */
  onLeave(): void;
  onMove(): void;
  onBlack(): void;
  onOverview(): void;
}

/**
 * Starts Reveal on an element, without everything that the stage does itself: Reveal handles no keys, writes no
 * address, has no controls, announces nothing, reads nothing from the query, and sets no role. If lines run from right
 * to left, so do the slides of the overview, and a swipe to the right leads to the next slide.
 */
export async function startReveal(element: HTMLElement, direction: Language["direction"]): Promise<Slideshow> {
  let listener: SlideshowListener | undefined;
  const reveal = new Reveal(element, {
    // The style sheet scales the slide: Reveal rounds its scale to hundredths, which cuts the slide or leaves a border.
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
    rtl: direction === "rtl",
  });
  await withoutQuery(() => reveal.initialize());
  // Only now, since while it starts, Reveal visits slides by its own interpretation of the address.
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

/** Starts Reveal with no query in the address, since the query, which Reveal reads once, overrides every setting. */
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
