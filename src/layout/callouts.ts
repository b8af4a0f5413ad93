import type { Box, Ground } from "./boxes.ts";
import type { Point } from "./polyline.ts";
import { textWidth, wrapText } from "./text.ts";

/** A remark about a place. */
export interface Callout {
  id: string;
  text: string;
  at: Point;
  /** How far the line keeps from the place, in pixels. */
  clear: number;
}

export interface PlacedCallout {
  id: string;
  lines: readonly string[];
  box: Box;
  boxes: readonly [Box];
  padding: number;
  /** The line from the place to the box. */
  from: Point;
  to: Point;
}

/**
 * Finds room for remarks near their places: the free spot that is nearest and hides least, by `cost`. Those that find
 * none are left out.
 */
export function placeCallouts(
  callouts: readonly Callout[],
  ground: Ground,
  text: number,
  cost: (box: Box) => number,
): readonly PlacedCallout[] {
  return callouts.flatMap((callout) => {
    const padding = text * 0.45;
    const lines = wrapText(callout.text, text * 12, text);
    const width = Math.max(...lines.map((line) => textWidth(line, text))) + padding * 2;
    const height = lines.length * text * 1.2 + padding * 2;
    const candidates = [2.5, 4, 6, 9].flatMap((away) =>
      Array.from({ length: 16 }, (_, nth) => {
        const turn = (nth * Math.PI) / 8;
        const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
        const x = callout.at[0] + cos * (away * text + width / 2) - width / 2;
        const y = callout.at[1] + sin * (away * text + height / 2) - height / 2;
        const box = { x, y, width, height };
        return { ...joined(callout, box), lines, padding, box, boxes: [box] as const, cost: away + cost(box) };
      }),
    );
    const placed = ground.tryPlace(
      candidates.sort((a, b) => a.cost - b.cost),
      4,
    );
    if (!placed) return [];
    const { cost: _, ...rest } = placed;
    return [rest];
  });
}

function joined({ id, at, clear }: Callout, box: Box) {
  const to: Point = [
    Math.min(box.x + box.width, Math.max(box.x, at[0])),
    Math.min(box.y + box.height, Math.max(box.y, at[1])),
  ];
  const length = Math.hypot(to[0] - at[0], to[1] - at[1]) || 1;
  const from: Point = [at[0] + ((to[0] - at[0]) / length) * clear, at[1] + ((to[1] - at[1]) / length) * clear];
  return { id, from, to };
}
