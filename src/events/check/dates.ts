import { dateAt, parseEdtf, readEdtf, type When } from "../edtf.ts";
import { furthestYear } from "../edtfSingle.ts";
import { DAY, startOf } from "../time.ts";
import { nearEdtf } from "./nearEdtf.ts";
import { earliestFor, latestFor } from "./openEnds.ts";
import { literal, type Path } from "./problem.ts";
import { type Shape, tuple } from "./shape.ts";

const forms =
  "write a day 2017-11-03, a month 2017-11, a year 2017, -0043 (44 BC) or Y-66000000, a time 2017-11-03T19:30, a season 2017-21, " +
  "an uncertain date 2017-11-03?, an approximate one 2017-10~, or one of several days [2017-10-30..2017-11-03]";

/** What authors often write that is not EDTF: how to recognize it, what is wrong with it, and what would be right. */
const mistaken: readonly (readonly [pattern: RegExp, wrong: string, right: string])[] = [
  [/^-0000/, "has a year of minus zero", "write 0000 for 1 BC, -0001 for 2 BC"],
  [/^\d\d?[./-]\d\d?$/, "has no year", "write year, month and day: 2017-11-03"],
  [
    /^\d\d?[./-](?:\d\d?[./-])?\d{4}$/,
    "is not in the order year, month, day",
    "write 2017-11-03, or 2017-11 for a month",
  ],
  [/^-?\d{1,3}-\d\d/, "has a year of fewer than four digits", "write four: 2017-11-03, 0079-08-24, -0043-03-15"],
  [
    /^Y?-?\d{5,}-/,
    "has a month in a year of more than four digits",
    "write the year alone, with a Y before it: Y12000",
  ],
  [
    /\d\s*(bc|bce|ad|ce|b\.c\.)|^(bc|ad)\s/i,
    "has its era in words",
    "write an astronomical year: 0079 for AD 79, -0043 for 44 BC",
  ],
  [
    /\d\s*(ma|mya|my|myr|ga|ka|kyr|bp|b2k)\b|years ago/i,
    "is counted back from today",
    "write the year: Y-66000000 for 66 million years ago; with an error of a million years either way, " +
      "[Y-67000000..Y-65000000]; about then, Y-66000000~",
  ],
  [
    /^\d{4}-\d\d-\d\d\s*(\.\.|[-–—]|to)\s*\d/,
    "is a first and a last day",
    "write 2017-11-03/2017-11-05, or [2017-11-03..2017-11-05] if it was one of these days",
  ],
  [
    /^\d{4}[./]\d\d?[./]\d\d?$|^\d{4}-(?:\d-\d\d?|\d\d-\d)$/,
    "is not written with hyphens and two digits",
    "write 2017-11-03",
  ],
  [/^Y?-?\d+\.\d+$/, "has a decimal point in its year", "write all digits of the year: Y-66040000"],
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
    "is not a day, a T and a time of day from 00:00 to 24:00",
    "write 2017-11-03T19:30, or add its distance from UTC: 2017-11-03T19:30+03:00",
  ],
];

type Found = readonly [wrong: string, right: string];

/** Dates of which only the latest is known, with a range that ends there and begins a century before the first of them. */
const noEarliest = (of: readonly (When | undefined)[], wrong = "has no earliest possible day"): Found => {
  const [first, last] = [of.find(Boolean), of.findLast(Boolean)];
  const range =
    first && last ? `[${earliestFor(first)}..${(last.of?.findLast(Boolean) ?? last).edtf}]` : "[1500..1760]";
  return [wrong, `give its earliest possible date: ${range}`];
};

/** Dates of which only the earliest is known, with a range that begins there. */
const noLatest = (of: readonly (When | undefined)[]): Found => {
  const [first, last] = [of.find(Boolean), of.findLast(Boolean)];
  const range = first && last ? `[${(first.of?.find(Boolean) ?? first).edtf}..${latestFor(last)}]` : "[1760..1799]";
  return ["has no latest possible day", `give its latest possible date: ${range}`];
};

/** What is wrong with “before 1760” and “since 1760”; undefined for any other text. */
function openInWords(text: string): Found | undefined {
  const [, word = "", date = ""] = /^(before|until|by|after|since)\s+(.+)$/i.exec(text) ?? [];
  if (!word) return undefined;
  const known = [parseEdtf(date)];
  return /^(?:after|since)/i.test(word) ? noLatest(known) : noEarliest(known);
}

/** What is wrong with a text that `parseEdtf` cannot read, and what would be right. */
function unread(text: string): readonly [wrong: string, right: string] {
  const open = openInWords(text);
  if (open) return open;
  const [, wrong, right] = mistaken.find(([pattern]) => pattern.test(text)) ?? [];
  if (/^Y-?(?:\d{5,}|\d+E\d+)(?:S\d+)?[?~%]?$/.test(text))
    return ["is a year out of range", `write one within ${furthestYear} years of the year 0`];
  return wrong && right ? [wrong, right] : (notThere(text) ?? ["cannot be read as a date", forms]);
}

