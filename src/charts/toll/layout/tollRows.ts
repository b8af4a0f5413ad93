import { extentOf } from "../../../events/query.ts";
import { DAY } from "../../../events/time.ts";
import type { Box } from "../../../layout/boxes.ts";
import { midline, type PlacedLine } from "../../../layout/labels.ts";
import type { TimeScale } from "../../../layout/timeScale.ts";
import type { TollRow, TollState } from "../state.ts";
import { type PlacedBar, placeBars } from "./bars.ts";
import type { Bin } from "./bins.ts";
import type { Part } from "./blocks.ts";
import { type Heading, type HeadingPart, headingOf, headingParts } from "./heading.ts";
import { placeLabels, type RowLabels, roomForLabels } from "./labels.ts";
import type { Measured, Toll } from "./measure.ts";
import type { Plan } from "./plan.ts";
import { type PlacedRow, placeRows } from "./rows.ts";

/** The size of a drawing, and of its text, in pixels. */
export interface Size {
  width: number;
  height: number;
  fontSize: number;
}

/** A row with all its contents, in pixels. */
export interface PlacedTollRow extends PlacedRow {
  /** The values of its scale's lines, placed by the left ends of their baselines. */
  scale: readonly (PlacedLine & { value: number })[];
  /** Its heading, placed by the left ends of its baselines. */
  heading: Heading;
  /** The parts of the bars, named beside the row; empty if they are in the key. */
  parts: readonly PlacedPart[];
  bars: readonly PlacedBar[];
  labels: RowLabels;
}

/** A part of the bars beside their row: a sample of it, and its name. */
export interface PlacedPart {
  key: string;
  part: Part;
  swatch: Box;
  label: PlacedLine;
}

/** Places the rows between two heights, each with its heading, its bars and their labels. */
export function placeTollRows(
  toll: Toll,
  state: TollState,
  measured: Measured,
  { plan, x, top, bottom, width, fontSize }: Size & { plan: Plan; x: TimeScale; top: number; bottom: number },
): readonly PlacedTollRow[] {
  const { bins, count, until, most } = measured;
  const { story, register, sides, named } = toll;
  const { language } = story;
  const [left = 0, right = 0] = x.range();
  const highlighted = state.highlight && extentOf(state.highlight);
  const middle = ({ from, to }: Bin) => (from + to) / 2;
  const common = {
    x,
    fontSize,
    sides,
    named,
    until,
    largeDeaths: measured.largeDeaths,
    apart: plan.rows.length > 1,
    roomy: state.by === "month" && bins.every(({ from, to }) => to - from < 20 * DAY || x(to) - x(from) > fontSize * 7),
    quiet: (bin: Bin) => highlighted !== undefined && (middle(bin) < highlighted[0] || middle(bin) >= highlighted[1]),
  };
  const headingFor = (row: TollRow) =>
    headingOf({
      language,
      row,
      count,
      register,
      until: measured.day,
      width: plan.beside ? left - fontSize : width,
      fontSize,
      beside: plan.beside,
    });
  const headings = new Map(plan.rows.map((row) => [row, headingFor(row)]));
  const headingRoom = (row: TollRow) => (plan.beside ? 0 : (headings.get(row)?.height ?? 0) + fontSize * 0.2);
  const rows = placeRows(
    plan.rows.map((id) => ({ id, most: most[id], heading: headingRoom(id), labels: roomForLabels(id, bins, common) })),
    { top, bottom, fontSize, gap: fontSize * (plan.beside ? 1 : 0.6) },
  );
  const parts = plan.partsBeside ? headingParts(story, count, sides) : [];
  return rows.map((row): PlacedTollRow => {
    const bars = placeBars(bins, row, common);
    return {
      ...row,
      scale: row.grid.map(({ value, y }) => ({
        value,
        words: language.number(value),
        x: right + fontSize * 0.4,
        y: y + midline * fontSize,
      })),
      heading: headingAt(headings.get(row.id) ?? { lines: [], height: 0 }, row.y),
      parts: row.id === "all" ? placeParts(parts, row.baseline, fontSize) : [],
      bars,
      labels: placeLabels(row, bars, { left, right, language, ...common }),
    };
  });
}

/** Moves a heading to the height `top`, its lines placed by their baselines. */
const headingAt = ({ lines, height }: Heading, top: number): Heading => ({
  lines: lines.map((line) => ({ ...line, y: top + line.y + midline * line.size })),
  height,
});

/** Places the parts of the bars one above another, from a baseline up. */
const placeParts = (parts: readonly HeadingPart[], baseline: number, fontSize: number): readonly PlacedPart[] => {
  const side = fontSize * 0.8;
  return parts.map(({ key, part, words }, index) => {
    const middle = baseline - fontSize * 1.25 * (index + 0.5);
    return {
      key,
      part,
      swatch: { x: 0, y: middle - side / 2, width: side, height: side },
      label: { words, x: side * 1.5, y: middle + midline * fontSize },
    };
  });
};
