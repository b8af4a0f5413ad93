import type { ForeignPlace } from "../foreign.ts";

/** Longitude and latitude in degrees. */
export type Spot = readonly [longitude: number, latitude: number];

/** Two values as coordinates; undefined if either is not a number of degrees. The decimal mark may be a comma. */
export function spotOf(latitude: unknown, longitude: unknown): Spot | undefined {
  const [lat, lon] = [degrees(latitude), degrees(longitude)];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : undefined;
}

const degrees = (value: unknown): number => {
  const text = String(value ?? "")
    .trim()
    .replace(/^(-?\d+),(\d+)$/, "$1.$2")
    .replace(/°$/, "");
  return text === "" ? Number.NaN : Number(text);
};

/**
 * Coordinates in one cell: WKT, with the longitude first (`Point(13.4 52.5)`), or two numbers, with the latitude first.
 */
export function spotIn(text: string): Spot | undefined {
  const wkt = /^point\s*(?:z\s*)?\(\s*(-?[\d.]+(?:e[-+]?\d+)?)\s+(-?[\d.]+(?:e[-+]?\d+)?)(?:\s+-?[\d.]+)?\s*\)$/i.exec(
    text.trim(),
  );
  if (wkt) return spotOf(wkt[2], wkt[1]);
  const pair = /^\(?\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*\)?$/.exec(text.trim());
  return pair ? spotOf(pair[1], pair[2]) : undefined;
}

/**
 * The places in a row of a table: one, or several separated by semicolons, each with its coordinates if there are as
 * many. A name that is a pair of coordinates counts as coordinates.
 */
export function placesOf(
  place: string,
  { latitude, longitude, spot }: { latitude: string; longitude: string; spot: string },
): readonly ForeignPlace[] {
  const split = (cell: string) => cell.split(";").map((part) => part.trim());
  const [names, latitudes, longitudes] = [split(place), split(latitude), split(longitude)];
  const whole = spotIn(spot) ?? spotIn(place);
  if (names.length > 1 && latitudes.length === names.length && longitudes.length === names.length)
    return names.flatMap((name, index) => placeOf(name, spotOf(latitudes[index], longitudes[index])));
  if (names.length > 1 && !latitude && !whole) return names.flatMap((name) => placeOf(name, undefined));
  return placeOf(spotIn(place) ? "" : place, spotOf(latitude, longitude) ?? whole);
}

const placeOf = (name: string, at: ForeignPlace["at"]): readonly ForeignPlace[] =>
  name || at ? [{ name, ...(at && { at }) }] : [];
