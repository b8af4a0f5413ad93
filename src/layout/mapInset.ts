import type { Box } from "./boxes.ts";
import type { Sheet } from "./mapSheet.ts";
import { aspectOf, type Bounds, mercatorOf } from "./mercator.ts";
import { type ShapePath, shapePath } from "./shapePath.ts";

/** A small map that shows where a larger one lies. */
export interface Inset {
  /** Its height to its width. */
  aspect: number;
  /** Its path at a width, and what the larger sheet shows on it, in pixels from its corner. */
  at(width: number, sheet: Sheet): { path: ShapePath; shown: Box };
}

/** The small map of some bounds. */
export function insetOf(bounds: Bounds): Inset {
  const aspect = aspectOf(bounds);
  return {
    aspect,
    at(width: number, { frame, projection }: Sheet) {
      const size = { width, height: width * aspect };
      const small = mercatorOf(bounds, size);
      const [x, y] = small.project(projection.invert([0, 0]));
      const [right, low] = small.project(projection.invert([frame.width, frame.height]));
      return {
        path: shapePath(small, size, { margin: 0, least: 0.6 }),
        shown: { x, y, width: right - x, height: low - y },
      };
    },
  };
}
