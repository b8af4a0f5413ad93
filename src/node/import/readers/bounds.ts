import { readEdtf } from "../../../events/edtf.ts";
import { readDate } from "../date.ts";
import { type Foreign, type ForeignDate, noDate, writtenAs } from "../foreign.ts";
import { writtenDate } from "../written.ts";
import { edgesOf } from "../yearsWritten.ts";
import { comparable } from "./headNames.ts";

/** The heads of the first and the last year that a thing may be of, and of its dating in words, if there is one. */
export interface Bounds {
  first: string;
  last: string;
  dating?: string;
}

const beginning = /begin|start|earliest|anfang|fruhest|debut|inicio|inizio|(?:^| )(?:from|von|de|desde|da|min)(?: |$)/;
const ending =
  /(?:^| |object|date|year)end(?:e|date|year)?(?: |$)|latest|spatest|(?:^| )(?:to|bis|fin|fine|final|hasta|max)(?: |$)/;
/** A pair that says by itself that it is not the time something lasted. */
const extremes = [/earliest|fruhest|(?:^| )min(?: |$)/, /latest|spatest|(?:^| )max(?: |$)/] as const;
const dating =
  /^(?:object ?|creation |production |display )?(?:dates?|dated|dating|period)(?: (?:text|made|created|label|statement|display))?$|^(?:objekt)?datierung(?: text)?$|^(?:zeitraum|entstehungszeit|laufzeit|datation|datacion|datazione|cronologia|periodo|periode|epoque|epoca)$/;

/**
 * The bounds of a dating in a table of museums: columns of a first and a last year beside one in words that they fit, or an
 * earliest and a latest date. `hasDates` says under which heads there are dates, `cells` gives what is under a head.
 */
export function boundsIn(
  heads: readonly string[],
  hasDates: (head: string) => boolean,
  cells: (head: string) => readonly string[],
): Bounds | undefined {
  const find = (pattern: RegExp) => heads.find((head) => pattern.test(comparable(head)) && hasDates(head));
  const [earliest, latest] = extremes.map(find);
  const words = heads.find((head) => dating.test(comparable(head)) && cells(head).some((cell) => cell.trim() !== ""));
  const isDating = (head: string | undefined) => head === undefined || dating.test(comparable(head));
  const [first, last] = earliest && latest ? [earliest, latest] : [find(beginning), find(ending)];
  if (!first || !last || isDating(first) || isDating(last) || first === last) return undefined;
  // With days, the two are the time that something lasted.
  if (![first, last].every((head) => cells(head).every((cell) => /^(?:-?\d{1,4})?$/.test(cell.trim()))))
    return undefined;
  if (words && fit(cells(words), cells(first), cells(last))) return { first, last, dating: words };
  return earliest && latest ? { first, last } : undefined;
}

/** Whether most datings that can be read lie between their first and their last year, and some do. */
function fit(words: readonly string[], firsts: readonly string[], lasts: readonly string[]): boolean {
  const all = words.flatMap((text, at) => {
    const shown = writtenDate(text, "dmy");
    const [first, last] = [firsts[at], lasts[at]].map((cell = "") => readDate(yearOrDate(cell), "dmy").edtf);
    if (!shown || shown.ambiguous || !first || !last) return [];
    return [{ shown: readEdtf(shown.edtf), from: readEdtf(first).from, to: readEdtf(last).to }];
  });
  const fitting = all.filter(({ shown, from, to }) => shown.from < to && shown.to > from);
  return fitting.length > 0 && fitting.length * 2 > all.length;
}

/** A year, of which those before the year 1 have a minus, or any other date. */
const yearOrDate = (cell: string): ForeignDate =>
  /^-?\d+$/.test(cell.trim()) ? { ...noDate, year: cell.trim() } : writtenAs(cell);

/** The dates of a row, and what it displays. */
type DatesWithin = Pick<Foreign, "start" | "end"> & Partial<Pick<Foreign, "latestStart" | "display">>;

/**
 * When something happened whose dating in words is `written`: as these say it or, if they say no more than about when or
 * cannot be read, some time from the first to the last year.
 */
export function datesWithin(written: string, first: string, last: string): DatesWithin {
  const found = writtenDate(written, "dmy");
  const isTold = found !== undefined && !/^[^[]*[~%]$/.test(found.edtf);
  const year = first || last;
  if (isTold || !year) return { start: writtenAs(written), end: noDate };
  if (first && last && first !== last) return { start: yearOrDate(first), latestStart: yearOrDate(last), end: noDate };
  return { start: yearOrDate(year), end: noDate, display: written };
}

/** Whether a first and a last year say no more than a dating in words does. */
export function isRepeated(written: string, first: string, last: string): boolean {
  const found = writtenDate(written, "dmy");
  const [from, to] = [first, last].map((cell) => readDate(yearOrDate(cell), "dmy").edtf);
  return found !== undefined && edgesOf(found.edtf)[0] === from && edgesOf(found.until ?? found.edtf)[1] === to;
}
