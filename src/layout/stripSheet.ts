import type { Story } from "../events/read.ts";
import { facing, inOne, type Riverside, type SlotPlan } from "./stripRows.ts";
import { type PartedScale, partedScale } from "./stripTime.ts";
import { type Face, textWidth } from "./text.ts";

/** A place's row on the sheet, in pixels. */
export interface StripRow {
  id: string;
  name: string;
  weight: number;
  face: Face;
  column: 0 | 1;
  bank: "left" | "right" | "island";
  /** The middle of its strip. */
  y: number;
}

/** Names on the left, strips on the right of it. */
export interface StripColumn {
  left: number;
  /** Where names end. */
  names: number;
  range: readonly [number, number];
  time: PartedScale;
}

export interface StripSheet {
  wide: boolean;
  text: number;
  columns: readonly StripColumn[];
  rows: readonly StripRow[];
  /** Heights of the axis' words, of the line of names under it, and of the strips from top to bottom. */
  axis: number;
  heads: number;
  top: number;
  bottom: number;
  pitch: number;
  /** Half the height of a strip. */
  half: number;
  /** The height of the border between the rows, where there is one. */
  border?: number;
  /** The middle of the river's line. */
  river: number;
  /** Free slots at the foot of the second column, in pixels. */
  spare: number;
  /** Places for which there was no room. */
  dropped: number;
}

export interface StripSheetOptions {
  width: number;
  height: number;
  text: number;
  extent: readonly [number, number];
  enlarged?: readonly [number, number] | undefined;
  bordered: boolean;
  bold: ReadonlySet<string>;
  nameOf(id: string): string;
  /** Room kept under the strips. */
  foot: number;
}

/** How far rows must be apart for their names, in text sizes. */
export const leastPitch = 1.05;

/** Lays out the rows: both banks side by side where the page is wide, else in one column. The lightest go first where there are too many. */
export function stripSheet(story: Story, places: readonly Riverside[], options: StripSheetOptions): StripSheet {
  const { width, height, text, bordered, bold, nameOf, foot } = options;
  const wide = width >= 50 * text;
  const axis = text * 1.05;
  const top = axis + text * 1.5;
  const band = bordered ? text * 1.3 : 0;
  const room = height - top - band - foot;
  const weightOf = (id: string) => (bold.has(id) ? 9 : (story.places[id]?.weight ?? 1));
  const planned = wide ? facing : inOne;
  let kept = places;
  let plan: SlotPlan = planned(kept);
  while (plan.slots > 1 && room / plan.slots < leastPitch * text) {
    const fewer = kept
      .toSorted((a, b) => weightOf(a.id) - weightOf(b.id))
      .map((place) => kept.filter((other) => other !== place));
    const { slots } = plan;
    kept = fewer.find((places) => planned(places).slots < slots) ?? fewer[0] ?? [];
    plan = planned(kept);
  }
  const pitch = Math.min(room / plan.slots, 3 * text);
  const hasBorder = bordered && plan.above > 0 && plan.above < plan.slots;
  const rows = plan.rows.map(({ id, column, slot }): StripRow => {
    const { weight = 1, river } = story.places[id] ?? {};
    return {
      id,
      name: nameOf(id),
      weight,
      face: weight >= 4 || bold.has(id) ? "condensed 600" : "condensed 400",
      column: wide ? column : 0,
      bank: river?.bank ?? "right",
      y: top + (slot + 0.5) * pitch + (hasBorder && slot >= plan.above ? band : 0),
    };
  });
  const middle = text * 2.2;
  const river = wide ? width / 2 : 0;
  const columns = (wide ? [0, 1] : [0]).map((column): StripColumn => {
    const left = column === 0 ? 0 : river + middle / 2;
    const right = column === 0 && wide ? river - middle / 2 : width;
    const longest = rows
      .filter((row) => row.column === column)
      .reduce((most, { name }) => Math.max(most, textWidth(name, text, "condensed 600")), 0);
    const names = left + longest;
    const range = [names + text * (wide ? 0.5 : 1.45), right - 1] as const;
    return {
      left,
      names,
      range,
      time: partedScale(options.extent, options.enlarged, range, text * 0.6),
    };
  });
  const lowest = (column: number) =>
    rows.reduce((most, row) => (row.column === column ? Math.max(most, row.y) : most), top);
  const bottom = top + plan.slots * pitch + (hasBorder ? band : 0);
  return {
    wide,
    text,
    columns,
    rows,
    axis,
    heads: axis + text * 1.25,
    top,
    bottom,
    pitch,
    half: pitch * 0.39,
    ...(hasBorder && { border: top + plan.above * pitch + band / 2 }),
    river: wide ? river : (columns[0]?.names ?? 0) + text * 0.85,
    spare: wide ? bottom - lowest(1) - pitch / 2 : 0,
    dropped: places.length - kept.length,
  };
}
