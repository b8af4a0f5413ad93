import { type GeoPermissibleObjects, type GeoStream, geoClipRectangle, geoStream, geoTransform, pathRound } from "d3";
import type { Bounds } from "../events/model.ts";
import type { Box } from "../layout/boxes.ts";
import type { Point } from "../layout/polyline.ts";
import type { LonLat } from "./river.ts";

/** A map projection, from degrees to pixels. */
export interface MapProjection {
  project(at: LonLat): Point;
  invert(point: Point): LonLat;
  /** Geometry in degrees as the `d` of a path, clipped a little outside the drawing; null if none of it is visible. */
  path(shape: GeoPermissibleObjects): string | null;
  /** Kilometres to a horizontal pixel at a height on the drawing, in pixels from the top; by default in its middle. */
  kmPerPixel(y?: number): number;
}

export interface ProjectionOptions {
  /**
   * How far outside the drawing shapes are clipped, in pixels. With 12, the default, strokes along the cut stay hidden.
   */
  margin?: number;
  /** The minimum distance between points of a path, in pixels; points nearer to the one before are left out. */
  minStep?: number;
  /**
   * Cuts shapes on the globe before they are projected, as d3-geo's `geoClipAntimeridian` does for maps of the whole
   * earth. Without it, no shape may cross the meridian opposite Greenwich.
   */
  cut?: (stream: GeoStream) => GeoStream;
}

const earthKm = 6371;
const radian = Math.PI / 180;

/** A point on a Mercator map on which the equator is 2π long: right and down from where it meets the first meridian. */
const mercator = ([lon, lat]: LonLat): Point => [lon * radian, -Math.log(Math.tan(Math.PI / 4 + (lat * radian) / 2))];

/** A Mercator projection that fits into a box. */
interface FittedMercator extends Pick<MapProjection, "project" | "invert"> {
  /** The pixels to a radian of longitude. */
  scale: number;
  /** Where the equator meets the first meridian, in pixels. */
  origin: Point;
}

/** The Mercator projection that shows some points as large as a box allows, centred. */
export function fittedMercator(points: readonly LonLat[], box: Box): FittedMercator {
  const shown = points.map(mercator);
  const [left, right] = endsOf(shown.map(([x]) => x));
  const [top, bottom] = endsOf(shown.map(([, y]) => y));
  const scale = Math.min(box.width / (right - left), box.height / (bottom - top));
  const x0 = box.x + (box.width - scale * (left + right)) / 2;
  const y0 = box.y + (box.height - scale * (top + bottom)) / 2;
  return {
    scale,
    origin: [x0, y0],
    project(at) {
      const [x, y] = mercator(at);
      return [x0 + scale * x, y0 + scale * y];
    },
    invert: ([x, y]) => [(x - x0) / scale / radian, (2 * Math.atan(Math.exp((y0 - y) / scale)) - Math.PI / 2) / radian],
  };
}

const endsOf = (values: readonly number[]): readonly [least: number, greatest: number] => [
  Math.min(...values),
  Math.max(...values),
];

const corners = ([west, south, east, north]: Bounds): readonly LonLat[] => [
  [west, south],
  [east, north],
];

/**
 * A Mercator projection that shows the bounds as large as a frame of the given size allows, centred, and fills the rest
 * of the frame with the land around them. The line between two points is straight on the map. It clips with d3-geo, but
 * projects by itself, since projections that can turn the globe take 5 kB more to load.
 */
export function mapProjection(
  bounds: Bounds,
  { width, height }: { width: number; height: number },
  { margin = 12, minStep = 0.25, cut = (stream) => stream }: ProjectionOptions = {},
): MapProjection {
  const fitted = fittedMercator(corners(bounds), { x: 0, y: 0, width, height });
  const { project, invert, scale } = fitted;
  const [x0, y0] = fitted.origin;
  // A Mercator map is cut where it is square, since the poles are infinitely far away.
  const half = Math.PI * scale;
  const clip = geoClipRectangle(
    Math.max(-margin, x0 - half),
    Math.max(-margin, y0 - half),
    Math.min(width + margin, x0 + half),
    Math.min(height + margin, y0 + half),
  );
  const inRadians = geoTransform({
    point(lon, lat) {
      this.stream.point(lon * radian, lat * radian);
    },
  });
  const inPixels = geoTransform({
    point(lambda, phi) {
      this.stream.point(...project([lambda / radian, phi / radian]));
    },
  });
  return {
    project,
    invert,
    path(shape) {
      const writer = pathWriter(minStep);
      geoStream(shape, inRadians.stream(cut(inPixels.stream(clip(writer)))));
      return writer.path();
    },
    kmPerPixel(y = height / 2) {
      const [, latitude] = invert([width / 2, y]);
      return (Math.cos(latitude * radian) * earthKm) / scale;
    },
  };
}

/** The ratio of height to width of a map of these bounds. */
export function aspectOf(bounds: Bounds): number {
  const [[left, bottom], [right, top]] = corners(bounds).map(mercator) as [Point, Point];
  return (bottom - top) / (right - left);
}

/**
 * A stream that writes lines and polygons as the `d` of a path, rounded to a tenth of a pixel, without points nearer
 * than `minStep` pixels to the one before; the last point of a line or ring stays. With it, the small map beside every
 * slide's sources takes 5.6 kB instead of 23.8 kB, in the same time.
 */
function pathWriter(minStep: number): GeoStream & { path(): string | null } {
  const path = pathRound(1);
  let last: Point | undefined;
  let left: Point | undefined;
  let isRing = false;
  return {
    polygonStart() {
      isRing = true;
    },
    polygonEnd() {
      isRing = false;
    },
    lineStart() {
      last = undefined;
      left = undefined;
    },
    point(x, y) {
      left = last && (x - last[0]) ** 2 + (y - last[1]) ** 2 < minStep ** 2 ? [x, y] : undefined;
      if (left) return;
      if (last) path.lineTo(x, y);
      else path.moveTo(x, y);
      last = [x, y];
    },
    lineEnd() {
      if (left) path.lineTo(...left);
      if (isRing) path.closePath();
    },
    path: () => path.toString() || null,
  };
}
