import type { Box } from "../layout/boxes.ts";
import { type Drawing, node } from "../svg/node.ts";

/** The container of focus rings. The style sheet lays it over an element, in whose pixels the rings are placed. */
export const focusRings = (): Drawing => node("svg", { class: "rings", "aria-hidden": "true" });

/** The distance of a ring from what it surrounds, in pixels. */
const clearance = 4;

/**
 * A ring around a box, on a wider casing that sets it off from whatever it crosses. A style sheet may give both other
 * colours.
 */
export function focusRing({ x, y, width, height }: Box): Drawing {
  const around = {
    x: x - clearance,
    y: y - clearance,
    width: width + 2 * clearance,
    height: height + 2 * clearance,
    rx: 2 * clearance,
    fill: "none",
  };
  return node(
    "g",
    {},
    node("rect", { ...around, class: "casing", stroke: "var(--background)", "stroke-width": 6 }),
    node("rect", { ...around, class: "ring", stroke: "var(--accent)", "stroke-width": 3 }),
  );
}
