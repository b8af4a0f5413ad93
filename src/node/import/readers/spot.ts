import type { ForeignPlace } from "../foreign.ts";

/** Longitude and latitude in degrees. */
export type Spot = readonly [longitude: number, latitude: number];

/** Two values as coordinates; undefined if either is not a number of degrees. The decimal mark may be a comma. */
export function spotOf(latitude: unknown, longitude: unknown): Spot | undefined {
  const [lat, lon] = [degrees(latitude), degrees(longitude)];
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : undefined;
}

/** Degrees, minutes and seconds with the letter of a hemisphere: `77°38′10″S`, `0.1278° W`. */
const inDegrees =
  /^(\d+(?:[.,]\d+)?)\s*°?\s*(?:(\d+(?:[.,]\d+)?)\s*[′'’]\s*)?(?:(\d+(?:[.,]\d+)?)\s*(?:[″"”]|''|′′)\s*)?([NSEW])$/i;

const degrees = (value: unknown): number => {
  const text = String(value ?? "")
    .trim()
    .replace(/^(-?\d+),(\d+)$/, "$1.$2")
    .replace(/°$/, "");
  const [, whole, minutes = "0", seconds = "0", letter = ""] = inDegrees.exec(text) ?? [];
  if (!whole) return text === "" ? Number.NaN : Number(text);
  const [d = 0, m = 0, s = 0] = [whole, minutes, seconds].map((part) => Number(part.replace(",", ".")));
  return (/[sw]/i.test(letter) ? -1 : 1) * Number((d + m / 60 + s / 3600).toFixed(6));
};

/**
 * Coordinates in one cell: WKT, with the longitude first (`Point(13.4 52.5)`), or two numbers, with the latitude first, with
 * or without minutes, seconds and hemispheres (`51°30′27″N 0°7′40″W`).
 */
export function spotIn(text: string): Spot | undefined {
  const wkt = /^point\s*(?:z\s*)?\(\s*(-?[\d.]+(?:e[-+]?\d+)?)\s+(-?[\d.]+(?:e[-+]?\d+)?)(?:\s+-?[\d.]+)?\s*\)$/i.exec(
    text.trim(),
  );
  if (wkt) return spotOf(wkt[2], wkt[1]);
  const pair = /^\(?\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*\)?$/.exec(text.trim());
  if (pair) return spotOf(pair[1], pair[2]);
  const withCommas = /^\(?\s*(-?\d+,\d+)\s*[;\s]\s*(-?\d+,\d+)\s*\)?$/.exec(text.trim());
  if (withCommas) return spotOf(withCommas[1], withCommas[2]);
  const [, latitude, longitude] = /^(\d.*?[NS])[\s,;/]*(\d.*?[EW])$/i.exec(text.trim()) ?? [];
  return latitude && longitude ? spotOf(latitude, longitude) : undefined;
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
