import { parseEdtf, readEdtf, type When } from "../../events/edtf.ts";
import type { Edtf } from "../../events/model.ts";
import { doubtOf, isApproximate } from "./doubt.ts";
import { openRange } from "./openDates.ts";
import { type DayOrder, type Written, writtenDate } from "./written.ts";
import { edgesOf } from "./yearsWritten.ts";

/** The date of an entry and, if it lasted, its end (`..` if it has not ended). */
interface Dates {
  date: Edtf;
  until?: Edtf | undefined;
}

/** Dates with what is to be told of them: what the display date says, and what became of it. */
interface Shown extends Dates {
  wrong?: string;
  more?: string;
}

/** A change of a date, or a reason why there was none, as notes have it. */
interface Change {
  field: string;
  wrong: string;
  right: string;
}

/**
 * The dates of an entry after what its author wants displayed, which may be vaguer than the file's exact dates: "c. 1850",
 * "before 1850" and "late 1850s" make a doubt of a firm 1850, "1850" a year of its first of January, "1402 to about 1409"
 * adds an end. Dates that are doubtful already stay, and so do exact ones that the display date only shortens.
 */
export function asShown(dates: Dates, display: string, order?: DayOrder): Dates & { changes: readonly Change[] } {
  if (!display) return { ...dates, changes: [] };
  const { wrong, more = "", ...shown } = shownAs(dates, display, order);
  const { date, until } = dates;
  const changes: Change[] = [];
  const change = (said: string, right: string) =>
    changes.push({ field: "display date", wrong: `is “${display}”, ${said}`, right });
  const isOne = until !== undefined && until !== ".." && shown.until === undefined;
  if (isOne)
    change(
      wrong ?? `vaguer than ${date} to ${until}`,
      `carried over as ${shown.date}, one date within; if it lasted, write ${date} in date and ${until} in until`,
    );
  else if (shown.date !== date)
    change(wrong ?? `vaguer than ${date}`, `the date is carried over as ${shown.date}${more}`);
  else if (wrong) change(wrong, `the date stays ${date}${more}`);
  if (until && shown.until && shown.until !== until)
    change(`vaguer than the end ${until}`, `the end is carried over as ${shown.until}`);
  if (!until && shown.until) {
    const right = `taken from its display date, ${JSON.stringify(display)}`;
    changes.push({ field: "end date", wrong: "is empty", right });
  }
  return { ...shown, changes };
}

/** What says that all that is known is a month, a year or more. */
const sometime = /^(?:sometime|some time|at some point|irgendwann|en algún momento|à une date inconnue|في وقت ما) /i;

function shownAs(dates: Dates, display: string, order: DayOrder | undefined): Shown {
  const open = shownOpen(dates, display, order);
  if (open) return open;
  const shown = writtenDate(display, order);
  if (!shown) return { ...dates, ...markedBy(dates, display) };
  if (shown.ambiguous) return dates;
  if (sometime.test(display) && !dates.until && includes(readEdtf(shown.edtf), readEdtf(dates.date)))
    return { date: shown.edtf };
  if (!shown.until) return shownOnce(dates, shown.edtf);
  return shownAsSpan(dates, { ...shown, until: shown.until }, isApproximate(display));
}

/** Words that say when something began or ended whose other end the file may give. */
const began = /^(?:from|ab|à partir d|a partir d)/i;
const ended = /^(?:until|bis|jusqu|hasta|fino al?|حتى)/i;

/** Dates of which the display date says only the latest or the earliest possible one; undefined for any other. */
function shownOpen(dates: Dates, display: string, order: DayOrder | undefined): Shown | undefined {
  const open = began.test(display) ? undefined : openRange(display, order);
  if (!open) return undefined;
  const wrong = `only the ${open.known} possible date`;
  const more = open.range ? `; write ${open.range}, if that is what is known` : "";
  if (dates.until && !ended.test(display)) return { date: between(dates.date, dates.until), wrong, more: "" };
  const bound = readEdtf(open.edtf);
  const core = open.edtf.replace(/[?~%]$/, "");
  const isNear = !core.startsWith("[") && includes(bound, readEdtf(dates.date));
  const until = dates.until && dates.until !== ".." ? softened(dates.until, open.edtf).date : dates.until;
  return { date: marked(isNear ? core : wholeYear(dates.date, bound), "~"), until, wrong, more };
}

/** What a display date without a date that can be read says of doubt: "ca. Easter 1850", "the nineteenth century". */
function markedBy({ date }: Dates, display: string): Partial<Shown> {
  const { core, rough, unsure } = doubtOf(display);
  const isVague =
    /century|centuries|decade|jahrhundert|jahrzehnt|siècle|décennie|siglo|década|secolo|القرن|العقد/i.test(core);
  if (!isVague && !((rough || unsure) && /\d{3}/.test(core))) return {};
  const mark = rough && unsure ? "%" : unsure ? "?" : "~";
  return { date: marked(date, mark), wrong: "vague in words that cannot be read" };
}

