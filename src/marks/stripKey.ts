import type { Box } from "../layout/boxes.ts";
import { type KeyLines, sampleWidth, wordsAt } from "../layout/stripKey.ts";
import { type Drawing, draw } from "./drawing.ts";
import { midline } from "./labels.ts";
import { bareHatch, controlParts, heldParts, type StripLook, startEdge } from "./stripParts.ts";
import { zigzag } from "./stripSheet.ts";

/** The key, from its top left corner, in lines `pitch` apart. */
export function stripKey(
  { entries }: KeyLines,
  [left, top]: readonly [number, number],
  { text, pitch, look }: { text: number; pitch: number; look: StripLook },
): Drawing {
  return draw(
    "g",
    { key: "key", class: "key" },
    entries.map((entry) => {
      const y = top + (entry.line + 0.5) * pitch;
      const box = { x: left + entry.x, y: y - text * 0.42, width: text * sampleWidth, height: text * 0.84 };
      return draw(
        "g",
        { key: entry.id },
        sample(entry, box, text, look),
        draw(
          "text",
          {
            key: "words",
            x: box.x + wordsAt(entry, text),
            y: y + midline * text,
            "font-size": text,
            fill: "var(--ink)",
          },
          entry.words,
        ),
      );
    }),
  );
}

function sample(entry: KeyLines["entries"][number], box: Box, text: number, look: StripLook): readonly Drawing[] {
  const middle = box.x + box.width / 2;
  const [before, after] = [
    { ...box, width: box.width / 2 },
    { ...box, x: middle, width: box.width / 2 },
  ];
  switch (entry.sample) {
    case "control":
      return controlParts(entry.control, [box], look);
    case "perhaps":
      return [bareHatch("perhaps", entry.side, [before], look), ...heldParts("held", entry.side, [after], look)];
    case "claimed":
      return [...heldParts("held", entry.side, [after], look), startEdge("claimed", middle, box, look.unit)];
    case "assumed":
      return [...heldParts("held", entry.side, [box], look), startEdge("assumed", box.x, box, look.unit)];
    case "none":
      return [];
    case "break":
      return [
        draw("path", {
          key: "break",
          d: zigzag(middle, box.y, box.y + box.height + text * 0.2, text * 0.6),
          fill: "none",
          stroke: "var(--border)",
          "stroke-width": 1.2,
        }),
      ];
    case "bank":
      return [
        draw("line", {
          key: "river",
          x1: middle,
          x2: middle,
          y1: box.y,
          y2: box.y + box.height,
          stroke: "var(--river)",
          "stroke-width": text * 0.14,
        }),
        draw("circle", {
          key: "dot",
          cx: middle - text * 0.3,
          cy: box.y + box.height / 2,
          r: text * 0.17,
          fill: "var(--ink)",
        }),
      ];
  }
}
