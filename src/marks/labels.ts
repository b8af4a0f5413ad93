import { type Label, leading, midline, type PlacedLine } from "../layout/labels.ts";
import { type Drawing, node } from "../svg/node.ts";

/** The attributes of bold text. */
export const bold = { "font-weight": 600 } as const;

/** The attributes of a rim in the colour of the background, which sets letters off from what is drawn behind them. */
export const rim = {
  stroke: "var(--background)",
  "stroke-width": 4,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
} as const;

/** How lines of text look, and the key they begin with. */
interface TextLook {
  fontSize: number;
  bold?: boolean;
  fill?: string;
  anchor?: "middle" | "end";
  key?: string;
}

/** Lines of text at their places; `fill` defaults to the ordinary text colour. */
export const placedLines = (
  lines: readonly PlacedLine[],
  { fontSize, bold: heavy = false, fill = "var(--ink)", anchor, key = "line" }: TextLook,
): readonly Drawing[] =>
  lines.map(({ words, x, y }, row) =>
    node(
      "text",
      { key: `${key}-${row}`, x, y, "text-anchor": anchor, "font-size": fontSize, ...(heavy && bold), fill },
      words,
    ),
  );

/** A line of text in the quiet colour, such as one that says how many labels found no room. `key` is its class too. */
export const quietLine = (key: string, { words, x, y }: PlacedLine, fontSize: number): Drawing =>
  node("text", { key, class: key, x, y, "font-size": fontSize, fill: "var(--quiet)" }, words);

/** The lines of a label, from its top left corner in pixels. */
export function labelText(
  { lines, size, face }: Label,
  [x, y]: readonly [number, number],
  fill = "var(--ink)",
): readonly Drawing[] {
  return lines.map((line, index) =>
    node(
      "text",
      {
        key: `line-${index}`,
        x,
        y: y + leading * size * (index + 0.5) + midline * size,
        "font-size": size,
        ...(face === "condensed 600" && bold),
        fill,
        ...rim,
      },
      line,
    ),
  );
}
