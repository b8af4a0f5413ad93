import { type Label, labelOf } from "./labels.ts";

/** A title whose date is wider than the plot, standing in a list. */
export interface Listed<Member> {
  member: Member;
  label: Label;
  /** The left edge of its mark and of its words, and its row counted from 0. */
  x: number;
  labelX: number;
  row: number;
}

/** Titles in a list, as many as its rows hold; the rest in their order. */
export interface List<Member> {
  listed: readonly Listed<Member>[];
  rest: readonly Member[];
  rows: number;
}

interface Titled {
  title: string;
  bold: boolean;
  weight: number;
}

interface Size {
  text: number;
  /** The most rows there may be. */
  most: number;
  /** The width of the words that open the list. */
  opening: number;
}

/**
 * Sets titles between `left` and `right`, after some opening words: one below the other where the rows suffice, else
 * one after another in lines, with room kept at the end for the number of those that do not fit.
 */
export function listTitles<Member extends Titled>(
  members: readonly Member[],
  [left, right]: readonly [number, number],
  { text, most, opening }: Size,
): List<Member> {
  const set = members.map((member) => {
    const label = labelOf(
      [member.title],
      member.weight >= 5 ? text * 1.25 : text,
      member.bold ? "condensed 600" : "condensed 400",
    );
    return { member, label, width: markWidth(text) + label.width };
  });
  const widest = set.reduce((most, { width }) => Math.max(most, width), 0);
  const indent = left + opening + widest <= right;
  const rows = set.length + (indent ? 0 : 1);
  if (rows <= most && left + widest <= right) {
    const x = indent ? left + opening : left;
    const listed = set.map(({ member, label }, index) => ({
      member,
      label,
      x,
      labelX: x + markWidth(text),
      row: index + (indent ? 0 : 1),
    }));
    return { listed, rest: [], rows: set.length > 0 ? rows : 0 };
  }
  const listed: Listed<Member>[] = [];
  let [x, row] = [left + opening, 0];
  for (const [index, { member, label, width }] of set.entries()) {
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const spare = index === set.length - 1 || row < most - 1 ? 0 : text * 4;
    if (row >= most || x + width + spare > right) return { listed, rest: members.slice(index), rows: most };
    listed.push({ member, label, x, labelX: x + markWidth(text), row });
    x += width + text * 1.4;
  }
  return { listed, rest: [], rows: row + 1 };
}

/** From the left edge of a listed mark to its words. */
export const markWidth = (text: number): number => text * 1.2;
