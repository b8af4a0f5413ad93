import { parseDate, type When } from "./edtfDate.ts";
import type { Edtf } from "./model.ts";
import { MINUTE, startOf } from "./time.ts";

/** The furthest year from the year 0 that is read, in either direction. */
export const furthestYear = 1e12;

/**
 * Reads a day, month, season, year, decade, century or time of day; undefined for anything else, and for days that do
 * not exist.
 */
export const parseSingle = (edtf: Edtf): When | undefined =>
  parseDate(edtf) ?? time(edtf) ?? season(edtf) ?? tensOfYears(edtf) ?? longYear(edtf);

const sure = { uncertain: false, approximate: false };
const doubtOf = (mark = "") => ({ uncertain: /[?%]/.test(mark), approximate: /[~%]/.test(mark) });

const clock =
  /^(-?\d{4}-\d\d-\d\d)T(?:(?:([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d+))?)?)|24:00(?::00)?)(?:(Z)|([+−-])(\d\d)(?::?([0-5]\d))?)?$/;

/** A day with a time of day, with or without an offset from UTC. */
function time(edtf: Edtf): When | undefined {
  const match = clock.exec(edtf);
  const day = match && parseDate(match[1] ?? "");
  if (!day) return undefined;
  const [, , hour = "24", minute = "0", second, fraction, utc, sign, hours, minutes = "0"] = match;
  const east = sign ? (sign === "+" ? 1 : -1) * (+(hours ?? 0) * 60 + +minutes) : utc ? 0 : undefined;
  // Offsets lie between -12 and +14 hours, and ISO 8601 does not allow -00:00.
  if (east !== undefined && (east > 840 || east < -720 || (sign && sign !== "+" && east === 0))) return undefined;
  const length = fraction ? 1 : second ? 1000 : MINUTE;
  const within = (+hour * 60 + +minute) * MINUTE + +(second ?? 0) * 1000 + Math.floor(+`0.${fraction ?? 0}` * 1000);
  const from = day.from + within - (east ?? 0) * MINUTE;
  return { ...sure, edtf, from, to: from + length, precision: "time", ...(east !== undefined && { offset: east }) };
}

/** The divisions of a year, by their EDTF number from 21: the month each begins in, and how many months it lasts. */
const divisions = [
  ...[3, 6, 9, 12, 3, 6, 9, 12, 9, 12, 3, 6, 1, 4, 7, 10].map((month) => [month, 3] as const),
  ...[1, 5, 9].map((month) => [month, 4] as const),
  ...[1, 7].map((month) => [month, 6] as const),
];

function season(edtf: Edtf): When | undefined {
  const [, year = "", number = 0, mark] = /^(-?\d{4})-(\d\d)([?~%]?)$/.exec(edtf) ?? [];
  const division = divisions[+number - 21];
  if (!division || year === "-0000") return undefined;
  const [month, months] = division;
  const [from, to] = [startOf(+year, month), startOf(+year, month + months)];
  return { edtf, from, to, precision: "season", season: +number, ...doubtOf(mark) };
}

/** A decade (the first three digits of its years) or a century (the first two). */
function tensOfYears(edtf: Edtf): When | undefined {
  const [, start, mark] = /^(-?\d{2,3})([?~%]?)$/.exec(edtf) ?? [];
  if (!start || /^-0+$/.test(start)) return undefined;
  const years = start.replace("-", "").length === 3 ? 10 : 100;
  return { ...oneOfYears(edtf, +start * years, years), ...doubtOf(mark) };
}

/**
 * A year of five or more digits (`Y12000`), as a power of ten (`Y-66E6`), or with its count of significant digits
 * (`1950S2`).
 */
function longYear(edtf: Edtf): When | undefined {
  const [, minus, long, short, digits, mark] =
    /^(?:Y(-?)([1-9]\d{4,}|\d+E\d+)|(-?\d{4})(?=S))(?:S([1-9]))?([?~%]?)$/.exec(edtf) ?? [];
  const size = Number(long ?? short?.replace("-", ""));
  const year = minus || short?.startsWith("-") ? -size : size;
  if (!(size <= furthestYear) || Object.is(year, -0)) return undefined;
  if (!digits) return { edtf, ...spanOfYear(year), ...doubtOf(mark) };
  const unit = 10 ** Math.max(0, String(size).length - +digits);
  const start = Math.sign(year) * Math.floor(size / unit) * unit;
  const { uncertain } = doubtOf(mark);
  return {
    ...oneOfYears(edtf, year < 0 ? start - unit + 1 : start, unit),
    uncertain,
    approximate: true,
    estimate: year,
  };
}

const spanOfYear = (year: number): Pick<When, "from" | "to" | "precision"> => ({
  from: startOf(year),
  to: startOf(year + 1),
  precision: "year",
});

/** A range of `years` years from `first`: the date lies in one of them. */
function oneOfYears(edtf: Edtf, first: number, years: number): When {
  const [from, last] = [first, first + years - 1].map((year): When => ({ ...sure, edtf, ...spanOfYear(year) }));
  return { ...sure, edtf, from: from?.from ?? 0, to: last?.to ?? 0, precision: "range", of: [from, last] };
}
