import type { Control } from "../events/model.ts";
import type { Box } from "../layout/boxes.ts";
import type { KeyRow } from "../layout/mapKey.ts";
import { keyMeasures } from "../layout/mapKey.ts";
import type { Ring } from "../layout/polygon.ts";
import { type Drawing, draw } from "./drawing.ts";
import { dotParts } from "./places.ts";
import { sideColour, swatchParts } from "./ribbon.ts";

/** What the colours and hatches of a map mean, row by row, under the day it shows. */
export function mapKey(
  title: string,
  rows: readonly KeyRow[],
  box: Box,
  text: number,
  angle: (side: string) => number,
): Drawing {
  const unit = text / 16;
  const { padding, line, swatch } = keyMeasures(text);
  const x = box.x + padding;
  const middle = (row: number) => box.y + padding + (row + 0.5) * line;
  const words = (key: string, content: string, row: number, at: number, bold = false) =>
    draw(
      "text",
      {
        key,
        x: at,
        y: middle(row) + text * 0.34,
        "font-size": text,
        "font-weight": bold ? 600 : undefined,
        fill: "var(--ink)",
      },
      content,
    );
  return draw(
    "g",
    { key: "key", class: "key" },
    draw("rect", { key: "panel", ...box, rx: 2 * unit, fill: "var(--ground)", "fill-opacity": 0.94 }),
    words("title", title, 0, x, true),
    rows.map((row, index) =>
      draw(
        "g",
        { key: row.id, class: "key-row" },
        keySymbol(row, x, middle(index + 1), swatch, unit, angle),
        words("words", row.words, index + 1, x + swatch + 8 * unit),
      ),
    ),
  );
}

/** The sign of a row of the key, `width` pixels wide, around the middle of its line. */
export function keySymbol(
  row: KeyRow,
  x: number,
  y: number,
  width: number,
  unit: number,
  angle: (side: string) => number,
): Drawing {
  const half = 6.5 * unit;
  const ring: Ring = [
    [x, y - half],
    [x + width, y - half],
    [x + width, y + half],
    [x, y + half],
  ];
  const at = { key: "symbol", transform: `translate(${(x + width / 2).toFixed(1)},${y.toFixed(1)})` };
  switch (row.symbol) {
    case "area":
      return draw(
        "g",
        { key: "symbol" },
        swatchParts(row.control, ring, { unit, angle, changed: row.changed ?? false }),
      );
    case "dot":
      return draw("g", at, dotParts(row.control as Control | undefined, 5 * unit, unit, angle));
    case "about":
      return draw(
        "g",
        at,
        draw(
          "text",
          { key: "about", y: 6.5 * unit, "font-size": 18 * unit, "text-anchor": "middle", fill: "var(--ink)" },
          "~",
        ),
      );
    case "gained":
      return draw(
        "g",
        at,
        draw("circle", { key: "dot", r: 4 * unit, fill: "var(--quiet)" }),
        draw("circle", { key: "ring", r: 7 * unit, fill: "none", stroke: "var(--quiet)", "stroke-width": 1.6 * unit }),
      );
    case "arrow": {
      const colour = row.side ? sideColour(row.side) : "var(--quiet)";
      return draw(
        "g",
        { key: "symbol", fill: "none", stroke: colour, "stroke-width": 2.4 * unit },
        draw("path", { key: "way", d: `M${x.toFixed(1)},${y.toFixed(1)}h${(width * 0.42).toFixed(1)}` }),
        draw("path", {
          key: "head",
          d: `M${(x + width * 0.72).toFixed(1)},${y.toFixed(1)}l${-8 * unit},${-5 * unit}v${10 * unit}Z`,
          fill: colour,
          stroke: "none",
        }),
        draw("path", {
          key: "beyond",
          d: `M${(x + width * 0.76).toFixed(1)},${y.toFixed(1)}H${(x + width).toFixed(1)}`,
          "stroke-dasharray": `${3 * unit} ${2 * unit}`,
        }),
      );
    }
  }
}
