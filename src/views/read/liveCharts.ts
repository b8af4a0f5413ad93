import { comparisonsOf } from "../../deck/comparing.ts";
import { type Deck, type Slide, slidesOf } from "../../deck/deck.ts";
import { find, observerRoot } from "./dom.ts";
import { type LiveChart, type LiveChartOptions, liveChart } from "./liveChart.ts";

/** The charts of a page. */
export interface LiveCharts {
  /** The charts that follow the words, by the index of their slide. */
  charts: ReadonlyMap<number, LiveChart>;
  /** The compared frames, which do not change. */
  compared: readonly LiveChart[];
}

/**
 * Makes the charts of a page interactive. Those near the window are drawn for their room at once, the others in idle time
 * after the reader has begun to scroll, and all of them again when their room changes and for paper.
 */
export function liveCharts(
  deck: Deck,
  root: HTMLElement,
  told: Pick<LiveChartOptions, "announce" | "onLost">,
): LiveCharts {
  const slides = slidesOf(deck);
  const comparisons = slides.flatMap((slide) => comparisonsOf(deck.story.language, slide));
  const charts = new Map<number, LiveChart>();
  const compared: LiveChart[] = [];
  const rooms = new Map<Element, LiveChart>();
  for (const element of root.querySelectorAll<HTMLElement>(".chart-figure")) {
    const isShown = ({ id }: Slide) => id === element.dataset.figure;
    const index = slides.findIndex(isShown);
    const slide = slides[index] ?? comparisons.find(isShown);
    if (!slide) continue;
    const chart = liveChart(element, deck.story, { slide, ...told });
    if (index < 0) compared.push(chart);
    else charts.set(index, chart);
    rooms.set(find(element, ".stage"), chart);
  }

  // From now on charts are drawn for their room: on a slow network, a picture that is still loading would only delay
  // them.
  for (const picture of root.querySelectorAll<HTMLImageElement>("img.drawn")) {
    if (!picture.complete) picture.closest("picture")?.remove();
  }

  const resized = new ResizeObserver((entries) => {
    for (const { target } of entries) rooms.get(target)?.fit();
  });
  const waiting = new Set(rooms.keys());
  const wake = (room: Element) => {
    near.unobserve(room);
    waiting.delete(room);
    rooms.get(room)?.fit();
    resized.observe(room);
  };
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) wake(target);
    },
    { root: observerRoot(), rootMargin: "150% 0px" },
  );
  for (const room of rooms.keys()) near.observe(room);
  const drawNext = () => {
    const [next] = waiting;
    if (next) wake(next);
    return waiting.size > 0;
  };
  addEventListener("scroll", () => whenIdle(drawNext), { once: true, passive: true });

  for (const [moment, paper] of [
    ["beforeprint", true],
    ["afterprint", false],
  ] as const) {
    addEventListener(moment, () => {
      for (const chart of rooms.values()) chart.forPaper(paper);
    });
  }
  return { charts, compared };
}

/** Calls `work` whenever the browser is idle, as long as it returns true. */
function whenIdle(work: () => boolean): void {
  const again = () => {
    if (work()) whenIdle(work);
  };
  if ("requestIdleCallback" in globalThis) requestIdleCallback(again, { timeout: 2000 });
  else setTimeout(again, 200);
}
