import type { Box } from "../../../layout/boxes.ts";
import { boxHatch } from "../../../layout/boxHatch.ts";
import { pathOf } from "../../../layout/polyline.ts";
import { sideColour } from "../../../marks/colours.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedBar, PlacedBlock } from "../layout/bars.ts";
import type { Part } from "../layout/blocks.ts";

/** What the appearance of bars depends on, beside what they count. */
export interface BarLook {
  fontSize: number;
  /** The angle of each side's hatch, in degrees. */
  angle(side: string): number;
}

/** The opacity of a faded bar. */
const quiet = 0.4;

/** The opacity of a part that began after the ruled day. */
export const later = 0.28;

/** A bar with its blocks, and the publisher's range on it. */
export const bar = ({ key, blocks, whisker, quiet: steppedBack }: PlacedBar, look: BarLook): Drawing =>
  node(
    "g",
    { key, class: "toll-bar", opacity: steppedBack ? quiet : undefined },
    blocks.map((block) => blockOfBar(block, look)),
    whisker && rangeMark(whisker, look.fontSize),
  );

function blockOfBar({ key, box, segments, lasting, later: after, named }: PlacedBlock, look: BarLook): Drawing {
  return node(
    "g",
    {
      key,
      class: after ? "block later" : lasting ? "block lasting" : "block",
      "data-incident": named?.incident.id,
      opacity: after ? later : undefined,
    },
    segments.map((segment) => node("g", { key: segment.key }, partOfBar(segment.part, segment.box, look))),
    lasting && lastingEdge(box, look.fontSize),
    // A line in the background colour sets a named incident off from the block below it.
    named &&
      !lasting &&
      node("line", {
        key: "foot",
        x1: box.x,
        x2: box.x + box.width,
        y1: box.y + box.height,
        y2: box.y + box.height,
        stroke: "var(--background)",
        "stroke-width": 1.5,
      }),
  );
}

/**
 * A part of a bar: civilians are solid, sides have their colour and hatch, and the unknown are an outline without a
 * fill.
 */
export function partOfBar(part: Part, box: Box, { fontSize, angle }: BarLook): readonly Drawing[] {
  const unit = fontSize / 16;
  if (part === "civilians") return [node("rect", { key: "fill", ...box, fill: "var(--ink)" })];
  if (part === "unknown")
    return [
      node("rect", {
        key: "edge",
        ...inside(box, 0.5),
        fill: "none",
        stroke: "var(--quiet)",
        "stroke-width": 1,
      }),
    ];
  const colour = sideColour(part.side);
  return [
    node("rect", {
      key: "tint",
      ...inside(box, 0.5),
      fill: colour,
      "fill-opacity": 0.22,
      stroke: colour,
      "stroke-width": 1,
    }),
    node("path", {
      key: "hatch",
      d: boxHatch([box], angle(part.side), 5 * unit),
      stroke: colour,
      "stroke-width": 1.3 * unit,
    }),
  ];
}

/** The dashed outline of incidents that continued after the bar's last day. */
export const lastingEdge = (box: Box, fontSize: number): Drawing =>
  node("rect", {
    key: "edge",
    ...inside(box, 1),
    fill: "var(--background)",
    "fill-opacity": 0.35,
    stroke: "var(--ink)",
    "stroke-width": 1.5,
    "stroke-dasharray": `${fontSize * 0.25} ${fontSize * 0.18}`,
  });

/** A range as a vertical line with a stroke at each end, on a rim that sets it off from the bar behind it. */
export function rangeMark({ x, half, low, high }: NonNullable<PlacedBar["whisker"]>, fontSize: number): Drawing {
  const stroke = (y: number) =>
    pathOf([
      [x - half, y],
      [x + half, y],
    ]);
  const d =
    stroke(high) +
    pathOf([
      [x, high],
      [x, low],
    ]) +
    stroke(low);
  const width = fontSize * 0.1;
  return node(
    "g",
    { key: "whisker", class: "whisker" },
    node("path", { key: "rim", d, fill: "none", stroke: "var(--background)", "stroke-width": width * 2.4 }),
    node("path", { key: "line", d, fill: "none", stroke: "var(--ink)", "stroke-width": width }),
  );
}

const inside = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x + by,
  y: y + by,
  width: Math.max(0, width - by * 2),
  height: Math.max(0, height - by * 2),
});
