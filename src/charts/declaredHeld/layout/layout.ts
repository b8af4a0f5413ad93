import type { Share } from "../../../events/control.ts";
import type { Story } from "../../../events/read.ts";
import { leading } from "../../../layout/labels.ts";
import { flowLegend, type PlacedLegend, placeLegend } from "../../../layout/legend.ts";
import { type BankNames, type Border, haveBanks, type RowPlan } from "../../../layout/riversideRows.ts";
import { textWidth } from "../../../layout/text.ts";
import type { Frame } from "../../chart.ts";
import type { DeclaredHeldState } from "../state.ts";
import { type Columns, columnsFor, isWide } from "./columns.ts";
import { type Declaration, declarationsUpTo } from "./declarations.ts";
import { legendEntries, legendPitch } from "./legend.ts";
import { placeNarrowRow, placeTightRow } from "./narrowRow.ts";
import type { PlacedRow } from "./rows.ts";
import { placeSquareNames } from "./squares.ts";
import { type PlacedText, textAt } from "./text.ts";
import { placeWideRow, wideRowHeight } from "./wideRow.ts";

/** Everything on a chart of declarations that has a place. */
export interface DeclaredLayout {
  columns: Columns;
  headings: PlacedHeadings;
  rows: readonly PlacedRow[];
  legend: PlacedLegend<Share>;
}

/**
 * What is above the columns: their headings, the border and what lies on each side of it, and the names of some places.
 */
export interface PlacedHeadings {
  texts: readonly PlacedText[];
  border?: { x: number; top: number; bottom: number };
  /** Each with a stem down to its square. */
  names: readonly { id: string; text: PlacedText; stem: { x: number; top: number; bottom: number } }[];
}

/** What a chart of declarations is made from. */
export interface DeclaredContent {
  story: Story;
  /** The name of the side whose remaining places are counted. */
  holder: string;
  /** The tracked places, each with a slot. */
  plan: RowPlan;
  border?: Border | undefined;
  banks: BankNames;
  declarations: readonly Declaration[];
}

/** Declarations arranged in a frame; `earlier` is how many before them it has no room for. */
interface Arrangement {
  columns: Columns;
  rows: readonly PlacedRow[];
  bottom: number;
  height: number;
  earlier: number;
}

/**
 * Lays out a state in a frame. Every step of a slide uses the positions that its last step needs, if there is room; in
 * a wide frame only if that leaves no more than half of it empty.
 */
export function layoutDeclared(content: DeclaredContent, state: DeclaredHeldState, frame: Frame): DeclaredLayout {
  const { story, plan, declarations } = content;
  const { fontSize } = frame;
  const shown = declarationsUpTo(story, state, declarations);
  const isSparse = isWide(frame.width, fontSize) && shown.length * 2 < declarations.length;
  const whole = arrange(content, isSparse ? shown : declarations, frame);
  const hasRoom = fits(whole, frame);
  const { columns, rows, bottom, earlier } = hasRoom ? whole : fittingArrangement(content, shown, frame);
  return {
    columns,
    headings: placeHeadings(content, columns, placeSquareNames(story, plan, columns.squares, frame)),
    rows: rows.slice(0, shown.length),
    legend: placeLegend(legendOf(content, frame, earlier), {
      top: bottom + fontSize * 0.3,
      fontSize,
      pitch: fontSize * legendPitch,
    }),
  };
}

/** The height in pixels that all declarations take in a narrow frame. */
export const narrowHeight = (content: DeclaredContent, width: number, fontSize: number): number =>
  arrange(content, content.declarations, { width, height: 0, fontSize }).height;

/** The height in pixels at which a wide frame says of each declaration who made it. */
export function wideHeight(content: DeclaredContent, width: number, fontSize: number): number {
  const arranged = arrange(content, content.declarations, { width, height: width, fontSize });
  const rows = content.declarations.map((declaration) => wideRowHeight(content, declaration, arranged.columns));
  return arranged.height - arranged.bottom + (arranged.rows[0]?.top ?? 0) + rows.length * Math.max(0, ...rows);
}

type FrameSize = Pick<Frame, "width" | "height" | "fontSize">;

function legendOf(
  { story, declarations, holder, plan, banks }: DeclaredContent,
  { width, fontSize }: FrameSize,
  earlier: number,
) {
  const places = plan.rows.length;
  const words = { holder, leftBank: haveBanks(plan.rows) ? banks.left : undefined, places, earlier };
  const entries = legendEntries(declarations, story.language, words, fontSize);
  return flowLegend(entries, { width, fontSize, gap: fontSize * 1.2 });
}

