import type { Box } from "../../layout/boxes.ts";
import { type Drawing, draw } from "../../marks/drawing.ts";
import { markup } from "../../marks/markup.ts";

/** What lies over a chart that can be explored; the drawing under it stays as it is painted. */
export interface Overlay {
  readonly element: HTMLElement;
  /** What has the focus while the arrow keys walk: as large as the chart, and never in the way of the pointer. */
  readonly walk: HTMLElement;
  readonly readout: HTMLElement;
  /** Names the walk after the chart, and says what keys do there; without that it is no stop for the Tab key. */
  name(chart: string, keys: string | undefined): void;
  /** Where an element on the page is, in pixels of the overlay. */
  boxOf(element: Element): Box;
  /** Lays the walk over the chart. */
  cover(chart: Box): void;
  /** Draws rings around boxes. */
  ring(boxes: readonly Box[]): void;
}

/** Lays an overlay over everything in a positioned element. `id` begins the ids of its parts. */
export function layOver(room: HTMLElement, id: string): Overlay {
  room.insertAdjacentHTML("beforeend", markup(empty(id)));
  const element = room.lastElementChild as HTMLElement;
  const part = <E extends Element = HTMLElement>(name: string): E => {
    const found = element.querySelector<E>(`.${name}`);
    if (!found) throw new RangeError(`missing in the overlay: ${name}`);
    return found;
  };
  const [walk, hint, rings, readout] = [part("walk"), part("walk-hint"), part<SVGElement>("rings"), part("readout")];
  return {
    element,
    walk,
    readout,
    name(chart, keys) {
      walk.hidden = keys === undefined;
      walk.setAttribute("aria-label", `Explore: ${chart}`);
      hint.textContent = keys ?? "";
    },
    boxOf(other) {
      const [ours, theirs] = [element.getBoundingClientRect(), other.getBoundingClientRect()];
      const scale = ours.width > 0 ? element.offsetWidth / ours.width : 1;
      return {
        x: (theirs.x - ours.x) * scale,
        y: (theirs.y - ours.y) * scale,
        width: theirs.width * scale,
        height: theirs.height * scale,
      };
    },
    cover(chart) {
      walk.style.translate = `${chart.x}px ${chart.y}px`;
      walk.style.width = `${chart.width}px`;
      walk.style.height = `${chart.height}px`;
    },
    ring(boxes) {
      rings.innerHTML = boxes.map((box) => markup(ringAround(box))).join("");
    },
  };
}

const empty = (id: string): Drawing =>
  draw(
    "div",
    { class: "explore" },
    draw(
      "div",
      {
        class: "walk",
        tabindex: 0,
        hidden: true,
        role: "group",
        "aria-roledescription": "chart",
        "aria-describedby": `${id}walk-hint`,
      },
      draw("p", { class: "walk-hint", id: `${id}walk-hint` }, ""),
    ),
    draw("svg", { class: "rings", "aria-hidden": "true" }),
    draw("div", { class: "readout", role: "group", hidden: true, "data-keys": true }),
  );

/** How far a ring keeps from what it surrounds, in pixels. */
const clear = 4;

const ringAround = ({ x, y, width, height }: Box): Drawing => {
  const box = { x: x - clear, y: y - clear, width: width + 2 * clear, height: height + 2 * clear, rx: 2 * clear };
  return draw(
    "g",
    {},
    draw("rect", { ...box, class: "casing", fill: "none" }),
    draw("rect", { ...box, class: "ring", fill: "none" }),
  );
};
