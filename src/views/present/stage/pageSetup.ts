import css from "../../../style/present.css?inline";

/**
 * Gives a page the styles of the whole stage and of the speaker's window. They come with the script, since a page with
 * a link to a style sheet shows nothing until the sheet is loaded.
 */
export function adoptStyles(page: Document): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}

/**
 * Marks a page as idle after some milliseconds without a pointer, and as soon as a key is pressed, so that the cursor and
 * the controls can be hidden; not while the controls have the focus. A tap brings them back, a swipe does not.
 */
export function watchIdle(page: Document, wait = 3000): void {
  const root = page.documentElement;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const setIdle = () => root.classList.toggle("idle", !page.querySelector(".stage-controls:focus-within"));
  const setActive = (event?: Event) => {
    if (event?.type !== "click" && (event as PointerEvent | undefined)?.pointerType === "touch") return;
    root.classList.remove("idle");
    clearTimeout(timer);
    timer = setTimeout(setIdle, wait);
  };
  for (const kind of ["pointermove", "pointerdown", "click", "focusin"])
    page.addEventListener(kind, setActive, { passive: true });
  page.addEventListener("keydown", setIdle);
  setActive();
}

/** Keeps the screen awake while a page is visible, if the browser can. */
export function keepAwake(page: Document): void {
  const request = async () => {
    try {
      if (page.visibilityState === "visible") await navigator.wakeLock?.request("screen");
    } catch {
      // Refused, such as on a low battery: the screen then sleeps as usual.
    }
  };
  page.addEventListener("visibilitychange", request);
  void request();
}

/**
 * Marks a page while two fingers have zoomed it, so that one finger then moves the visible part: Reveal ignores swipes on
 * an element with this mark, and the style sheet leaves touches to the browser.
 */
export function watchMagnification(page: Document, viewport = window.visualViewport): void {
  viewport?.addEventListener("resize", () => page.body.toggleAttribute("data-prevent-swipe", viewport.scale > 1.01));
}

/** Fetches the fonts that no slide has needed yet, so that a talk looks the same if the network fails. */
export function fetchFonts(page: Document): void {
  for (const face of page.fonts) face.load().catch(() => undefined);
}

/** Keeps a page open when a file or a link is dropped on it, which a browser would open in its place. */
export function refuseDrops(page: Document): void {
  for (const kind of ["dragover", "drop"])
    page.addEventListener(kind, (event) => {
      if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
    });
}

/**
 * Makes the browser's key for printing open the print page and print there, since a window of a talk holds only one step
 * at a time: the audience's hand-out, or the form with notes, which has each step's words below its slide.
 */
export function printInstead(page: Document, form: "handout" | "notes"): void {
  page.addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (key.toLowerCase() !== "p" || ctrlKey === metaKey || altKey || shiftKey) return;
    event.preventDefault();
    const link = page.createElement("a");
    link.href = `print/?${form === "handout" ? "" : `form=${form}&`}now`;
    page.body.append(link);
    link.click();
    link.remove();
  });
}
