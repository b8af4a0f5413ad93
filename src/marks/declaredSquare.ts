import type { Share } from "../layout/declaredCount.ts";
import { type Drawing, draw } from "./drawing.ts";

/** A place as a square: full where it was held, half full where in part, a short stroke where not. */
export function square(
  share: Share,
  { x, y, size, colour, key }: { x: number; y: number; size: number; colour: string; key: string },
): Drawing {
  const inset = Math.max(1, size * 0.1);
  const [left, top, side] = [x + inset, y + inset, size - 2 * inset];
  const common = { key, "data-place": key, "data-share": share };
  switch (share) {
    case "held":
      return draw("rect", { ...common, x: left, y: top, width: side, height: side, fill: colour });
    case "part":
      return draw(
        "g",
        common,
        draw("rect", {
          key: "frame",
          x: left + 0.6,
          y: top + 0.6,
          width: side - 1.2,
          height: side - 1.2,
          fill: "none",
          stroke: colour,
          "stroke-width": 1.2,
        }),
        draw("path", {
          key: "half",
          d: `M${left.toFixed(1)},${top.toFixed(1)}v${side.toFixed(1)}h${side.toFixed(1)}Z`,
          fill: colour,
        }),
      );
    case "none":
      return draw("rect", {
        ...common,
        x: left + side / 2 - 0.75,
        y: top + side * 0.3,
        width: 1.5,
        height: side * 0.4,
        fill: "var(--quiet)",
      });
    case "unknown":
      return draw("circle", {
        ...common,
        cx: left + side / 2,
        cy: top + side / 2,
        r: side * 0.2,
        fill: "none",
        stroke: "var(--quiet)",
      });
  }
}
