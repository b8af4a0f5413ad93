import type { Box, Occupancy } from "./boxes.ts";
import type { Point } from "./polyline.ts";
import { textWidth, wrapText } from "./text.ts";

/** A remark about a place. */
export interface Callout {
  id: string;
  text: string;
  at: Point;
  /** The distance between the place and the start of its leader, in pixels. */
  clearance: number;
}

/** A remark in its box, with the leader, a line that runs `from` the place `to` the box. */
export interface PlacedCallout {
  id: string;
  lines: readonly string[];
  box: Box;
  boxes: readonly [Box];
  padding: number;
  from: Point;
  to: Point;
}

/**
 * Places remarks near their places, in the order given. Each gets the free spot that is nearest and hides least: `cost`
 * says how much a box would hide, in the unit of the distance, font sizes. Remarks without a free spot are left out.
 */
export function placeCallouts(
  callouts: readonly Callout[],
  occupied: Occupancy,
  fontSize: number,
  cost: (box: Box) => number,
): readonly PlacedCallout[] {
  return callouts.flatMap((callout) => {
    const padding = fontSize * 0.45;
    const lines = wrapText(callout.text, fontSize * 12, fontSize);
    const width = Math.max(...lines.map((line) => textWidth(line, fontSize))) + padding * 2;
    const height = lines.length * fontSize * 1.2 + padding * 2;
    const candidates = [2.5, 4, 6, 9].flatMap((away) =>
      Array.from({ length: 16 }, (_, step) => {
        const angle = (step * Math.PI) / 8;
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
        const x = callout.at[0] + cos * (away * fontSize + width / 2) - width / 2;
        const y = callout.at[1] + sin * (away * fontSize + height / 2) - height / 2;
        const box = { x, y, width, height };
        return { ...joined(callout, box), lines, padding, box, boxes: [box] as const, cost: away + cost(box) };
      }),
    );
    const placed = occupied.tryPlace(
      candidates.sort((a, b) => a.cost - b.cost),
      4,
    );
    if (!placed) return [];
    const { cost: _, ...rest } = placed;
    return [rest];
  });
}

function joined({ id, at, clearance }: Callout, box: Box) {
  const to: Point = [
    Math.min(box.x + box.width, Math.max(box.x, at[0])),
    Math.min(box.y + box.height, Math.max(box.y, at[1])),
  ];
  const length = Math.hypot(to[0] - at[0], to[1] - at[1]) || 1;
  const from: Point = [at[0] + ((to[0] - at[0]) / length) * clearance, at[1] + ((to[1] - at[1]) / length) * clearance];
  return { id, from, to };
}
