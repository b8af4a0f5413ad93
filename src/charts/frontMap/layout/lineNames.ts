import type { Geography } from "../../../geo/geography.ts";
import { type Box, type Occupancy, occupancy } from "../../../layout/boxes.ts";
import { type Point, resample, smoothed } from "../../../layout/polyline.ts";
import type { RoadPlan } from "../state.ts";
import { isInside, type MapFrame } from "./mapFrame.ts";
import { type NameAlong, nameAlong } from "./nameAlong.ts";

/** A road on a map. */
export interface Road {
  id: string;
  name: string;
  line: readonly Point[];
}

/** The name of a river or a road. */
export interface LineName extends NameAlong {
  kind: "river" | "road";
}

export interface LineNameOptions {
  /** The names of rivers, by id. */
  rivers: Readonly<Record<string, string>>;
  roads: readonly Road[];
  /** The font size of names, in pixels. */
  size: number;
  /** The box within which names may be placed, and the boxes that they must not touch. */
  inner: Box;
  obstacles: readonly Box[];
}

/** Places the names of rivers and roads along their lines; names that do not fit are left out. */
export function lineNames(
  map: MapFrame,
  geography: Geography,
  { rivers, roads, size, inner, obstacles }: LineNameOptions,
): readonly LineName[] {
  const { sites, cells, projection, unit } = map;
  const offRibbon = occupancy(inner);
  // A road runs along the banks, so its name may cover their bands.
  const overRibbon = occupancy(inner);
  for (const room of [offRibbon, overRibbon]) obstacles.forEach(room.take);
  for (const { at, radius } of sites.values())
    offRibbon.take({ x: at[0] - radius * 2, y: at[1] - radius * 2, width: radius * 4, height: radius * 4 });
  // The points of a ring are so close together that boxes around every third keep names off it.
  for (const { ring } of cells)
    for (const [index, [x, y]] of ring.entries())
      if (index % 3 === 0) offRibbon.take({ x: x - 3, y: y - 3, width: 6, height: 6 });
  const avoided = [...sites.values()].flatMap(({ at, priority }) => (priority >= 3 ? [at] : []));
  const along = (text: string, line: readonly Point[], offset: number, occupied: Occupancy) => {
    const visible = resample(line, 6).filter((point) => isInside(point, map.box, -40));
    return nameAlong(visible, text, { size, offset, inner, occupied, avoided });
  };
  const named = (name: NameAlong | undefined, kind: LineName["kind"]) => (name ? [{ ...name, kind }] : []);
  const onRoads = roads.flatMap(({ name, line }) => named(along(name, line, 4 * unit, overRibbon), "road"));
  const onRivers = Object.entries(rivers).flatMap(([id, name]) => {
    const river = geography.rivers.find(({ properties }) => properties.id === id);
    if (river?.geometry.type !== "LineString") return [];
    const line = river.geometry.coordinates.map(([lon = 0, lat = 0]) => projection.project([lon, lat]));
    // The ribbon runs along the main river, which is known by its number of points: the map has its line, not its id.
    const hasRibbon = cells.length > 0 && line.length === map.river.length;
    return named(along(name, line, hasRibbon ? map.bandWidth + 6 * unit : 5 * unit, offRibbon), "river");
  });
  return [...onRivers, ...onRoads];
}

/**
 * The roads of a view as lines through their places, slightly rounded at each; a road with fewer than two places on the
 * map is left out. Throws a RangeError for a road that does not exist.
 */
export function roadsOn({ sites, unit, view }: MapFrame, plans: Readonly<Record<string, RoadPlan>>): readonly Road[] {
  return (view.roads ?? []).flatMap((id) => {
    const plan = plans[id];
    if (!plan) throw new RangeError(`unknown road: ${id}`);
    const places = plan.through.flatMap((place) => sites.get(place) ?? []).map(({ at }) => at);
    return places.length > 1 ? [{ id, name: plan.name, line: smoothed(resample(places, 4 * unit), 5) }] : [];
  });
}
