import type { Edtf } from "../../../events/model.ts";
import { extentOf } from "../../../events/query.ts";
import type { Story } from "../../../events/read.ts";
import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Point } from "../../../layout/polyline.ts";
import type { Border } from "../../../layout/riversideRows.ts";
import { inOneLine, textWidth } from "../../../layout/text.ts";
import type { Frame } from "../../chart.ts";
import type { ControlStripsState } from "../state.ts";
import { placeAxis, type StripAxis } from "./axis.ts";
import { focusOf, type PlacedDay, placeDays, type RuledDay, ruledDays } from "./days.ts";
import { arrange, fitLegend, type StripsContent } from "./fitLegend.ts";
import type { StripGrid } from "./grid.ts";
import type { StripLabel } from "./labels.ts";
import type { PlacedSample } from "./legend.ts";
import { type PlacedRow, placeRows } from "./rows.ts";
import { controlSpans } from "./spans.ts";

/** Everything on a chart of strips that has a place, except the ruled days. */
export interface StripsLayout {
  grid: StripGrid;
  axes: readonly StripAxis[];
  /** Absent if the places lie on no river. */
  river?: PlacedRiver;
  border?: PlacedBorder;
  /** The names of the banks above their columns; `at` is the end of the baseline. */
  bankNames: readonly { key: string; words: string; at: Point }[];
  rows: readonly PlacedRow[];
  labels: readonly StripLabel[];
  legend: readonly PlacedSample[];
}

/** The line of the river, flowing down, with a dot on the side of each place if both banks share a column. */
export interface PlacedRiver {
  x: number;
  top: number;
  bottom: number;
  dots: readonly { id: string; island: boolean; at: Point }[];
}

/** The border between two rows: its words at the left, placed by the middle of their line, and the rule after them. */
export interface PlacedBorder {
  words: string;
  y: number;
  plate: Box;
  rule: readonly [left: number, right: number];
}

/** Lays out a state in a frame; if the state is steady, for all its days. */
export function layoutStrips(content: StripsContent, state: ControlStripsState, frame: Frame): StripsLayout {
  const { story, places, options } = content;
  const { border, banks = story.language.banks } = options;
  const { fontSize } = frame;
  const window = extentOf(state.extent);
  const spans = new Map(places.map(({ id }) => [id, controlSpans(story, id, window)] as const));
  const days = daysOf(story, state.steady ? { ...state, day: undefined } : state);
  const { grid, labels, legend } = fitLegend((foot) => arrange({ content, state, frame }, { spans, days, foot }));
  return {
    grid,
    axes: grid.columns.map((column, index) => placeAxis(column, index, grid)),
    ...(grid.river !== undefined && { river: placeRiver(grid, grid.river) }),
    ...(border && grid.border !== undefined && { border: placeBorder(border, grid.border, story.language, frame) }),
    bankNames: grid.wide
      ? [banks.right, banks.left].map((words, index) => ({
          key: `bank-${index}`,
          words,
          at: [grid.columns[index]?.names ?? 0, grid.headings - fontSize * 0.15],
        }))
      : [],
    rows: placeRows(grid, spans, new Set(state.highlight)),
    labels,
    legend,
  };
}

/** The ruled days of each column. */
export const layoutDays = (
  story: Story,
  state: ControlStripsState,
  grid: StripGrid,
): readonly (readonly PlacedDay[])[] => grid.columns.map((column) => placeDays(daysOf(story, state), column, grid));

const daysOf = (story: Story, { day, extent, ...state }: Ruled): readonly RuledDay[] =>
  ruledDays({ focusDate: focusOf(story, state), day }, extentOf(extent));

type Ruled = Pick<ControlStripsState, "extent" | "focusDate"> & { day?: Edtf | undefined };

const placeRiver = ({ top, bottom, rows, wide, fontSize }: StripGrid, x: number): PlacedRiver => ({
  x,
  top,
  bottom: bottom - fontSize * 0.1,
  dots: wide
    ? []
    : rows.map(({ id, bank, y }) => ({
        id,
        island: bank === "island",
        at: [x + { left: 0.3, right: -0.3, island: 0 }[bank] * fontSize, y],
      })),
});

function placeBorder(
  { above, below }: Border,
  y: number,
  language: Language,
  { width, fontSize }: Frame,
): PlacedBorder {
  const words = inOneLine(language.controlStrips.borderKey(above, below), width, fontSize);
  const end = textWidth(words, fontSize);
  return {
    words,
    y,
    plate: { x: 0, y: y - fontSize * 0.55, width: end + fontSize * 0.2, height: fontSize * 1.1 },
    rule: [end + fontSize * 0.4, width],
  };
}
