import { perFrame } from "../../shared/perFrame.ts";
import { moveZoom, type Point, type Zoom, zoomBy } from "./zoom.ts";

/** The position of a pointer in the window, in pixels. */
export type ClientPoint = Pick<PointerEvent, "clientX" | "clientY">;

/** The position of a pointer on an element, as shares of its width and height; undefined if it is outside. */
export function pointOn(element: Element, { clientX, clientY }: ClientPoint): Point | undefined {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [(clientX - left) / width, (clientY - top) / height];
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : undefined;
}

/** A chart on a slide that is zoomed by pointer and wheel. */
interface ZoomGestures {
  chart(): Element | null;
  zoom(): Zoom;
  onZoom(zoom: Zoom): void;
  /** Called when a pointer moves over the slide, at most once a frame. */
  onPointerMove(at: ClientPoint): void;
}

/** How far a pointer moves before a press becomes a drag, in pixels. */
const slack = 5;

/** The largest `deltaY` of a wheel event that counts. */
const longestTurn = 240;

/**
 * Lets a chart be zoomed with Ctrl or Cmd and the wheel, or by a pinch on a touch pad, which browsers report in the
 * same way, and lets a drag move a zoomed chart. A press that dragged is not a click.
 */
export function watchZoomGestures(container: HTMLElement, { chart, zoom, onZoom, onPointerMove }: ZoomGestures): void {
  let drag: { from: Zoom; at: ClientPoint; dragged: boolean } | undefined;
  const pointerMove = perFrame(onPointerMove);

  container.addEventListener(
    "wheel",
    (event) => {
      const element = chart();
      const at = element && pointOn(element, event);
      if (!at || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      onZoom(zoomBy(zoom(), 1.002 ** -Math.max(-longestTurn, Math.min(event.deltaY, longestTurn)), at));
    },
    { passive: false },
  );
  container.addEventListener("pointerdown", (event) => {
    const inside = event.target instanceof Node && chart()?.contains(event.target);
    drag = undefined;
    if (inside && event.isPrimary && event.button === 0 && zoom().scale > 1)
      drag = { from: zoom(), at: { clientX: event.clientX, clientY: event.clientY }, dragged: false };
  });
  container.addEventListener("pointermove", (event) => {
    if (event.isPrimary) pointerMove.set({ clientX: event.clientX, clientY: event.clientY });
    const box = drag && chart()?.getBoundingClientRect();
    if (!drag || !box || event.buttons === 0) return;
    const [x, y] = [event.clientX - drag.at.clientX, event.clientY - drag.at.clientY];
    drag.dragged ||= Math.hypot(x, y) > slack;
    if (drag.dragged) onZoom(moveZoom(drag.from, { x: -x / box.width, y: -y / box.height }));
  });
  container.addEventListener(
    "click",
    (event) => {
      if (drag?.dragged) event.stopPropagation();
      drag = undefined;
    },
    { capture: true },
  );
}
