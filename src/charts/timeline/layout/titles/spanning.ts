import { type Label, labelOf } from "../../../../layout/labels.ts";
import { textWidth } from "../../../../layout/text.ts";
import { isAbout } from "../marking/dating.ts";
import { strokeOut } from "../marking/marking.ts";
import type { Subject } from "../marking/subject.ts";
import { titleFace, titleSize } from "./candidates.ts";

/** A title whose date is wider than the plot, in a list. */
export interface Listed {
  subject: Subject;
  label: Label;
  /** The left edge of its mark and of its words, in pixels, and its line counted from 0. */
  x: number;
  labelX: number;
  line: number;
}

/** Titles in a list, as many as its lines hold; the rest stay in their order. */
export interface List {
  listed: readonly Listed[];
  rest: readonly Subject[];
  lines: number;
  /** Where its last line ends, in pixels. */
  end: number;
}

interface ListRoom {
  fontSize: number;
  maxLines: number;
  /** The words that open the list. */
  opening: string;
}

/**
 * Sets titles between `left` and `right`, after opening words: one below another if there are enough lines, otherwise
 * one after another, with room at the end for the number of those that do not fit.
 */
export function listTitles(
  subjects: readonly Subject[],
  [left, right]: readonly [number, number],
  { fontSize, maxLines, opening }: ListRoom,
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
  const lines = titles.length + (isIndented ? 0 : 1);
  if (lines <= maxLines && left + widest <= right) {
    const x = isIndented ? start : left;
    const listed = titles.map(({ subject, label }, index) => ({
      subject,
      label,
      x,
      labelX: x + markWidth(subject, fontSize),
      line: index + (isIndented ? 0 : 1),
    }));
    return listOf(listed, [], titles.length > 0 ? lines : 0, { left, start });
  }
  const listed: Listed[] = [];
  let [x, line] = [start, 0];
  for (const [index, { subject, label, width }] of titles.entries()) {
    if (x > left && x + width > right) [x, line] = [left, line + 1];
    const spare = index === titles.length - 1 || line < maxLines - 1 ? 0 : fontSize * 4;
    if (line >= maxLines || x + width + spare > right)
      return listOf(listed, subjects.slice(index), maxLines, { left, start });
    listed.push({ subject, label, x, labelX: x + markWidth(subject, fontSize), line });
    x += width + fontSize * 1.4;
  }
  return listOf(listed, [], line + 1, { left, start });
}

function listOf(
  listed: readonly Listed[],
  rest: readonly Subject[],
  lines: number,
  { left, start }: { left: number; start: number },
): List {
  const last = listed.at(-1);
  const end = last?.line === lines - 1 ? last.labelX + last.label.width : lines === 1 ? start : left;
  return { listed, rest, lines, end };
}

/** The distance from the left edge of a listed mark, with the strokes that stick out of it, to its words, in pixels. */
const markWidth = ({ dated }: Subject, fontSize: number): number =>
  fontSize * (isAbout(dated) ? 1.2 + 2 * strokeOut : 1.2);
