import type { Bounds } from "../../../events/model.ts";

/** The least ground that a map shows, in degrees, and the edge round the outermost places as a share of the whole. */
const least = 1.5;
const edge = 0.12;

/** Mercator's map ends before the poles. */
const furthest = 78;

/** The bounds of some coordinates with an edge round them; all the inhabited earth where there are none. */
export function groundOf(spots: readonly (readonly [longitude: number, latitude: number])[]): Bounds {
  if (spots.length === 0) return [-180, -58, 180, furthest];
  const across = widened(spots.map(([longitude]) => longitude));
  const down = widened(spots.map(([, latitude]) => latitude));
  return [
    Math.max(across[0], -180),
    Math.max(down[0], -furthest),
    Math.min(across[1], 180),
    Math.min(down[1], furthest),
  ];
}

function widened(values: readonly number[]): readonly [from: number, to: number] {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const more = Math.max((to - from) * edge, (least - (to - from)) / 2);
  return [from - more, to + more];
}
