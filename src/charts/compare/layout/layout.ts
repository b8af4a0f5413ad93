import type { Box } from "../../../layout/boxes.ts";
import type { Frame } from "../../chart.ts";

/** Two charts beside each other if the frame has room for that, otherwise one below the other. */
export interface CompareLayout {
  one: Box;
  other: Box;
}

/** The gap between two charts, in font sizes. */
const gap = 1.2;

/** Whether a frame has no room for two charts beside each other. */
export const isNarrow = (width: number, fontSize: number): boolean => width < fontSize * 44;

/**
 * Lays two charts out in a frame. Beside each other, the first takes a `share` (0 to 1) of the width; one below the
 * other, they divide the height in proportion to the `heights` that suit them at that width.
 */
export function layoutCompare(
  { width, height, fontSize }: Pick<Frame, "width" | "height" | "fontSize">,
  share: number,
  heights: readonly [one: number, other: number],
): CompareLayout {
  const between = Math.round(fontSize * gap);
  if (!isNarrow(width, fontSize)) {
    const first = Math.round((width - between) * share);
    return {
      one: { x: 0, y: 0, width: first, height },
      other: { x: first + between, y: 0, width: width - between - first, height },
    };
  }
  const room = height - between;
  const first = Math.round((room * heights[0]) / (heights[0] + heights[1]));
  return {
    one: { x: 0, y: 0, width, height: first },
    other: { x: 0, y: first + between, width, height: room - first },
  };
}

/** The height of two charts seen together, as a share of the height each would have alone. */
const together = 0.72;

/** The height that suits both charts at a width, in pixels. */
export function heightOf(
  width: number,
  {
    share,
    fontSize,
    heightFor,
  }: { share: number; fontSize: number; heightFor: readonly ((width: number) => number)[] },
): number {
  const between = Math.round(fontSize * gap);
  const [one = () => 0, other = () => 0] = heightFor;
  const whole = isNarrow(width, fontSize)
    ? one(width) + other(width)
    : Math.max(one((width - between) * share), other((width - between) * (1 - share)));
  return Math.round(whole * together) + between;
}
