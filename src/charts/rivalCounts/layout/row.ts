import { scaleLinear } from "d3";
import type { Language } from "../../../language/language.ts";
import { labelOf, midline, type PlacedLine } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { engineSlack, textWidth, wrapText } from "../../../layout/text.ts";
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

/** An estimate as a bar from zero, in pixels; `y` is the middle of its height. */
export interface PlacedBar {
  x: number;
  y: number;
  height: number;
  /** The length of the bar, which ends at the value, or at the one known end of a range. */
  width: number;
  /** The low and the high estimate, in pixels across. */
  range?: readonly [from: number, to: number];
  /**
   * Set if the estimate has one known end, beyond which it may lie: further from zero, to the `right` of it or to the
   * `left`, or else nearer, `within` the bar.
   */
  open?: "right" | "left" | "within";
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

/** Where the bars of a wide frame begin, as a share of its width. */
export const barsFrom = 0.64;

const figureOf = (estimate: Estimate, { language, sign }: Pick<RowSize, "language" | "sign">): string =>
  withSign(language, estimateWords(language, estimate), sign);

/** The words of a count, broken to the widths that a frame gives them, and whether its figure is beside who counted. */
function wordsOf(count: Count, detail: Detail, size: RowSize) {
  const { width, fontSize } = size;
  const wide = isWide(size);
  const who = wide ? width * 0.265 : width;
  const room = wide ? who : width - figureWidth(count.estimate, size) - fontSize;
  const beside = wrapText(count.by, room, fontSize, "condensed 600");
  const isBeside = wide || beside.every((line) => textWidth(line, fontSize, "condensed 600") <= room);
  const by = isBeside ? beside : wrapText(count.by, width, fontSize, "condensed 600");
  const scope = detail === "none" ? [] : [count.where, count.when].flatMap((words) => wrapText(words, who, fontSize));
  // Further to the right beside a single word that is wider than the column of who counted.
  const end = Math.max(labelOf(by, fontSize, "condensed 600").width, labelOf(scope, fontSize).width);
  const whatX = wide ? Math.max(width * 0.29, end + fontSize) : 0;
  const what = detail === "full" ? wrapText(count.counts, (wide ? width * 0.61 : width) - whatX, fontSize) : [];
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

/** The height of a row that says so much of a count, in pixels. */
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
  /** The number at its start: 0, or the least of the counts below it. */
  least: number;
  quiet: boolean;
}

/** Places a count between two heights, with its bar on a scale that ends at `most`. */
export function placeRow(count: Count, place: RowPlace, size: RowSize): PlacedCount {
  const { top, bottom, least, most, quiet } = place;
  const { width, fontSize } = size;
  const said = wordsOf(count, place.detail, size);
  const { by, isBeside, scope, what, whatX } = said;
  const line = fontSize * pitch;
  const first = top + fontSize * rowInset + line / 2;
  const words = (key: string, lines: readonly string[], x: number, y: number): PlacedWords => ({
    key,
    lines: linesAt(lines, [x, y], fontSize),
    size: fontSize,
    strong: key === "by",
    quiet: key === "scope",
  });
  const large = (x: number, y: number): PlacedWords => ({
    key: "figure",
    lines: linesAt([figureOf(count.estimate, size)], [x, y], figureSize(fontSize)),
    size: figureSize(fontSize),
    strong: true,
    quiet: false,
  });
  const last = width - figureWidth(count.estimate, size);
  if (isWide(size)) {
    const y = Math.max((top + bottom) / 2, top + barInset(place.above, fontSize));
    const bar = placeBar(count.estimate, {
      x: width * barsFrom,
      right: width - longest(most, size),
      least,
      most,
      y,
      fontSize,
    });
    const end = Math.max(
      bar.x + bar.width,
      bar.range?.[1] ?? 0,
      bar.open === "right" ? bar.x + bar.width + fontSize : 0,
    );
    return {
      count,
      top,
      bottom,
      bar,
      quiet,
      words: [
        words("by", by, 0, first),
        words("scope", scope, 0, first + by.length * line),
        words("what", what, whatX, first),
        large(Math.min(end + fontSize * 0.6, last), y),
      ],
    };
  }
  const y = top + fontSize * rowInset + headHeight(said, fontSize) + line / 2;
  return {
    count,
    top,
    bottom,
    quiet,
    words: [
      words("by", by, 0, first),
      large(last, isBeside ? first : y - line / 2 - figureSize(fontSize) / 2),
      words("scope", scope, 0, y + line),
      words("what", what, 0, y + line * (scope.length + 1)),
    ],
    bar: placeBar(count.estimate, { x: 0, right: width - fontSize, least, most, y, fontSize }),
  };
}

/** Places lines of text by their left end and the middle of the first. */
const linesAt = (lines: readonly string[], [x, y]: Point, size: number): readonly PlacedLine[] =>
  lines.map((words, index) => ({ words, x, y: y + size * (pitch * index + midline) }));

/** The width that the figure after the longest bar needs, in pixels. */
const longest = (most: number, size: RowSize): number => figureWidth({ low: most }, size) + size.fontSize * 0.6;

/** Where an estimate with one known end may lie beyond that; undefined for any other. */
export function openOf({ value, low, high }: Estimate): PlacedBar["open"] {
  if (value !== undefined || (low === undefined) === (high === undefined)) return undefined;
  if (low !== undefined) return low >= 0 ? "right" : "within";
  return (high ?? 0) < 0 ? "left" : "within";
}

function placeBar(
  estimate: Estimate,
  {
    x,
    right,
    least,
    most,
    y,
    fontSize,
  }: { x: number; right: number; least: number; most: number; y: number; fontSize: number },
): PlacedBar {
  const { value, low, high } = estimate;
  const scale = scaleLinear().domain([least, most]).range([x, right]);
  const both = low !== undefined && high !== undefined;
  const end = value ?? (both ? (low + high) / 2 : (low ?? high ?? 0));
  const open = openOf(estimate);
  return {
    x: Math.min(scale(0), scale(end)),
    y,
    height: fontSize * 0.7,
    width: Math.abs(scale(end) - scale(0)),
    ...(both && low !== high && { range: [scale(low), scale(high)] as const }),
    ...(open && { open }),
  };
}
