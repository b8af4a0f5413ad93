import type { Story } from "../../../events/read.ts";
import type { Language } from "../../../language/language.ts";
import {
  haveBanks,
  inOneColumn,
  inTwoColumns,
  type RiversidePlace,
  type RiversideRow,
  type RowPlan,
} from "../../../layout/riversideRows.ts";
import type { Face } from "../../../layout/text.ts";
import { type ColumnOptions, oneColumn, type StripColumn, twoColumns } from "./columns.ts";

/** A place's row, in pixels. */
export interface GridRow {
  id: string;
  name: string;
  priority: number;
  face: Face;
  column: 0 | 1;
  bank: "left" | "right" | "island";
  /** The middle of its strip. */
  y: number;
}

/** The rows and columns of a chart of strips. */
export interface StripGrid {
  language: Language;
  /** Whether the banks stand side by side. */
  wide: boolean;
  width: number;
  fontSize: number;
  columns: readonly StripColumn[];
  rows: readonly GridRow[];
  /**
   * Heights from the top, in pixels: of the axis labels, of the headings below them, and of the start and end of the
   * strips.
   */
  axisHeight: number;
  headings: number;
  top: number;
  bottom: number;
  /** The distance from one row to the next. */
  pitch: number;
  /** Half the height of a strip. */
  half: number;
  /** The height at which the border lies between the rows, if there is one. */
  border?: number;
  /** The middle of the river's line, in pixels across; absent if the places lie on no river. */
  river?: number;
  /** The height that is free at the foot of the second column. */
  spare: number;
  /** How many places did not fit. */
  dropped: number;
}

/** The room for the rows, and what they have to show. */
export interface GridOptions extends ColumnOptions {
  height: number;
  /** Whether a border needs room. */
  bordered: boolean;
  /** The ids of the highlighted places. */
  highlight: ReadonlySet<string>;
  nameOf(id: string): string;
  /** The height kept free below the strips. */
  foot: number;
}

/** The smallest distance from one row to the next at which their names have room, in font sizes. */
export const minPitch = 1.05;

/** The lowest priority at which a place has its name in bold. */
const boldFrom = 4;

/** Whether a chart has room for the banks side by side, and its places lie on one. */
export const isWide = (places: readonly RiversidePlace[], width: number, fontSize: number): boolean =>
  haveBanks(places) && width >= 50 * fontSize;

/**
 * Lays out the rows: the banks side by side if there is room, otherwise in one column. If there are too many rows, the
 * places with the lowest priority are left out.
 */
export function stripGrid(story: Story, places: readonly RiversidePlace[], options: GridOptions): StripGrid {
  const { width, height, fontSize, bordered, highlight, nameOf, foot } = options;
  const wide = isWide(places, width, fontSize);
  const axisHeight = fontSize * 1.05;
  const top = axisHeight + fontSize * 1.5;
  const borderBand = bordered ? fontSize * 1.3 : 0;
  const room = height - top - borderBand - foot;
  // A highlighted place is left out last, above the highest priority, 5.
  const priorityOf = (id: string) => (highlight.has(id) ? 6 : (story.places[id]?.priority ?? 1));
  const plan = planWithin(places, {
    slots: Math.floor(room / (minPitch * fontSize)),
    planRows: wide ? inTwoColumns : inOneColumn,
    priorityOf,
  });
  const pitch = Math.min(room / plan.slots, 3 * fontSize);
  const hasBorder = bordered && plan.above > 0 && plan.above < plan.slots;
  const rows = plan.rows.map(({ id, column, slot }: RiversideRow): GridRow => {
    const { priority = 1, river } = story.places[id] ?? {};
    return {
      id,
      name: nameOf(id),
      priority,
      face: priority >= boldFrom || highlight.has(id) ? "condensed 600" : "condensed 400",
      column: wide ? column : 0,
      bank: river?.bank ?? "right",
      y: top + (slot + 0.5) * pitch + (hasBorder && slot >= plan.above ? borderBand : 0),
    };
  });
  const bottom = top + plan.slots * pitch + (hasBorder ? borderBand : 0);
  const { columns, river } = wide ? twoColumns(rows, bottom, options) : oneColumn(rows, bottom, options);
  const lowest = Math.max(top, ...rows.filter(({ column }) => column === 1).map(({ y }) => y));
  return {
    language: story.language,
    wide,
    width,
    fontSize,
    columns,
    rows,
    axisHeight,
    headings: axisHeight + fontSize * 1.25,
    top,
    bottom,
    pitch,
    half: pitch * 0.39,
    ...(hasBorder && { border: top + plan.above * pitch + borderBand / 2 }),
    ...(haveBanks(places) && { river }),
    spare: wide ? bottom - lowest - pitch / 2 : 0,
    dropped: places.length - plan.rows.length,
  };
}

/** The rows of as many places as fit into a number of slots; those with the lowest priority are left out. */
function planWithin(
  places: readonly RiversidePlace[],
  options: {
    slots: number;
    planRows: (places: readonly RiversidePlace[]) => RowPlan;
    priorityOf: (id: string) => number;
  },
): RowPlan {
  const { slots, planRows, priorityOf } = options;
  const plan = planRows(places);
  if (plan.slots <= Math.max(1, slots)) return plan;
  const without = places
    .toSorted((a, b) => priorityOf(a.id) - priorityOf(b.id))
    .map((place) => places.filter((other) => other !== place));
  // Leaving out a place that shares its slot with another would gain nothing.
  const fewer = without.find((kept) => planRows(kept).slots < plan.slots) ?? without[0] ?? [];
  return planWithin(fewer, options);
}
