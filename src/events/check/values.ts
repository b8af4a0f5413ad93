import type { Bounds } from "../model.ts";
import { isInBounds } from "../query.ts";
import { literal, type Path } from "./problem.ts";
import { isRecord, type Shape, tuple } from "./shape.ts";
import { meantFor } from "./windows1252.ts";

/** Characters that a text must not contain, with what is wrong with them and what to do about it. */
const unwanted: readonly (readonly [characters: RegExp, wrong: string, right: string])[] = [
  [
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is meant to find them
    /[\u0000-\u0008\u000b-\u001f\u007f\u0081\u008d\u008f\u0090\u009d\ufffd]/,
    "has a control character in it",
    "remove it",
  ],
  [/\p{Surrogate}/u, "has half a character in it", "write the whole character"],
  [
    /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/,
    "has an invisible character in it that turns or hides what follows",
    "remove it; Arabic and Hebrew text needs none",
  ],
  [
    /\p{M}{6}/u,
    "has six marks on one letter, which would cover the lines around it",
    "keep only the marks that belong to the letter",
  ],
];

/** Tags and entities of HTML, and emphasis and links of Markdown, all of which would be shown as they are written. */
const markup =
  /<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|(?<![\w*])(\*{1,3}|_)(?=[^\s*_])(?:(?!\1).)*[^\s*_]\1(?![\w*])|\[[^\]]+\]\([^)\s]+\)/i;

/** Adds a problem if a text has markup in it. */
export function checkPlain(text: string, path: Path, wrong = "has markup in it"): void {
  const [found] = markup.exec(text) ?? [];
  if (found) path.add(`${wrong}: ${literal(found)}`, "write plain text, with < and & as themselves");
}

/** Plain text of at most `max` characters: no markup, nothing empty, no spaces at the ends. */
export const text =
  (max = 2000): Shape =>
  (value, path) => {
    if (typeof value !== "string") return path.add(`is ${literal(value)}`, "write it as text in quotes");
    if (value.trim() === "") return path.add("is empty", "say it in words");
    if (value !== value.trim()) path.add("begins or ends with a space", "remove the space");
    checkPlain(value, path);
    for (const [characters, wrong, right] of unwanted) if (characters.test(value)) path.add(wrong, right);
    addMisread(value, path);
    if (value.length > max) path.add(`has ${value.length} characters`, `write at most ${max}`);
  };

/** Adds a problem for control characters that stand for signs of Windows-1252: invisible, but not to be left out. */
function addMisread(value: string, path: Path): void {
  const controls = [...new Set(value.match(/[\u0080-\u009f]/g))].flatMap((control) => {
    const meant = meantFor(control);
    return meant ? [{ code: control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0"), meant }] : [];
  });
  if (controls.length === 0) return;
  path.add(
    `has ${controls.map(({ code }) => `U+${code}`).join(" and ")} in it, which no page shows: probably a quotation mark, a dash or another sign of Windows-1252`,
    `write ${controls.map(({ code, meant }) => `${meant} for U+${code}`).join(", ")}`,
  );
}

/** A finite number from `min` to `max`, both included. */
export const number =
  (min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Shape =>
  (value, path) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return path.add(`is ${literal(value)}`, "write a number");
    if (value < min || value > max)
      path.add(`is ${value}`, `write a number from ${min} ${max === Number.POSITIVE_INFINITY ? "up" : `to ${max}`}`);
  };

/** A full http(s) address without spaces. */
export const link: Shape = (value, path) => {
  const parsed = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  if (parsed && /^https?:$/.test(parsed.protocol) && !/\s/.test(String(value))) return;
  path.add(`is ${literal(value)}`, "write a full address that begins with https:// or http://");
};

/** A time zone by its IANA name, such as `Asia/Damascus`. */
export const zone: Shape = (value, path) => {
  if (typeof value === "string" && isZone(value)) return;
  path.add(`is ${literal(value)}, which is not a time zone`, "write its IANA name, such as Asia/Damascus or UTC");
};

/**
 * Whether there is a time zone of a name in the IANA database; offsets such as `+03:00` are none, nor is a name whose
 * parts are not capitalised as there (`ASIA/DAMASCUS`), since it is shown to readers as it is written.
 */
export function isZone(name: string): boolean {
  try {
    return (
      name.split("/").every((part) => /^[A-Z](?![A-Z]{4})/.test(part)) &&
      Boolean(new Intl.DateTimeFormat("en", { timeZone: name }))
    );
  } catch {
    return false;
  }
}

/** Text that matches a pattern. `right` tells the author what would match. */
export const match =
  (pattern: RegExp, right: string): Shape =>
  (value, path) => {
    if (typeof value !== "string" || !pattern.test(value)) path.add(`is ${literal(value)}`, right);
  };

/** A language, as an IETF tag of a language with an optional script or region. */
export const languageTag = match(
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/,
  "write an IETF tag such as ar, pt-BR or sr-Latn",
);

/** A point as `shape` has it, with one problem for coordinates by their names, as in `{ lat: 48.2, lng: 16.4 }`. */
export const pointOr =
  (shape: Shape): Shape =>
  (value, path) => {
    const named = Object.entries(isRecord(value) ? value : {});
    const [longitude, latitude] = [/^(?:lng|lon|long|longitude|x)$/i, /^(?:lat|latitude|y)$/i].map(
      (name) => named.find(([key, number]) => name.test(key) && typeof number === "number")?.[1],
    );
    if (longitude === undefined || latitude === undefined) return shape(value, path);
    path.add(`is ${literal(value)}`, `did you mean [${longitude}, ${latitude}]?`);
  };

/** A point in degrees. */
export const point = pointOr(tuple([number(-180, 180), number(-90, 90)], "write [longitude, latitude]"));

/** A stretch of ground in degrees. */
export const bounds: Shape = (value, path) => {
  const right = "write the limits in degrees: [west, south, east, north]";
  tuple([number(-180, 180), number(-90, 90), number(-180, 180), number(-90, 90)], right)(value, path);
  if (!Array.isArray(value)) return;
  const [west, south, east, north] = value;
  // Across the 180th meridian the west has the greater number; closer together, the two are swapped.
  const isSwapped = west >= east && west - east < 180;
  if (isSwapped || south >= north) path.add(`is ${literal(value)}, which spans no ground`, right);
};

type Coordinates = readonly [longitude: number, latitude: number];

/**
 * Adds a problem if coordinates, in degrees, lie outside the story's bounds, and says so if longitude and latitude seem
 * to be swapped.
 */
export function checkOnMap(at: Coordinates, bounds: Bounds, path: Path): void {
  if (isInBounds(at, bounds)) return;
  const [west, south, east, north] = bounds;
  path.add(
    `is [${at[0]}, ${at[1]}], off the story's map`,
    isInBounds([at[1], at[0]], bounds)
      ? `write longitude first: [${at[1]}, ${at[0]}]`
      : `write a longitude from ${west} to ${east} and a latitude from ${south} to ${north}`,
  );
}
