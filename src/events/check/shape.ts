import type { Bounds } from "../model.ts";
import { isInBounds } from "../query.ts";
import { didYouMean } from "./didYouMean.ts";
import { literal, type Path } from "./problem.ts";

/** Checks a value of unknown type and adds every problem it has at its path. Never throws. */
export type Shape = (value: unknown, path: Path) => void;

/** The ids of the records in each dictionary of the event file, keyed by the dictionary's name. */
export type KnownIds = Readonly<Record<string, readonly string[]>>;

/** Whether a value is an object that is neither null nor a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A record with these fields and no others. A field whose name ends in `?` may be left out. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(shapes).map((name) => name.replace("?", ""));
  const meant = didYouMean(names);
  return (value, path) => {
    if (!isRecord(value)) return path.add(`is ${literal(value)}`, `write a record with ${names.join(", ")}`);
    for (const key of Object.keys(value)) {
      if (!names.includes(key)) {
        path.at(key).add("is not a field of this record", meant(key, `the known fields are ${names.join(", ")}`));
      }
    }
    for (const [name, shape] of Object.entries(shapes)) {
      const key = name.replace("?", "");
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      if (typeof field === "string" && field.trim() === "")
        path.at(key).add("is empty", `say it in words${name.endsWith("?") ? ", or leave the field out" : ""}`);
      else if (field !== undefined) shape(field, path.at(key));
      else if (!name.endsWith("?")) path.at(key).add("is missing", `add ${key} to this record`);
    }
  };
}

/** A list of values of one shape, at least `min` of them. */
export const list =
  (shape: Shape, min = 0): Shape =>
  (value, path) => {
    if (!Array.isArray(value)) return path.add(`is ${literal(value)}`, "write a list in square brackets");
    if (value.length < min) path.add("is empty", `give at least ${min === 1 ? "one" : min}`);
    for (const [index, entry] of value.entries()) shape(entry, path.at(index));
  };

/** A single value of a shape, or a list of at least one. */
export const oneOrMore =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? list(shape, 1)(value, path) : shape(value, path);

/** One of the given words, numbers or booleans. */
export function oneOf(words: readonly (string | number | boolean)[]): Shape {
  const known = new Set<unknown>(words);
  const meant = didYouMean(words.map(String));
  return (value, path) => {
    if (!known.has(value)) path.add(`is ${literal(value)}`, meant(value, `write one of ${words.join(", ")}`));
  };
}

/** The id of a record in another dictionary of the event file. */
export function id(dictionary: string, known: KnownIds): Shape {
  const ids = known[dictionary] ?? [];
  const all = new Set<unknown>(ids);
  const meant = didYouMean(ids);
  return (value, path) => {
    if (all.has(value)) return;
    const wrong = `names ${literal(value)}, and there is no such id in ${dictionary}`;
    path.add(wrong, meant(value, `add it to ${dictionary}, or name one that is there`));
  };
}

/** Characters that a text must not contain, with what is wrong with them and what to do about it. */
const unwanted: readonly (readonly [characters: RegExp, wrong: string, right: string])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern is meant to find them
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]/, "has a control character in it", "remove it"],
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

/** Plain text of at most `max` characters: no markup, nothing empty, no spaces at the ends. */
export const text =
  (max = 2000): Shape =>
  (value, path) => {
    if (typeof value !== "string") return path.add(`is ${literal(value)}`, "write it as text in quotes");
    if (value.trim() === "") return path.add("is empty", "say it in words");
    if (value !== value.trim()) path.add("begins or ends with a space", "remove the space");
    if (/<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(value)) {
      path.add(`has markup in it: ${literal(value)}`, "write plain text, with < and & as themselves");
    }
    for (const [characters, wrong, right] of unwanted) if (characters.test(value)) path.add(wrong, right);
    if (value.length > max) path.add(`has ${value.length} characters`, `write at most ${max}`);
  };

/** A finite number from `min` to `max`, both included. */
export const number =
  (min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): Shape =>
  (value, path) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return path.add(`is ${literal(value)}`, "write a number");
    if (value < min || value > max) path.add(`is ${value}`, `write a number between ${min} and ${max}`);
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
 * parts do not begin with capitals, since it is shown to readers as it is written.
 */
export function isZone(name: string): boolean {
  try {
    return (
      name.split("/").every((part) => /^[A-Z]/.test(part)) && Boolean(new Intl.DateTimeFormat("en", { timeZone: name }))
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

/** The first shape if `choose` is true of the value, the second otherwise. */
export const either =
  (choose: (value: unknown) => boolean, shape: Shape, other: Shape): Shape =>
  (value, path) =>
    choose(value) ? shape(value, path) : other(value, path);

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
