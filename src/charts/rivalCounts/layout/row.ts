import { scaleLinear } from "d3";
import type { Language } from "../../../language/language.ts";
import { midline, type PlacedLine } from "../../../layout/labels.ts";
import type { Point } from "../../../layout/polyline.ts";
import { engineSlack, textWidth, wrapText } from "../../../layout/text.ts";
import { type Count, type Estimate, estimateWords } from "./counts.ts";

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
  /** Set if the estimate has one known end: `up` if that is the least, `down` if it is the most. */
  open?: "up" | "down";
}

/** The width of a row and the size of its text, in pixels, and the language of its numbers. */
export interface RowSize {
  width: number;
  fontSize: number;
  language: Language;
}

/** The distance from one line to the next, in font sizes. */
export const pitch = 1.2;

/** Whether a frame has room for a count's words beside its bar. */
const isWide = ({ width, fontSize }: Omit<RowSize, "language">): boolean => width >= 42 * fontSize;

/** The words of a count, broken to the widths that a frame gives them. */
function wordsOf(count: Count, { width, fontSize, language }: RowSize) {
  const wide = isWide({ width, fontSize });
  const column = wide ? { who: width * 0.265, what: width * 0.32 } : { who: width, what: width };
  return {
    by: wrapText(
      count.by,
      wide ? column.who : width - figureWidth(count.estimate, { fontSize, language }) - fontSize,
      fontSize,
      "condensed 600",
    ),
    scope: [...wrapText(count.where, column.who, fontSize), ...wrapText(count.when, column.who, fontSize)],
    what: wrapText(count.counts, column.what, fontSize),
  };
}

const figureSize = (fontSize: number): number => fontSize * 1.4;
const figureWidth = (estimate: Estimate, { fontSize, language }: Pick<RowSize, "fontSize" | "language">): number =>
  textWidth(estimateWords(language, estimate), figureSize(fontSize), "condensed 600") * engineSlack;

/** The height of a row that holds the words of a count, in pixels. */
export function rowHeight(count: Count, size: RowSize): number {
  const { by, scope, what } = wordsOf(count, size);
  const line = size.fontSize * pitch;
  const padding = size.fontSize * 0.8;
  return isWide(size)
    ? Math.max(by.length + scope.length, what.length) * line + padding
    : Math.max(by.length * line, figureSize(size.fontSize)) + (scope.length + what.length + 1) * line + padding;
}

/** Places a count between two heights, with its bar on a scale that ends at `most`. */
export function placeRow(
  count: Count,
  {
    width,
    fontSize,
    language,
    top,
    bottom,
    most,
    quiet,
  }: RowSize & { top: number; bottom: number; most: number; quiet: boolean },
): PlacedCount {
  const wide = isWide({ width, fontSize });
  const { by, scope, what } = wordsOf(count, { width, fontSize, language });
  const line = fontSize * pitch;
  const first = top + fontSize * 0.4 + line / 2;
  const words = (key: string, lines: readonly string[], x: number, y: number): PlacedWords => ({
    key,
    lines: linesAt(lines, [x, y], fontSize),
    size: fontSize,
    strong: key === "by",
    quiet: key === "scope",
  });
  const size = figureSize(fontSize);
  const large = (x: number, y: number): PlacedWords => ({
    key: "figure",
    lines: linesAt([estimateWords(language, count.estimate)], [x, y], size),
    size,
    strong: true,
    quiet: false,
  });
  if (wide) {
    const x = width * 0.64;
    const bar = placeBar(count.estimate, {
      x,
      right: width - longest(most, { fontSize, language }),
      most,
      y: (top + bottom) / 2,
      fontSize,
    });
    const end = Math.max(bar.x + bar.width, bar.range?.[1] ?? 0, bar.open === "up" ? bar.x + bar.width + fontSize : 0);
    return {
      count,
      top,
      bottom,
      words: [
        words("by", by, 0, first),
        words("scope", scope, 0, first + by.length * line),
        words("what", what, width * 0.29, first),
        large(
          Math.min(end + fontSize * 0.6, width - figureWidth(count.estimate, { fontSize, language })),
          (top + bottom) / 2,
        ),
      ],
      bar,
      quiet,
    };
  }
  const head = Math.max(by.length * line, size);
  const barY = top + fontSize * 0.4 + head + line / 2;
  return {
    count,
    top,
    bottom,
    words: [
      words("by", by, 0, first),
      large(width - figureWidth(count.estimate, { fontSize, language }), first),
      words("scope", scope, 0, barY + line),
      words("what", what, 0, barY + line * (scope.length + 1)),
    ],
    bar: placeBar(count.estimate, { x: 0, right: width - fontSize, most, y: barY, fontSize }),
    quiet,
  };
}

/** Places lines of text by their left end and the middle of the first. */
const linesAt = (lines: readonly string[], [x, y]: Point, size: number): readonly PlacedLine[] =>
  lines.map((words, index) => ({ words, x, y: y + size * (pitch * index + midline) }));

/** The width that the figure after the longest bar needs, in pixels. */
const longest = (most: number, { fontSize, language }: Pick<RowSize, "fontSize" | "language">): number =>
  textWidth(language.figures.atLeast(language.number(most)), figureSize(fontSize), "condensed 600") * engineSlack +
  fontSize * 0.6;

function placeBar(
  { value, low, high }: Estimate,
  { x, right, most, y, fontSize }: { x: number; right: number; most: number; y: number; fontSize: number },
): PlacedBar {
  const scale = scaleLinear().domain([0, most]).range([x, right]);
  const both = low !== undefined && high !== undefined;
  const end = value ?? (both ? (low + high) / 2 : (low ?? high ?? 0));
  const open = value !== undefined || both ? undefined : low !== undefined ? ("up" as const) : ("down" as const);
  return {
    x,
    y,
    height: fontSize * 0.7,
    width: scale(end) - x,
    ...(both && low !== high && { range: [scale(low), scale(high)] as const }),
    ...(open && { open }),
  };
}
