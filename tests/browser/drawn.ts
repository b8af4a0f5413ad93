import type { Locator } from "playwright-core";
import type { Width } from "../../src/views/read/chartFigure.ts";

/** The room of a chart of the article, in pixels, and the kind of page that it is on. */
export type Room = readonly [width: number, height: number, on: Width];

/** The room that an element of the article gives its chart. It runs in the page. */
export const roomOf = (stage: Element): Room => [
  stage.clientWidth,
  stage.clientHeight,
  innerWidth < 1100 ? "narrow" : "wide",
];

/** How long a live chart may take until it is as expected, in milliseconds. */
const patience = 30_000;

/**
 * How the live chart in an element differs from a drawing as markup, once it has had time to become equal: the first
 * differing line of each, or an empty string. It runs in the page.
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

/** How the live chart of a figure differs from a drawing as markup; empty if it does not. */
export const differenceFrom = (stage: Locator, fresh: string): Promise<string> =>
  stage.evaluate(differenceIn, [fresh, patience] as const);
