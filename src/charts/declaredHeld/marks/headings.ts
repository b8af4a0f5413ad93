import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedHeadings } from "../layout/layout.ts";
import { borderLine, middleLines } from "./rows.ts";

/** The headings of the columns, the border, and the names of places. */
export const headings = ({ texts, border, names }: PlacedHeadings, fontSize: number): Drawing =>
  node(
    "g",
    { key: "headings", class: "headings" },
    texts.flatMap((text) => middleLines(text)),
    border && borderLine(border, fontSize),
    names.map(({ id, text, stem: { x, top, bottom } }) =>
      node(
        "g",
        { key: id, "data-place": id },
        middleLines(text),
        node("line", { key: "stem", x1: x, x2: x, y1: top, y2: bottom, stroke: "var(--quiet)", "stroke-width": 1 }),
      ),
    ),
  );
