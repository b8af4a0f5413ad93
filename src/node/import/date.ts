import { parseEdtf } from "../../events/edtf.ts";
import { furthestYear } from "../../events/edtfSingle.ts";
import type { Edtf } from "../../events/model.ts";
import { longAgo } from "../../language/formats.ts";
import type { ForeignDate } from "./foreign.ts";
import { withoutStart } from "./openDates.ts";
import { monthNumber } from "./plainDate.ts";
import { hasShortYear } from "./twoDigitYears.ts";
import { type DayOrder, writtenDate, yearEdtf } from "./written.ts";

/** What could be read of a date, and what could not. */
export interface ReadDate {
  edtf?: Edtf;
  time?: string;
  /** The last day, if the text gives a first and a last; `..` if it has not ended. */
  until?: Edtf;
  /** The time zone of `time`, if the date names one. */
  zone?: string;
  /** True if numbers such as 3/11/2017 can be read day first or month first. */
  ambiguous?: true;
  /** The text, if it says it in another way than the date does, such as "early 1850". */
  otherwise?: string;
  /** What is wrong with the date, and what was done about it. */
  doubts: readonly Doubt[];
}

interface Doubt {
  field: string;
  wrong: string;
  right: string;
}

/** Words that an end date may have for something that has not ended. */
const notEnded = /^(?:\.\.|now|present|today|ongoing|open)$/i;

/**
 * Reads the fields of a date as EDTF, as precisely as they allow. A part that does not exist (a thirteenth month, 31
 * June) is reported in `doubts` and dropped with all finer parts, never moved to another day. `order` says whether 3/11
 * is 3 November or 11 March. Words such as "present" are read as `..`.
 */
export function readDate({ year, month, day, time, written = "" }: ForeignDate, order?: DayOrder): ReadDate {
  if (written && !year) return notEnded.test(written) ? { edtf: "..", doubts: [] } : inOnePiece(written, time, order);
  if (year === "")
    return month || day || time
      ? { doubts: [{ field: "year", wrong: "is empty, though month or day is given", right: "give the year" }] }
      : { doubts: [] };
  const start = readYear(year, order);
  const { doubts } = start;
  if (!start.edtf) return start;
  if (start.until || (start.edtf.startsWith("[") && !month)) {
    const dropped = Object.entries({ month, day, time }).flatMap(([field, value]) =>
      value ? [{ field, wrong: `is ${quoted(value)}`, right: "dropped: it is not said of which of the years" }] : [],
    );
    return { ...start, doubts: [...doubts, ...dropped] };
  }
  // A month that stands apart is of the year alone, even if a month stands in the year as well.
  const own = month ? start.edtf.replace(/^(-?\d{4})-\d\d(?:-\d\d)?(?=[?~%]?$)/, "$1") : start.edtf;
  const [whole = "", mark = ""] = /[?~%]$/.test(own) ? [own.slice(0, -1), own.at(-1)] : [own];
  const parts = { edtf: whole, doubts: [...doubts] };
  const hasMonth = addPart(parts, ["month", month, "the year"]);
  if (day && !hasMonth)
    parts.doubts.push(
      whole.startsWith("Y")
        ? { field: "day", wrong: `is ${quoted(day)}, and ${noMonths}`, right: "carried over as the year alone" }
        : { field: "day", wrong: `is ${quoted(day)} without a month`, right: "give the month too" },
    );
  const hasDay = hasMonth && addPart(parts, ["day", day, "the month"]);
  const clock = clockOf(time, hasDay);
  return { ...clock, edtf: `${parts.edtf}${mark}`, doubts: [...parts.doubts, ...clock.doubts] };
}

const noMonths = "EDTF has no months and days in years of more than four digits";

/** Adds a month or a day to a date if the result exists; adds a doubt if it does not. Returns whether it was added. */
function addPart(
  parts: { edtf: Edtf; doubts: Doubt[] },
  [field, value, whole]: readonly [string, string, string],
): boolean {
  if (value === "") return false;
  // A program that has gaps in a column writes its numbers as 11.0.
  const plain = value.replace(/(?<=^\d+)\.0+$/, "");
  const number =
    field === "month" ? String(monthNumber(plain) ?? plain) : plain.replace(/(?<=\d)(?:st|nd|rd|th|\.)$/i, "");
  const longer = `${parts.edtf}-${number.padStart(2, "0")}`;
  if (
    /^\d{1,2}$/.test(number) &&
    Number(number) <= 31 &&
    parseEdtf(longer) &&
    (field === "day" || Number(number) <= 12)
  ) {
    parts.edtf = longer;
    return true;
  }
  const wrong = parts.edtf.startsWith("Y")
    ? `is ${quoted(value)}, and ${noMonths}`
    : `is ${quoted(value)}, which ${parts.edtf} does not have`;
  parts.doubts.push({ field, wrong, right: `carried over as ${whole} alone` });
  return false;
}

