import { bisector } from "d3";
import { timeScale, timeTicks } from "../../layout/extent.ts";
import { keptWithin, type Stretch } from "../../layout/moves.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";
import { paint } from "../../marks/paint.ts";

/** A line of all the time there is, under a chart, with what of it is shown: a part that can be dragged and stretched, or a day. */
export interface Overview {
  readonly element: HTMLElement;
  /** What has the keyboard's focus. */
  readonly slider: HTMLElement;
  /** Draws it for the width there is, and shows where the chart is, in words too. */
  show(stretch: Stretch, words: string): void;
}

interface OverviewOptions {
  name: string;
  all: Stretch;
  /** When things happened, in milliseconds UTC, in order: their number stands as bars. */
  moments: readonly number[];
  /** Whether a single day is chosen, and not a stretch. */
  single: boolean;
  onMove(stretch: Stretch): void;
  onRest(): void;
}

const height = 44;
const text = 14.5;
const day = 864e5;

export function overviewOf({ name, all, moments, single, onMove, onRest }: OverviewOptions): Overview {
  const holder = document.createElement("div");
  holder.innerHTML = markup(empty(name, all, single));
  const element = holder.firstElementChild as HTMLElement;
  const [canvas, slider] = element.children as unknown as readonly [Element, HTMLElement];
  let shown = all;
  let drawn = 0;

  const timeAt = (x: number): number => {
    const { left, width } = element.getBoundingClientRect();
    return all[0] + ((x - left) / Math.max(width, 1)) * (all[1] - all[0]);
  };
  const redraw = () => {
    const width = element.clientWidth;
    if (width === 0 || width === drawn) return;
    drawn = width;
    paint(canvas, [stripDrawing(all, moments, width)]);
  };

  let grip: ((x: number) => Stretch) | undefined;
  element.addEventListener("pointerdown", (event) => {
    if (event.button > 0) return;
    const [from, to] = shown;
    const at = timeAt(event.clientX);
    const part = event.target instanceof Element ? event.target.closest("i")?.className : undefined;
    if (single) grip = (x) => dayAt(timeAt(x), all);
    else if (part === "from") grip = (x) => keptWithin([Math.min(timeAt(x), to - day), to], all);
    else if (part === "to") grip = (x) => keptWithin([from, Math.max(timeAt(x), from + day)], all);
    else {
      // Pressed beside what is shown, it comes there first.
      const begin = at < from || at > to ? (to - from) / 2 : at - from;
      grip = (x) => keptWithin([timeAt(x) - begin, timeAt(x) - begin + (to - from)], all);
    }
    element.setPointerCapture(event.pointerId);
    slider.focus({ preventScroll: true });
    event.preventDefault();
    onMove(grip(event.clientX));
  });
  element.addEventListener("pointermove", ({ clientX }) => grip && onMove(grip(clientX)));
  for (const ending of ["pointerup", "pointercancel"]) {
    element.addEventListener(ending, () => {
      if (grip) onRest();
      grip = undefined;
    });
  }
  new ResizeObserver(redraw).observe(element);

  return {
    element,
    slider,
    show(stretch, words) {
      shown = stretch;
      redraw();
      const share = (at: number) => `${(((at - all[0]) / (all[1] - all[0])) * 100).toFixed(3)}%`;
      const [from, to] = stretch;
      slider.style.left = share(single ? from + day / 2 : from);
      if (!single) slider.style.width = share(all[0] + to - from);
      slider.setAttribute("aria-valuenow", String(Math.round((from - all[0]) / day)));
      slider.setAttribute("aria-valuetext", words);
    },
  };
}

/** The day that a moment falls in, as a stretch. */
const dayAt = (at: number, [first, last]: Stretch): Stretch => {
  const start = Math.min(Math.max(Math.floor(at / day) * day, first), last - day);
  return [start, start + day];
};

const empty = (name: string, all: Stretch, single: boolean): Drawing =>
  draw(
    "div",
    { class: "whole-time" },
    draw("div", { class: "strip" }),
    draw(
      "div",
      {
        class: single ? "cursor" : "window",
        role: "slider",
        tabindex: 0,
        "data-keys": true,
        "aria-label": name,
        "aria-valuemin": 0,
        "aria-valuemax": Math.round((all[1] - all[0]) / day),
        "aria-valuenow": 0,
      },
      draw("i", { class: single ? "grip" : "from" }),
      single ? undefined : draw("i", { class: "to" }),
    ),
  );

/** How wide a bar of the strip is, in pixels. */
const bar = 5;

function stripDrawing(all: Stretch, moments: readonly number[], width: number): Drawing {
  const x = timeScale(all, [0, width]);
  const count = Math.max(1, Math.floor(width / bar));
  const { left } = bisector((at: number) => at);
  const edges = Array.from({ length: count + 1 }, (_, nth) =>
    left(moments, all[0] + (nth / count) * (all[1] - all[0])),
  );
  const counts = edges.slice(1).map((end, nth) => end - (edges[nth] ?? 0));
  const most = Math.max(1, ...counts);
  const room = height - text * 1.5;
  const { ticks } = timeTicks(x, text);
  return draw(
    "svg",
    { key: "strip", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true" },
    draw("path", {
      key: "counts",
      d: counts
        .flatMap((count, nth) => {
          const high = count > 0 ? Math.max(3, Math.sqrt(count / most) * room) : 0;
          return high > 0 ? [`M${nth * bar} ${room}v${-high.toFixed(1)}h${bar - 1}v${high.toFixed(1)}z`] : [];
        })
        .join(""),
      fill: "var(--border)",
    }),
    draw("line", { key: "base", x1: 0, x2: width, y1: room, y2: room, stroke: "var(--border)" }),
    ticks.map(({ at, x }) =>
      draw("line", { key: `tick-${at}`, x1: x, x2: x, y1: room, y2: height, stroke: "var(--rule)" }),
    ),
    ticks.map(({ at, x, label }) =>
      label
        ? draw("text", { key: `${at}`, x: x + 4, y: height - 4, "font-size": text, fill: "var(--quiet)" }, label)
        : false,
    ),
  );
}
