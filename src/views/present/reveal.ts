import Reveal from "reveal.js";
import type { Position } from "../address.ts";

/** What the stage asks of its host, in our words: places, black, overview. */
export interface Host {
  place(): Position;
  go(to: Position): void;
  next(): void;
  previous(): void;
  isBlack(): boolean;
  setBlack(black: boolean): void;
  isOverview(): boolean;
  toggleOverview(): void;
  /** Has others listen from now on. */
  attend(on: Listeners): void;
}

export interface Listeners {
  /** Whether a key that was pressed is Reveal's to act on. */
  takes(event: KeyboardEvent): boolean;
  onLeaving?(): void;
  onMove?(): void;
  onBlack?(): void;
  onOverview?(): void;
}

/**
 * Starts Reveal on an element, and hides everything its types leave open or it does that we do otherwise: it keeps
 * no address, has no controls, announces nothing, takes nothing from the query, and claims no role.
 */
export async function startReveal(element: HTMLElement, first: Listeners): Promise<Host> {
  let on = first;
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
    keyboardCondition: (event: KeyboardEvent) => on.takes(event),
  });
  await withoutQuery(() => reveal.initialize());
  // Only now: while it starts, Reveal visits slides by its own reading of the address.
  reveal.on("beforeslidechange", () => on.onLeaving?.());
  for (const moved of ["slidechanged", "fragmentshown", "fragmenthidden"]) reveal.on(moved, () => on.onMove?.());
  for (const black of ["paused", "resumed"]) reveal.on(black, () => on.onBlack?.());
  for (const overview of ["overviewshown", "overviewhidden"]) reveal.on(overview, () => on.onOverview?.());
  element.removeAttribute("role");
  element.querySelector(".aria-status")?.remove();

  return {
    place() {
      const { h, f } = reveal.getIndices() as { h: number; f?: number };
      return { slide: h, step: (f ?? -1) + 1 };
    },
    go: ({ slide, step }) => reveal.slide(slide, 0, step - 1),
    next: () => reveal.next(),
    previous: () => reveal.prev(),
    isBlack: () => reveal.isPaused(),
    setBlack: (black) => reveal.togglePause(black),
    isOverview: () => reveal.isOverview(),
    toggleOverview: () => reveal.toggleOverview(),
    attend(listeners) {
      on = listeners;
    },
  };
}

/** Reveal lets the query override every setting, and reads it once, at the start: it finds none. */
function withoutQuery<Result>(start: () => Result): Result {
  const { search, pathname, hash } = window.location;
  if (!search) return start();
  const { state } = window.history;
  window.history.replaceState(state, "", pathname);
  try {
    return start();
  } finally {
    window.history.replaceState(state, "", pathname + search + hash);
  }
}
