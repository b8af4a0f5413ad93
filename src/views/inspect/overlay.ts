import type { Box } from "../../layout/boxes.ts";
import { focusRing, focusRings } from "../../marks/focusRing.ts";
import { type Drawing, node } from "../../svg/node.ts";
import { serialize } from "../../svg/serialize.ts";
import type { Host } from "./host.ts";

/** The overlay of an inspectable chart; the drawing below it stays unchanged. */
export interface Overlay {
  readonly element: HTMLElement;
  /**
   * The element that has the focus while the arrow keys step through the chart: as large as the chart, and transparent
   * to the pointer.
   */
  readonly walk: HTMLElement;
  readonly tooltip: HTMLElement;
  /** Names the walk after the chart, and says what its keys do; if `keys` is undefined, the Tab key skips the walk. */
  label(chart: string, keys: string | undefined): void;
  /** The box of an element of the page, in pixels of the overlay. */
  boxOf(element: Element): Box;
  /** Places the walk over the chart. */
  cover(chart: Box): void;
  /** Draws rings around boxes. */
  ring(boxes: readonly Box[]): void;
}

/** Lays an overlay over everything in the element that holds a chart. */
export function overlayOn({ container, prefix, story }: Host): Overlay {
  container.insertAdjacentHTML("beforeend", serialize(overlayDrawing(prefix)));
  const element = container.lastElementChild as HTMLElement;
  const part = <E extends Element = HTMLElement>(name: string): E => {
    const found = element.querySelector<E>(`.${name}`);
    if (!found) throw new RangeError(`missing in the overlay: ${name}`);
    return found;
  };
  const [walk, hint, rings, tooltip] = [part("walk"), part("walk-hint"), part<SVGElement>("rings"), part("tooltip")];
  return {
    element,
    walk,
    tooltip,
    label(chart, keys) {
      walk.hidden = keys === undefined;
      walk.setAttribute("aria-label", story().language.inspect.explore(chart));
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
      rings.innerHTML = boxes.map((box) => serialize(focusRing(box))).join("");
    },
  };
}

const overlayDrawing = (prefix: string): Drawing =>
  node(
    "div",
    { class: "inspect-overlay" },
    node(
      "div",
      {
        class: "walk",
        tabindex: 0,
        hidden: true,
        // Without this role a screen reader keeps the arrow keys for itself.
        role: "application",
        "aria-roledescription": "chart",
        "aria-describedby": `${prefix}walk-hint`,
      },
      node("p", { class: "walk-hint", id: `${prefix}walk-hint` }, ""),
    ),
    focusRings(),
    node("div", { class: "tooltip", role: "group", hidden: true, "data-keys": true }),
  );
