import type { Share } from "../../../events/control.ts";
import type { Box } from "../../../layout/boxes.ts";
import { type Drawing, node } from "../../../svg/node.ts";

/**
 * A place as a square: full if it was held, half full if held in part, a short stroke if not held, a ring if that is
 * not known.
 */
export function square(share: Share, box: Box, { key, colour }: { key: string; colour: string }): Drawing {
  const inset = Math.max(1, box.width * 0.1);
  const [left, top, side] = [box.x + inset, box.y + inset, box.width - 2 * inset];
  const common = { key, "data-place": key, "data-share": share };
  switch (share) {
    case "held":
      return node("rect", { ...common, x: left, y: top, width: side, height: side, fill: colour });
    case "part":
      return node(
        "g",
        common,
        node("rect", {
          key: "frame",
          x: left + 0.6,
          y: top + 0.6,
          width: side - 1.2,
          height: side - 1.2,
          fill: "none",
          stroke: colour,
          "stroke-width": 1.2,
        }),
        node("path", {
          key: "half",
          d: `M${left.toFixed(1)},${top.toFixed(1)}v${side.toFixed(1)}h${side.toFixed(1)}Z`,
          fill: colour,
        }),
      );
    case "none":
      return node("rect", {
        ...common,
        x: left + side / 2 - 0.75,
        y: top + side * 0.3,
        width: 1.5,
        height: side * 0.4,
        fill: "var(--quiet)",
      });
    case "unknown":
      return node("circle", {
        ...common,
        cx: left + side / 2,
        cy: top + side / 2,
        r: side * 0.2,
        fill: "none",
        stroke: "var(--quiet)",
      });
  }
}

/** The square of an entry of the legend, around the origin. */
export function legendSquare(share: Share, colour: string, fontSize: number): Drawing {
  const size = fontSize * 0.95;
  return square(share, { x: -size / 2, y: -size / 2, width: size, height: size }, { key: share, colour });
}
