import { pinchZoom, type TimeWindow, zoom } from "../../layout/timeWindow.ts";
import { type PerFrame, perFrame } from "../shared/perFrame.ts";

/** A chart that is panned and zoomed along time by pointer and wheel. */
export interface PanGestures {
  /** The ends of the plot across the page, in pixels; undefined if what is pointed at must not be moved. */
  plot(event: MouseEvent): readonly [left: number, right: number] | undefined;
  all(): TimeWindow;
  window(): TimeWindow;
  /** Whether a turn of the wheel is meant for the chart; every other turn scrolls the page. */
  takesWheel(event: WheelEvent): boolean;
  /** Called with the time window that a gesture has reached, at most once a frame. */
  onMove(window: TimeWindow): void;
  /** Called when the gesture has ended. */
  onRest(): void;
}

/** How far a pointer moves before a press becomes a drag, in pixels. */
const slack = 6;

/** How long a wheel rests before its turn counts as ended, in milliseconds. */
const wheelPause = 260;

/**
 * Pans and zooms a chart along time by a drag, a pinch and the wheel. A press that dragged is not a click.
 *
 * d3-zoom is not used: with its dependencies it is 17.6 kB (gzip), while this and the zoom of a slide are 1.6 kB, and
 * it stops a finger that moves up or down from scrolling the page.
 */
export function watchPanGestures(element: HTMLElement, gestures: PanGestures): void {
  const move = perFrame(gestures.onMove);
  const rest = () => {
    move.flush();
    gestures.onRest();
  };
  watchPointers(element, gestures, { move, rest });
  watchWheel(element, gestures, { move, rest });
}

/** A point of the window, in pixels. */
export type Point = readonly [x: number, y: number];

/**
 * Whether a pointer that went down at a point has moved far enough to drag what is there along time. A finger that has
 * gone further up or down than sideways is about to scroll the page, which the browser says only after its first moves.
 */
export function isDrag({ clientX, clientY, pointerType }: PointerEvent, [x, y]: Point): boolean {
  const across = Math.abs(clientX - x);
  return across >= slack && (pointerType !== "touch" || across > Math.abs(clientY - y));
}

interface Moving {
  move: PerFrame<TimeWindow>;
  rest(): void;
}

function watchPointers(element: HTMLElement, { plot, all, window }: PanGestures, { move, rest }: Moving): void {
  /** Where each pointer went down, and the x of each when the gesture began, and now. */
  const pointers = new Map<number, { down: Point; from: number; to: number }>();
  let start: { plot: readonly [number, number]; window: TimeWindow } | undefined;
  let dragged = false;

  /** Restarts the gesture from the present pointers, when one comes or goes. */
  const begin = (at: readonly [number, number] | undefined) => {
    start = at && { plot: at, window: move.pending() ?? window() };
    for (const pointer of pointers.values()) pointer.from = pointer.to;
  };
  const shareOf = (x: number): number => {
    const [left, right] = start?.plot ?? [0, 1];
    return (x - left) / (right - left);
  };
  const press = (event: PointerEvent) => {
    if (event.button > 0 || pointers.size > 1 || !plot(event)) return;
    if (pointers.size === 0) dragged = false;
    const down = [event.clientX, event.clientY] as const;
    pointers.set(event.pointerId, { down, from: event.clientX, to: event.clientX });
    begin(plot(event));
  };
  const drag = (event: PointerEvent) => {
    // A mouse that was let go outside of the chart, where nothing had been captured yet.
    if (event.pointerType === "mouse" && event.buttons === 0) return release(event);
    // A finger that was put down before this script was loaded is followed from where it is now; its events go to the
    // element it was put down on.
    if (event.pointerType === "touch" && pointers.size === 0) press(event);
    const pointer = pointers.get(event.pointerId);
    if (!pointer || !start) return;
    pointer.to = event.clientX;
    const [one, two = one] = [...pointers.values()];
    if (!one || !two) return;
    if (!dragged && pointers.size < 2 && !isDrag(event, pointer.down)) return;
    if (!dragged) for (const id of pointers.keys()) element.setPointerCapture(id);
    dragged = true;
    const shares = (of: "from" | "to") => [shareOf(one[of]), shareOf(two[of])] as const;
    move.set(pinchZoom({ from: shares("from"), to: shares("to") }, start.window, all()));
  };
  const release = ({ pointerId }: PointerEvent) => {
    if (!pointers.delete(pointerId)) return;
    if (pointers.size > 0) return begin(start?.plot);
    if (!dragged) return;
    rest();
    // The click at the end of a mouse's drag comes before this; a finger's drag ends without one.
    setTimeout(() => {
      dragged = false;
    });
  };

  element.addEventListener("pointerdown", press);
  element.addEventListener("pointermove", drag);
  for (const ending of ["pointerup", "pointercancel"] as const) element.addEventListener(ending, release);
  // Otherwise a dragging mouse would select the words it passes.
  element.addEventListener("selectstart", (event) => {
    if (pointers.size > 0) event.preventDefault();
  });
  element.addEventListener(
    "click",
    (event) => {
      if (dragged) event.stopPropagation();
    },
    { capture: true },
  );
}

function watchWheel(
  element: HTMLElement,
  { plot, all, window, takesWheel }: PanGestures,
  { move, rest }: Moving,
): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  element.addEventListener(
    "wheel",
    (event) => {
      const at = takesWheel(event) ? plot(event) : undefined;
      if (!at) return;
      event.preventDefault();
      const [left, right] = at;
      const share = Math.min(Math.max((event.clientX - left) / (right - left), 0), 1);
      // Some browsers report lines instead of pixels.
      const pixels = event.deltaY * (event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 20);
      const times = 1.0025 ** -Math.max(-240, Math.min(pixels, 240));
      move.set(zoom(move.pending() ?? window(), times, share, all()));
      clearTimeout(waiting);
      waiting = setTimeout(rest, wheelPause);
    },
    { passive: false },
  );
}
