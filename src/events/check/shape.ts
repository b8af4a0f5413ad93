import { parseEdtf } from "../edtf.ts";
import { meant } from "./near.ts";
import { type Place, shown } from "./problem.ts";

/** Looks at a value of unknown origin and notes at its place whatever is wrong with it. It never throws. */
export type Shape = (value: unknown, place: Place) => void;

/** The ids that exist, by dictionary. */
export type Known = Readonly<Record<string, readonly string[]>>;

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A record with exactly these fields; those whose name ends in `?` may be left out. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(shapes).map((name) => name.replace("?", ""));
  return (value, place) => {
    if (!isRecord(value)) return place.note(`is ${shown(value)}`, `write a record with ${names.join(", ")}`);
    for (const key of Object.keys(value)) {
      if (!names.includes(key)) {
        place.at(key).note("is not a field that is known here", meant(key, names, `known are ${names.join(", ")}`));
      }
    }
    for (const [name, shape] of Object.entries(shapes)) {
      const key = name.replace("?", "");
      const given = Object.hasOwn(value, key) ? value[key] : undefined;
      if (given !== undefined) shape(given, place.at(key));
      else if (!name.endsWith("?")) place.at(key).note("is missing", `add ${key} to this record`);
    }
  };
}

export const list =
  (shape: Shape, least = 0): Shape =>
  (value, place) => {
    if (!Array.isArray(value)) return place.note(`is ${shown(value)}`, "write a list in square brackets");
    if (value.length < least) place.note("is empty", `give at least ${least === 1 ? "one" : least}`);
    for (const [index, item] of value.entries()) shape(item, place.at(index));
  };

export const oneOrMore =
  (shape: Shape): Shape =>
  (value, place) =>
    Array.isArray(value) ? list(shape, 1)(value, place) : shape(value, place);

export const oneOf =
  (words: readonly (string | number | boolean)[]): Shape =>
  (value, place) => {
    if (words.includes(value as string)) return;
    place.note(`is ${shown(value)}`, meant(value, words.map(String), `one of ${words.join(", ")}`));
  };

/** The id of a record in another dictionary of the event file. */
export const id = (dictionary: string, known: Known): Shape => {
  const ids = known[dictionary] ?? [];
  const all = new Set<unknown>(ids);
  return (value, place) => {
    if (all.has(value)) return;
    place.note(
      `names ${shown(value)}, and there is no such id in ${dictionary}`,
      meant(value, ids, `add it to ${dictionary}, or name one that is there`),
    );
  };
};

/** Signs that must not stand in a text: what they are, and what to do about them. */
const unwanted: readonly (readonly [signs: RegExp, wrong: string, right: string])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  [/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffd]/, "has a control character in it", "remove it"],
  [/\p{Surrogate}/u, "has half a character in it", "write the whole character"],
  [
    /[\u200b\u202a-\u202e\u2060\u2066-\u2069\ufeff]/,
    "has an invisible sign in it that turns or hides what follows",
    "remove it; Arabic and Hebrew need none",
  ],
  [/\p{M}{6}/u, "has six marks upon a letter, which would cover the lines around it", "leave the letter's own"],
];

/** Plain text: no markup, nothing empty, no spaces at the ends. */
export const text =
  (longest = 2000): Shape =>
  (value, place) => {
    if (typeof value !== "string") return place.note(`is ${shown(value)}`, "write it as text in quotes");
    if (value.trim() === "") return place.note("is empty", "say it in words, or leave the field out");
    if (value !== value.trim()) place.note("begins or ends with a space", "take the space away");
    if (/<\/?[a-z!][^>]*>|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(value)) {
      place.note(`has markup in it: ${shown(value)}`, "write plain text; < and & as themselves");
    }
    for (const [signs, wrong, right] of unwanted) if (signs.test(value)) place.note(wrong, right);
    if (value.length > longest) place.note(`has ${value.length} characters`, `at most ${longest}`);
  };

export const edtf: Shape = (value, place) => {
  if (typeof value === "string" && parseEdtf(value)) return;
  place.note(
    `is ${shown(value)}, which is no date that exists`,
    "write a day 2017-11-03, a month 2017-11, a year 2017, a doubtful date 2017-11-03?, an approximate one 2017-10~, " +
      "or one of several days [2017-10-30..2017-11-03]",
  );
};

export const number =
  (least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Shape =>
  (value, place) => {
    if (typeof value !== "number" || !Number.isFinite(value)) return place.note(`is ${shown(value)}`, "write a number");
    if (value < least || value > most) place.note(`is ${value}`, `between ${least} and ${most}`);
  };

/** A link that a reader can follow. */
export const link: Shape = (value, place) => {
  const parsed = typeof value === "string" && URL.canParse(value) ? new URL(value) : undefined;
  if (parsed && /^https?:$/.test(parsed.protocol) && !/\s/.test(String(value))) return;
  place.note(`is ${shown(value)}`, "write a whole address that begins with https:// or http://");
};

export const match =
  (pattern: RegExp, right: string): Shape =>
  (value, place) => {
    if (typeof value !== "string" || !pattern.test(value)) place.note(`is ${shown(value)}`, right);
  };

/** One shape or another, chosen by looking at the value. */
export const either =
  (choose: (value: unknown) => boolean, shape: Shape, other: Shape): Shape =>
  (value, place) =>
    choose(value) ? shape(value, place) : other(value, place);
