import fc from "fast-check";

/** Random dates in the Extended Date/Time Format (EDTF), in every form that an event's date may have. */

const two = (number: number) => String(number).padStart(2, "0");
const four = (number: number) => `${number < 0 ? "-" : ""}${String(Math.abs(number)).padStart(4, "0")}`;
const nat = (min: number, max: number) => fc.integer({ min, max });

/** Years written with four digits; 1 BC is 0000. */
export const year = fc.oneof(nat(-9999, 9999), nat(-60, 120), nat(1500, 2100)).map(four);
const month = nat(1, 12).map(two);
export const day = fc.tuple(year, month, nat(1, 28).map(two)).map((parts) => parts.join("-"));
const yearMonth = fc.tuple(year, month).map((parts) => parts.join("-"));
const plain = fc.oneof(year, yearMonth, day);
const mark = fc.constantFrom("?", "~", "%");
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.oneof(fc.constant(""), value);

const clock = fc
  .tuple(nat(0, 23), nat(0, 59), fc.option(nat(0, 59)))
  .map(([hour, minute, second]) => [hour, minute, ...(second === null ? [] : [second])].map(two).join(":"));
const offset = fc.constantFrom("", "Z", "+02:30", "-0500", "+14", "-12:00", "+00:00");
/** A day with a time of day, with or without an offset from UTC. */
export const moment = fc.tuple(day, clock, offset).map(([day, clock, offset]) => `${day}T${clock}${offset}`);

const unspecified = fc.oneof(
  nat(-99, 99)
    .map((century) => `${century < 0 ? "-" : ""}${two(Math.abs(century))}XX`)
    .filter((text) => text !== "-00XX"),
  nat(1, 999).map((decade) => `${String(decade).padStart(3, "0")}X`),
  year.map((year) => `${year}-XX`),
  yearMonth.map((month) => `${month}-XX`),
  fc.constantFrom("156X-12-25", "15XX-12-XX", "15XX-XX-25", "1500-1X-25", "1XX3", "1XXX-12", "15XX-01-3X"),
);
const partial = fc
  .tuple(maybe(mark), year, maybe(mark), maybe(mark), month, maybe(mark), maybe(mark), nat(1, 28).map(two), maybe(mark))
  .map(([a, year, b, c, month, d, e, day, f]) => `${a}${year}${b}-${c}${month}${d}-${e}${day}${f}`);
// Not the last season of 9999, which ends in a year in which EDTF has no days.
const season = fc
  .tuple(year, nat(21, 41))
  .map((parts) => parts.join("-"))
  .filter((date) => !/^9999-(?:24|28|30)$/.test(date));
const tens = fc.oneof(
  fc.tuple(nat(1, 199), maybe(mark)).map(([decade, mark]) => `${String(decade).padStart(3, "0")}${mark}`),
  fc.tuple(nat(0, 20), maybe(mark)).map(([century, mark]) => `${two(century)}${mark}`),
  fc.constantFrom("-193", "-04", "000", "00"),
);
const long = fc.oneof(
  fc.tuple(fc.constantFrom("", "-"), nat(10_000, 2_000_000_000)).map(([sign, year]) => `Y${sign}${year}`),
  fc.constantFrom("Y-13800000000", "Y17E7", "Y-17E7", "1950S2", "Y17101000S3", "Y-17101E3S3", "-0190S2", "Y5E9"),
);

const two4 = fc.tuple(nat(-4000, 2000), nat(1, 500)).map(([year, more]) => [four(year), four(year + more)] as const);
const range = two4.map(([first, last]) => `[${first}..${last}]`);
const set = fc
  .tuple(fc.array(plain, { minLength: 1, maxLength: 4 }), maybe(two4.map(([first, last]) => `, ${first}..${last}`)))
  .map(([dates, more]) => `[${dates.join(",")}${more}]`);
const list = fc.array(plain, { minLength: 1, maxLength: 4 }).map((dates) => `{${dates.join(", ")}}`);
const interval = fc.oneof(
  two4.map(([first, last]) => `${first}/${last}`),
  fc.tuple(two4, mark, mark).map(([[first, last], a, b]) => `${first}${a}/${last}${b}`),
  plain.map((first) => `${first}/..`),
  plain.map((first) => `${first}/`),
);

/** A date that is not an interval. */
export const singleDate = fc.oneof(
  plain,
  fc.tuple(plain, mark).map((parts) => parts.join("")),
  moment,
  unspecified,
  partial,
  season,
  tens,
  long,
);

/** A date in any form that an event's date may have. */
export const eventDate = fc.oneof({ arbitrary: singleDate, weight: 4 }, range, set, list, interval);

/** Time zones in which dates must be read alike: at, behind and ahead of UTC, one of them by half an hour. */
export const clocks = ["UTC", "America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati"];
