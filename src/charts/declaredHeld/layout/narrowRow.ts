import { leading } from "../../../layout/labels.ts";
import { textWidth, wrapText } from "../../../layout/text.ts";
import { besideGap, type Columns, countWidth } from "./columns.ts";
import type { Declaration } from "./declarations.ts";
import { countTexts, type PlacedRow, type RowContent, rowOf } from "./rows.ts";
import { countOf, dateWords, partWords, wholeClauses, yearWords } from "./rowWords.ts";
import { sameBaseline, textAt } from "./text.ts";

/** Places the block of a declaration down a narrow page, with at most `maxLater` lines of what came later. */
export function placeNarrowRow(
  { story: { language }, plan, border }: RowContent,
  declaration: Declaration,
  columns: Columns,
  { top, maxLater }: { top: number; maxLater: number },
): PlacedRow {
  const { fontSize, titleSize, numberSize, width, squares } = columns;
  const { event, held } = declaration;
  const gap = fontSize * besideGap;
  const first = top + numberSize * 0.6;
  const title = wrapText(event.title, width, titleSize, "condensed 600");
  const by = event.attribution ? wrapText(event.attribution, width, fontSize) : [];
  const later = event.later ? wholeClauses(event.later, { width, fontSize, maxLines: maxLater }) : [];
  const counted = countOf(language, held, plan.rows.length);
  const count = { x: width - countWidth(counted, columns), y: first };
  const dates = wrapText(dateWords(language, declaration), count.x - gap, numberSize, "condensed 600");
  const year = yearWords(language, declaration);
  const afterDate = textWidth(dates.at(-1) ?? "", numberSize, "condensed 600") + gap;
  const isYearBelow = year !== "" && afterDate + textWidth(year, fontSize) > count.x - gap;
  const small = first + (dates.length - 1) * numberSize * leading + sameBaseline(fontSize, numberSize);
  const yearAt = isYearBelow ? { x: 0, y: small + fontSize * leading } : { x: afterDate, y: small };
  const part = partWords(language, declaration, plan, border);
  const partAt = columns.partBeside ? { x: count.x - gap, y: small } : { x: width, y: yearAt.y + fontSize * leading };
  const isBelow = part.length > 0 && !columns.partBeside;
  const head = (dates.length * numberSize + (Number(isYearBelow) + Number(isBelow)) * fontSize) * leading;
  const titleAt = top + head + titleSize * 0.55;
  const words = top + head + (title.length * titleSize + by.length * fontSize) * leading;
  const river = words + squares.size + fontSize * 0.9;
  const bottom = words + later.length * fontSize * leading + 2 * squares.size + fontSize * 2.1;
  return {
    ...rowOf(plan, declaration, columns, { top, bottom, river }),
    texts: [
      textAt("date", dates, { x: 0, y: first, size: numberSize, bold: true }),
      textAt("year", [year], { ...yearAt, size: fontSize, quiet: true }),
      textAt("title", title, { x: 0, y: titleAt, size: titleSize, bold: true }),
      textAt("by", by, {
        x: 0,
        y: titleAt + (title.length - 0.5) * titleSize * leading + fontSize * 0.58,
        size: fontSize,
        quiet: true,
      }),
      ...countTexts(counted, count, columns),
      textAt("part", part, { ...partAt, size: fontSize, quiet: true, end: true }),
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
  const dates = wrapText(dateWords(language, declaration), columns.title - fontSize * 0.3, numberSize, "condensed 600");
  const further = Math.max((title.length - 1) * titleSize, (dates.length - 1) * numberSize);
  const lines = top + (numberSize - titleSize) / 2 + (titleSize + further) * leading;
  const river = lines + squares.size + fontSize * 0.3;
  return {
    ...rowOf(plan, declaration, columns, { top, bottom: river + squares.size + fontSize * 0.4, river }),
    texts: [
      textAt("date", dates, { x: 0, y: count.y, size: numberSize, bold: true }),
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
