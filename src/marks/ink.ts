import { type Drawing, node, svg } from "../svg/node.ts";

/** A sheet to lay over a slide of a size, with two paths for what is drawn on it by hand: the rim and the line. */
export const inkSheet = (width: number, height: number): Drawing =>
  svg(
    { class: "pen-layer", width, height, "aria-hidden": "true" },
    node("path", { key: "rim", class: "rim" }),
    node("path", { key: "line", class: "line" }),
  );
