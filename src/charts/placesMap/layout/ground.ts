import type { Bounds } from "../../../events/model.ts";

/** The least extent of a map in degrees, and the margin around the outermost places as a share of the whole. */
const least = 1.5;
const edge = 0.12;

/** A Mercator map has to end before the poles: the greatest latitude shown, in degrees, and that if a place lies there. */
const usual = 78;
const greatest = 85;

/** The bounds of the given coordinates with a margin around them; all the inhabited earth if there are none. */
export function groundOf(spots: readonly (readonly [longitude: number, latitude: number])[]): Bounds {
  if (spots.length === 0) return [-180, -58, 180, usual];
  const across = acrossOf(spots.map(([longitude]) => longitude));
  const down = widened(spots.map(([, latitude]) => latitude));
  const furthest = Math.min(Math.max(usual, ...spots.map(([, latitude]) => Math.abs(latitude) + least)), greatest);
  return [
    across[0],
    Math.min(Math.max(down[0], -furthest), furthest - least),
    across[1],
    Math.max(Math.min(down[1], furthest), least - furthest),
  ];
}

/** The longitudes from west to east; across the 180th meridian if they are at most half as far apart across it. */
function acrossOf(longitudes: readonly number[]): readonly [west: number, east: number] {
  const plain = widened(longitudes);
  const turned = widened(longitudes.map((longitude) => (longitude < 0 ? longitude + 360 : longitude)));
  const [west, east] = (turned[1] - turned[0]) * 2 <= plain[1] - plain[0] ? turned : plain;
  return east - west < 180 ? [onEarth(west), onEarth(east)] : [Math.max(west, -180), Math.min(east, 180)];
}

const onEarth = (longitude: number): number =>
  longitude > 180 ? longitude - 360 : longitude < -180 ? longitude + 360 : longitude;

function widened(values: readonly number[]): readonly [from: number, to: number] {
  const [from, to] = [Math.min(...values), Math.max(...values)];
  const more = Math.max((to - from) * edge, (least - (to - from)) / 2);
  return [from - more, to + more];
}
