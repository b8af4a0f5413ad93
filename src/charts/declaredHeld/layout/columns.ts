import type { Language } from "../../../language/language.ts";
import type { Border, RowPlan } from "../../../layout/riversideRows.ts";
import { engineSlack, textWidth } from "../../../layout/text.ts";
import type { Declaration } from "./declarations.ts";
import { type Counted, countOf, dateWords, partWords, yearWords } from "./rowWords.ts";
import { overhang, type SquareScale, squareScale } from "./squares.ts";

/** The columns of a page and the sizes of its type; a narrow page has one column, with a block for each declaration. */
export interface Columns {
  wide: boolean;
  /**
   * Whether a row has room for one line only; who declared, what was held in part and what came later are then left out.
   */
  tight: boolean;
  width: number;
  fontSize: number;
  titleSize: number;
  /** The size of the date and of the count. */
  numberSize: number;
  /** The left ends of what was declared, of how much was held, and of what came later. */
  title: number;
  count: number;
  later: number;
  squares: SquareScale;
  /** Whether a narrow page has room between date and count for how many places were held in part, in every block. */
  partBeside: boolean;
}

/** The gap between date, year, part and count of a narrow page, in font sizes. */
export const besideGap = 0.5;

/** The least width of the column of what came later, in font sizes. */
const leastLater = 9;

/** The gap between the count and the total, in font sizes. */
export const countGap = 0.35;

/** The width of the count with the total, in pixels. */
export const countWidth = (
  { held, of }: Counted,
  { fontSize, numberSize }: Pick<Columns, "fontSize" | "numberSize">,
): number => textWidth(held, numberSize, "condensed 600") + fontSize * countGap + textWidth(of, fontSize);

/** The height of a row that has room for two lines, in font sizes. */
const twoLines = 2.4;

interface ColumnsOptions {
  language: Language;
  border?: Border | undefined;
  width: number;
  fontSize: number;
  /** The distance between the rows of a wide page, which are tight if it is too small for two lines. */
  pitch: number;
  /** Whether the rows of a narrow page are tight. */
  isTight: boolean;
}

/** Lays out the columns for the given declarations. */
export function columnsFor(
  declarations: readonly Declaration[],
  plan: RowPlan,
  { language, border, width, fontSize, pitch, isTight }: ColumnsOptions,
): Columns {
  const widest = (widths: readonly number[]) => Math.max(0, ...widths);
  const wide = isWide(width, fontSize);
  const tight = wide ? pitch < fontSize * twoLines : isTight;
  const titleSize = fontSize * (wide ? 1.1 : tight ? 1 : 1.15);
  const numberSize = fontSize * (tight ? 1.1 : 1.5);
  const days = widest(declarations.map((one) => textWidth(dateWords(language, one), numberSize, "condensed 600")));
  const years = widest(declarations.map((one) => textWidth(yearWords(language, one), fontSize)));
  const besideDays = days + fontSize * 0.6;
  const title = wide
    ? Math.max(fontSize * (tight ? 6.4 : 5.2), besideDays + (tight ? years + fontSize * 0.3 : 0))
    : tight
      ? Math.min(besideDays, width * 0.4)
      : 0;
  const { declared, declaredBy, stillHeld } = language.declaredHeld;
  const longest = widest([
    textWidth(tight ? declared : declaredBy, fontSize) + fontSize * overhang,
    ...declarations.flatMap(({ event }) => [
      textWidth(event.title, titleSize, "condensed 600"),
      tight ? 0 : textWidth(event.attribution ?? "", fontSize),
    ]),
  ]);
  const squares = squareScale(plan, {
    left: wide ? title + Math.min(longest * engineSlack + fontSize, width * 0.3) : title,
    width: wide ? width * 0.32 : width - title,
    fontSize,
    maxSize: wide ? Math.min(fontSize * 1.5, pitch * 0.34) : fontSize * 1.2,
  });
  const count = squares.right + fontSize * 1.4;
  const counted = declarations.map(({ held }) =>
    countWidth(countOf(language, held, plan.rows.length), { fontSize, numberSize }),
  );
  const parts = declarations.map((one) =>
    widest(partWords(language, one, plan, border).map((words) => textWidth(words, fontSize))),
  );
  const counts = widest([...counted, ...parts, textWidth(stillHeld, fontSize)]);
  const most = width - count - fontSize * leastLater;
  const later = wide ? count + Math.max(fontSize * 6.6, Math.min(counts + fontSize, most)) : 0;
  return {
    wide,
    tight,
    width,
    fontSize,
    titleSize,
    numberSize,
    title,
    count,
    later,
    squares,
    partBeside: days + years + widest(parts) + widest(counted) + 3 * fontSize * besideGap <= width,
  };
}

/** Whether a page has room for columns. */
export const isWide = (width: number, fontSize: number): boolean => width >= 55 * fontSize;