/** What is wrong with a month or a day that no calendar has. */
function notThere(text: string): readonly [wrong: string, right: string] | undefined {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)(?:-(\d\d))?$/.exec(text) ?? [];
  if (!year || !month) return undefined;
  const whole = parseEdtf(`${year}-${month}`);
  if (!day || whole?.precision !== "month") return ["is not a date that exists", "write a month from 01 to 12"];
  return ["is not a date that exists", `write a day from 01 to ${Math.round((whole.to - whole.from) / DAY)}`];
}

/** Why a valid date cannot be drawn on a time axis, and what would be right; undefined if it can be drawn. */
function undrawable({ edtf, from, to, of = [] }: When): readonly [wrong: string, right: string] | undefined {
  if (/^-?XXXX/.test(edtf)) return ["says nothing about its year", "give the years it lies between: [1500..1999]"];
  if (from === Number.NEGATIVE_INFINITY) return noEarliest(of);
  if (to === Number.POSITIVE_INFINITY) return noLatest(of);
  const [, minus = "", digits = ""] = /^(-?)(\d{2,3})[?~%]?$/.exec(edtf) ?? [];
  // EDTF has centuries and decades in two and three digits; in those far away, a year is meant.
  if (digits && Number(digits.slice(0, 2)) > 21)
    return [
      `is a ${digits.length === 2 ? "century" : "decade"} in EDTF, beginning in ${minus}${digits.padEnd(4, "0")}`,
      `write a year in four digits: ${minus}${digits.padStart(4, "0")}`,
    ];
  return undefined;
}

/** How a date that is no text would be written. */
const quoted = (value: unknown): string => {
  if (!Number.isInteger(value)) return forms;
  const day = /^(?:1\d|20)\d{6}$/.test(String(value)) ? nearEdtf(String(value))?.[1].replace("write ", "") : undefined;
  return `write it in quotes: "${day ?? dateAt(startOf(Number(value))).replace(/-01-01$/, "")}"`;
};

/** Reads a date, or adds a problem and returns undefined; `takesIntervals` says whether the field may have an interval. */
const readDate = (value: unknown, path: Path, takesIntervals: boolean): When | undefined => {
  if (typeof value !== "string") {
    path.add(`is ${literal(value)}, which is not text`, quoted(value));
    return undefined;
  }
  const when = parseEdtf(value);
  if (when) return when;
  const near = nearEdtf(value, takesIntervals);
  const [wrong, right] = near ?? unread(value);
  path.add(`is ${literal(value)}, which ${wrong}`, right, near ? {} : { date: value });
  return undefined;
};

/** Adds a problem if a valid date cannot be drawn on a time axis. */
function checkDrawable(when: When, path: Path): void {
  const found = undrawable(when);
  if (found) path.add(`is ${literal(when.edtf)}, which ${found[0]}`, found[1]);
}

/** A date as `parseEdtf` reads it, other than an interval, that can be drawn on a time axis. */
export const edtf: Shape = (value, path) => {
  const when = readDate(value, path, false);
  if (!when) return;
  if (when.precision === "interval")
    path.add(
      `is ${literal(value)}, which is an interval`,
      "give one date, or one of several possible dates: [2017-10..2017-11]",
    );
  else checkDrawable(when, path);
};

/** A day: charts that show how things stood on one would take the first of a month for the month. */
export const day: Shape = (value, path) => {
  const before = path.count;
  edtf(value, path);
  if (path.count > before) return;
  const { precision, to } = readEdtf(value as string);
  const last = dateAt(to - 1);
  // In years of five or more digits no day can be written.
  if (precision !== "day" && readEdtf(last).precision === "day")
    path.add(
      `is ${literal(value)}, which is not a day`,
      precision === "time" ? `write the day alone: ${last}` : `write one, such as its last: ${last}`,
    );
};

/** When an event happened: a date, or an interval whose beginning is known. */
export const eventDate: Shape = (value, path) => {
  const when = readDate(value, path, true);
  if (!when) return;
  const [first, last] = when.of ?? [];
  if (when.precision !== "interval") return checkDrawable(when, path);
  if (!first) {
    const [wrong, right] = noEarliest([last], "does not say when it began");
    return path.add(`is ${literal(value)}, which ${wrong}`, right);
  }
  checkDrawable(first, path);
  if (last) checkDrawable(last, path);
};

/** The first and the last date of a stretch of time, both included. */
export const extent: Shape = (value, path) => {
  const before = path.count;
  tuple([edtf, edtf], 'write its first and its last date: ["2017-09", "2017-11-03"]')(value, path);
  if (path.count > before || !Array.isArray(value)) return;
  const [first, last] = value as [string, string];
  const elsewhere = [first, last].find((date) => readEdtf(date).offset !== undefined);
  if (elsewhere !== undefined)
    path.add(
      `has ${literal(elsewhere)}, with an offset from UTC`,
      "write the time by the clock of the story's zone, without an offset: 2017-11-03T19:30",
    );
  else if (readEdtf(last).to <= readEdtf(first).from)
    path.add(`is ${literal(value)}, which runs backwards`, `write the earlier date first: ["${last}", "${first}"]`);
};
