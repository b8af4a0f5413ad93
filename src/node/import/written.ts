import { parseEdtf, readEdtf } from "../../events/edtf.ts";
import { oneOfSeveral } from "./alternatives.ts";
import { doubtOf } from "./doubt.ts";
import { eraAtEnd } from "./eras.ts";
import { hoursOf } from "./hours.ts";
import { partOfDate } from "./partsOfDates.ts";
import { type DayOrder, dayOf, type Written, yearsWithSlash } from "./plainDate.ts";
import { centuryAtEnd, eitherSpan, eraYear, readable, seasonOf, spanOfYears } from "./yearsWritten.ts";

export { type DayOrder, type Written, yearEdtf } from "./plainDate.ts";

/** What Arabic puts before a year or two: "سنة 1343", "بين عامي 1330 و1331". */
const arabicYear = /(?<!\p{L})(?:سنة|سنتي|عام|عامي) (?=\d)/gu;

/** What says that something happened in a year or more: "sometime in the 1850s", "im Jahr 1850". */
const within =
  /^(?:(?:sometime|some time|at some point|irgendwann|en algún momento) )?(?:in|im|during|während|en|dans|au cours d[eu]|pendant|durante|في|خلال)\s+(?:the |den |der |dem |des |les |la |le |l[’']|los |el )?(?:(?:year|jahre?s?|année|año) (?=\d))?/iu;

/** What may stand before the first of two dates. */
const from = /^(?:from|vo[mn]|du|del?|desde|من)\s+/i;

/** The end of a text whose date has not ended. */
const openEnd =
  /^(?:(?:since|desde)\s+)?(.+?)(?:, (?:not ended|en curso)|\s*(?:-|–|to|\/|al?|hasta)\s*(?:la )?(?:now|present|today|presente|actualidad|hoy|\.\.)|\s*[–—/]\s*)$/i;

/** What may separate a first and a last date, the clearest first. */
const separators = [
  /\s+(?:to|until|till|through|bis|à|au|al?|hasta|إلى|حتى)\s+/i,
  /\s+[–—-]\s+/,
  /\s*[–—]\s*/,
  /\s*\/\s*/,
  /(?<=^\d{4})-(?=\d{4}$)/,
  /(?<=^\d{3})-(?=\d{3,4}$)/,
  /(?<=T[\d:.]+Z?)-(?=\d{4}-\d\d-\d\dT)/i,
  // The second year of a century (1914-18), and years before the year 1 (1500-1200 BC).
  /(?<=^\d{4})-(?=\d{2}$)/,
  /(?<=^[\d.,]{1,12})-(?=[\d.,]{1,12} ?\D+$)/,
  /(?<=^\d[\d/]*\/\d{4})-(?=\d{1,2}\/[\d/]*\d{4}$)/,
  // Dates in words: the last has a month or an era before its year, or the first a year of its own, or both have eras.
  /(?<=[\p{L}\d])-(?=\p{L}.*\d|\d+\p{L}*\.? \p{L}.*\d{3})/u,
  /(?<=\p{L}.*\d{3})-(?=\d{2,4}$)/u,
  /(?<=\p{L}.*\d|\d \p{L}+)-(?=\d{1,4} \p{L}+$)/u,
  // Centuries in German and French: "15.-16. Jh.", "XVe-XVIe siècle".
  /(?<=\d\.|^[ivxl]+(?:er?|ème)?)-(?=\d+\. ?\p{L}|[ivxl]+(?:er?|ème)? )/iu,
];

/** Two days of a month that stands before them, and the year after them: "July 15–16, 1851". */
const daysOfMonth =
  /^(?:from )?(\p{L}{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?\s*(?:[–—-]|to|through|until)\s*(\d{1,2})(?:st|nd|rd|th)?(,? .+)$/iu;

/**
 * Reads a date from a single text: EDTF, ISO 8601, numbers (3/11/2017), words in nine languages (3. November 2017, Nov
 * 2017), years with an era (44 BC), decades, centuries and parts of them ("early 1850s"), all of them with "about", "?",
 * "between … and …", "… or …", or a first and a last date. Undefined for anything else, and for days that do not exist.
 */
export function writtenDate(text: string, order?: DayOrder): Written | undefined {
  const trimmed = inLatinDigits(text).trim().replace(/\s+/g, " ").replace(within, "").replace(arabicYear, "");
  // People who type 19 or 195 mean a year, not EDTF's century or decade. Times and intervals are read below.
  if (!/^-?\d{1,3}$|[T/]/.test(trimmed) && parseEdtf(trimmed)) return { edtf: trimmed };
  // A date in words would take "since" for a part of it that is lost.
  const since = /^(?:since|seit|depuis|desde|منذ)\s+(?:dem |le |el )?([^–—/]+)$/i.exec(trimmed);
  const date =
    (since?.[1] && opened(oneDate(since[1], order))) ||
    hoursOf(trimmed, (moment) => withTime(moment, order)) ||
    oneDate(trimmed, order);
  if (date) return date;
  const open = openEnd.exec(trimmed);
  if (open?.[1]) return opened(writtenDate(open[1], order));
  const [, month, day, lastDay, year] = daysOfMonth.exec(trimmed) ?? [];
  const days = month && fromTo(`${month} ${day}${year}`, `${month} ${lastDay}${year}`, order);
  if (days) return days;
  for (const separator of separators) {
    const [first, last, ...more] = trimmed.replace(from, "").split(separator);
    const found = first && last && more.length === 0 ? fromTo(first, last, order) : undefined;
    if (found) return found;
  }
  return undefined;
}

const opened = (start: Written | undefined): Written | undefined =>
  start && !start.until ? { ...start, until: ".." } : undefined;

/** A text with the digits of Arabic and Persian, and the wide ones of East Asia, replaced by 0 to 9. */
const inLatinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));

/** Reads a single date, or one of several: "between 14 July 2014 and 31 May 2015", "1850 or 1851". */
const oneDate = (text: string, order: DayOrder | undefined): Written | undefined =>
  oneOfSeveral(text, (first, last) => endsOf(first, last, order)) ?? singleDate(text, order);

function fromTo(first: string, last: string, order: DayOrder | undefined): Written | undefined {
  const [a, b] = endsOf(first, last, order);
  if (!a || !b || a.until || b.until) return undefined;
  const { edtf, time, zone } = a;
  return {
    edtf,
    until: b.edtf,
    ...(time && { time }),
    ...(zone && { zone }),
    ...(b.time && { endTime: b.time }),
    ...marked(a, b),
  };
}

/** Reads a first and a last date. What the first leaves out ("5 to 12 August 2017") is taken from the last. */
function endsOf(
  started: string,
  ended: string,
  order: DayOrder | undefined,
): readonly [Written | undefined, Written | undefined] {
  const [first, written] = [withoutArticle(started), withoutArticle(ended)];
  // Of a last year that is later in the same century, two digits may stand alone.
  const [, century = "", year = ""] = /\b(\d\d)(\d\d)$/.exec(first.trim()) ?? [];
  const isShort = year !== "" && /^\d\d$/.test(written.trim());
  const last = `${isShort ? century : ""}${written.trim()}`;
  // A single digit is the second year of one that began in March: "11 February 1731/2".
  const isDual = year !== "" && /^\d$/.test(written.trim());
  const b = isDual || (isShort && written.trim() <= year) ? undefined : oneDate(last, order);
  if (!b) return [undefined, undefined];
  const [, ofLast = "", month = ""] = /^\[?(-?\d{4})(-\d\d)?/.exec(b.edtf) ?? [];
  const start = first.trim();
  const tail = /^\d{1,2}\.?$/.test(start) && month ? `${start} ${last.replace(/^\D*\d{1,2}\.?\s/, "")}` : "";
  // An era, the word "century" or what years are counted in stands after the last of two years only.
  const shared = sharedEnd(last.trim());
  const whole =
    !tail && shared && /(?:\d(?:st|nd|rd|th|\.|er?)?|(?<!\p{L})[ivxl]+(?:er?|ème)?)$/iu.test(start)
      ? oneDate(`${start}${shared}`, order)
      : undefined;
  return [whole ?? oneDate(tail || start, order) ?? (ofLast ? yearBefore(start, ofLast, b, order) : undefined), b];
}

/** A date without a year, in the year of the one that follows it, or in the year before: 25 December – 6 January 1915. */
function yearBefore(start: string, year: string, { edtf }: Written, order: DayOrder | undefined): Written | undefined {
  const same = singleDate(`${start} ${year}`, order);
  const isAfter = same && /^\d{4}-/.test(edtf) && readEdtf(same.edtf).from >= readEdtf(edtf).to;
  return isAfter ? singleDate(`${start} ${Number(year) - 1}`, order) : same;
}

const marked = (a: Written, b: Written): Pick<Written, "ambiguous" | "otherwise"> => ({
  ...(a.ambiguous || b.ambiguous ? { ambiguous: true } : {}),
  ...(a.otherwise || b.otherwise ? { otherwise: true } : {}),
});

/** A day without what stands before it: "el 3 de noviembre", "el 44 a. C.", "am 9. April". */
const withoutArticle = (text: string): string => text.replace(/^\s*(?:el|am|le)\s+(?=\d)/i, "");

/** The end of the last of two dates that may belong to both: an era, "century", "million years ago". */
const sharedEnd = (last: string): string =>
  /(?: century|(?<=st|nd|rd|th) c\.| millennium)(?: (?:BCE?|CE|AD))?$/i.exec(last)?.[0] ??
  centuryAtEnd(last) ??
  / ?(?:(?:thousand|million|billion)? ?years ago|[mgk]a|[mbk]ya|(?:years )?bp)$/i.exec(last)?.[0] ??
  eraAtEnd(last);

/** Reads a date with its doubt: "about" or "probably" before it, "?" or "(uncertain)" after it. */
function singleDate(text: string, order: DayOrder | undefined): Written | undefined {
  const { core: bare, rough, unsure, saysMore } = doubtOf(text);
  const core = withoutArticle(bare);
  const years = rough ? yearsWithSlash(core) : undefined;
  if (years) return readable(`[${years.map((year) => `${year}~`).join("..")}]`);
  const read = (whole: string) => singleDate(whole, order);
  const found =
    partOfDate(core, read) ??
    eraYear(core) ??
    withTime(core, order) ??
    spanOfYears(core) ??
    seasonOf(core) ??
    eitherSpan(core, read) ??
    withoutRemark(core, read);
  if (!found) return undefined;
  const isRough = rough || found.edtf.endsWith("~");
  const mark = isRough && unsure ? "%" : isRough ? "~" : unsure ? "?" : "";
  // A range is doubtful by itself and takes no mark.
  const isRange = found.edtf.startsWith("[");
  const edtf = isRange ? found.edtf : `${found.edtf.replace(/~$/, "")}${mark}`;
  const isOtherwise = saysMore || (isRange && (rough || unsure));
  return parseEdtf(edtf) || found.ambiguous ? { ...found, edtf, ...(isOtherwise && { otherwise: true }) } : undefined;
}

/** Reads a date with a remark in brackets, such as "1563 (cast)", which is lost. */
function withoutRemark(text: string, read: (text: string) => Written | undefined): Written | undefined {
  const [, date = "", remark = ""] = /^(.*\d.*?)\s*(\([^()\d]+\))$/.exec(text) ?? [];
  const found = date ? read(date) : undefined;
  return found && { ...found, lost: remark };
}

const clock =
  /(?:^|[T ,]+(?:at )?)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(am|pm)?\s*((?:UTC|GMT)?[+-]\d{2}:?\d{2}|Z|UTC|GMT)?(?: [\p{L} ]+ time| \([^()]+\))?$/iu;

/** How Java prints a moment: "Thu Oct 15 00:00:00 UTC 2026". */
const javaMoment = /^(\p{L}{3} \p{L}{3} \d{1,2}) ([\d:]+ (?:UTC|GMT)(?:[+-][\d:]+)?) (\d{4})$/u;

/** Reads a day, with or without a time of day, a month or a year. */
function withTime(text: string, order: DayOrder | undefined): Written | undefined {
  const ordered = text.replace(javaMoment, "$1 $3 $2").replace(/(?<=[ ,T]\d{1,2}) ?(?=[ap]m$)/i, ":00 ");
  const [whole, hours = "", minutes = "", seconds = "00", half = "", offset] = clock.exec(ordered) ?? [];
  const date = dayOf(whole ? ordered.slice(0, -whole.length) : ordered, order);
  if (!date || !whole) return date;
  const hour = half ? (Number(hours) % 12) + (/pm/i.test(half) ? 12 : 0) : Number(hours);
  const time = `${String(hour).padStart(2, "0")}:${minutes}`;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) return { ...date, lost: `${hours}:${minutes}` };
  // Programs that store only instants write a whole day as its first moment.
  if (/T00:00(?::00(?:[.,]0+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(text)) return date;
  if (seconds !== "00") return withSeconds(date, `${time}:${seconds}`, offset);
  return offset ? zoned({ ...date, time }, offset) : { ...date, time };
}

/** A day with a time to the second, which becomes a part of the date. */
function withSeconds(day: Written, time: string, offset = ""): Written {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  const isUtc = offset !== "" && (!sign || Number(hours) + Number(minutes) === 0);
  const edtf = `${day.edtf}T${time}${isUtc ? "Z" : sign ? `${sign}${hours}:${minutes}` : ""}`;
  return parseEdtf(edtf) ? { ...day, edtf } : { ...day, lost: time };
}

/**
 * A day and a time of day with the zone for an offset of whole hours: `+02:00` is `Etc/GMT-2`, since these names have the
 * opposite sign. No zone is half an hour off throughout, so that such an offset becomes a part of the date.
 */
function zoned(moment: Written, offset: string): Written {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? [];
  if (!sign || (Number(hours) === 0 && minutes === "00")) return { ...moment, zone: "UTC" };
  if (minutes === "00") return { ...moment, zone: `Etc/GMT${sign === "+" ? "-" : "+"}${Number(hours)}` };
  const { time, ...day } = moment;
  const edtf = `${day.edtf}T${time}${sign}${hours}:${minutes}`;
  return parseEdtf(edtf) ? { ...day, edtf } : { ...moment, lost: offset };
}
