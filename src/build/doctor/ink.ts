import { type Colour, over, ratioOf } from "./contrast.ts";
import type { Run } from "./page/runs.ts";
import type { Picture } from "./picture.ts";
import { sidesOf } from "./quad.ts";

/** Where the letters of a stretch of text are: the places of the pixels that they cover by more than half. */
export type Stretch = readonly number[];

/**
 * Where the letters of a run of text are, stretch by stretch of about two letters: pixels that turn towards magenta
 * when all text does. A stretch that has none is hidden, or a space.
 */
export function stretchesOf({ quad, size, alpha }: Run, bare: Picture, marked: Picture): readonly Stretch[] {
  const { wide, tall } = sidesOf(quad);
  const [[x, y], [endX, endY], , [downX, downY]] = quad;
  const count = Math.max(1, Math.round(wide / (size * 1.2)));
  const all: number[][] = Array.from({ length: count }, () => []);
  for (let u = 0.5; u < wide; u += 1) {
    const stretch = all[Math.min(count - 1, Math.floor((u / wide) * count))];
    for (let v = 0.5; v < tall; v += 1) {
      const px = Math.floor(x + ((endX - x) * u) / wide + ((downX - x) * v) / tall);
      const py = Math.floor(y + ((endY - y) * u) / wide + ((downY - y) * v) / tall);
      if (px < 0 || py < 0 || px >= bare.width || py >= bare.height) continue;
      const at = py * bare.width + px;
      if (covered(bare.pixels[at] ?? 0, marked.pixels[at] ?? 0) > alpha / 2) stretch?.push(at);
    }
  }
  return all;
}

/** How much of a pixel the marker's magenta covers, from 0 to 1. */
function covered(before: number, after: number): number {
  if (before === after) return 0;
  const whole = apart(before, 0xff00ff);
  return whole > 0 ? apart(before, after) / whole : 0;
}

const apart = (a: number, b: number): number =>
  Math.abs((a >> 16) - (b >> 16)) + Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)) + Math.abs((a & 255) - (b & 255));

/**
 * The contrast of a run of text against what is painted behind its letters: the median of a stretch, so that a line
 * passing behind does not count, and the worst stretch, so that a word half on another ground does. Undefined where
 * nothing of it is seen.
 */
export function contrastOf(stretches: readonly Stretch[], { pixels }: Picture, colour: Colour): number | undefined {
  const known = new Map<number, number>();
  const ratioOn = (packed: number): number => {
    const ground = [packed >> 16, (packed >> 8) & 255, packed & 255, 1] as const;
    const ratio = known.get(packed) ?? ratioOf(over(colour, ground), ground);
    known.set(packed, ratio);
    return ratio;
  };
  const medians = stretches.flatMap((stretch) => {
    if (stretch.length < fewest) return [];
    const ratios = stretch.map((at) => ratioOn(pixels[at] ?? 0)).sort((a, b) => a - b);
    return ratios[Math.floor(ratios.length / 2)] ?? [];
  });
  return medians.length > 0 ? Math.min(...medians) : undefined;
}

/** Fewer pixels than this are a comma, or the rim of a neighbour. */
const fewest = 6;

/** Of how many stretches in a row nothing is seen, at most; a space is one at most. */
export function longestGap(stretches: readonly Stretch[]): number {
  let [gap, longest] = [0, 0];
  for (const { length } of stretches) {
    gap = length < 2 ? gap + 1 : 0;
    longest = Math.max(longest, gap);
  }
  return longest;
}
