import { parseEdtf, readEdtf, type When } from "../edtf.ts";
import { furthestYear } from "../edtfSingle.ts";
import { literal, type Path } from "./problem.ts";
import { type Shape, tuple } from "./shape.ts";

const forms =
  "write a day 2017-11-03, a month 2017-11, a year 2017 or -0043 (44 BC), a time 2017-11-03T19:30, a season 2017-21, " +
  "an uncertain date 2017-11-03?, an approximate one 2017-10~, or one of several days [2017-10-30..2017-11-03]";

/** What authors often write that is not EDTF: how to recognize it, what is wrong with it, and what would be right. */
const mistaken: readonly (readonly [pattern: RegExp, wrong: string, right: string])[] = [
  [/^-0000/, "has a year of minus zero", "write 0000 for 1 BC, -0001 for 2 BC"],
  [
    /^Y-?\d{1,4}$/,
    "begins with Y, which is for years of five digits and more",
    "write the year in four digits: 0079, -0043",
  ],
  [/^-?\d{5,}/, "has a year of more than four digits", "write such a year with a Y before it: Y12000, Y-66000000"],
  [/^-?\d{1,3}-\d\d/, "has a year of fewer than four digits", "write four: 0079-08-24, -0043-03-15"],
  [
    /^\d{1,3}\s*(bc|bce|ad|ce)\b/i,
    "has its era in words",
    "write an astronomical year: 0079 for AD 79, -0043 for 44 BC",
  ],
  [/^(c\.|ca\.?|circa|about)\s/i, "says “about” in words", "write ~ after the date: 1850~"],
  [/^\d{4}s$/, "is a decade in words", "write 185X, or [1850..1859]"],
  [/^\d\d?[./]\d\d?[./]\d{2,4}$/, "is not in the order year, month, day", "write 2017-11-03"],
  [/^\d{8}$/, "is a date without hyphens", "write 2017-11-03"],
  [/^\d{4}-?W\d\d/, "is a week of the year", "write the days: [2017-10-30..2017-11-05]"],
  [/^\d{4}-\d{3}$/, "is a day numbered from the start of the year", "write month and day: 2017-11-03"],
  [/^P\d|\/P\d/, "is a duration, not a date", "write its beginning in date and its end in until"],
  [/^R\d*\//, "is a repeating interval", "write one date for each event"],
  [
    /^\d{4}-\d\d-\d\d[ T]\d/,
    "has a time of day that does not exist",
    "write 2017-11-03T19:30, or add its distance from UTC: 2017-11-03T19:30+03:00",
  ],
];

/** What is wrong with a text that `parseEdtf` cannot read, and what would be right. */
function unread(text: string): readonly [wrong: string, right: string] {
  const [, wrong, right] = mistaken.find(([pattern]) => pattern.test(text)) ?? [];
  const [start, end] = text.split("/");
  const isReversed = start && end && parseEdtf(`${end}/${start}`);
  if (isReversed) return ["runs backwards", `write the earlier date first: ${end}/${start}`];
  if (/^Y-?\d{5}|^Y-?\d+E/.test(text))
    return ["is a year out of range", `write one within ${furthestYear} years of the year 0`];
  return wrong && right ? [wrong, right] : ["is not a date that exists", forms];
}

/** Why a valid date cannot be drawn on a time axis, and what would be right; undefined if it can be drawn. */
function undrawable({ edtf, from, to }: When): readonly [wrong: string, right: string] | undefined {
  if (/^-?XXXX/.test(edtf)) return ["says nothing about its year", "give the years it lies between: [1500..1999]"];
  if (from === Number.NEGATIVE_INFINITY)
    return ["has no earliest possible day", "give its earliest possible date: [1500..1760]"];
  if (to === Number.POSITIVE_INFINITY)
    return ["has no latest possible day", "give its latest possible date: [1760..1799]"];
  return undefined;
}

/** Reads a date, or adds a problem and returns undefined. */
const readDate = (value: unknown, path: Path): When | undefined => {
  const when = typeof value === "string" ? parseEdtf(value) : undefined;
  if (when) return when;
  const [wrong, right] = typeof value === "string" ? unread(value) : (["is not a date that exists", forms] as const);
  path.add(`is ${literal(value)}, which ${wrong}`, right);
  return undefined;
};

/** Adds a problem if a valid date cannot be drawn on a time axis. */
function checkDrawable(when: When, path: Path): void {
  const found = undrawable(when);
  if (found) path.add(`is ${literal(when.edtf)}, which ${found[0]}`, found[1]);
}

/** A date as `parseEdtf` reads it, other than an interval, that can be drawn on a time axis. */
export const edtf: Shape = (value, path) => {
  const when = readDate(value, path);
  if (!when) return;
  if (when.precision === "interval")
    path.add(
      `is ${literal(value)}, which is an interval`,
      "give one date, or one of several possible dates: [2017-10..2017-11]",
    );
  else checkDrawable(when, path);
};

/** When an event happened: a date, or an interval whose beginning is known. */
export const eventDate: Shape = (value, path) => {
  const when = readDate(value, path);
  if (!when) return;
  const [first, last] = when.of ?? [];
  if (when.precision !== "interval") return checkDrawable(when, path);
  if (!first)
    return path.add(
      `is ${literal(value)}, which does not say when it began`,
      "give its earliest possible date: [1500..1760]",
    );
  checkDrawable(first, path);
  if (last) checkDrawable(last, path);
};

/** The first and the last date of a stretch of time, both included. */
export const extent: Shape = (value, path) => {
  const before = path.count;
  tuple([edtf, edtf], 'write its first and its last date: ["2017-09", "2017-11-03"]')(value, path);
  if (path.count > before || !Array.isArray(value)) return;
  const [first, last] = value as [string, string];
  if (readEdtf(last).to <= readEdtf(first).from)
    path.add(`is ${literal(value)}, which runs backwards`, `write the earlier date first: ["${last}", "${first}"]`);
};