function readYear(year: string, order: DayOrder | undefined): ReadDate {
  const field = "year";
  const wrong = `is ${quoted(year)}`;
  const before = /^-(\d+)(\??)$/.exec(year);
  const number = /^(\d+)(\.0+)?(\??)$/.exec(year);
  if (number) {
    const edtf = `${yearEdtf(Number(number[1]))}${number[3] ?? ""}`;
    return parseEdtf(edtf) ? { edtf, doubts: [] } : { doubts: [{ field, wrong, right: tooFar }] };
  }
  if (before && Number(before[1]) >= longAgo) {
    const edtf = `${yearEdtf(-Number(before[1]))}${before[2] ?? ""}`;
    if (parseEdtf(edtf)) return { edtf, doubts: [{ field, wrong, right: `carried over as ${edtf}` }] };
  }
  if (before) {
    const edtf = `${yearEdtf(1 - Number(before[1]))}${before[2] ?? ""}`;
    return parseEdtf(edtf)
      ? { edtf, doubts: [{ field, wrong, right: `carried over as ${before[1]} BC, which EDTF writes ${edtf}` }] }
      : { doubts: [{ field, wrong, right: tooFar }] };
  }
  const found = writtenDate(year, order);
  if (!found)
    return {
      doubts: [
        {
          field,
          wrong,
          right: withoutStart(year) ?? (isTooFar(year) ? tooFar : "write a year, such as 2017, or circa 2017"),
        },
      ],
    };
  if (found.until) {
    const right = `carried over as from ${found.edtf} to ${found.until}`;
    return { edtf: found.edtf, until: found.until, doubts: [{ field, wrong, right }] };
  }
  const kept = /^\[/.test(found.edtf) ? "carried over as one of its years" : `carried over as ${found.edtf}`;
  return {
    edtf: found.edtf,
    ...(found.time && { time: found.time }),
    ...(found.ambiguous && { ambiguous: found.ambiguous }),
    ...((found.otherwise || found.lost) && { otherwise: year }),
    doubts: found.edtf === year ? [] : [{ field, wrong, right: kept }],
  };
}

function inOnePiece(written: string, time: string, order: DayOrder | undefined): ReadDate {
  if (/^-?\d{1,3}$/.test(written)) return readDate({ year: written, month: "", day: "", time }, order);
  const field = "date";
  const found = writtenDate(written, order);
  if (!found)
    return { doubts: [{ field, wrong: `is ${quoted(written)}`, right: withoutStart(written) ?? howToWrite(written) }] };
  const { edtf, until, endTime, lost, otherwise, time: own = "", zone, ambiguous } = found;
  const isTimed = own !== "" && isDay(edtf);
  // A program that writes an unknown day as 00 writes midnight after it.
  const shown = time || (isTimed || own === "00:00" ? "" : own);
  const clock = shown ? clockOf(shown, isDay(edtf)) : { doubts: [] };
  const changes = [
    ...(lost ? [`${lost} of it is not carried over`] : []),
    ...(until && until !== ".." && !written.includes(edtf) ? [`carried over as from ${edtf} to ${until}`] : []),
    ...(!until && (otherwise || /[~%[]/.test(edtf)) && written !== edtf ? [`carried over as ${edtf}`] : []),
  ];
  return {
    ...(isTimed && { time: own, ...(zone && { zone }) }),
    ...(ambiguous && { ambiguous }),
    ...clock,
    edtf,
    ...((otherwise || lost) && { otherwise: written }),
    ...(until && { until: endTime && isDay(until) ? `${until}T${endTime}` : until }),
    doubts: [...changes.map((right) => ({ field, wrong: `is ${quoted(written)}`, right })), ...clock.doubts],
  };
}

const howToWrite = (text: string): string =>
  isTooFar(text)
    ? tooFar
    : /^\d{5}(?:\.\d+)?$/.test(text)
      ? "if Excel shows a day there, format the cell as a date; a year is written with its era, 12000 AD, or as Y12000"
      : /(?<!\d)\d{5,}(?!\d)/.test(text)
        ? "write a year of more than four digits with its era, 12000 AD, or as Y12000"
        : hasShortYear(text)
          ? "write its year with four digits: none of the years that --two-digit-years names ends in these two"
          : "write a date that exists, such as 2017-11-03, 3 November 2017, 2017-11, 1850s or c. 1850";

/** Why a year cannot be drawn. */
const tooFar = `a year further than ${furthestYear.toLocaleString("en")} years from the year 0 cannot be carried over`;
const isTooFar = (text: string): boolean =>
  /^(?:Y-?|-|AD ?|CE ?)?\d+[^\d-]*$/i.test(text) && Number(text.replace(/\D/g, "")) > furthestYear;

const isDay = (edtf: Edtf): boolean => parseEdtf(edtf)?.precision === "day";

/** A time of day on a 12- or 24-hour clock, as `19:30`. A date that is not a day cannot have one. */
function clockOf(time: string, hasDay: boolean): { time?: string; doubts: readonly Doubt[] } {
  if (!time) return { doubts: [] };
  const wrong = `is ${quoted(time)}`;
  // As German and French write it, too: 2.56 Uhr, 14h30.
  const clock = /^(\d{1,2})\s?[:.h]\s?(\d{2})(:\d{2}(?:\.\d+)?)?\s*(?:(am|pm)|uhr)?$/i.exec(time);
  const hour = clock && (Number(clock[1]) % 12) + (/pm/i.test(clock[4] ?? "") ? 12 : 0);
  const exact = clock && `${String(clock[4] ? hour : Number(clock[1])).padStart(2, "0")}:${clock[2]}`;
  if (!exact || !/^([01]\d|2[0-3]):[0-5]\d$/.test(exact) || !hasDay)
    return { doubts: [{ field: "time", wrong, right: "dropped: a time needs a day, and is written as 19:30" }] };
  return { time: exact, doubts: clock[3] ? [{ field: "time", wrong, right: `carried over as ${exact}` }] : [] };
}

const quoted = (text: string): string => JSON.stringify(text);
