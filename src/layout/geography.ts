import type { Feature, Geometry, LineString } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { LonLat } from "./river.ts";

/** A part of the ground with its id, as GeoJSON. */
export type Part = Feature<Geometry, { id: string; kind?: string }>;

/** What lies on the ground of a map, whoever holds it. */
export interface Geography {
  countries: readonly Part[];
  borders: readonly Part[];
  governorates: readonly Part[];
  rivers: readonly Part[];
  lakes: readonly Part[];
}

/**
 * Reads two TopoJSON files: `base` with the objects countries, borders and governorates, `water` with rivers and lakes,
 * each part with an id. Throws a RangeError for an object that is missing.
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

function partsOf(file: object, name: string): readonly Part[] {
  const topology = file as Topology;
  const object = topology.objects?.[name] as GeometryCollection | undefined;
  if (object?.type !== "GeometryCollection") throw new RangeError(`missing geography: ${name}`);
  return feature(topology, object).features.map((part) => ({
    ...part,
    properties: { ...part.properties, id: String((part.properties as { id?: string } | null)?.id ?? part.id ?? "") },
  }));
}

/** The line of a river, downstream. Throws a RangeError where there is none of that id. */
export function riverLine(geography: Geography, id: string): readonly LonLat[] {
  const found = geography.rivers.find((river) => river.properties.id === id);
  if (found?.geometry.type !== "LineString") throw new RangeError(`unknown river: ${id}`);
  return (found.geometry as LineString).coordinates.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
}
