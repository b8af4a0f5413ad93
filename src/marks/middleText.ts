import { midline } from "../layout/labels.ts";
import { type Drawing, node } from "../svg/node.ts";
import { bold } from "./labels.ts";

/** The position and look of a line of text; positions and sizes are in pixels. */
export interface MiddleText {
  key?: string;
  x: number;
  /** The middle of the line. */
  y: number;
  fontSize: number;
  /** Which part of the text is at `x`; defaults to its start. */
  anchor?: "start" | "middle" | "end";
  isBold?: boolean;
  fill?: string;
}

/** A line of text, placed by the middle of its height instead of its baseline. */
export const middleText = (
  words: string,
  { key, x, y, fontSize, anchor = "start", isBold = false, fill = "var(--ink)" }: MiddleText,
): Drawing =>
  node(
    "text",
    {
      key,
      x,
      y: y + midline * fontSize,
      "font-size": fontSize,
      ...(isBold && bold),
      "text-anchor": anchor !== "start" && anchor,
      fill,
    },
    words,
  );
