import { perFrame } from "../../shared/perFrame.ts";
import { moveZoom, type Point, type Zoom, zoomBy } from "./zoom.ts";

/** Where a pointer is in the window, in pixels. */
export type ClientPoint = Pick<PointerEvent, "clientX" | "clientY">;

/** Where a pointer is on an element, as shares of its width and height; undefined where it is outside. */
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
  /** A pointer moves over the slide; called at most once a frame. */
  onPointerMove(at: ClientPoint): void;
}

/** How far a pointer goes before a press becomes a drag, in pixels. */
const slack = 5;

/** The furthest that one turn of the wheel counts, in its own units. */
const longestTurn = 240;

/**
 * Lets a chart be zoomed with Ctrl or Cmd and the wheel, or by a pinch on a touch pad, which browsers report as that;
 * and lets a drag move a chart that is zoomed. A press that dragged is no click.
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
