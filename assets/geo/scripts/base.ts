import type { Feature, MultiLineString, MultiPolygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import type { LonLat } from "../../../src/geo/river.ts";
import { clipLines, clipRings } from "./clip.ts";
import { simplify } from "./line.ts";

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Provinces = Topology<Record<string, GeometryCollection<{ name: string }>>>;
type Lines = Feature<MultiLineString, { id: string }>;
type Country = Feature<MultiPolygon, { id: string; name: string }>;

/** The alpha-2 codes and names of countries, keyed by their ISO 3166 numeric codes. */
const nations: Record<string, readonly [id: string, name: string]> = {
  "760": ["SY", "Syria"],
  "368": ["IQ", "Iraq"],
  "792": ["TR", "Turkey"],
  "364": ["IR", "Iran"],
  "400": ["JO", "Jordan"],
  "682": ["SA", "Saudi Arabia"],
  "414": ["KW", "Kuwait"],
  "422": ["LB", "Lebanon"],
  "376": ["IL", "Israel"],
  "275": ["PS", "Palestine"],
  "196": ["CY", "Cyprus"],
  "818": ["EG", "Egypt"],
};

/** Syria, Iraq and their neighbours, clipped to the bounds of the maps. */
export function countries(atlas: Atlas): Country[] {
  return atlas.objects.countries.geometries.flatMap((shape) => {
    const [id, name] = nations[String(shape.id)] ?? [];
    if (!id || !name) return [];
    const geometry = clipRings((feature(atlas, shape) as Feature).geometry);
    return geometry.coordinates.length ? [{ type: "Feature", properties: { id, name }, geometry }] : [];
  });
}

/** The borders between countries, each once: that of Iraq and Syria, and all others together. */
export function borders(atlas: Atlas): Lines[] {
  const ours = (a: GeometryObject, b: GeometryObject) => [a, b].every((g) => g.id === "760" || g.id === "368");
  const lines = (test: (a: GeometryObject, b: GeometryObject) => boolean) =>
    clipLines(mesh(atlas, atlas.objects.countries, (a, b) => a !== b && test(a, b)));
  return [
    collect("iq-sy", lines(ours)),
    collect(
      "other",
      lines((a, b) => !ours(a, b)),
    ),
  ];
}

/** The boundaries between the governorates of a country, without the country's border. */
export function governorates(id: string, provinces: Provinces): Lines {
  const shapes = Object.values(provinces.objects)[0];
  if (!shapes) throw new Error(`no governorates for ${id}`);
  const between = (a: GeometryObject, b: GeometryObject) => a !== b && ![a, b].some(isZone);
  return collect(
    id,
    clipLines(
      mesh(
        thinned(provinces, () => 0.35),
        shapes,
        between,
      ),
    ),
  );
}

// The United Nations' zone of separation on the Golan is not a governorate.
const isZone = (shape: GeometryObject): boolean =>
  /UNDOF/.test((shape.properties as { name?: string } | undefined)?.name ?? "");

/** Simplifies a topology arc by arc, so that lines still meet where three countries or governorates do. */
export function thinned<T extends Topology>(topology: T, toleranceKm: (at: LonLat) => number): T {
  const {
    scale: [kx, ky],
    translate: [dx, dy],
  } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  const arcs = topology.arcs.map((arc) => {
    let [x, y] = [0, 0];
    const line = arc.map(([stepX = 0, stepY = 0]): LonLat => {
      x += stepX;
      y += stepY;
      return [x * kx + dx, y * ky + dy];
    });
    return simplify(line, toleranceKm).map(([lon, lat]) => [lon, lat]);
  });
  return { ...topology, transform: undefined, arcs };
}

const collect = (id: string, coordinates: MultiLineString["coordinates"]): Lines => ({
  type: "Feature",
  properties: { id },
  geometry: { type: "MultiLineString", coordinates },
});
