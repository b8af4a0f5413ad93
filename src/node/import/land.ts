import { createRequire } from "node:module";
import { geoArea } from "d3";
import type { Feature, Geometry, MultiPolygon } from "geojson";
import { feature } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { clipRings, degrees } from "../../../assets/geo/scripts/clip.ts";
import type { Bounds } from "../../events/model.ts";
import { eastOf } from "../../events/query.ts";

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/**
 * The outlines for a map that spans at least `from` degrees; the file's name has their scale, 1 : 110 million and so
 * on.
 */
const scales = [
  { from: 60, file: "countries-110m.json" },
  { from: 12, file: "countries-50m.json" },
  { from: 0, file: "countries-10m.json" },
] as const;

/**
 * The countries within and around some bounds, as TopoJSON for a map of places: Natural Earth's outlines (public
 * domain, from the npm package world-atlas), clipped, and more detailed the smaller the bounds are.
 */
export function landOn(bounds: Bounds): string {
  const [west, south, , north] = bounds;
  const [across, down] = [eastOf(bounds) - west, north - south];
  const span = Math.max(across, down * 1.5);
  const { file } = scales.find(({ from }) => span >= from) ?? scales[1];
  const atlas = createRequire(import.meta.url)(`world-atlas/${file}`) as Atlas;
  const boxes = around([west, south, eastOf(bounds), north]);
  const features = withoutSlivers(atlas).flatMap((shape): Feature[] => {
    const country = feature(atlas, shape) as Feature;
    const geometry = boxes.length > 0 ? clipped(country.geometry, boxes) : country.geometry;
    const kept = !("coordinates" in geometry) || geometry.coordinates.length > 0;
    const id = String(shape.id ?? (shape.properties as { name?: string } | undefined)?.name ?? "");
    return kept ? [{ type: "Feature", properties: { id }, geometry }] : [];
  });
  const countries = { type: "FeatureCollection" as const, features };
  const land = topology({ countries }, 10_000) as unknown as Atlas;
  land.objects.countries.geometries = withoutSlivers(land);
  return `${JSON.stringify(land)}\n`;
}

/**
 * The countries of an atlas without the islands that its grid has flattened to a line or turned inside out: d3-geo takes
 * the inside of such a ring for the rest of the earth.
 */
function withoutSlivers(atlas: Atlas): Atlas["objects"]["countries"]["geometries"] {
  const areaOf = (ring: number[]) => geoArea(feature(atlas, { type: "Polygon", arcs: [ring] }).geometry);
  const isOutline = (area: number) => area > leastArea && area < 2 * Math.PI;
  return atlas.objects.countries.geometries.flatMap((shape) => {
    if (shape.type !== "Polygon" && shape.type !== "MultiPolygon") return [];
    const polygons = shape.type === "Polygon" ? [shape.arcs] : shape.arcs;
    const arcs = polygons
      .filter(([outer = []]) => isOutline(areaOf(outer)))
      .map(([outer = [], ...holes]) => [outer, ...holes.filter((hole) => isOutline(4 * Math.PI - areaOf(hole)))]);
    return arcs.length > 0 ? [{ ...shape, type: "MultiPolygon" as const, arcs }] : [];
  });
}

/** The area of an island that is too small for any map, in steradians: some forty square metres. */
const leastArea = 1e-12;

type Box = [west: number, south: number, east: number, north: number];

const clipped = (geometry: Geometry, boxes: readonly Box[]): MultiPolygon => ({
  type: "MultiPolygon",
  coordinates: boxes.flatMap((box) => clipRings(geometry, box, degrees()).coordinates),
});

/**
 * The ground that any frame may show around a map's bounds, in two parts if the 180th meridian divides it, and in none
 * if it goes around the earth: slides are wider than tall, charts on phones taller than wide. The bounds reach beyond
 * 180 degrees if they cross that meridian.
 */
function around([west, south, east, north]: Bounds): readonly Box[] {
  // The length of a degree of longitude, in degrees of latitude.
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [east - west, (north - south) / shrink];
  const margins = [Math.max(across, down * 2.3) - across * 0.8, (Math.max(down, across * 1.3) - down * 0.8) * shrink];
  const [sideways = 0, upwards = 0] = margins.map((margin) => margin / 2);
  const [from, to] = [west - sideways, east + sideways];
  if (to - from >= 360) return [];
  const [low, high] = [Math.max(south - upwards, -85), Math.min(north + upwards, 85)];
  return [-360, 0, 360].flatMap((turn): Box[] => {
    const [first, last] = [Math.max(from + turn, -180), Math.min(to + turn, 180)];
    return first < last ? [[first, low, last, high]] : [];
  });
}
