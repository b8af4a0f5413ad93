import type { Language } from "../../../language/language.ts";
import { leading } from "../../../layout/labels.ts";
import { textWidth, wrapText } from "../../../layout/text.ts";
import type { Columns } from "./columns.ts";
import type { Declaration } from "./declarations.ts";
import { countTexts, type PlacedRow, type RowContent, rowOf } from "./rows.ts";
import { countOf, dateWords, partWords, wholeClauses, yearWords } from "./rowWords.ts";
import { sameBaseline, textAt } from "./text.ts";

/** What was declared and by whom, in the lines that the columns of a wide page give them. */
function declaredWords({ event }: Declaration, { titleSize, fontSize, squares, title }: Columns) {
  const room = squares.left - title - fontSize;
  return {
    title: wrapText(event.title, room, titleSize, "condensed 600"),
    by: event.attribution ? wrapText(event.attribution, room, fontSize) : [],
  };
}

/** The height of what was declared and by whom, with the gap to the next row, in pixels. */
const declaredHeight = (
  { title, by }: ReturnType<typeof declaredWords>,
  { titleSize, fontSize }: Pick<Columns, "titleSize" | "fontSize">,
): number => (title.length * titleSize + by.length * fontSize) * leading + fontSize * 0.3;

/** How many places were held in part, in lines as wide as the column of a wide page. */
const partLines = (
  declaration: Declaration,
  { later, count, fontSize }: Columns,
  { language, plan, border }: { language: Language } & Pick<RowContent, "plan" | "border">,
): readonly string[] =>
  partWords(language, declaration, plan, border).flatMap((words) =>
    wrapText(words, later - count - fontSize * 0.5, fontSize),
  );

/** The height that the row of a declaration needs on a wide page if all of it is to be said, in pixels. */
export function wideRowHeight(
  { story: { language }, plan, border }: RowContent,
  declaration: Declaration,
  columns: Columns,
): number {
  const part = partLines(declaration, columns, { language, plan, border });
  return Math.max(
    columns.fontSize * 3,
    columns.numberSize + part.length * columns.fontSize * 1.2,
    declaredHeight(declaredWords(declaration, columns), columns),
  );
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
  const { title, by: whole } = declaredWords(declaration, columns);
  const by = tight || declaredHeight({ title, by: whole }, columns) > pitch ? [] : whole;
  const maxLines = Math.max(1, Math.floor((pitch - fontSize * 0.3) / (fontSize * leading)));
  const later =
    event.later && !tight ? wholeClauses(event.later, { width: width - columns.later, fontSize, maxLines }) : [];
  const titleAt = tight
    ? river - ((title.length - 1) * titleSize * leading) / 2
    : Math.min(first, top + pitch - declaredHeight({ title, by }, columns) + (titleSize * leading) / 2);
  const second = titleAt + ((title.length - 0.5) * titleSize + fontSize * 0.5) * leading + titleSize * 0.1;
  const part = tight ? [] : partLines(declaration, columns, { language, plan, border });
  const date = dateWords(language, declaration);
  const year = tight
    ? {
        x: textWidth(date, numberSize, "condensed 600") + fontSize * 0.3,
        y: river + sameBaseline(fontSize, numberSize),
      }
    : { x: 0, y: first + fontSize * 1.25 };
  const count = { x: columns.count, y: part.length > 0 ? first - (part.length - 1) * fontSize * 0.6 : river };
  return {
    ...rowOf(plan, declaration, columns, { top, bottom: top + pitch, river }),
    texts: [
      textAt("date", [date], { x: 0, y: first, size: numberSize, bold: true }),
      textAt("year", [yearWords(language, declaration)], { ...year, size: fontSize, quiet: true }),
      textAt("title", title, { x: columns.title, y: titleAt, size: titleSize, bold: true }),
      textAt("by", by, { x: columns.title, y: second, size: fontSize, quiet: true }),
      ...countTexts(countOf(language, held, plan.rows.length), count, columns),
      textAt("part", part, { x: columns.count, y: count.y + fontSize * 1.25, size: fontSize, quiet: true }),
      textAt("later", later, {
        x: columns.later,
        y: river - ((later.length - 1) * fontSize * leading) / 2,
        size: fontSize,
      }),
    ],
    ...(squares.border !== undefined && { border: { x: squares.border, top, bottom: top + pitch } }),
  };
}
