import type { DeckStorage } from "../shared/storage.ts";

/** The parts that scroll with the page, by one of which a place is noted. */
const parts = ".slide .heading, .step, .contents, .references > *";

/** What shows that the reader goes on from where the page was opened. */
const acts = ["wheel", "touchstart", "pointerdown", "keydown", "hashchange", "popstate"] as const;

/** Where a page was left: the part in sight that is last, and how far its top was from that of the window, in pixels. */
interface Place {
  address: string;
  width: number;
  part: number;
  top: number;
}

/**
 * Returns a page that is reloaded, or come back to, to the words at which it was left. A browser restores its scroll
 * position too early: before a moved chart, or the bar that moves it, is open again above those words. The place is kept
 * until the reader goes on.
 */
export function returnToPlace(root: HTMLElement, storage: DeckStorage): void {
  const all = [...root.querySelectorAll<HTMLElement>(parts)];
  const topOf = (part: number) => all[part]?.getBoundingClientRect().top ?? 0;
  const left = placeIn(storage.get("place"));
  const element = left && all[left.part];
  if (element) keep(element, left.top);
  addEventListener("pagehide", () => {
    const part = all.findLastIndex((_, index) => topOf(index) <= innerHeight);
    const place: Place = { address: location.href, width: innerWidth, part, top: topOf(part) };
    storage.set("place", JSON.stringify(place));
  });
}

/** Keeps an element at a height of the window, in pixels, until the reader acts or scrolls. */
function keep(element: HTMLElement, top: number): void {
  const ended = new AbortController();
  const { signal } = ended;
  let isLoaded = document.readyState === "complete";
  const off = () => element.getBoundingClientRect().top - top;
  const put = () => {
    if (Math.abs(off()) >= 1) scrollBy({ top: off(), behavior: "instant" });
  };
  const sizes = new ResizeObserver(put);
  const end = () => {
    sizes.disconnect();
    ended.abort();
  };
  sizes.observe(document.body);
  put();
  addEventListener("load", () => requestAnimationFrame(() => requestAnimationFrame(() => (isLoaded = true))), {
    signal,
  });
  // Until the page is loaded, it is the browser that scrolls to where it was; after that, somebody does.
  addEventListener("scroll", () => (isLoaded && Math.abs(off()) >= 1 ? end() : put()), { signal, passive: true });
  for (const act of acts) addEventListener(act, end, { signal, passive: true });
}

/** A noted place if the page has come back to it in a window as wide as before; undefined if it was opened anew. */
function placeIn(noted: string | undefined): Place | undefined {
  const [way] = performance.getEntriesByType("navigation");
  if (!noted || !(way instanceof PerformanceNavigationTiming) || way.type === "navigate") return undefined;
  try {
    const place = JSON.parse(noted) as Place;
    return place.address === location.href && place.width === innerWidth ? place : undefined;
  } catch {
    return undefined;
  }
}
