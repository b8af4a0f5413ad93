import { draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";
import type { Spot } from "./lens.ts";

/** Lays the pointer that an audience can see over a slide; what is returned moves it, or takes it away. */
export function layDot(room: HTMLElement): (spot: Spot | undefined) => void {
  room.insertAdjacentHTML("beforeend", markup(draw("div", { class: "dot", hidden: true, "aria-hidden": "true" })));
  const dot = room.lastElementChild as HTMLElement;
  return (spot) => {
    dot.hidden = spot === undefined;
    if (!spot) return;
    dot.style.left = `${spot.x * 100}%`;
    dot.style.top = `${spot.y * 100}%`;
  };
}
