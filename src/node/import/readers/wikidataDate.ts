import { type ForeignDate, writtenAs } from "../foreign.ts";
import { yearEdtf } from "../plainDate.ts";

const instant = /^([+-]?)0*(\d+)-(\d\d)-(\d\d)(?:T(\d\d:\d\d):\d\dZ)?$/;

/** Whether a value is a date as the query service writes it: `1949-05-01T00:00:00Z`. */
export const isInstant = (value: string): boolean => /^[+-]?\d{4,}-/.test(value) && instant.test(value);

/** An astronomical year, such as `YEAR(?date)` gives, as an instant of the query service. */
export const yearAsInstant = (year: string): string =>
  year && `${year.startsWith("-") ? "-" : "+"}${year.replace("-", "").padStart(4, "0")}-00-00T00:00:00Z`;

/** A date of the query service as it is carried over, with a doubt where the service does not say how exact it is. */
interface WikidataDate {
  date: ForeignDate;
  doubt?: { wrong: string; right: string };
}

/**
 * Reads an instant of the query service, whose years are astronomical (0 is 1 BC). `precision` is the number that
 * Wikidata has for it: 11 for a day, 10 for a month, 9 a year, 8 a decade, 7 a century, 6 a millennium, less for more
 * years. Without it, 1 January is taken for the year, and the first day of another month is in doubt.
 */
export function dateIn(value: string, precision: string): WikidataDate {
  const [, sign = "", digits = "", month = "", day = "", clock = "00:00"] = instant.exec(value) ?? [];
  if (!digits) return { date: writtenAs(value) };
  const year = sign === "-" ? -Number(digits) : Number(digits);
  const finest = precision ? Number(precision) : month === "00" ? 9 : day === "00" ? 10 : undefined;
  const alike = (as: string) => `is ${value.split("T")[0]}, which is also how Wikidata writes a ${as} alone`;
  if (finest === undefined && day === "01") {
    if (month === "01")
      return {
        date: writtenAs(yearEdtf(year)),
        doubt: { wrong: alike("year"), right: "carried over as the year: write the day if you know it" },
      };
    const date = writtenAs(`${yearEdtf(year)}-${month}-?01`);
    return {
      date,
      doubt: { wrong: alike("month"), right: "carried over with its day in doubt: write the month or the day" },
    };
  }
  if (finest !== undefined && finest < 9) return { date: writtenAs(roughYears(year, finest)) };
  if (finest === 9) return { date: writtenAs(yearEdtf(year)) };
  if (finest === 10) return { date: writtenAs(`${yearEdtf(year)}-${month}`) };
  return { date: { ...writtenAs(`${yearEdtf(year)}-${month}-${day}`), time: clock === "00:00" ? "" : clock } };
}

/** The decade, century or millennium that a year lies in, or about that year, as EDTF. */
function roughYears(year: number, precision: number): string {
  if (precision < 6) return `${yearEdtf(year)}~`;
  const length = 10 ** (9 - precision);
  if (length === 10) {
    // The 440s BC are the years from 449 to 440 BC, which ISO 8601 counts as -448 to -439.
    const tens = year > 0 ? Math.floor(year / 10) * 10 : -8 - Math.floor((1 - year) / 10) * 10;
    const [first, last] = year > 0 ? [Math.max(tens, 1), tens + 9] : [tens, Math.min(tens + 9, 0)];
    return `[${yearEdtf(first)}..${yearEdtf(last)}]`;
  }
  // Centuries and millennia are counted from the years 1 and 1 BC.
  const first = year > 0 ? Math.ceil(year / length) * length - length + 1 : 1 - Math.ceil((1 - year) / length) * length;
  return `[${yearEdtf(first)}..${yearEdtf(first + length - 1)}]`;
}