/** Dates whose display date is a single one. */
function shownOnce({ date, until }: Dates, shown: Edtf): Shown {
  if (!until || until === "..") return { until, ...softened(date, shown) };
  const [vague, first, last] = [shown, date, until].map(readEdtf) as [When, When, When];
  if (!isDoubtful(vague)) return { ...softened(date, shown), until: softened(until, shown).date };
  const whole = { from: first.from, to: last.to };
  // A century may begin with the year 1700 or 1701.
  const common = Math.min(vague.to, whole.to) - Math.max(vague.from, whole.from);
  if (common > (whole.to - whole.from) * 0.8) return { date: shown };
  const isWithin = includes(whole, vague) && !overlaps(vague, first);
  if (isWithin) return { date: shown.startsWith("[") ? shown : between(date, until) };
  return { ...softened(date, shown), until };
}

/** Dates whose display date is a first and a last one, which are both approximate if `isRough` is true. */
function shownAsSpan({ date, until }: Dates, shown: Written & { until: Edtf }, isRough: boolean): Shown {
  if (until) {
    const last = isRough && !/[~%[]/.test(shown.until) ? `${shown.until.replace(/\?$/, "")}~` : shown.until;
    const isOpen = until === ".." || shown.until === "..";
    return { ...softened(date, shown.edtf), until: isOpen ? until : softened(until, last).date };
  }
  if (isRough && shown.until !== "..") {
    const [[first], [, last]] = [edgesOf(shown.edtf), edgesOf(shown.until)];
    const within = `[${first.replace(/~$/, "")}..${last.replace(/~$/, "")}]`;
    if (parseEdtf(within)) return softened(date, within);
  }
  const [exact, first] = [readEdtf(date), readEdtf(shown.edtf)];
  if (overlaps(first, exact) || (isDoubtful(first) && overlaps(first, aroundOf(date))))
    return { ...softened(date, shown.edtf), until: shown.until };
  const isWithin = shown.until !== ".." && includes({ from: first.from, to: readEdtf(shown.until).to }, exact);
  return isWithin ? { date: shown.edtf, until: shown.until } : { date };
}

/** An exact date as a display date has it. */
function softened(date: Edtf, shown: Edtf): Shown {
  const [exact, vague] = [readEdtf(date), readEdtf(shown)];
  if (isDoubtful(exact) || shown === date) return { date };
  if (isDoubtful(vague)) {
    if (overlaps(vague, exact) || overlaps(vague, aroundOf(date))) return { date: shown };
    return { date: marked(wholeYear(date, vague), vague.approximate ? "~" : "?"), wrong: `which ${date} is not` };
  }
  if (!includes(vague, exact) || vague.to - vague.from <= exact.to - exact.from) return { date };
  if (vague.precision === "season" || standsFor(exact, vague)) return { date: shown };
  return { date, wrong: `less exact than ${date}`, more: `; write ${shown} if no more is known` };
}

type Span = Pick<When, "from" | "to">;
const overlaps = (a: Span, b: Span): boolean => a.from < b.to && a.to > b.from;
const includes = (a: Span, b: Span): boolean => a.from <= b.from && a.to >= b.to;
const isDoubtful = ({ approximate, uncertain, precision }: When): boolean =>
  approximate || uncertain || precision === "range" || precision === "set";

/** Whether a date is the first, the middle or the last of a month or a year that was entered as a whole date for it. */
function standsFor(exact: When, whole: When): boolean {
  if (exact.precision === "time") return false;
  const middle = Math.abs(exact.from + exact.to - whole.from - whole.to) / 2;
  return exact.from === whole.from || exact.to === whole.to || middle < (whole.to - whole.from) / 20;
}

/** A date as it is, or for a first of January beside what is no day its year. */
const wholeYear = (date: Edtf, { precision }: When): Edtf =>
  precision === "day" ? date : date.replace(/-01-01(?=$|T)/, "").split("T")[0] || date;

/** The year, the decade or the century of which a date is the first: 1850 may have been entered for "late 1850s". */
function aroundOf(date: Edtf): When {
  const year = date.replace(/(?:-01){1,2}$/, "");
  return readEdtf(/^\d\d00$/.test(year) ? year.slice(0, 2) : /^\d{3}0$/.test(year) ? year.slice(0, 3) : year);
}

/** A date with a mark of doubt, unless it has one. */
export function marked(date: Edtf, mark: string): Edtf {
  const [day = date] = date.split("T");
  const doubtful = `${day}${mark}`;
  return !isDoubtful(readEdtf(day)) && parseEdtf(doubtful) ? doubtful : date;
}

/** One date somewhere from a first to a last one, as exactly as these are known; the first, if that cannot be written. */
export function between(first: Edtf, last: Edtf): Edtf {
  const [[start], [, end]] = [first, last].map((date) => edgesOf(date.split("T")[0] ?? date)) as [[Edtf], [Edtf, Edtf]];
  const range = `[${start}..${end}]`;
  return start !== end && parseEdtf(range) ? range : first;
}
