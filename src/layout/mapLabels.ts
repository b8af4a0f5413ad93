import type { Box, Ground } from "./boxes.ts";
import { lengthOf, type Point } from "./polyline.ts";
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
    const set = lettersOf(place);
    let best: { spot: Spot; cost: number } | undefined;
    for (const position of positions) {
      // Sideways a name may move out past what lies beside its place; elsewhere it would look like another's.
      const most = position[1] === 0 ? 2 : place.patient ? 1.5 : 0.4;
      for (const further of distances(most, place.patient ? 0.2 : 0.4)) {
        for (const raised of position[1] === 0 && place.arabic ? raises : level) {
          const spot = spotAt(place, set, position, place.clear + further * place.size, raised);
          const least = position[2] + raised * 0.6 + further * 1.2;
          // What a name hides is costly to count, so it is counted only where it stands free and could be best.
          if (least > limit || (best && least >= best.cost) || !ground.free(spot.box, 2)) continue;
          const known = least + nearerTo(spot.box, place, others) * 3;
          if (best && known >= best.cost) continue;
          const whole = known + cost(spot.box);
          if (whole <= limit && (!best || whole < best.cost)) best = { spot, cost: whole };
        }
      }
    }
    if (!best) return [];
    ground.take(best.spot.box);
    return [labelOn(place, set, best.spot)];
  });
}

const level: readonly number[] = [0];
const raises: readonly number[] = [0, 0.5, 1];

const distances = (most: number, step: number): readonly number[] =>
  Array.from({ length: Math.floor(most / step + 1.001) }, (_, nth) => nth * step);

/** How many other places a box stands nearer to than to its own, or hardly further from. */
function nearerTo({ x, y, width, height }: Box, { id, at }: Named, others: NonNullable<LabelOptions["others"]>) {
  const [right, low] = [x + width, y + height];
  const gap = lengthOf(Math.max(x - at[0], 0, at[0] - right), Math.max(y - at[1], 0, at[1] - low)) + 1;
  let count = 0;
  for (const other of others) {
    const [u, v] = other.at;
    // Most are far off, which one comparison says.
    if (u < x - gap || u > right + gap || v < y - gap || v > low + gap || other.id === id) continue;
    if (lengthOf(Math.max(x - u, 0, u - right), Math.max(y - v, 0, v - low)) < gap) count += 1;
  }
  return count;
}

/** The lines of a name, measured. */
interface Letters {
  lines: readonly { text: string; arabic: boolean }[];
  width: number;
  height: number;
}

function lettersOf({ name, arabic, size, bold }: Named): Letters {
  const face: Face = bold ? "condensed 600" : "condensed 400";
  const latin = wrapText(name, size * 11, size, face);
  const lines = [
    ...latin.map((text) => ({ text, arabic: false, width: textWidth(text, size, face) })),
    ...(arabic ? [{ text: arabic, arabic: true, width: textWidth(arabic, size, "arabic 400") }] : []),
  ];
  const width = Math.max(...lines.map((line) => line.width));
  return { lines, width, height: lines.length * size * leading };
}

/** Where a name may stand: what it covers, and the x its lines are set from. */
interface Spot {
  box: Box;
  x: number;
  anchor: PlacedLabel["anchor"];
}

/** `raised`: how many of its lines, beside the first, stand level with the place or above it. */
function spotAt(
  { size, at }: Named,
  { lines, width, height }: Letters,
  [across, down]: (typeof positions)[number],
  clear: number,
  raised: number,
): Spot {
  const diagonal = across !== 0 && down !== 0 ? 0.72 : 1;
  const gap = (clear + size * 0.18) * diagonal;
  const left = at[0] + (across > 0 ? gap : across < 0 ? -gap - width : -width / 2);
  // Beside its place, the first line stands level with it, whatever follows below.
  const level = lines.length > 1 && across !== 0 ? size * leading * (0.5 + raised) : height / 2;
  const top = at[1] + (down > 0 ? gap : down < 0 ? -gap - height : -level);
  return {
    box: { x: left, y: top, width, height },
    x: across > 0 ? left : across < 0 ? left + width : left + width / 2,
    anchor: across > 0 ? "start" : across < 0 ? "end" : "middle",
  };
}

const labelOn = ({ id, at, bold, size }: Named, { lines }: Letters, { box, x, anchor }: Spot): PlacedLabel => ({
  id,
  at,
  anchor,
  bold,
  lines: lines.map((line, index) => ({ ...line, size, x, y: box.y + (index + 0.8) * size * leading })),
  boxes: [box],
});
