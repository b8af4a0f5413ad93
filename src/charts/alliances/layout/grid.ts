import { max, min } from "d3";
import type { Box } from "../../../layout/boxes.ts";
import { type Label, labelOf, leading, midline, placeLines } from "../../../layout/labels.ts";
import { textWidth, wrapText } from "../../../layout/text.ts";
import type { NamedActor } from "./actors.ts";

/** The angle at which column names lean, in degrees. */
export const lean = 45;

const face = "condensed 600";

export interface MatrixOptions {
  fontSize: number;
  /** The greatest width of a cell, in pixels. */
  maxCell: number;
  /** The id of the highlighted actor. */
  highlight?: string | undefined;
}

/** A line of the grid, stronger between two sides. */
export interface GridLine {
  id: string;
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  strong: boolean;
}

/** The grid of a matrix: the box around its cells, the size of one cell, and the names above it. */
export interface Grid {
  box: Box;
  width: number;
  height: number;
  leaning: boolean;
  columns: readonly Label[];
}

/**
 * Lays out the grid of a matrix in a room. Names stand above their columns if they can be broken to fit; otherwise they
 * lean.
 */
export function gridIn(actors: readonly NamedActor[], room: Box, { fontSize, maxCell }: MatrixOptions): Grid {
  const count = actors.length;
  const names = actors.map(({ name }) => textWidth(name, fontSize, face));
  const longest = max(names) ?? 0;
  const gutter = longest + fontSize * 1.5;
  const cosine = Math.cos((lean * Math.PI) / 180);
  const wrapped = (width: number) =>
    actors.map(({ name }) => labelOf(wrapText(name, width - 4, fontSize, face), fontSize, face));
  const even = Math.min((room.width - gutter) / count, maxCell);
  const leaning = wrapped(even).some(({ width, lines }) => width > even - 4 || lines.length > 3);
  // Leaning names reach to the right of their column, and none may leave the room.
  const reach = names.map((name, index) => (room.width - gutter - name * cosine - fontSize * 0.5) / (index + 0.5));
  const width = leaning ? Math.min(even, min(reach) ?? even) : even;
  const columns = leaning ? actors.map(({ name }) => labelOf([name], fontSize, face)) : wrapped(width);
  const head = leaning
    ? longest * cosine + fontSize * 1.4
    : (max(columns, (label) => label.height) ?? 0) + fontSize * 0.8;
  const height = Math.min(width, (room.height - head) / count);
  const box = { x: room.x + gutter, y: room.y + head, width: width * count, height: height * count };
  return { box, width, height, leaning, columns };
}

/** The box of a cell. */
export const cellBox = (row: number, column: number, { box, width, height }: Grid): Box => ({
  x: box.x + column * width,
  y: box.y + row * height,
  width,
  height,
});

/** The bar and the name at the left of a row. */
export function rowHeading({ name }: NamedActor, row: number, { box, height }: Grid, fontSize: number) {
  const top = box.y + row * height;
  return {
    bar: { x: box.x - fontSize * 0.55, y: top + 1, width: fontSize * 0.35, height: height - 2 },
    name: [{ words: name, x: box.x - fontSize, y: top + height / 2 + fontSize * midline }],
  };
}

/** The bar and the name above a column. */
export function columnHeading(column: number, { box, width, leaning, columns }: Grid, fontSize: number) {
  const left = box.x + column * width;
  const middle = left + width / 2;
  const bottom = box.y - fontSize * 0.8;
  const lines = columns[column]?.lines ?? [];
  return {
    bar: { x: left + 1, y: box.y - fontSize * 0.55, width: width - 2, height: fontSize * 0.35 },
    name: leaning
      ? lines.map((words) => ({ words, x: middle, y: bottom }))
      : placeLines(lines, [middle, bottom - lines.length * fontSize * leading], fontSize),
  };
}

/** The lines between rows and columns, and around them. */
export function gridLines(actors: readonly NamedActor[], { box, width, height }: Grid): readonly GridLine[] {
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return Array.from({ length: actors.length + 1 }, (_, index): readonly GridLine[] => {
    const [before, after] = [actors[index - 1], actors[index]];
    const strong = before !== undefined && after !== undefined && before.side !== after.side;
    const [x, y] = [box.x + index * width, box.y + index * height];
    return [
      { id: `across-${index}`, from: [box.x, y], to: [right, y], strong },
      { id: `down-${index}`, from: [x, box.y], to: [x, bottom], strong },
    ];
  }).flat();
}
