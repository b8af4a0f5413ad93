import type { Story } from "../events/read.ts";
import { dayWords } from "../events/words.ts";
import { ground } from "./boxes.ts";
import type { Declared } from "./declaredCount.ts";
import type { SlotPlan } from "./stripRows.ts";
import { textWidth, wrapText } from "./text.ts";

/** A square for each place: both banks in river order, the left bank above the river. */
export interface Squares {
  left: number;
  right: number;
  size: number;
  /** Where the squares of a slot begin; the border parts them. */
  x(slot: number): number;
  border?: number;
}

/** What one declaration says, set in lines. */
export interface DeclaredRow {
  declared: Declared;
  top: number;
  bottom: number;
  date: string;
  year: string;
  title: readonly string[];
  by: readonly string[];
  later: readonly string[];
  /** The river between the two rows of squares. */
  river: number;
}

/** The name of a place over its square. */
export interface SquareName {
  id: string;
  words: string;
  x: number;
  slot: number;
}

export interface DeclaredSheet {
  wide: boolean;
  text: number;
  width: number;
  /** Size of the title, and of the date and the count. */
  strong: number;
  large: number;
  squares: Squares;
  names: readonly SquareName[];
  rows: readonly DeclaredRow[];
  /** Left ends of the columns of a wide page. */
  columns: { date: number; words: number; count: number; later: number };
  heads: { first: number; names: number };
  top: number;
  bottom: number;
  height: number;
}

const leading = 1.14;

/**
 * Lays out the declarations: a line each across a wide page, a block each down a narrow one, with at most `after`
 * lines of what came after it.
 */
export function declaredSheet(
  story: Story,
  plan: SlotPlan,
  all: readonly Declared[],
  {
    width,
    height,
    text,
    foot,
    after: most = 3,
  }: { width: number; height: number; text: number; foot: number; after?: number },
): DeclaredSheet {
  const wide = width >= 55 * text;
  const strong = text * (wide ? 1.1 : 1.15);
  const large = text * 1.5;
  const columns = { date: 0, words: text * 5.2, count: 0, later: 0 };
  const top = text * (wide ? 2.9 : 3.6);
  const pitch = (height - top - foot) / Math.max(1, all.length);
  const squares = squaresOf(plan, {
    left: wide ? columns.words + Math.min(widest(all, strong, text) + text, width * 0.3) : 0,
    width: wide ? width * 0.32 : width,
    text,
    most: wide ? Math.min(text * 1.5, pitch * 0.34) : text * 1.2,
  });
  columns.count = squares.right + text * 1.4;
  columns.later = columns.count + text * 6.6;
  const later = wide ? width - columns.later : width;
  let y = top;
  const rows = all.map((declared): DeclaredRow => {
    const { event } = declared;
    const words = wide ? squares.left - columns.words - text : width;
    const title = wrapText(event.title, words, strong, "condensed 600");
    const by = event.attribution ? wrapText(event.attribution, words, text) : [];
    const room = wide ? Math.max(1, Math.floor((pitch - text * 0.3) / (text * leading))) : most;
    const after = event.later ? brief(event.later, later, text, room) : [];
    const lines = (title.length * strong + (by.length + after.length) * text) * leading;
    const natural = large * leading + lines + 2 * squares.size + text * 2.1;
    const row = {
      declared,
      top: y,
      bottom: y + (wide ? pitch : natural),
      date: dayWords(event.when.from, { year: false, brief: true }),
      year: `${new Date(event.when.from).getUTCFullYear()}`,
      title,
      by,
      later: after,
      river: wide
        ? y + pitch / 2
        : y + large * leading + (title.length * strong + by.length * text) * leading + squares.size + text * 0.9,
    };
    y = row.bottom;
    return row;
  });
  return {
    wide,
    text,
    width,
    strong,
    large,
    squares,
    names: squareNames(story, plan, squares, width, text),
    rows,
    columns,
    heads: { first: text * 0.95, names: text * (wide ? 2.2 : 2.3) },
    top,
    bottom: y,
    height: y + foot,
  };
}

/** The widest line that says what was declared and by whom. */
const widest = (all: readonly Declared[], strong: number, text: number): number =>
  all.reduce(
    (most, { event }) =>
      Math.max(most, textWidth(event.title, strong, "condensed 600"), textWidth(event.attribution ?? "", text)),
    0,
  );

function squaresOf(
  plan: SlotPlan,
  { left, width, text, most }: { left: number; width: number; text: number; most: number },
): Squares {
  const parted = plan.above > 0 && plan.above < plan.slots;
  const gap = parted ? text * 0.6 : 0;
  const size = Math.min((width - gap) / Math.max(1, plan.slots), most);
  const x = (slot: number) => left + slot * size + (parted && slot >= plan.above ? gap : 0);
  return { left, right: x(plan.slots), size, x, ...(parted && { border: x(plan.above) - gap / 2 }) };
}

/** As many whole clauses of a text as fit into some lines. */
export function brief(words: string, width: number, size: number, lines: number): readonly string[] {
  const clauses = words.split(/(?<=[.:;])\s+/);
  for (let kept = clauses.length; kept > 0; kept -= 1) {
    const short = clauses
      .slice(0, kept)
      .join(" ")
      .replace(/[:;,]$/, ".");
    const set = wrapText(short, width, size);
    if (set.length <= lines) return set;
  }
  return [];
}

/** Names of the weightiest places over their squares, where they find room beside each other. */
function squareNames(
  story: Story,
  { rows }: SlotPlan,
  squares: Squares,
  width: number,
  text: number,
): readonly SquareName[] {
  const line = ground({ x: Math.max(0, squares.left - 3 * text), y: 0, width, height: text });
  const weightOf = (id: string) => story.places[id]?.weight ?? 0;
  return rows
    .toSorted((a, b) => weightOf(b.id) - weightOf(a.id) || a.slot - b.slot)
    .filter(({ id }) => weightOf(id) >= 4)
    .flatMap(({ id, slot }) => {
      const words = story.places[id]?.name ?? id;
      const wide = textWidth(words, text);
      const middle = squares.x(slot) + squares.size / 2;
      const spot = (x: number) => ({ x, boxes: [{ x, y: 0, width: wide, height: text }] });
      const found = line.tryPlace(
        (middle < squares.left + 4 * text ? [1, 0.75, 0.5, 0.25, 0] : [0.5, 0.25, 0.75, 0, 1])
          .map((share) => middle - wide * share)
          .filter((x) => x >= 0 && x + wide <= Math.max(squares.right + text, 0) && x + wide <= width)
          .map(spot),
        text * 0.5,
      );
      return found ? [{ id, words, x: found.x, slot }] : [];
    });
}
