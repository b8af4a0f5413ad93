import { middleText } from "../../../marks/middleText.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { Columns } from "../layout/columns.ts";
import type { PlacedRow } from "../layout/rows.ts";
import type { PlacedText } from "../layout/text.ts";
import { square } from "./square.ts";

/** Lines of text; `quiet` sets them in the quiet colour even if they are not quiet themselves. */
export const middleLines = (
  { key, lines, x, size, bold = false, quiet: isQuiet, end }: PlacedText,
  quiet = false,
): readonly Drawing[] =>
  lines.map(({ words, y }, index) =>
    middleText(words, {
      key: `${key}-${index}`,
      x,
      y,
      fontSize: size,
      anchor: end ? "end" : "start",
      isBold: bold,
      fill: quiet || isQuiet ? "var(--quiet)" : "var(--ink)",
    }),
  );

/** The border as a vertical line. */
export const borderLine = ({ x, top, bottom }: { x: number; top: number; bottom: number }, fontSize: number): Drawing =>
  node("line", {
    key: "border",
    x1: x,
    x2: x,
    y1: top,
    y2: bottom,
    stroke: "var(--border)",
    "stroke-width": fontSize * 0.09,
    "stroke-dasharray": [0.6, 0.2, 0.12, 0.2].map((length) => fontSize * length).join(" "),
  });

/** One declaration; `quiet` if it is faded. */
export const declarationRow = (
  { event, top, texts, river, squares, border }: PlacedRow,
  { wide, width, fontSize, squares: { left, right } }: Columns,
  { colour, quiet }: { colour: string; quiet: boolean },
): Drawing =>
  node(
    "g",
    { key: event, class: "declared", "data-event": event },
    wide &&
      node("line", { key: "rule", x1: 0, x2: width, y1: top, y2: top, stroke: "var(--faint)", "stroke-width": 1 }),
    texts.flatMap((text) => middleLines(text, quiet)),
    node(
      "g",
      { key: "held", class: "held", opacity: quiet ? 0.35 : 1 },
      river !== undefined &&
        node("line", {
          key: "river",
          x1: left,
          x2: right,
          y1: river,
          y2: river,
          stroke: "var(--river)",
          "stroke-width": fontSize * 0.11,
        }),
      border && borderLine(border, fontSize),
      squares.map(({ id, share, box }) => square(share, box, { key: id, colour })),
    ),
  );
