import { type Drawing, node } from "../svg/node.ts";

/** The position and look of lines of text; positions and sizes are in pixels. */
export interface TextLines {
  x: number;
  /** The top of the first line. */
  top: number;
  fontSize: number;
  /** The distance from one baseline to the next. */
  lineHeight: number;
  family: string;
  weight: number;
  fill: string;
}

/** Lines of text one under another. */
export const textLines = (
  lines: readonly string[],
  { x, top, fontSize, lineHeight, family, weight, fill }: TextLines,
): readonly Drawing[] =>
  lines.map((line, index) =>
    node(
      "text",
      {
        x,
        y: top + index * lineHeight + fontSize,
        "font-size": fontSize,
        "font-family": family,
        "font-weight": weight,
        fill,
      },
      line,
    ),
  );
