/**
 * Goes to an address on the stage, and gives the milliseconds until the slide of that name is drawn at that step, with
 * its chart where it has one; undefined where it is not within five seconds. It runs in the page.
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
  const from = performance.now();
  document.documentElement.classList.add("idle");
  window.location.hash = hash;
  const there = () => {
    const shown = document.querySelector<HTMLElement>(".slides > .present .slide");
    const drawn = !chart || shown?.querySelector("svg.chart .marks");
    return shown?.dataset.slide === slide && shown.dataset.step === String(step + 1) && drawn;
  };
  while (!there()) {
    if (performance.now() - from > 5000) return undefined;
    await new Promise((frame) => setTimeout(frame, 4));
  }
  const took = performance.now() - from;
  await document.fonts.ready;
  return took;
}
