import { DAY } from "../../../events/time.ts";
import type { Language } from "../../../language/language.ts";
import { midline } from "../../../layout/labels.ts";
import { type Flowed, type Flowing, flow } from "../../../layout/legend.ts";
import type { Point } from "../../../layout/polyline.ts";
import { textWidth } from "../../../layout/text.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import { type Dated, isAbout, neither } from "./marking/dating.ts";
import { evenShape, type MarkShape, radiusOf, reachOf } from "./marking/marking.ts";

/** One way of dating that a chart uses, and its words. */
interface DatingCue {
  id: string;
  words: string;
  dated: Dated;
}

/** An entry of the legend of the ways of dating; its width includes its mark and its words, in pixels. */
export type MeasuredCue = DatingCue & Flowing;

/** An entry with its place, in pixels: the left end of its line, at the middle of its height. */
export interface PlacedCue extends DatingCue {
  at: Point;
  /** The middle of its mark, and the start of its words on their baseline, relative to that place. */
  markX: number;
  wordsAt: Point;
  shape: MarkShape;
  fontSize: number;
}

/** The room for the mark of an entry, and the distance from its left edge to the words, in font sizes. */
const markRoom = 1.9;
const indent = markRoom + 0.5;

/** Sets the entries of the legend one after another in rows no wider than `width` pixels. */
export const legendRows = (cues: readonly DatingCue[], width: number, fontSize: number): Flowed<MeasuredCue> =>
  flow(
    cues.map((cue) => ({ ...cue, width: fontSize * indent + textWidth(cue.words, fontSize) })),
    width,
    fontSize * 1.3,
  );

/** Places the entries of the legend from a top left corner; rows are `pitch` pixels apart. */
export const placeLegend = (
  { things }: Flowed<MeasuredCue>,
  [left, top]: Point,
  { fontSize, pitch }: { fontSize: number; pitch: number },
): readonly PlacedCue[] =>
  things.map(({ thing: { id, words, dated }, x, row }) => ({
    id,
    words,
    dated,
    at: [Math.round(left + x), Math.round(top + (row + 0.5) * pitch)],
    markX: Math.round((fontSize * markRoom) / 2),
    wordsAt: [fontSize * indent, midline * fontSize],
    shape: sampleShape(dated, fontSize),
    fontSize,
  }));

/** The shape of the mark that represents a way of dating. */
function sampleShape(dated: Dated, fontSize: number): MarkShape {
  const radius = radiusOf(fontSize, 3, dated.disputed);
  const isLong = ["bar", "within", "range", "points"].includes(dated.cue);
  // The strokes of what is approximate stick out of it, so it is shorter.
  const half =
    dated.cue === "point" ? reachOf(dated, radius, fontSize) : fontSize * (isLong && !isAbout(dated) ? 0.8 : 0.5);
  const shape = evenShape(half, { radius, fontSize, isOpen: dated.open });
  if (dated.cue === "within") return { ...shape, bar: [-half / 2, half / 2] };
  return dated.cue === "points" ? { ...shape, points: [-half / 2, half / 2] } : shape;
}

const YEAR = 365 * DAY;

const sample = (cue: Dated["cue"], other: Partial<Dated> = {}): Dated => ({
  cue,
  disputed: false,
  about: neither,
  uncertain: neither,
  from: 0,
  to: 0,
  at: 0,
  open: false,
  ...other,
});

/** How fine the times of a chart are: hours, days to centuries, or so many years that no margin of a date is seen. */
export type Fineness = "hours" | "days" | "ages";

/** From a time window this long on, single days and years mean nothing: its dates are told with their margins. */
const ages = 10_000 * YEAR;

/** How fine the times of a window are; `hours` says whether its axis distinguishes hours. */
export const finenessOf = ([from, to]: TimeWindow, hours: boolean): Fineness =>
  hours ? "hours" : to - from > ages ? "ages" : "days";

const isDoubted = ({ disputed, uncertain }: Dated): boolean => disputed || uncertain.from || uncertain.to;

/** The ways of dating that the given dates use, for the legend; empty if all are known days that did not last. */
export function cuesOf(
  { timeline: { key } }: Language,
  dates: readonly Dated[],
  fineness: Fineness,
): readonly DatingCue[] {
  const has = (test: (dated: Dated) => boolean) => dates.some(test);
  const uses = (cue: Dated["cue"]) => has((dated) => dated.cue === cue);
  // The sample is a kind of mark that has the doubt in this chart.
  const shown = (test: (dated: Dated) => boolean) =>
    (["point", "bracket", "range", "points", "within", "bar"] as const).find((cue) =>
      has((dated) => dated.cue === cue && test(dated)),
    );
  const [about, doubted] = [shown(isAbout), shown(isDoubted)];
  const both = { from: true, to: true };
  const cues: readonly (DatingCue | false | undefined)[] = [
    has((dated) => dated.cue === "point" && !isDoubted(dated) && !isAbout(dated)) && {
      id: "point",
      words: fineness === "hours" ? key.timeKnown : key.dayKnown,
      dated: sample("point"),
    },
    has(({ cue, disputed }) => cue === "range" && !disputed) && {
      id: "range",
      words: dates.some(({ cue, from, to }) => cue === "range" && to - from > 2 * YEAR) ? key.someTime : key.oneOfDays,
      dated: sample("range"),
    },
    uses("points") && {
      id: "points",
      words: fineness === "ages" ? key.eachTime : key.eachDay,
      dated: sample("points"),
    },
    uses("bracket") && {
      id: "bracket",
      words: { hours: key.noHour, days: key.noDay, ages: key.noMargin }[fineness],
      dated: sample("bracket"),
    },
    about && { id: "about", words: key.approximate, dated: sample(about, { about: both }) },
    doubted && {
      id: "disputed",
      words: key.disputed,
      dated: sample(doubted, {
        disputed: has(({ cue, disputed }) => cue === doubted && disputed),
        uncertain: {
          from: false,
          to: has(({ cue, uncertain }) => cue === doubted && (uncertain.from || uncertain.to)),
        },
      }),
    },
    uses("bar") && { id: "bar", words: key.lasted, dated: sample("bar") },
    uses("within") && { id: "within", words: key.lastedWithin, dated: sample("within") },
    has(({ open }) => open) && { id: "open", words: key.notEnded, dated: sample("bar", { open: true }) },
  ];
  const found = cues.filter((cue) => cue !== false && cue !== undefined);
  return found.length === 1 && found[0]?.id === "point" ? [] : found;
}

/** The words that open the list of titles whose dates are wider than the whole plot. */
export const openingWords = ({ timeline }: Language, from: number, to: number): string =>
  to - from <= DAY ? timeline.hourNotKnown : timeline.noCloserDate;
