import type { Box } from "../layout/boxes.ts";
import { pathOf, type Ring } from "../layout/polyline.ts";
import { type Drawing, node } from "../svg/node.ts";
import type { PlacedLabel } from "./mapLabels.ts";

/** The attributes of a rim in the colour of the land, `width` pixels wide, which sets letters off from a hatch. */
export const halo = (width: number) => ({
  stroke: "var(--land)",
  "stroke-width": width,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
});

/**
 * A path behind labels, for output in which letters have no rim. It is hidden except on paper, where the style sheet
 * shows it. False if there are no labels.
 */
export const backing = (plates: readonly Ring[]): Drawing | false =>
  plates.length > 0 &&
  node("path", {
    key: "backing",
    class: "backing",
    display: "none",
    d: plates.map((plate) => pathOf(plate, true)).join(""),
    fill: "var(--land)",
  });

const cornersOf = ({ x, y, width, height }: Box): Ring => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

// In right-to-left text, the start of a line is its right end.
const mirrored = { start: "end", middle: "middle", end: "start" } as const;

/** The names of places, each Arabic name under the Latin one. `unit` is a sixteenth of the font size, in pixels. */
export function mapLabels(labels: readonly PlacedLabel[], unit: number): Drawing {
  return node(
    "g",
    { key: "labels", class: "labels" },
    backing(labels.map(({ boxes: [box] }) => cornersOf(box))),
    labels.map(({ id, anchor, bold, lines }) =>
      node(
        "g",
        { key: id, class: "label", "data-place": id },
        lines.map(({ text, x, y, size, arabic }) =>
          node(
            "text",
            {
              x,
              y,
              "font-size": size,
              "font-weight": bold && !arabic ? 600 : undefined,
              "font-family": arabic ? "var(--arabic)" : undefined,
              fill: arabic ? "var(--quiet)" : "var(--ink)",
              "text-anchor": arabic ? mirrored[anchor] : anchor,
              lang: arabic ? "ar" : undefined,
              direction: arabic ? "rtl" : undefined,
              ...halo(6 * unit),
            },
            text,
          ),
        ),
      ),
    ),
  );
}
