import type { Box, Ground } from "./boxes.ts";
import type { Point } from "./polyline.ts";
import { type Face, textWidth, wrapText } from "./text.ts";

/** A place that wants its name on a map. */
export interface Named {
  id: string;
  name: string;
  /** The name in Arabic script, set under the other. */
  arabic?: string;
  at: Point;
  /** How far from the place the name has to keep, in pixels: its dot and rings. */
  clear: number;
  size: number;
  bold: boolean;
  /** Tries more positions before it gives up. */
  patient?: boolean;
}

/** One line of a label, by its baseline. */
export interface LabelLine {
  text: string;
  x: number;
  y: number;
  size: number;
  arabic: boolean;
}

export interface PlacedLabel {
  id: string;
  at: Point;
  anchor: "start" | "middle" | "end";
  bold: boolean;
  lines: readonly LabelLine[];
  boxes: readonly [Box];
}

/** Where a label may stand: which way it lies from its place, and how much worse that is than to its right. */
const positions: readonly (readonly [across: -1 | 0 | 1, down: -1 | 0 | 1, worse: number])[] = [
  [1, 0, 0],
  [-1, 0, 1],
  [1, 1, 1.5],
  [-1, 1, 2],
  [1, -1, 2.2],
  [-1, -1, 2.6],
  [0, 1, 2.4],
  [0, -1, 2.8],
];

const leading = 1.12;

export interface LabelOptions {
  /** Every place drawn: a name should not stand nearer to another than to its own. */
  others?: readonly { id: string; at: Point }[];
  /** The most a name may cost; one that would cost more is left out. */
  limit?: number;
}

/**
 * Finds room for names beside their places, in the order given: of the free positions around it, the one that hides
 * least, by `cost`, and is nearest. Names that find no room are left out.
 */
export function placeLabels(
  named: readonly Named[],
  ground: Ground,
  cost: (box: Box) => number,
  { others = [], limit = Number.POSITIVE_INFINITY }: LabelOptions = {},
): PlacedLabel[] {
  return named.flatMap((place) => {
    const candidates = positions.flatMap((position) =>
      // Sideways a name may move out past what lies beside its place; elsewhere it would look like another's.
      distances(position[1] === 0 ? 2 : place.patient ? 1.5 : 0.4, place.patient ? 0.2 : 0.4).flatMap((further) =>
        (position[1] === 0 && place.arabic ? [0, 0.5, 1] : [0]).map((raised) => {
          const label = labelAt(place, position, place.clear + further * place.size, raised);
          const [box] = label.boxes;
          const own = gapTo(box, place.at);
          const nearer = others.filter(({ id, at }) => id !== place.id && gapTo(box, at) < own + 1).length;
          return { ...label, cost: position[2] + raised * 0.6 + further * 1.2 + nearer * 3 + cost(box) };
        }),
      ),
    );
    const placed = ground.tryPlace(
      candidates.filter((candidate) => candidate.cost <= limit).sort((a, b) => a.cost - b.cost),
      2,
    );
    if (!placed) return [];
    const { cost: _, ...label } = placed;
    return [label];
  });
}

const distances = (most: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor(most / step + 1.001) }, (_, nth) => nth * step);

const gapTo = ({ x, y, width, height }: Box, [u, v]: Point): number =>
  Math.hypot(Math.max(x - u, 0, u - x - width), Math.max(y - v, 0, v - y - height));

/** `raised`: how many of its lines, beside the first, stand level with the place or above it. */
function labelAt(place: Named, [across, down]: (typeof positions)[number], clear: number, raised: number): PlacedLabel {
  const { size, at } = place;
  const face: Face = place.bold ? "condensed 600" : "condensed 400";
  const latin = wrapText(place.name, size * 11, size, face);
  const lines = [
    ...latin.map((text) => ({ text, arabic: false, width: textWidth(text, size, face), size })),
    ...(place.arabic
      ? [{ text: place.arabic, arabic: true, width: textWidth(place.arabic, size, "arabic 400"), size }]
      : []),
  ];
  const width = Math.max(...lines.map((line) => line.width));
  const height = lines.length * size * leading;
  const diagonal = across !== 0 && down !== 0 ? 0.72 : 1;
  const gap = (clear + size * 0.18) * diagonal;
  const left = at[0] + (across > 0 ? gap : across < 0 ? -gap - width : -width / 2);
  // Beside its place, the first line stands level with it, whatever follows below.
  const level = lines.length > 1 && across !== 0 ? size * leading * (0.5 + raised) : height / 2;
  const top = at[1] + (down > 0 ? gap : down < 0 ? -gap - height : -level);
  const x = across > 0 ? left : across < 0 ? left + width : left + width / 2;
  return {
    id: place.id,
    at,
    anchor: across > 0 ? "start" : across < 0 ? "end" : "middle",
    bold: place.bold,
    lines: lines.map(({ text, arabic }, index) => ({
      text,
      arabic,
      size,
      x,
      y: top + (index + 0.8) * size * leading,
    })),
    boxes: [{ x: left, y: top, width, height }],
  };
}
