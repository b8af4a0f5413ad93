import type { Story } from "../../../events/read.ts";
import { leading } from "../../../layout/labels.ts";
import type { Border, RowPlan } from "../../../layout/riversideRows.ts";
import { textWidth, wrapText } from "../../../layout/text.ts";
import type { Columns } from "./columns.ts";
import type { Declaration } from "./declarations.ts";
import { type Counted, countOf, dateWords, partWords, wholeClauses, yearWords } from "./rowWords.ts";
import { type PlacedSquare, placeSquares } from "./squares.ts";
import { type PlacedText, sameBaseline, textAt } from "./text.ts";

/**
 * A declaration with its place in the drawing: when, what and by whom; the places still held and how many; what came
 * later.
 */
export interface PlacedRow {
  event: string;
  top: number;
  bottom: number;
  texts: readonly PlacedText[];
  /** The height of the river between the two rows of squares. */
  river: number;
  squares: readonly PlacedSquare[];
  border?: { x: number; top: number; bottom: number };
}

/** What all rows show: the places in their slots, and the border among them. */
export interface RowContent {
  story: Pick<Story, "language">;
  plan: RowPlan;
  border?: Border | undefined;
}

/** Places the row of a declaration across a wide page, `pitch` pixels high. */
export function placeWideRow(
  { story: { language }, plan, border }: RowContent,
  declaration: Declaration,
  columns: Columns,
  { top, pitch }: { top: number; pitch: number },
): PlacedRow {
  const { fontSize, titleSize, numberSize, tight, width, squares } = columns;
  const { event, held } = declaration;
  const river = top + pitch / 2;
  const first = tight ? river : river - fontSize * 0.56;
  const room = squares.left - columns.title - fontSize;
  const title = wrapText(event.title, room, titleSize, "condensed 600");
  const by = event.attribution && !tight ? wrapText(event.attribution, room, fontSize) : [];
  const maxLines = Math.max(1, Math.floor((pitch - fontSize * 0.3) / (fontSize * leading)));
  const later =
    event.later && !tight ? wholeClauses(event.later, { width: width - columns.later, fontSize, maxLines }) : [];
  const second = first + ((title.length - 0.5) * titleSize + fontSize * 0.5) * leading + titleSize * 0.1;
  const part = tight ? [] : partWords(language, declaration, plan, border);
  const date = dateWords(language, declaration);
  const year = tight
    ? {
        x: textWidth(date, numberSize, "condensed 600") + fontSize * 0.3,
        y: river + sameBaseline(fontSize, numberSize),
      }
    : { x: 0, y: first + fontSize * 1.25 };
  const count = { x: columns.count, y: part.length > 0 ? first : river };
  return {
    ...rowOf(plan, declaration, columns, { top, bottom: top + pitch, river }),
    texts: [
      textAt("date", [date], { x: 0, y: first, size: numberSize, bold: true }),
      textAt("year", [yearWords(language, declaration)], { ...year, size: fontSize, quiet: true }),
      textAt("title", title, {
        x: columns.title,
        y: tight ? river - ((title.length - 1) * titleSize * leading) / 2 : first,
        size: titleSize,
        bold: true,
      }),
      textAt("by", by, { x: columns.title, y: second, size: fontSize, quiet: true }),
      ...countTexts(countOf(language, held, plan.rows.length), count, columns),
      textAt("part", part, { x: columns.count, y: first + fontSize * 1.25, size: fontSize, quiet: true }),
      textAt("later", later, {
        x: columns.later,
        y: river - ((later.length - 1) * fontSize * leading) / 2,
        size: fontSize,
      }),
    ],
    ...(squares.border !== undefined && { border: { x: squares.border, top, bottom: top + pitch } }),
  };
}

