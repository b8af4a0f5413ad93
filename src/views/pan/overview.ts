import { DAY } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import { clamp, type TimeWindow } from "../../layout/timeWindow.ts";
import { timeOverview } from "../../marks/timeOverview.ts";
import { mirrored } from "../../svg/mirror.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { patch } from "../../svg/patch.ts";
import { serialize } from "../../svg/serialize.ts";
import { isDrag, type Point } from "./gestures.ts";
import { overviewLayout } from "./overviewLayout.ts";

/**
 * The overview of a chart's whole time as a line below it, with the part shown: a time window that can be moved and
 * resized, or a day.
 */
export interface Overview {
  readonly element: HTMLElement;
  /** The element that takes the keyboard's focus. */
  readonly slider: HTMLElement;
  /** Draws it for the present width, and marks the time window that the chart shows, also in words. */
  show(window: TimeWindow, words: string): void;
}

interface OverviewOptions {
  language: Language;
  name: string;
  all: TimeWindow;
  /** When things happened, in milliseconds UTC, in order; their number is drawn as bars. */
  moments: readonly number[];
  /** Whether the chart shows one day and not a time window. */
  showsDay: boolean;
  onMove(window: TimeWindow): void;
  onRest(): void;
}

/** Creates the overview of a chart's time, which redraws itself whenever its width changes. */
export function overviewOf({ language, name, all, moments, showsDay, onMove, onRest }: OverviewOptions): Overview {
  const holder = document.createElement("div");
  holder.innerHTML = serialize(overviewDrawing(name, all, showsDay));
  const element = holder.firstElementChild as HTMLElement;
  const [canvas, slider] = element.children as unknown as readonly [Element, HTMLElement];
  const isTurned = language.direction === "rtl";
  let shown = all;
  let drawnWidth = 0;

  const redraw = () => {
    const width = element.clientWidth;
    if (width === 0 || width === drawnWidth) return;
    drawnWidth = width;
    const drawn = [timeOverview(overviewLayout({ all, moments, language }, width))];
    patch(canvas, isTurned ? drawn.map((strip) => ({ ...strip, children: mirrored(strip.children, width) })) : drawn);
  };
  watchDrags(element, { isTurned, slider, all, showsDay, shown: () => shown, onMove, onRest });
  new ResizeObserver(redraw).observe(element);

  return {
    element,
    slider,
    show(window, words) {
      shown = window;
      redraw();
      const share = (at: number) => `${(((at - all[0]) / (all[1] - all[0])) * 100).toFixed(3)}%`;
      const [from, to] = window;
      slider.style.insetInlineStart = share(showsDay ? from + DAY / 2 : from);
      if (!showsDay) slider.style.width = share(all[0] + to - from);
      slider.setAttribute("aria-valuenow", String(Math.round((from - all[0]) / DAY)));
      slider.setAttribute("aria-valuetext", words);
    },
  };
}

interface DragOptions extends Pick<OverviewOptions, "all" | "showsDay" | "onMove" | "onRest"> {
  slider: HTMLElement;
  /** Whether time runs from right to left. */
  isTurned: boolean;
  shown(): TimeWindow;
}

/** Lets a pointer drag the part shown along the overview, or either end of it. */
function watchDrags(
  element: HTMLElement,
  { isTurned, slider, all, showsDay, shown, onMove, onRest }: DragOptions,
): void {
  const timeAt = (x: number): number => {
    const { left, right, width } = element.getBoundingClientRect();
    return all[0] + ((isTurned ? right - x : x - left) / Math.max(width, 1)) * (all[1] - all[0]);
  };
  /** Returns, for a drag begun by an event, the function from the pointer's x on the page to the time window. */
  const dragFrom = (event: PointerEvent): ((x: number) => TimeWindow) => {
    const [from, to] = shown();
    const at = timeAt(event.clientX);
    const part = event.target instanceof Element ? event.target.closest("i")?.className : undefined;
    if (showsDay) return (x) => dayAt(timeAt(x), all);
    if (part === "from") return (x) => clamp([Math.min(timeAt(x), to - DAY), to], all);
    if (part === "to") return (x) => clamp([from, Math.max(timeAt(x), from + DAY)], all);
    // A press outside the window first centres the window there.
    const begin = at < from || at > to ? (to - from) / 2 : at - from;
    return (x) => clamp([timeAt(x) - begin, timeAt(x) - begin + (to - from)], all);
  };
  let drag: { to(x: number): TimeWindow; down: Point; began: boolean } | undefined;
  element.addEventListener("pointerdown", (event) => {
    if (event.button > 0) return;
    // A finger may be about to scroll the page: it moves nothing until it drags or is lifted.
    const began = event.pointerType !== "touch";
    drag = { to: dragFrom(event), down: [event.clientX, event.clientY], began };
    element.setPointerCapture(event.pointerId);
    slider.focus({ preventScroll: true });
    event.preventDefault();
    if (began) onMove(drag.to(event.clientX));
  });
  element.addEventListener("pointermove", (event) => {
    if (!drag?.began && !(drag && isDrag(event, drag.down))) return;
    drag.began = true;
    onMove(drag.to(event.clientX));
  });
  element.addEventListener("pointerup", ({ clientX }) => {
    if (!drag) return;
    if (!drag.began) onMove(drag.to(clientX));
    drag = undefined;
    onRest();
  });
  element.addEventListener("pointercancel", () => {
    if (drag?.began) onRest();
    drag = undefined;
  });
}

/** The day that contains a moment, as a time window. */
function dayAt(at: number, [first, last]: TimeWindow): TimeWindow {
  const start = Math.min(Math.max(Math.floor(at / DAY) * DAY, first), last - DAY);
  return [start, start + DAY];
}

const overviewDrawing = (name: string, all: TimeWindow, showsDay: boolean): Drawing =>
  node(
    "div",
    { class: "time-overview" },
    node("div", { class: "strip" }),
    node(
      "div",
      {
        class: showsDay ? "cursor" : "window",
        role: "slider",
        tabindex: 0,
        "data-keys": true,
        "aria-label": name,
        "aria-valuemin": 0,
        "aria-valuemax": Math.round((all[1] - all[0]) / DAY),
        "aria-valuenow": 0,
      },
      node("i", { class: showsDay ? "grip" : "from" }),
      showsDay ? undefined : node("i", { class: "to" }),
    ),
  );
