import { geoArea } from "d3";
import type { Feature, Geometry, LineString, MultiLineString, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { LonLat } from "./river.ts";

/** A country, border, river or other part of the geography with its id, as GeoJSON. */
export type Part = Feature<Geometry, { id: string; kind?: string }>;

/** A part of the geography as the `d` of a path. */
export interface Shape {
  id: string;
  kind?: string;
  d: string;
}

/** The parts of a map's base layer, in degrees. */
export interface Geography {
  countries: readonly Part[];
  borders: readonly Part[];
  governorates: readonly Part[];
  rivers: readonly Part[];
  lakes: readonly Part[];
}

/**
 * Reads two TopoJSON files: `base` with the objects `countries`, `borders` and `governorates`, `water` with `rivers`
 * and `lakes`, in which every part has an id. Throws a RangeError if an object is missing.
 */
export function readGeography(base: object, water: object): Geography {
  return {
    countries: partsOf(base, "countries"),
    borders: partsOf(base, "borders"),
    governorates: partsOf(base, "governorates"),
    rivers: partsOf(water, "rivers"),
    lakes: partsOf(water, "lakes"),
  };
}

/** Reads one object of a TopoJSON file, such as `countries`. Throws a RangeError if it is missing. */
export function partsOf(file: object, name: string): readonly Part[] {
  const topology = file as Topology;
  const object = topology.objects?.[name] as GeometryCollection | undefined;
  if (object?.type !== "GeometryCollection") throw new RangeError(`missing geography: ${name}`);
  // A part may be named without a shape.
  const shaped = feature(topology, object).features.filter(({ geometry }) => geometry !== null);
  return shaped.map((part) => ({
    ...part,
    geometry: wound(part.geometry),
    properties: { ...part.properties, id: String((part.properties as { id?: string } | null)?.id ?? part.id ?? "") },
  }));
}

/**
 * A geometry with clockwise outlines, as d3-geo requires. In RFC 7946 they run anticlockwise, and d3-geo would take the
 * rest of the earth for the inside of a country.
 */
function wound(geometry: Geometry): Geometry {
  const clockwise = (rings: readonly Position[][]): Position[][] => {
    const isAnticlockwise = geoArea({ type: "Polygon", coordinates: [...rings] }) > 2 * Math.PI;
    return rings.map((ring) => (isAnticlockwise ? ring.toReversed() : ring));
  };
  if (geometry.type === "Polygon") return { ...geometry, coordinates: clockwise(geometry.coordinates) };
  if (geometry.type === "MultiPolygon") return { ...geometry, coordinates: geometry.coordinates.map(clockwise) };
  return geometry;
}

/** Parts of the geography as paths, without those for which `path` returns null because they are not visible. */
export const shapesOf = (parts: readonly Part[], path: (part: Part) => string | null): readonly Shape[] =>
  parts.flatMap((part) => {
    const d = path(part);
    return d ? [{ ...part.properties, d }] : [];
  });

/**
 * The outlines of a country as lines, without the edges along the 180th meridian, at which map data cuts land in two.
 * Undefined if it has no such edge.
 */
export function uncutOutline({ geometry }: Part): MultiLineString | undefined {
  const polygons =
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.type === "MultiPolygon" ? geometry.coordinates : [];
  const rings = polygons.flat();
  if (!rings.some((ring) => ring.some((at, nth) => isAlongCut(at, ring[nth + 1])))) return undefined;
  return { type: "MultiLineString", coordinates: rings.flatMap(linesBetweenCuts) };
}

/** The parts of a ring between its edges along the 180th meridian. */
function linesBetweenCuts(ring: readonly Position[]): readonly Position[][] {
  const lines: Position[][] = [[]];
  ring.forEach((at, nth) => {
    lines.at(-1)?.push(at);
    if (isAlongCut(at, ring[nth + 1])) lines.push([]);
  });
  return lines.filter(({ length }) => length > 1);
}

/** Whether an edge runs along the meridian; one from 180 to -180 degrees only goes on at its other side. */
const isAlongCut = ([from = 0]: Position, [to = 0]: Position = []): boolean =>
  Math.abs(from) > 180 - 1e-6 && Math.abs(to - from) < 1e-6;

/** The line of a river, downstream, in degrees. Throws a RangeError if no river has this id, or if it is not one line. */
export function riverLine(geography: Geography, id: string): readonly LonLat[] {
  const found = geography.rivers.find((river) => river.properties.id === id);
  if (!found) throw new RangeError(`unknown river: ${id}`);
  if (found.geometry.type !== "LineString")
    throw new RangeError(`the river ${id} is a ${found.geometry.type}, and has to be one line`);
  return (found.geometry as LineString).coordinates.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
}
