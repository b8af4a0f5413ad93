import { dayWords, extentWords } from "../../../events/calendarWords.ts";
import { dayOf } from "../../../events/edtf.ts";
import type { Edtf } from "../../../events/model.ts";
import { countDeaths } from "../../../events/registers.ts";
import { DAY } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import { midline } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import type { TimeScale } from "../../../layout/timeScale.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { TollRow } from "../state.ts";
import type { Measured } from "./measure.ts";
import { spanWords } from "./names.ts";

/** The ruled day, named at the top of its rule. */
export interface PlacedDay {
  x: number;
  name: string;
  /** Whether the name is on the left of the rule. */
  flip: boolean;
}

/** The highlighted days, as a bracket with their figure above it. */
export interface PlacedHighlight {
  /** The line of the bracket. */
  bracket: readonly Point[];
  words: string;
  /** The middle of the words, and their baseline. */
  x: number;
  y: number;
}

/**
 * Places the rule of a day, with the longest form of its name that fits beside it; undefined if the day is not on the
 * plot.
 */
export function placeDay(
  day: Edtf,
  x: TimeScale,
  { width, fontSize, language }: { width: number; fontSize: number; language: Language },
): PlacedDay | undefined {
  const [left = 0, right = 0] = x.range();
  const at = x(dayOf(day) + DAY / 2);
  if (at < left || at > right) return undefined;
  const room = (words: string) => textWidth(words, fontSize, "condensed 600") + fontSize * 0.5;
  const name = [false, true]
    .map((brief) => dayWords(language, dayOf(day), { weekday: true, brief }))
    .find((words) => room(words) <= Math.max(at, width - at));
  return name === undefined ? undefined : { x: at, name, flip: at + room(name) > width };
}

/** Places a bracket over the given days, below `top`, with the deaths counted in them up to the ruled day. */
export function placeHighlight(
  [from, to]: TimeWindow,
  x: TimeScale,
  {
    top,
    fontSize,
    language,
    rows,
    measured: { bins, until },
  }: { top: number; fontSize: number; language: Language; rows: readonly TollRow[]; measured: Measured },
): PlacedHighlight {
  const [left = 0, right = 0] = x.range();
  const inside = bins.flatMap(({ incidents }) =>
    incidents.filter(({ when }) => when.from >= from && when.from < Math.min(to, until)),
  );
  const { civilians, deaths } = countDeaths(inside);
  const words = language.toll;
  const figure = rows.includes("civilians") ? words.someCivilians(civilians) : words.dead(deaths);
  // The longest form that fits is used.
  const forms = [
    words.figureOf(figure, extentWords(language, from, to)),
    words.figureOf(figure, spanWords(language, from, to)),
    figure,
  ];
  const fits = (form: string) => textWidth(form, fontSize, "condensed 600") <= right - left;
  const said = forms.find(fits) ?? figure;
  const within = (value: number, inset = 0) => Math.min(Math.max(value, left + inset), right - inset);
  const [start, end] = [within(x(from)), within(x(to))];
  const high = top + fontSize * 1.35;
  const tips = high + fontSize * 0.3;
  return {
    bracket: [
      [start, tips],
      [start, high],
      [end, high],
      [end, tips],
    ],
    words: said,
    x: within((start + end) / 2, textWidth(said, fontSize, "condensed 600") / 2),
    y: top + fontSize * 0.6 + midline * fontSize,
  };
}
