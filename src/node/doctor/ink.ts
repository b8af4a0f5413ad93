import { type Colour, over, ratioOf } from "./contrast.ts";
import type { Run } from "./page/runs.ts";
import type { Picture } from "./picture.ts";
import { sidesOf } from "./quad.ts";

/** A short piece of text: the indices of the pixels that its letters cover by more than half. */
export type Piece = readonly number[];

/**
 * Divides a run of text into pieces of about two letters and finds the pixels of each: those that turn towards magenta
 * when all text does. A piece without pixels is hidden, or a space.
 */
export function piecesOf({ quad, size, alpha }: Run, bare: Picture, marked: Picture): readonly Piece[] {
  const { wide, tall } = sidesOf(quad);
  const [[x, y], [endX, endY], , [downX, downY]] = quad;
  const count = Math.max(1, Math.round(wide / (size * 1.2)));
  const all: number[][] = Array.from({ length: count }, () => []);
  for (let u = 0.5; u < wide; u += 1) {
    const piece = all[Math.min(count - 1, Math.floor((u / wide) * count))];
    for (let v = 0.5; v < tall; v += 1) {
      const px = Math.floor(x + ((endX - x) * u) / wide + ((downX - x) * v) / tall);
      const py = Math.floor(y + ((endY - y) * u) / wide + ((downY - y) * v) / tall);
      if (px < 0 || py < 0 || px >= bare.width || py >= bare.height) continue;
      const at = py * bare.width + px;
      if (covered(bare.pixels[at] ?? 0, marked.pixels[at] ?? 0) > alpha / 2) piece?.push(at);
    }
  }
  return all;
}

/** How much of a pixel is covered by magenta text, from 0 to 1. */
function covered(before: number, after: number): number {
  if (before === after) return 0;
  const whole = apart(before, 0xff00ff);
  return whole > 0 ? apart(before, after) / whole : 0;
}

/** The sum of the differences of two colours in red, green and blue. */
const apart = (a: number, b: number): number =>
  Math.abs((a >> 16) - (b >> 16)) + Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) + Math.abs((a & 255) - (b & 255));

/**
 * The contrast ratio of a run of text against what is painted behind its letters: the worst of the medians of its
 * pieces. The median ignores a thin line behind the text; the worst piece catches a word half of which is on another
 * background. Undefined if none of the text is visible.
 */
export function contrastOf(pieces: readonly Piece[], { pixels }: Picture, colour: Colour): number | undefined {
  const known = new Map<number, number>();
  const ratioOn = (packed: number): number => {
    const background = [packed >> 16, (packed >> 8) & 255, packed & 255, 1] as const;
    const ratio = known.get(packed) ?? ratioOf(over(colour, background), background);
    known.set(packed, ratio);
    return ratio;
  };
  const medians = pieces.flatMap((piece) => {
    if (piece.length < fewest) return [];
    const ratios = piece.map((at) => ratioOn(pixels[at] ?? 0)).sort((a, b) => a - b);
    return ratios[Math.floor(ratios.length / 2)] ?? [];
  });
  return medians.length > 0 ? Math.min(...medians) : undefined;
}

/** Pieces with fewer pixels than this are ignored: a comma, or the edge of a neighbouring letter. */
const fewest = 6;

/** The largest number of pieces in a row that show nothing. A space is at most one. */
export function longestGap(pieces: readonly Piece[]): number {
  let [gap, longest] = [0, 0];
  for (const { length } of pieces) {
    gap = length < 2 ? gap + 1 : 0;
    longest = Math.max(longest, gap);
  }
  return longest;
}
