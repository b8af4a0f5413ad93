import type { Box } from "../../../layout/boxes.ts";
import { middleText } from "../../../marks/middleText.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedSample } from "../layout/legend.ts";
import { bareHatch, controlFill, heldFill, type StripLook, startEdge } from "./fills.ts";
import { tornLine } from "./frame.ts";

/** The legend of what the strips use and no label on them names. */
export const legend = (entries: readonly PlacedSample[], look: StripLook, fontSize: number): Drawing =>
  node(
    "g",
    { key: "legend", class: "legend" },
    entries.map((entry) =>
      node(
        "g",
        { key: entry.id },
        sampleOf(entry, look, fontSize),
        middleText(entry.words, { x: entry.at[0], y: entry.at[1], fontSize }),
      ),
    ),
  );

function sampleOf(entry: PlacedSample, look: StripLook, fontSize: number): readonly Drawing[] {
  const { box } = entry;
  const [before, after] = halves(box);
  switch (entry.sample) {
    case "control":
      return controlFill(entry.control, [box], look);
    case "perhaps":
      return [
        bareHatch({ key: "perhaps", side: entry.side, boxes: [before] }, look),
        ...heldFill({ key: "held", side: entry.side, boxes: [after] }, look),
      ];
    case "claimed":
      return [
        ...heldFill({ key: "held", side: entry.side, boxes: [after] }, look),
        startEdge("claimed", { ...box, x: after.x }, look.unit),
      ];
    case "assumed":
      return [...heldFill({ key: "held", side: entry.side, boxes: [box] }, look), startEdge("assumed", box, look.unit)];
    case "none":
      return [];
    case "break":
      return [
        node("path", {
          key: "break",
          d: tornLine(after.x, box.y, box.y + box.height + fontSize * 0.2, fontSize * 0.6),
          fill: "none",
          stroke: "var(--border)",
          "stroke-width": 1.2,
        }),
      ];
    case "bank":
      return [
        node("line", {
          key: "river",
          x1: after.x,
          x2: after.x,
          y1: box.y,
          y2: box.y + box.height,
          stroke: "var(--river)",
          "stroke-width": fontSize * 0.14,
        }),
        node("circle", {
          key: "dot",
          cx: after.x - fontSize * 0.3,
          cy: box.y + box.height / 2,
          r: fontSize * 0.17,
          fill: "var(--ink)",
        }),
      ];
  }
}

const halves = (box: Box): readonly [left: Box, right: Box] => {
  const width = box.width / 2;
  return [
    { ...box, width },
    { ...box, x: box.x + width, width },
  ];
};
