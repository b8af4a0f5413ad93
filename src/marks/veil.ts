import { type Drawing, group, node } from "../svg/node.ts";

/** The opacity of a veil from left to right: shares of the width, each with its opacity. */
const stops = [
  [0, 1],
  [0.12, 1],
  [0.38, 0.78],
  [0.66, 0],
] as const;

/**
 * A rectangle in the background colour that fades out from left to right, so that text can be read over a chart. Sizes
 * are in pixels; `id` names its gradient and must be unique in the document.
 */
export function veil({ width, height, id }: { width: number; height: number; id: string }): Drawing {
  return group(
    { key: "veil" },
    node(
      "defs",
      {},
      node(
        "linearGradient",
        { id },
        stops.map(([offset, opacity]) =>
          node("stop", {
            key: `stop-${offset}`,
            offset,
            "stop-color": "var(--background)",
            "stop-opacity": opacity,
          }),
        ),
      ),
    ),
    node("rect", { width, height, fill: `url(#${id})` }),
  );
}
