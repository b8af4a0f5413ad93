import type { Language } from "../../../language/language.ts";
import type { RowPlan } from "../../../layout/riversideRows.ts";
import { engineSlack, textWidth } from "../../../layout/text.ts";
import type { Declaration } from "./declarations.ts";
import { dateWords } from "./rowWords.ts";
import { type SquareScale, squareScale } from "./squares.ts";

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
}

/** The height of a row that has room for two lines, in font sizes. */
const twoLines = 2.4;

interface ColumnsOptions {
  language: Language;
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
  { language, width, fontSize, pitch, isTight }: ColumnsOptions,
): Columns {
  const wide = isWide(width, fontSize);
  const tight = wide ? pitch < fontSize * twoLines : isTight;
  const titleSize = fontSize * (wide ? 1.1 : tight ? 1 : 1.15);
  const numberSize = fontSize * (tight ? 1.1 : 1.5);
  const days = declarations.map((one) => textWidth(dateWords(language, one), numberSize, "condensed 600"));
  const underDays = tight ? Math.max(0, ...days) + fontSize * 0.6 : 0;
  const title = wide ? fontSize * (tight ? 6.4 : 5.2) : underDays;
  const longest = Math.max(
    0,
    ...declarations.flatMap(({ event }) => [
      textWidth(event.title, titleSize, "condensed 600"),
      tight ? 0 : textWidth(event.attribution ?? "", fontSize),
    ]),
  );
  const squares = squareScale(plan, {
    left: wide ? title + Math.min(longest * engineSlack + fontSize, width * 0.3) : title,
    width: wide ? width * 0.32 : width - title,
    fontSize,
    maxSize: wide ? Math.min(fontSize * 1.5, pitch * 0.34) : fontSize * 1.2,
  });
  const count = squares.right + fontSize * 1.4;
  const later = wide ? count + fontSize * 6.6 : 0;
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
  };
}

/** Whether a page has room for columns. */
export const isWide = (width: number, fontSize: number): boolean => width >= 55 * fontSize;
