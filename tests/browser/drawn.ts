import type { Locator } from "playwright-core";

/** How long a live chart may take until it is what it should be, in milliseconds. */
const patience = 30_000;

/**
 * How the live chart in some room of a page differs from a drawing as markup, once it has had time to become the same:
 * the first line of each that does, or nothing. It runs in the page.
 */
export async function differenceIn(
  room: Element,
  [wanted, patience]: readonly [wanted: string, patience: number],
): Promise<string> {
  const lines = (element: Element): string => {
    const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    const inside = element.childElementCount ? [...element.children].map(lines).join("\n") : element.textContent;
    return `${element.tagName} ${attributes.join(" ")} ${inside}`;
  };
  const holder = document.createElement("div");
  holder.innerHTML = wanted;
  const drawn = holder.firstElementChild;
  if (!drawn) return "nothing was drawn to compare with";
  const chart = () => room.querySelector(":is(.canvas, .slide) > svg.chart");
  const end = performance.now() + patience;
  while (!chart()?.isEqualNode(drawn) && performance.now() < end) await new Promise(requestAnimationFrame);
  const live = chart();
  if (!live) return "no live chart";
  if (live.isEqualNode(drawn)) return "";
  const [found, expected] = [lines(live).split("\n"), lines(drawn).split("\n")];
  const at = found.findIndex((line, index) => line !== expected[index]);
  return `live: ${found[at]} fresh: ${expected[at]}`;
}

/** The same of a plate's stage. */
export const differenceFrom = (stage: Locator, fresh: string): Promise<string> =>
  stage.evaluate(differenceIn, [fresh, patience] as const);
