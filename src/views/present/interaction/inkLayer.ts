import { inkSheet } from "../../../marks/ink.ts";
import { serialize } from "../../../svg/serialize.ts";
import { slideSize } from "../../shared/frame.ts";
import { perFrame } from "../../shared/perFrame.ts";
import { type Ink, inkPath, type Stroke, withPoint } from "./ink.ts";
import { clampPoint } from "./zoom.ts";

/** The layer over a slide that is drawn on. */
export interface InkLayer {
  /** Shows ink. */
  show(ink: Ink): void;
  /** Uses the mouse, a pen or a finger for drawing, or leaves them to the slide below. */
  setDrawing(drawing: boolean): void;
  /** Ends a line that is being drawn, and returns it; undefined if there is none. */
  cut(): Stroke | undefined;
}

/** Called with a line while it is drawn, at most once a frame, and with `done` when it is finished. */
export type OnStroke = (stroke: Stroke, done: boolean) => void;

/** Adds an ink layer over a slide shown at any size; lines are in pixels of the slide. */
export function inkLayerOver(container: HTMLElement, onStroke: OnStroke): InkLayer {
  const { width, height } = slideSize;
  container.insertAdjacentHTML("beforeend", serialize(inkSheet(width, height)));
  const layer = container.lastElementChild as SVGElement;
  let pointer: number | undefined;
  let stroke: Stroke = [];
  const queue = perFrame((latest: Stroke) => {
    if (pointer !== undefined) onStroke(latest, false);
  });

  const goOn = (event: PointerEvent) => {
    const box = layer.getBoundingClientRect();
    // The browser collects all moves since the last frame: with them a quick line stays round.
    const all = event.getCoalescedEvents?.() ?? [];
    for (const { clientX, clientY } of all.length > 0 ? all : [event]) {
      const at = clampPoint({ x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height });
      stroke = withPoint(stroke, at.x * width, at.y * height);
    }
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    queue.flush();
    pointer = undefined;
    onStroke(stroke, true);
  };
  layer.addEventListener("pointerdown", (event) => {
    if (pointer !== undefined || event.button !== 0) return;
    event.preventDefault();
    pointer = event.pointerId;
    layer.setPointerCapture?.(pointer);
    stroke = [];
    goOn(event);
    queue.set(stroke);
  });
  layer.addEventListener("pointermove", (event) => {
    if (event.pointerId !== pointer) return;
    goOn(event);
    queue.set(stroke);
  });
  layer.addEventListener("pointerup", end);
  layer.addEventListener("pointercancel", end);

  return {
    show(ink) {
      for (const path of layer.children) path.setAttribute("d", inkPath(ink));
    },
    setDrawing: (drawing) => void layer.classList.toggle("drawing", drawing),
    cut() {
      const begun = pointer === undefined ? undefined : stroke;
      pointer = undefined;
      return begun;
    },
  };
}
