import { inkSheet } from "../../../marks/ink.ts";
import { serialize } from "../../../svg/serialize.ts";
import { slideSize } from "../../shared/frame.ts";
import { perFrame } from "../../shared/perFrame.ts";
import { type Ink, inkPath, type Stroke, withPoint } from "./ink.ts";
import { clampPoint } from "./zoom.ts";

/** What lies over a slide to be drawn on. */
export interface InkLayer {
  /** Shows what was drawn. */
  show(ink: Ink): void;
  /** Takes the mouse, a pen or a finger for drawing, or leaves them to the slide below. */
  setDrawing(drawing: boolean): void;
}

/** Called with a line as it is drawn, at most once a frame, and `done` once it is. */
export type OnStroke = (stroke: Stroke, done: boolean) => void;

/** Lays a sheet over a slide of any size, on which lines are drawn in pixels of the slide. */
export function inkLayerOver(container: HTMLElement, onStroke: OnStroke): InkLayer {
  const { width, height } = slideSize;
  container.insertAdjacentHTML("beforeend", serialize(inkSheet(width, height)));
  const layer = container.lastElementChild as SVGElement;
  let pointer: number | undefined;
  let stroke: Stroke = [];
  const telling = perFrame((latest: Stroke) => onStroke(latest, false));

  const goOn = (event: PointerEvent) => {
    const box = layer.getBoundingClientRect();
    // The browser gathers what a pen or a mouse did since the last frame: a quick line is round with it.
    const all = event.getCoalescedEvents?.() ?? [];
    for (const { clientX, clientY } of all.length > 0 ? all : [event]) {
      const at = clampPoint({ x: (clientX - box.left) / box.width, y: (clientY - box.top) / box.height });
      stroke = withPoint(stroke, at.x * width, at.y * height);
    }
  };
  const end = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    pointer = undefined;
    telling.flush();
    onStroke(stroke, true);
  };
  layer.addEventListener("pointerdown", (event) => {
    if (pointer !== undefined || event.button !== 0) return;
    event.preventDefault();
    pointer = event.pointerId;
    layer.setPointerCapture?.(pointer);
    stroke = [];
    goOn(event);
    telling.set(stroke);
  });
  layer.addEventListener("pointermove", (event) => {
    if (event.pointerId !== pointer) return;
    goOn(event);
    telling.set(stroke);
  });
  layer.addEventListener("pointerup", end);
  layer.addEventListener("pointercancel", end);

  return {
    show(ink) {
      for (const path of layer.children) path.setAttribute("d", inkPath(ink));
    },
    setDrawing: (drawing) => void layer.classList.toggle("drawing", drawing),
  };
}
