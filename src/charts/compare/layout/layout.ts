import type { Box } from "../../../layout/boxes.ts";
import type { Frame } from "../../chart.ts";
import { headingLines, headRoom, type Pane, paneBox } from "../../panes.ts";

/** The gap between two charts, in font sizes. */
const gap = 1.2;

/** Whether a frame has no room for two charts beside each other. */
export const isNarrow = (width: number, fontSize: number): boolean => width < fontSize * 44;

/**
 * Lays two charts out in a frame, each below its heading: beside each other if the frame has room for that, otherwise
 * one below the other. Beside each other, the first takes a `share` (0 to 1) of the width; one below the other, they
 * divide the height in proportion to the `heights` that suit them at that width, but a low one keeps its own.
 */
export function layoutCompare(
  frame: Pick<Frame, "width" | "height" | "fontSize" | "prefix">,
  share: number,
  charts: readonly { heading: string; height: number }[],
): readonly Pane[] {
  const { fontSize, prefix } = frame;
  const [one = 0, other = 0] = charts.map(({ height }) => height);
  const boxesWith = (head: number) => boxesOf(frame, share, { heights: [one, other], head });
  const lines = charts.map(({ heading }, nth) => headingLines(heading, boxesWith(0)[nth]?.width ?? 0, fontSize));
  const head = headRoom(fontSize, Math.max(...lines.map(({ length }) => length)));
  const boxes = boxesWith(head);
  return boxes.map((box, nth) => ({
    ...paneBox(box, lines[nth] ?? [], head, fontSize),
    key: `${prefix}${nth === 0 ? "one" : "other"}-`,
  }));
}

function boxesOf(
  { width, height, fontSize }: Pick<Frame, "width" | "height" | "fontSize">,
  share: number,
  { heights: [one, other], head }: { heights: readonly [one: number, other: number]; head: number },
): readonly Box[] {
  const between = Math.round(fontSize * gap);
  if (!isNarrow(width, fontSize)) {
    const first = Math.round((width - between) * share);
    return [
      { x: 0, y: 0, width: first, height },
      { x: first + between, y: 0, width: width - between - first, height },
    ];
  }
  const room = height - between;
  const least = (height: number) => (height > maxUnshrunkHeight ? 0 : Math.min(height + head, room / 2));
  const first = Math.round(Math.min(Math.max((room * one) / (one + other), least(one)), room - least(other)));
  return [
    { x: 0, y: 0, width, height: first },
    { x: 0, y: first + between, width, height: room - first },
  ];
}

/** The height of two charts seen together, as a share of the height each would have alone. */
const sharedHeightRatio = 0.72;

/** A chart no higher than this, in pixels, such as a short list, is not shrunk beside another. */
const maxUnshrunkHeight = 280;

const heightWith = (height: number): number =>
  Math.max(height * sharedHeightRatio, Math.min(height, maxUnshrunkHeight));

/** The height that suits both charts at a width with their headings, in pixels. */
export function heightOf(
  width: number,
  {
    share,
    fontSize,
    heightFor,
  }: { share: number; fontSize: number; heightFor: readonly ((width: number) => number)[] },
): number {
  const between = Math.round(fontSize * gap);
  const head = headRoom(fontSize);
  const [one = () => 0, other = () => 0] = heightFor;
  return isNarrow(width, fontSize)
    ? Math.round(heightWith(one(width)) + heightWith(other(width))) + between + 2 * head
    : Math.round(Math.max(one((width - between) * share), other((width - between) * (1 - share))) * sharedHeightRatio) +
        head;
}
