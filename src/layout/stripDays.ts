import { dayOf } from "../events/edtf.ts";
import type { Edtf } from "../events/model.ts";
import { dayWords } from "../events/words.ts";
import { textWidth } from "./text.ts";

/** A day ruled across the strips: the story's own (`pivot`) or the one looked at. */
export interface RuledDay {
  key: "pivot" | "day";
  /** Its noon. */
  at: number;
}

/** A ruled day with its name, on one side of its line. */
export interface NamedDay extends RuledDay {
  x: number;
  /** Empty where there is no room for it. */
  words: string;
  /** Whether the name stands on the left of the line. */
  flip: boolean;
}

/** The days to rule within a stretch of time, the first one first; one line where both are the same day. */
export function ruledDays(
  { pivot, day }: { pivot?: Edtf | undefined; day?: Edtf | undefined },
  [from, to]: readonly [number, number],
): readonly RuledDay[] {
  const days: readonly RuledDay[] = [
    ...(pivot ? [{ key: "pivot" as const, at: dayOf(pivot) }] : []),
    ...(day && !(pivot && dayOf(day) === dayOf(pivot)) ? [{ key: "day" as const, at: dayOf(day) }] : []),
  ];
  return days
    .filter(({ at }) => at >= from && at < to)
    .map((one) => ({ ...one, at: one.at + 432e5 }))
    .sort((a, b) => a.at - b.at);
}

/**
 * Names the days ruled, at the longest that has room: the first to the left of its line where two would meet, and never
 * so close to another that they read as one. Where there is no room for both, only the day looked at is named.
 */
export function namedDays(
  days: readonly (RuledDay & { x: number })[],
  [left, right]: readonly [number, number],
  text: number,
): readonly NamedDay[] {
  const gap = text * 0.5;
  const brief = (at: number) => dayWords(at, { year: false, brief: true });
  const forms = [
    (at: number) => dayWords(at, { weekday: true, year: false }),
    (at: number) => dayWords(at, { year: false }),
    brief,
  ];
  const set = (form: (at: number) => string, named = days) =>
    named.map((day, index) => {
      const words = form(day.at);
      const width = textWidth(words, text, "condensed 600") + gap;
      const next = named[index + 1];
      const flip = day.x + width > right || (next !== undefined && day.x + width + gap > next.x);
      return { ...day, words, flip, from: flip ? day.x - width : day.x, to: flip ? day.x : day.x + width };
    });
  const fits = (form: (at: number) => string, named = days, apart = text) =>
    set(form, named).every(
      ({ from, to }, index, all) =>
        from >= left && to <= right && from >= (all[index - 1]?.to ?? Number.NEGATIVE_INFINITY) + apart,
    );
  const all = forms.find((form) => fits(form));
  if (all) return set(all);
  // At their shortest the lines between them part them.
  if (fits(brief, days, 0)) return set(brief);
  const looked = days.filter(({ key }, _, { length }) => key === "day" || length === 1);
  const alone = set(forms.find((form) => fits(form, looked)) ?? brief, looked);
  return days.map((day) => alone.find(({ key }) => key === day.key) ?? { ...day, words: "", flip: false });
}
