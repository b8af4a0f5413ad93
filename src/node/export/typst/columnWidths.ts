import { textWidth } from "../../../layout/text.ts";

/** The size of the text in tables, and the space between their columns, in points. */
export const tableText = { fontSize: 8.2, gap: 8 } as const;

/** A column of a table: its head and its cells. */
export interface Column {
  head: string;
  cells: readonly string[];
}

/** How wide a column may be, in points: its longest word, and its longest cell on one line. */
interface Measures {
  least: number;
  most: number;
  /** How much it has to hold in a row, between what most cells need and what the longest does. */
  holds: number;
}

/**
 * The widths of a table's columns, in points: one line for each cell where `room` has place for that, and otherwise all of
 * it, shared out by how much each holds, so that every column has its longest word, and none more than one line needs. On a
 * sheet too narrow for the words, all are made narrower alike.
 */
export function columnWidths(columns: readonly Column[], room: number): readonly number[] {
  const measured = columns.map(measure);
  const across = room - tableText.gap * (columns.length - 1);
  const sum = (of: (one: Measures) => number) => measured.reduce((all, one) => all + of(one), 0);
  if (sum(({ most }) => most) <= across) return measured.map(({ most }) => most);
  const whole = measured.map((one) => (one.most <= short ? { ...one, least: one.most } : one));
  if (whole.reduce((all, one) => all + one.least, 0) < across * mostOfIt) return filling(whole, across);
  const least = sum((one) => one.least);
  if (least >= across) return measured.map((one) => (one.least * across) / least);
  return filling(measured, across);
}

/** A column so wide, in points, keeps each cell on one line, such as a date, while that leaves the others a part of the room. */
const short = 84;
const mostOfIt = 0.75;

/** Widths between the least and the most of each column that fill a width, as far apart as the roots of what they hold. */
function filling(measured: readonly Measures[], across: number): readonly number[] {
  const widths = (share: number) =>
    measured.map(({ least, most, holds }) => Math.min(Math.max(share * Math.sqrt(holds), least), most));
  let [low, high] = [0, across];
  while (high - low > 0.01) {
    const middle = (low + high) / 2;
    if (widths(middle).reduce((sum, width) => sum + width, 0) > across) high = middle;
    else low = middle;
  }
  return widths(low);
}

function measure({ head, cells }: Column): Measures {
  const word = (text: string, face: "sans 400" | "sans 600") =>
    Math.max(...text.split(/\s+/).map((one) => lengthOf(one, face)));
  const lengths = cells.map((cell) => lengthOf(cell, "sans 400"));
  const longest = Math.max(0, ...lengths);
  const mean = lengths.reduce((sum, one) => sum + one, 0) / Math.max(1, lengths.length);
  const least = Math.max(word(head, "sans 600"), ...cells.map((cell) => word(cell, "sans 400")));
  const most = Math.max(lengthOf(head, "sans 600"), longest);
  return { least, most, holds: Math.sqrt(mean * longest) + 1 };
}

/** The length of a text in a table, with a little to spare for what a renderer rounds. */
const lengthOf = (text: string, face: "sans 400" | "sans 600"): number =>
  textWidth(text, tableText.fontSize, face) * 1.01 + 0.5;
