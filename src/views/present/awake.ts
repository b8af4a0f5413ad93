/** Marks the page idle after some time without a pointer, so that the cursor and the controls can leave the slide. */
export function watchIdle(page: Document, wait = 3000): void {
  const root = page.documentElement;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const stir = () => {
    root.classList.remove("idle");
    clearTimeout(waiting);
    waiting = setTimeout(() => root.classList.add("idle"), wait);
  };
  for (const kind of ["pointermove", "pointerdown", "focusin"]) page.addEventListener(kind, stir, { passive: true });
  stir();
}

/** Keeps the screen awake while the page is seen, where the browser can. */
export function stayAwake(page: Document): void {
  const ask = async () => {
    try {
      if (page.visibilityState === "visible") await navigator.wakeLock?.request("screen");
    } catch {
      // Refused, as on a low battery: the screen then sleeps as it would.
    }
  };
  page.addEventListener("visibilitychange", ask);
  void ask();
}

/** Fetches the fonts that no slide has needed yet, so that a talk goes on as it began when the network goes. */
export function fetchFonts(page: Document): void {
  for (const face of page.fonts) face.load().catch(() => undefined);
}
