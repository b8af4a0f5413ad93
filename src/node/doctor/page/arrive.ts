/**
 * Goes to an address on the stage, and returns the milliseconds until the slide is drawn at that step, with its chart
 * if `chart` is true; undefined if that takes more than five seconds. It runs in the page.
 */
export async function arriveAt({
  hash,
  slide,
  step,
  chart,
}: {
  hash: string;
  slide: string;
  step: number;
  chart: boolean;
}): Promise<number | undefined> {
  const start = performance.now();
  document.documentElement.classList.add("idle");
  window.location.hash = hash;
  const isDrawn = () => {
    const shown = document.querySelector<HTMLElement>(".slides > .present .slide");
    const drawn = !chart || shown?.querySelector("svg.chart .marks");
    return shown?.dataset.slide === slide && shown.dataset.step === String(step + 1) && drawn;
  };
  while (!isDrawn()) {
    if (performance.now() - start > 5000) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  const took = performance.now() - start;
  await document.fonts.ready;
  return took;
}
