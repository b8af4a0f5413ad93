import { dayWords } from "../../../events/calendarWords.ts";
import { dayOf, readEdtf } from "../../../events/edtf.ts";
import type { Edtf } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { DAY, yearOf } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { ControlStripsState } from "../state.ts";
import type { StripColumn } from "./columns.ts";
import type { StripGrid } from "./grid.ts";

/** A day ruled across the strips: the story's focus date, or the day of the state. */
export interface RuledDay {
  key: "focusDate" | "day";
  /** Its noon, in milliseconds UTC. */
  at: number;
}

/** A ruled day with its name, on the left of its rule where `flip` is true. */
export interface NamedDay extends RuledDay {
  x: number;
  /** The name; empty if there is no room for it. */
  words: string;
  flip: boolean;
}

/** A ruled day with its place in the drawing. */
export interface PlacedDay extends NamedDay {
  /** The ends of the rule. */
  top: number;
  bottom: number;
  /** The end of its name at the rule, on the baseline. */
  wordsAt: Point;
}

/** The focus date, if a state rules it: one that is a month or a year has no single place for a rule. */
export const focusOf = (
  { focusDate }: Pick<Story, "focusDate">,
  state: Pick<ControlStripsState, "focusDate">,
): Edtf | undefined => (state.focusDate !== false && readEdtf(focusDate).precision === "day" ? focusDate : undefined);

/** The days to rule within a time window, in order; only one if both are the same day. */
export function ruledDays(
  { focusDate, day }: { focusDate?: Edtf | undefined; day?: Edtf | undefined },
  [from, to]: TimeWindow,
): readonly RuledDay[] {
  const days: readonly RuledDay[] = [
    ...(focusDate ? [{ key: "focusDate" as const, at: dayOf(focusDate) }] : []),
    ...(day && !(focusDate && dayOf(day) === dayOf(focusDate)) ? [{ key: "day" as const, at: dayOf(day) }] : []),
  ];
  return days
    .filter(({ at }) => at >= from && at < to)
    .map((one) => ({ ...one, at: one.at + DAY / 2 }))
    .sort((a, b) => a.at - b.at);
}

/** Places the ruled days of a column, each with its name on the line of the headings. */
export function placeDays(
  days: readonly RuledDay[],
  { time, range, bottom }: StripColumn,
  { headings, fontSize, language }: StripGrid,
): readonly PlacedDay[] {
  const shown = days.flatMap((day) => {
    const x = time.x(day.at);
    return x === undefined ? [] : [{ ...day, x }];
  });
  return namedDays(shown, range, { fontSize, language }).map((day) => ({
    ...day,
    top: headings - fontSize,
    bottom,
    wordsAt: [day.x + fontSize * (day.flip ? -0.45 : 0.45), headings - fontSize * 0.15],
  }));
}

/**
 * Names ruled days as fully as the room between two positions across allows, with their years if these differ. If two
 * names would meet, the first is set on the left of its rule, and no two come so close that they read as one. If there is
 * no room for both, only the day of the state is named.
 */
export function namedDays(
  days: readonly (RuledDay & { x: number })[],
  [left, right]: readonly [number, number],
  { fontSize, language }: { fontSize: number; language: Language },
): readonly NamedDay[] {
  const gap = fontSize * 0.5;
  const differ = new Set(days.map(({ at }) => yearOf(at))).size > 1;
  const brief = (at: number) => dayWords(language, at, { year: false, brief: true });
  const forms = (differ ? [true, false] : [false]).flatMap((year) => [
    (at: number) => dayWords(language, at, { weekday: true, year }),
    (at: number) => dayWords(language, at, { year }),
    (at: number) => dayWords(language, at, { year, brief: true }),
  ]);
  const set = (form: (at: number) => string, named = days) =>
    named.map((day, index) => {
      const words = form(day.at);
      const width = textWidth(words, fontSize, "condensed 600") + gap;
      const next = named[index + 1];
      const flip = day.x + width > right || (next !== undefined && day.x + width + gap > next.x);
      return { ...day, words, flip, from: flip ? day.x - width : day.x, to: flip ? day.x : day.x + width };
    });
  const fits = (form: (at: number) => string, named = days, clearance = fontSize) =>
    set(form, named).every(
      ({ from, to }, index, all) =>
        from >= left && to <= right && from >= (all[index - 1]?.to ?? Number.NEGATIVE_INFINITY) + clearance,
    );
  const whole = forms.find((form) => fits(form));
  if (whole) return set(whole);
  // The shortest names need no gap: the rules between them keep them apart.
  if (fits(brief, days, 0)) return set(brief);
  const only = days.find(({ key }) => key === "day" || days.length === 1);
  const alone = only ? set(forms.find((form) => fits(form, [only])) ?? brief, [only]) : [];
  return days.map((day) => alone.find(({ key }) => key === day.key) ?? { ...day, words: "", flip: false });
}
