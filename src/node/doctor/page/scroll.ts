/**
 * Scrolls the reading page to an anchor, and returns the milliseconds until the chart there, if there is one, is drawn
 * at a step; undefined if that takes more than five seconds. It runs in the page.
 */
export async function scrollToStep({
  anchor,
  slide,
  step,
}: {
  anchor: string;
  slide: string;
  step: number;
}): Promise<number | undefined> {
  const start = performance.now();
  document.getElementById(anchor)?.scrollIntoView({ behavior: "instant" });
  const figure = document.querySelector(`[data-figure="${CSS.escape(slide)}"]`);
  const isDrawn = () => {
    const shown = figure?.querySelector<HTMLElement>("[data-shown=true]")?.dataset.step;
    return !figure || (shown === String(step) && figure.querySelector(".canvas > svg.chart"));
  };
  while (!isDrawn()) {
    if (performance.now() - start > 5000) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  const took = performance.now() - start;
  // The page notes the position it was scrolled to before the next frame.
  for (let frames = 0; frames < 2; frames += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  await document.fonts.ready;
  return took;
}

/**
 * Opens everything that is folded, makes the browser lay out the parts it would skip until they come near, and waits
 * until the page has not changed for half a second, so that everything opened has been filled. It runs in the page.
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

/** Whether all text that `runsIn` returned last is still in the page. It runs in the page. */
export const stillThere = (): boolean => window.doctorTexts?.every((element) => element.isConnected) ?? true;
