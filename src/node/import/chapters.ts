import { readEdtf } from "../../events/edtf.ts";
import { dateWords } from "../../events/format.ts";
import type { Event } from "../../events/read.ts";
import { calendarOf, yearOf } from "../../events/time.ts";
import type { Language } from "../../language/language.ts";
import { yearEdtf } from "./written.ts";

/** A period of a story, with the events that began in it. */
export interface Chapter {
  /** The id of its slide, such as `from-1850`. */
  id: string;
  /** Its years or its month in words: "1850 to 1859", "44 BC", "March 1838". */
  title: string;
  /** Its first and last date, as EDTF. */
  extent: readonly [first: string, last: string];
  events: readonly Event[];
}

/** The maximum number of chapters; if there would be more, longer periods are used. */
const maxChapters = 16;

/** The possible lengths of chapters, in years, the longest first. */
const lengths = [1_000_000_000, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1000, 100, 10, 1];

/**
 * The chapters of a story: its events grouped by the longest of millennium, century, decade, year and month that gives
 * three to sixteen groups, or by one that gives two where the next shorter one gives too many. None if there are too few
 * events for that, or if an event has no beginning.
 */
export function chaptersOf(events: readonly Event[], language: Language): readonly Chapter[] {
  if (events.length < 4 || events.some(({ when }) => !Number.isFinite(when.from))) return [];
  const all = [...lengths.map((length) => byYears(events, length, language)), byMonths(events, language)];
  const isPair = ({ length }: readonly Chapter[], nth: number) =>
    length === 2 && (all[nth + 1]?.length ?? 0) > maxChapters;
  return all.find(hasUsefulCount) ?? all.find(isPair) ?? [];
}

/** Whether there are enough chapters to be useful, and not too many. */
const hasUsefulCount = ({ length }: readonly Chapter[]): boolean => length >= 3 && length <= maxChapters;

const yearIn = ({ when }: Event): number => yearOf(when.from);

/** An astronomical year in words, with its era if that is not AD: "1850", "44 BC". */
const yearWords = (language: Language, year: number): string => dateWords(language, readEdtf(yearEdtf(year)));

function byYears(events: readonly Event[], length: number, language: Language): readonly Chapter[] {
  const all = yearsOf(events);
  return grouped(events, (event) => Math.floor(yearIn(event) / length) * length).map(([first, inPeriod]) => {
    const years = yearsOf(inPeriod);
    const [from, to] = years;
    const [begins, ends] = from < to || length === 1 ? years : around(first, length, all);
    return {
      id: first > 0 || from > 0 ? `from-${Math.max(first, 1)}` : `from-${1 - first}-bc`,
      title:
        from === to
          ? yearWords(language, from)
          : language.dates.to(yearWords(language, from), yearWords(language, to), "year"),
      extent: [yearEdtf(begins), yearEdtf(ends)],
      events: inPeriod,
    };
  });
}

/** The first and the last year in which events began. */
function yearsOf(events: readonly Event[]): readonly [first: number, last: number] {
  const years = events.map(yearIn);
  return [Math.min(...years), Math.max(...years)];
}

/**
 * What the chapter of a single year shows, since an axis of its months would say nothing: its period, as far as the story
 * goes. Long periods end with a round number.
 */
function around(first: number, length: number, [oldest, latest]: readonly [number, number]) {
  const last = first + length - (length >= 1_000_000 ? 0 : 1);
  const [begins, ends] = [Math.max(first, oldest), Math.min(last, latest)];
  return begins < ends ? ([begins, ends] as const) : ([ends - length / 10, ends] as const);
}

function byMonths(events: readonly Event[], language: Language): readonly Chapter[] {
  return grouped(events, (event) => yearIn(event) * 12 + calendarOf(event.when.from).month - 1).map(
    ([months, inMonth]) => {
      const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
      const date = `${yearEdtf(year)}-${String(month).padStart(2, "0")}`;
      return {
        id: `in-${date.replace(/^-/, "bc-")}`,
        title: language.dates.month(language.month(month), yearWords(language, year)),
        extent: [date, date],
        events: inMonth,
      };
    },
  );
}

function grouped(events: readonly Event[], keyOf: (event: Event) => number): readonly [key: number, Event[]][] {
  const groups = new Map<number, Event[]>();
  for (const event of events) groups.set(keyOf(event), [...(groups.get(keyOf(event)) ?? []), event]);
  return [...groups].sort(([a], [b]) => a - b);
}
