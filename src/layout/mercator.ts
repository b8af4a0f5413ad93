import { geoMercatorRaw } from "d3";
import type { Point } from "./polyline.ts";
import type { LonLat } from "./river.ts";

/** West, south, east and north limits in degrees. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

/** The map of the whole earth at one scale: from degrees to pixels and back. */
export interface Mercator {
  scale: number;
  translate: readonly [x: number, y: number];
  project(at: LonLat): Point;
  invert(point: Point): LonLat;
}

/** The height of some bounds on a Mercator map to their width. */
export function aspectOf([west, south, east, north]: Bounds): number {
  const [[left, bottom], [right, top]] = [flat(west, south), flat(east, north)];
  return (top - bottom) / (right - left);
}

/** The Mercator projection that shows some bounds as large as a frame of that size allows, in its middle. */
export function mercatorOf(
  [west, south, east, north]: Bounds,
  { width, height }: { width: number; height: number },
): Mercator {
  const [left, bottom] = flat(west, south);
  const [right, top] = flat(east, north);
  const scale = Math.min(width / (right - left), height / (top - bottom));
  const translate = [width / 2 - ((left + right) / 2) * scale, height / 2 + ((top + bottom) / 2) * scale] as const;
  const [dx, dy] = translate;
  return {
    scale,
    translate,
    project([lon, lat]) {
      const [x, y] = flat(lon, lat);
      return [dx + x * scale, dy - y * scale];
    },
    invert([x, y]) {
      const [lon, lat] = geoMercatorRaw.invert?.((x - dx) / scale, (dy - y) / scale) ?? [0, 0];
      return [lon / radians, lat / radians];
    },
  };
}

export const radians = Math.PI / 180;
/** Degrees on the map of the whole earth. */
export const flat = (lon: number, lat: number): readonly [number, number] =>
  geoMercatorRaw(lon * radians, lat * radians);