/** Sets declarations one below another: evenly down a wide frame, each as high as it needs in a narrow one. */
function arrange(
  content: DeclaredContent,
  declarations: readonly Declaration[],
  size: FrameSize,
  { maxLater = 3, isTight = false, earlier = 0 }: { maxLater?: number; isTight?: boolean; earlier?: number } = {},
): Arrangement {
  const { width, height, fontSize } = size;
  const wide = isWide(width, fontSize);
  const top = fontSize * (wide ? 2.9 : 3.6);
  const foot = (legendOf(content, size, earlier).rows * legendPitch + 0.3) * fontSize;
  const pitch = (height - top - foot) / Math.max(1, declarations.length);
  const columns = columnsFor(declarations, content.plan, {
    language: content.story.language,
    border: content.border,
    width,
    fontSize,
    pitch,
    isTight,
  });
  const rows: PlacedRow[] = [];
  for (const declaration of declarations) {
    const next = rows.at(-1)?.bottom ?? top;
    rows.push(
      wide
        ? placeWideRow(content, declaration, columns, { top: next, pitch })
        : isTight
          ? placeTightRow(content, declaration, columns, next)
          : placeNarrowRow(content, declaration, columns, { top: next, maxLater }),
    );
  }
  const bottom = rows.at(-1)?.bottom ?? top;
  return { columns, rows, bottom, height: bottom + foot, earlier };
}

/** Whether an arrangement is no taller than its frame, and each row of a wide one at least as high as a line of its title. */
const fits = ({ columns, rows, height }: Arrangement, size: FrameSize): boolean =>
  height <= size.height + 1 &&
  (!columns.wide || rows.every(({ top, bottom }) => bottom - top >= columns.titleSize * leading));

/** How the rows of a narrow frame may be set, from the most that is told of each to the least. */
const fallbacks = [{ maxLater: 3 }, { maxLater: 2 }, { maxLater: 1 }, { maxLater: 0 }, { isTight: true }];

/**
 * Declarations arranged no taller than its frame: of each as much is told as there is room for if all are shown, and
 * if that is too much, only the latest are shown. The last always is.
 */
function fittingArrangement(
  content: DeclaredContent,
  declarations: readonly Declaration[],
  size: FrameSize,
): Arrangement {
  for (let earlier = 0; earlier < declarations.length; earlier += 1)
    for (const fallback of fallbacks) {
      const arranged = arrange(content, declarations.slice(earlier), size, { ...fallback, earlier });
      if (fits(arranged, size)) return arranged;
    }
  const [last] = declarations.slice(-1);
  return arrange(content, last ? [last] : [], size, { isTight: true, earlier: Math.max(0, declarations.length - 1) });
}

function placeHeadings(
  { border, story }: DeclaredContent,
  { wide, tight, width, fontSize, title, count, later, squares }: Columns,
  names: ReturnType<typeof placeSquareNames>,
): PlacedHeadings {
  const words = story.language.declaredHeld;
  const [upper, lower] = [fontSize * 0.6, fontSize * (wide ? 1.85 : 1.95)];
  const quiet = { size: fontSize, quiet: true };
  const cut = squares.border;
  return {
    texts: [
      ...(wide
        ? [
            textAt("head-title", [tight ? words.declared : words.declaredBy], { x: title, y: lower, ...quiet }),
            textAt("head-count", [words.stillHeld], { x: count, y: lower, ...quiet }),
            ...(tight ? [] : [textAt("head-later", [words.cameLater], { x: later, y: lower, ...quiet })]),
          ]
        : []),
      ...(border && cut !== undefined
        ? [
            textAt("above", [border.above], { x: cut - fontSize * 0.4, y: upper, end: true, ...quiet }),
            textAt("below", [border.below], { x: cut + fontSize * 0.4, y: upper, ...quiet }),
          ].filter(({ x, lines: [name], end }) => {
            const own = textWidth(name?.words ?? "", fontSize);
            return end ? own <= x : x + own <= width;
          })
        : []),
    ],
    ...(border && cut !== undefined && { border: { x: cut, top: 0, bottom: upper + fontSize * 0.6 } }),
    names: names.map(({ id, words, x, middle }) => ({
      id,
      text: textAt("name", [words], { x, y: lower, size: fontSize }),
      stem: { x: middle, top: lower + fontSize * 0.47, bottom: lower + fontSize * 0.8 },
    })),
  };
}
