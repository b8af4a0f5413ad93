/**
 * Scrolls the reading page to an anchor and gives the milliseconds until the chart that stands there, if one does, is
 * drawn at a step; undefined where it is not within five seconds. It runs in the page.
 */
export async function reach({
  anchor,
  slide,
  step,
}: {
  anchor: string;
  slide: string;
  step: number;
}): Promise<number | undefined> {
  const from = performance.now();
  document.getElementById(anchor)?.scrollIntoView({ behavior: "instant" });
  const plate = document.querySelector(`[data-plate="${CSS.escape(slide)}"]`);
  const there = () => {
    const shown = plate?.querySelector<HTMLElement>("[data-shown=true]")?.dataset.step;
    return !plate || (shown === String(step) && plate.querySelector(".canvas > svg.chart"));
  };
  while (!there()) {
    if (performance.now() - from > 5000) return undefined;
    await new Promise((frame) => setTimeout(frame, 4));
  }
  const took = performance.now() - from;
  // The page notes where it has come to before the next frame.
  for (let frames = 0; frames < 2; frames += 1) await new Promise((frame) => requestAnimationFrame(frame));
  await document.fonts.ready;
  return took;
}

/**
 * Opens all that is folded, and has the browser lay out what it leaves alone until it comes near; waits until what was
 * opened has been filled, which is when the page has not changed for half a second. It runs in the page.
 */
export async function unfoldAll(): Promise<void> {
  let changed = performance.now();
  const watch = new MutationObserver(() => {
    changed = performance.now();
  });
  watch.observe(document.body, { childList: true, subtree: true, characterData: true });
  for (const folded of document.querySelectorAll("details")) folded.open = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { content-visibility: visible !important }");
  document.adoptedStyleSheets.push(sheet);
  while (performance.now() - changed < 500) await new Promise((later) => setTimeout(later, 50));
  watch.disconnect();
}

/** Whether all text that `runsIn` gave last still stands in the page. It runs in the page. */
export const stillThere = (): boolean => window.doctorSaw?.every((element) => element.isConnected) ?? true;
