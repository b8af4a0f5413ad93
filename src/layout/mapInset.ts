import { geoMercator, geoPath } from "d3";
import type { Box } from "./boxes.ts";
import type { Sheet } from "./mapSheet.ts";
import type { Point } from "./polyline.ts";
import { type Bounds, type ShapePath, thinly } from "./projection.ts";

/** A small map that shows where a larger one lies. */
export interface Inset {
  /** Its height to its width. */
  aspect: number;
  /** Its path at a width, and what the larger sheet shows on it, in pixels from its corner. */
  at(width: number, sheet: Sheet): { path: ShapePath; shown: Box };
}

/** The small map of some bounds. */
export function insetOf([west, south, east, north]: Bounds): Inset {
  const corners = {
    type: "MultiPoint" as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
  const [[, top], [, bottom]] = geoPath(geoMercator().fitWidth(100, corners)).bounds(corners);
  const aspect = (bottom - top) / 100;
  return {
    aspect,
    at(width: number, { frame, projection }: Sheet) {
      const small = geoMercator()
        .fitSize([width, width * aspect], corners)
        .clipExtent([
          [0, 0],
          [width, width * aspect],
        ]);
      const spot = (point: Point): Point => {
        const [lon, lat] = projection.invert(point);
        return small([lon, lat]) ?? [0, 0];
      };
      const [[x, y], [right, low]] = [spot([0, 0]), spot([frame.width, frame.height])];
      const path = geoPath(thinly(small, 0.6)).digits(1);
      return { path: (part) => path(part), shown: { x, y, width: right - x, height: low - y } };
    },
  };
}