/** Places the block of a declaration down a narrow page, with at most `maxLater` lines of what came later. */
export function placeNarrowRow(
  { story: { language }, plan, border }: RowContent,
  declaration: Declaration,
  columns: Columns,
  { top, maxLater }: { top: number; maxLater: number },
): PlacedRow {
  const { fontSize, titleSize, numberSize, width, squares } = columns;
  const { event, held } = declaration;
  const first = top + numberSize * 0.6;
  const title = wrapText(event.title, width, titleSize, "condensed 600");
  const by = event.attribution ? wrapText(event.attribution, width, fontSize) : [];
  const later = event.later ? wholeClauses(event.later, { width, fontSize, maxLines: maxLater }) : [];
  const titleAt = top + numberSize * leading + titleSize * 0.55;
  const words = top + (numberSize + title.length * titleSize + by.length * fontSize) * leading;
  const river = words + squares.size + fontSize * 0.9;
  const bottom = words + later.length * fontSize * leading + 2 * squares.size + fontSize * 2.1;
  const date = dateWords(language, declaration);
  const counted = countOf(language, held, plan.rows.length);
  const count = { x: width - countWidth(counted, columns), y: first };
  const small = first + sameBaseline(fontSize, numberSize);
  return {
    ...rowOf(plan, declaration, columns, { top, bottom, river }),
    texts: [
      textAt("date", [date], { x: 0, y: first, size: numberSize, bold: true }),
      textAt("year", [yearWords(language, declaration)], {
        x: textWidth(date, numberSize, "condensed 600") + fontSize * 0.4,
        y: small,
        size: fontSize,
        quiet: true,
      }),
      textAt("title", title, { x: 0, y: titleAt, size: titleSize, bold: true }),
      textAt("by", by, {
        x: 0,
        y: titleAt + (title.length - 0.5) * titleSize * leading + fontSize * 0.58,
        size: fontSize,
        quiet: true,
      }),
      ...countTexts(counted, count, columns),
      textAt("part", partWords(language, declaration, plan, border), {
        x: count.x - fontSize * 0.6,
        y: small,
        size: fontSize,
        quiet: true,
        end: true,
      }),
      textAt("later", later, { x: 0, y: river + squares.size + fontSize * 1.05, size: fontSize }),
    ],
    ...borderAt(river, columns),
  };
}

/** Places the row of a declaration on a narrow page as low as it can be: what and how much in a line, over the squares. */
export function placeTightRow(
  { story: { language }, plan }: RowContent,
  declaration: Declaration,
  columns: Columns,
  top: number,
): PlacedRow {
  const { fontSize, titleSize, numberSize, width, squares } = columns;
  const counted = countOf(language, declaration.held, plan.rows.length);
  const count = { x: width - countWidth(counted, columns), y: top + numberSize * 0.6 };
  const room = count.x - columns.title - fontSize * 0.3;
  const title = wrapText(declaration.event.title, room, titleSize, "condensed 600");
  const lines = top + (numberSize - titleSize) / 2 + title.length * titleSize * leading;
  const river = lines + squares.size + fontSize * 0.3;
  return {
    ...rowOf(plan, declaration, columns, { top, bottom: river + squares.size + fontSize * 0.4, river }),
    texts: [
      textAt("date", [dateWords(language, declaration)], { x: 0, y: count.y, size: numberSize, bold: true }),
      textAt("year", [yearWords(language, declaration)], { x: 0, y: river, size: fontSize, quiet: true }),
      textAt("title", title, { x: columns.title, y: count.y, size: titleSize, bold: true }),
      ...countTexts(counted, count, columns),
    ],
    ...borderAt(river, columns),
  };
}

/** The border between the squares of a narrow page, if it lies among them. */
const borderAt = (river: number, { squares: { border, size } }: Columns): Pick<PlacedRow, "border"> =>
  border === undefined ? {} : { border: { x: border, top: river - size * 1.2, bottom: river + size * 1.2 } };

const rowOf = (
  { rows }: RowPlan,
  declaration: Declaration,
  { squares, fontSize }: Columns,
  place: { top: number; bottom: number; river: number },
) => ({
  event: declaration.event.id,
  ...place,
  squares: placeSquares(rows, declaration, squares, { river: place.river, gap: fontSize * 0.12 }),
});

/** The gap between the count and the total, in font sizes. */
const countGap = 0.35;

const countWidth = ({ held, of }: Counted, { fontSize, numberSize }: Columns): number =>
  textWidth(held, numberSize, "condensed 600") + fontSize * countGap + textWidth(of, fontSize);

/** Places the count of held places in large type, and the total on the same baseline. */
function countTexts(
  { held, of }: Counted,
  { x, y }: { x: number; y: number },
  { fontSize, numberSize }: Columns,
): readonly PlacedText[] {
  const after = x + textWidth(held, numberSize, "condensed 600") + fontSize * countGap;
  return [
    textAt("count", [held], { x, y, size: numberSize, bold: true }),
    textAt("of", [of], {
      x: after,
      y: y + sameBaseline(fontSize, numberSize),
      size: fontSize,
      quiet: true,
    }),
  ];
}
