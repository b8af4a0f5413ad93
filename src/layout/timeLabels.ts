import { clockWords, dayWords, monthWords, yearWords } from "../events/calendarWords.ts";
import { calendarOf, DAY } from "../events/time.ts";
import { longAgo } from "../language/formats.ts";
import type { Language } from "../language/language.ts";

/** What the words of a tick depend on besides its moment. */
interface Said {
  /** Whether they include the year. */
  year: boolean;
  /** Whether the axis spans a single day, so that its midnight needs no date. */
  oneDay: boolean;
  /** The moment of the first tick. */
  first: number;
  language: Language;
}

/** A way to label the ticks of a time axis. */
export interface DateLabel {
  words: (at: number, said: Said) => string;
  /** Whether words with a year, or those of the first tick, may run over the next ticks, which then get no words. */
  covers?: "year" | "first";
}

const covering = (words: DateLabel["words"]): DateLabel => ({ words, covers: "year" });
const dayOfMonth = ({ dates }: Language, at: number) => dates.dayOfMonth(calendarOf(at).day);

export const hourLabels: readonly DateLabel[] = [true, false].map((weekday) =>
  covering((at, { year, oneDay, language }) => {
    const day = dayWords(language, at, { weekday, brief: true, year });
    const clock = language.digits(clockWords(at));
    const isMidnight = at % DAY === 0;
    if (year) return isMidnight ? day : language.dates.moment(day, clock);
    return isMidnight && !oneDay ? day : clock;
  }),
);

export const dayLabels: readonly DateLabel[] = [
  covering((at, { year, language }) => dayWords(language, at, { weekday: true, year })),
  covering((at, { year, language }) => dayWords(language, at, { weekday: true, brief: true, year })),
  covering((at, { year, language }) => dayWords(language, at, { brief: true, year })),
  covering((at, { year, language }) =>
    year || calendarOf(at).day === 1 ? dayWords(language, at, { brief: true, year }) : dayOfMonth(language, at),
  ),
];

export const weekLabels: readonly DateLabel[] = [false, true].map((brief) =>
  covering((at, { year, language }) => dayWords(language, at, { brief, year })),
);

export const monthLabels: readonly DateLabel[] = [
  { words: (at, { year, language }) => monthWords(language, at, { year }) },
  { words: (at, { year, language }) => monthWords(language, at, { year, brief: true }) },
  {
    words(at, { year, language }) {
      const { year: number, month } = calendarOf(at);
      const isShort = number >= 1000 && number <= 9999;
      return isShort && year
        ? language.dates.shortMonth(language.month(month, true), number)
        : monthWords(language, at, { year, brief: true });
    },
  },
];

export const yearLabels: readonly DateLabel[] = [
  { words: (at, { language }) => yearWords(language, calendarOf(at).year) },
  {
    words(at, { first, language }) {
      const [year, from] = [calendarOf(at).year, calendarOf(first).year];
      return at === first || !isBC(year) ? yearWords(language, year) : countAs(from, year, language);
    },
    covers: "first",
  },
];

const isBC = (year: number): boolean => year <= 0;

/** A year before AD 1 as a bare number, in the unit of the first year's words: "400" after "500 million years ago". */
function countAs(first: number, year: number, language: Language): string {
  const count = year > -longAgo ? 1 - year : -year;
  return first > -longAgo ? language.yearNumber(count) : language.number(count / language.dates.unit(-first));
}
