import type { Language } from "../../../language/language.ts";
import { labelOf, midline, type PlacedLine } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { engineSlack, textWidth, wrapText } from "../../../layout/text.ts";
import { type PlacedBar, placeBar } from "./bar.ts";
import { type Count, type Estimate, estimateWords, withSign } from "./counts.ts";

/** Words of a count, each line placed by the left end of its baseline. */
export interface PlacedWords {
  key: string;
  lines: readonly PlacedLine[];
  size: number;
  strong: boolean;
  quiet: boolean;
}

/** One publisher's count: its words, and its figure on a scale that all counts share. */
export interface PlacedCount {
  count: Count;
  top: number;
  bottom: number;
  words: readonly PlacedWords[];
  bar: PlacedBar;
  quiet: boolean;
}

/** The width of a row and the size of its text, in pixels, and how its numbers are written. */
export interface RowSize {
  width: number;
  fontSize: number;
  language: Language;
  /** A unit written after each figure; empty if none is. */
  sign: string;
}

/** What is said of a count beside its publisher and its figure: everything, only where and when, or nothing. */
export type Detail = "full" | "scope" | "none";

/** The distance from one line to the next, in font sizes. */
export const pitch = 1.2;

/** The distance from the top of a row to its first line, in font sizes. */
export const rowInset = 0.4;

/** Whether a frame has room for a count's words beside its bar. */
export const isWide = ({ width, fontSize }: Pick<RowSize, "width" | "fontSize">): boolean => width >= 42 * fontSize;

/** The columns of a wide frame, as shares of its width: how wide that of publishers is, and where the others begin and end. */
export const columns = { byWidth: 0.265, what: 0.29, whatEnd: 0.61, bars: 0.64 };

const figureOf = (estimate: Estimate, { language, sign }: Pick<RowSize, "language" | "sign">): string =>
  withSign(language, estimateWords(language, estimate), sign);

/** The words of a count, broken to the widths that a frame gives them, and whether its figure is beside who counted. */
function wordsOf(count: Count, detail: Detail, size: RowSize) {
  const { width, fontSize } = size;
  const wide = isWide(size);
  const who = wide ? width * columns.byWidth : width;
  const room = wide ? who : width - figureWidth(count.estimate, size) - fontSize;
  const beside = wrapText(count.by, room, fontSize, "condensed 600");
  const isBeside = wide || beside.every((line) => textWidth(line, fontSize, "condensed 600") <= room);
  const by = isBeside ? beside : wrapText(count.by, width, fontSize, "condensed 600");
  const scope = detail === "none" ? [] : [count.where, count.when].flatMap((words) => wrapText(words, who, fontSize));
  // Further to the right beside a single word that is wider than the column of who counted.
  const end = Math.max(labelOf(by, fontSize, "condensed 600").width, labelOf(scope, fontSize).width);
  const whatX = wide ? Math.max(width * columns.what, end + fontSize) : 0;
  const what =
    detail === "full" ? wrapText(count.counts, (wide ? width * columns.whatEnd : width) - whatX, fontSize) : [];
  return { by, isBeside, scope, what, whatX };
}

/** The height of who counted, and of the figure beside it or below it, in a narrow frame, in pixels. */
function headHeight({ by, isBeside }: Pick<ReturnType<typeof wordsOf>, "by" | "isBeside">, fontSize: number): number {
  const [names, figure] = [by.length * fontSize * pitch, figureSize(fontSize)];
  return isBeside ? Math.max(names, figure) : names + figure;
}

const figureSize = (fontSize: number): number => fontSize * 1.4;
const figureWidth = (estimate: Estimate, size: RowSize): number =>
  textWidth(figureOf(estimate, size), figureSize(size.fontSize), "condensed 600") * engineSlack;

/** The height of a row at a level of detail, in pixels. */
export function rowHeight(count: Count, detail: Detail, size: RowSize): number {
  const words = wordsOf(count, detail, size);
  const { by, scope, what } = words;
  const line = size.fontSize * pitch;
  const padding = size.fontSize * rowInset * 2;
  return isWide(size)
    ? Math.max((by.length + scope.length) * line, what.length * line, figureSize(size.fontSize)) + padding
    : headHeight(words, size.fontSize) + (scope.length + what.length + 1) * line + padding;
}

