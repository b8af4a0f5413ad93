import { monthWords, yearWords } from "../../../events/calendarWords.ts";
import { yearOf } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import { engineSlack, textWidth } from "../../../layout/text.ts";
import { months, years } from "../../../layout/timeIntervals.ts";
import { padding, type Tick, type Ticks, timeTicks } from "../../../layout/timeScale.ts";
import type { StripColumn } from "./columns.ts";
import type { StripGrid } from "./grid.ts";
import type { TimePart } from "./partedScale.ts";

/** The time axis over a column of strips. */
export interface StripAxis {
  key: string;
  /**
   * The parts of the axis, each with its rules, words and small ticks; `key` is its first moment in milliseconds UTC.
   */
  parts: readonly { key: number; rules: readonly Tick[]; words: readonly Tick[]; minor: readonly Tick[] }[];
  /** Where the scale changes, in pixels across. */
  breaks: readonly { key: number; x: number }[];
  /** The ends of the rules. */
  top: number;
  bottom: number;
  /** The baseline of the words, the foot of the small ticks, and where the lines at the breaks begin. */
  baseline: number;
  minorFoot: number;
  breakTop: number;
}

/** Places the axis of a column. Words that do not fit are left out. */
export function placeAxis({ time, bottom }: StripColumn, index: number, grid: StripGrid): StripAxis {
  const { fontSize, axisHeight, headings, top, language } = grid;
  return {
    key: `axis-${index}`,
    parts: time.parts.map((part) => {
      const { ticks, minor } = partTicks(part, fontSize, language);
      return {
        key: part.from,
        rules: ticks.filter(({ x }) => x >= part.left),
        words: ticks.filter(({ label }) => label).map((tick) => ({ ...tick, x: tick.x + padding })),
        minor,
      };
    }),
    breaks: time.parts.slice(1).map(({ from, left }, nth) => {
      const end = time.parts[nth]?.right ?? left;
      return { key: from, x: (end + left) / 2 };
    }),
    top: axisHeight - fontSize,
    bottom,
    baseline: axisHeight - fontSize * 0.1,
    minorFoot: top,
    breakTop: headings + fontSize * 0.1,
  };
}

/** How far apart the rules of years are at least, in font sizes. */
const leastApart = 0.25;

/** The ticks of one part: years that are too close for words share one label, such as "2014–17". */
export function partTicks(part: TimePart, fontSize: number, language: Language): Ticks {
  const usual = timeTicks(part.scale, fontSize, language);
  if (part.enlarged)
    return briefMonths(part, usual, { fontSize, language }) ?? fromItsYear(part, usual, { fontSize, language });
  const named = usual.ticks.filter(({ label }) => label).length;
  const [first, last] = [yearOf(part.from), yearOf(part.to - 1)];
  if (named >= Math.max(2, Math.min(last - first + 1, 4))) return usual;
  const width = part.right - part.left;
  const isDense = width < (last - first + 1) * leastApart * fontSize;
  const starts = isDense ? usual.ticks.map(({ at }) => at) : years(1).starts(part.from, part.to);
  const isBrief = first >= 1000 && last <= 9999 && Math.floor(first / 100) === Math.floor(last / 100);
  const [start, end] = [yearWords(language, first), yearWords(language, last)];
  const both = isBrief ? language.digits(`${first}–${String(last).slice(2)}`) : language.dates.to(start, end, "year");
  const forms = first === last ? [start] : [both, start];
  const label = forms.find((form) => textWidth(form, fontSize) <= width + fontSize / 2);
  const ticks = starts.map((at) => ({ at, x: part.scale(at) }));
  if (!label) return { ticks, minor: [] };
  // A label wider than its part extends into the gap before the part, never beyond its end.
  const overhang = Math.max(0, textWidth(label, fontSize) * engineSlack - width);
  return {
    ticks: [{ at: part.from, x: part.left - padding - overhang, label }, ...ticks.filter(({ at }) => at > part.from)],
    minor: [],
  };
}

/** The usual ticks after the year that a part begins in, if none of them names it and there is room before the first. */
function fromItsYear(
  part: TimePart,
  usual: Ticks,
  { fontSize, language }: { fontSize: number; language: Language },
): Ticks {
  const first = usual.ticks.find(({ label }) => label);
  const year = yearOf(part.from);
  const label = yearWords(language, year);
  if (!first || yearOf(first.at) === year || part.left + textWidth(label, fontSize) + fontSize / 2 > first.x)
    return usual;
  const after = usual.ticks.filter(({ at }) => at > part.from);
  return { ...usual, ticks: [{ at: part.from, x: part.left - padding, label }, ...after] };
}

/** Months without their years, if that names more of them than the usual ticks do; otherwise undefined. */
function briefMonths(
  part: TimePart,
  usual: Ticks,
  { fontSize, language }: { fontSize: number; language: Language },
): Ticks | undefined {
  const starts = months(1).starts(part.from, part.to);
  const ticks = starts.map((at) => ({
    at,
    x: part.scale(at),
    label: monthWords(language, at, { year: false, brief: true }),
  }));
  const fit = ticks.every(({ x, label }, index) => {
    const end = x + padding + textWidth(label, fontSize) + fontSize / 4;
    return end <= (ticks[index + 1]?.x ?? part.right);
  });
  return fit && usual.ticks.filter(({ label }) => label).length < starts.length ? { ticks, minor: [] } : undefined;
}
