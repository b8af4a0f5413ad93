import { type Label, labelOf } from "../../../layout/labels.ts";
import { textWidth } from "../../../layout/text.ts";
import { titleFace, titleSize } from "./candidates.ts";
import { isAbout } from "./dating.ts";
import { strokeOut } from "./marking.ts";
import type { Subject } from "./subject.ts";

/** A title whose date is wider than the plot, in a list. */
export interface Listed {
  subject: Subject;
  label: Label;
  /** The left edge of its mark and of its words, in pixels, and its row counted from 0. */
  x: number;
  labelX: number;
  row: number;
}

/** Titles in a list, as many as its rows hold; the rest stay in their order. */
export interface List {
  listed: readonly Listed[];
  rest: readonly Subject[];
  rows: number;
  /** Where its last line ends, in pixels. */
  end: number;
}

interface ListRoom {
  fontSize: number;
  maxRows: number;
  /** The words that open the list. */
  opening: string;
}

/**
 * Sets titles between `left` and `right`, after opening words: one below another if there are enough rows, otherwise
 * one after another in lines, with room at the end for the number of those that do not fit.
 */
export function listTitles(
  subjects: readonly Subject[],
  [left, right]: readonly [number, number],
  { fontSize, maxRows, opening }: ListRoom,
): List {
  const titles = subjects.map((subject) => {
    const { bold, event } = subject;
    const set = (size: number) => labelOf([event.title], size, titleFace(bold));
    const large = set(titleSize(event.priority, fontSize));
    const label = left + markWidth(subject, fontSize) + large.width > right ? set(fontSize) : large;
    return { subject, label, width: markWidth(subject, fontSize) + label.width };
  });
  const start = left + (textWidth(opening, fontSize) + fontSize * 1.5);
  const widest = titles.reduce((most, { width }) => Math.max(most, width), 0);
  const isIndented = start + widest <= right;
  const rows = titles.length + (isIndented ? 0 : 1);
  if (rows <= maxRows && left + widest <= right) {
    const x = isIndented ? start : left;
    const listed = titles.map(({ subject, label }, index) => ({
      subject,
      label,
      x,
      labelX: x + markWidth(subject, fontSize),
      row: index + (isIndented ? 0 : 1),
    }));
    return listOf(listed, [], titles.length > 0 ? rows : 0, { left, start });
  }
  const listed: Listed[] = [];
  let [x, row] = [start, 0];
  for (const [index, { subject, label, width }] of titles.entries()) {
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const spare = index === titles.length - 1 || row < maxRows - 1 ? 0 : fontSize * 4;
    if (row >= maxRows || x + width + spare > right)
      return listOf(listed, subjects.slice(index), maxRows, { left, start });
    listed.push({ subject, label, x, labelX: x + markWidth(subject, fontSize), row });
    x += width + fontSize * 1.4;
  }
  return listOf(listed, [], row + 1, { left, start });
}

function listOf(
  listed: readonly Listed[],
  rest: readonly Subject[],
  rows: number,
  { left, start }: { left: number; start: number },
): List {
  const last = listed.at(-1);
  const end = last?.row === rows - 1 ? last.labelX + last.label.width : rows === 1 ? start : left;
  return { listed, rest, rows, end };
}

/** The distance from the left edge of a listed mark, with the strokes that stick out of it, to its words, in pixels. */
const markWidth = ({ dated }: Subject, fontSize: number): number =>
  fontSize * (isAbout(dated) ? 1.2 + 2 * strokeOut : 1.2);