/** The least distance from the top of a wide row to the middle of its bar, for words of a given height above it, in pixels. */
export const barInset = (above: number, fontSize: number): number => (above > 0 ? above + fontSize * 1.05 : 0);

interface RowPlace {
  detail: Detail;
  top: number;
  bottom: number;
  /** In a wide frame, the height of the words that stand above its bar, in pixels. */
  above: number;
  /** The number at the end of the scale of all bars. */
  most: number;
  /** The number at its start: 0, or the lowest count if that is negative. */
  least: number;
  quiet: boolean;
}

/** Places a count between two heights, with its bar on a scale from `least` to `most`. */
export function placeRow(count: Count, place: RowPlace, size: RowSize): PlacedCount {
  const { top, bottom, quiet } = place;
  const said = wordsOf(count, place.detail, size);
  const parts = isWide(size) ? wideRow(count, said, place, size) : narrowRow(count, said, place, size);
  return { count, top, bottom, quiet, ...parts };
}

type RowParts = Pick<PlacedCount, "words" | "bar">;
type RowWords = ReturnType<typeof wordsOf>;

/** In columns: who counted, what they say of it, and the figure after the bar. */
function wideRow({ estimate }: Count, said: RowWords, place: RowPlace, size: RowSize): RowParts {
  const { width, fontSize } = size;
  const { top, bottom, least, most } = place;
  const { by, scope, what, whatX } = said;
  const first = firstLine(top, fontSize);
  const y = Math.max((top + bottom) / 2, top + barInset(place.above, fontSize));
  const right = width - widestFigure(most, size);
  const bar = placeBar(estimate, { x: width * columns.bars, right, least, most, y, fontSize });
  const barEnd = bar.x + bar.width;
  const end = Math.max(barEnd, bar.range?.[1] ?? 0, bar.open === "right" ? barEnd + fontSize : 0);
  const figureX = Math.min(end + fontSize * 0.6, width - figureWidth(estimate, size));
  return {
    bar,
    words: [
      wordsAt("by", by, [0, first], fontSize),
      wordsAt("scope", scope, [0, first + by.length * fontSize * pitch], fontSize),
      wordsAt("what", what, [whatX, first], fontSize),
      figureAt(estimate, [figureX, y], size),
    ],
  };
}

/** In lines: who counted and the figure, the bar, and what they say of it. */
function narrowRow({ estimate }: Count, said: RowWords, { top, least, most }: RowPlace, size: RowSize): RowParts {
  const { width, fontSize } = size;
  const { by, isBeside, scope, what } = said;
  const line = fontSize * pitch;
  const first = firstLine(top, fontSize);
  const y = top + fontSize * rowInset + headHeight(said, fontSize) + line / 2;
  const figureY = isBeside ? first : y - line / 2 - figureSize(fontSize) / 2;
  return {
    bar: placeBar(estimate, { x: 0, right: width - fontSize, least, most, y, fontSize }),
    words: [
      wordsAt("by", by, [0, first], fontSize),
      figureAt(estimate, [width - figureWidth(estimate, size), figureY], size),
      wordsAt("scope", scope, [0, y + line], fontSize),
      wordsAt("what", what, [0, y + line * (scope.length + 1)], fontSize),
    ],
  };
}

/** The middle of the first line of a row, in pixels from the top of the chart. */
const firstLine = (top: number, fontSize: number): number => top + fontSize * (rowInset + pitch / 2);

const wordsAt = (key: string, lines: readonly string[], at: Point, fontSize: number): PlacedWords => ({
  key,
  lines: linesAt(lines, at, fontSize),
  size: fontSize,
  strong: key === "by",
  quiet: key === "scope",
});

const figureAt = (estimate: Estimate, at: Point, size: RowSize): PlacedWords => ({
  key: "figure",
  lines: linesAt([figureOf(estimate, size)], at, figureSize(size.fontSize)),
  size: figureSize(size.fontSize),
  strong: true,
  quiet: false,
});

/** Places lines of text by their left end and the middle of the first. */
const linesAt = (lines: readonly string[], [x, y]: Point, size: number): readonly PlacedLine[] =>
  lines.map((words, index) => ({ words, x, y: y + size * (pitch * index + midline) }));

/** The width that the figure after the longest bar needs, in pixels. */
const widestFigure = (most: number, size: RowSize): number => figureWidth({ low: most }, size) + size.fontSize * 0.6;
