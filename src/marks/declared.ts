import type { DeclaredRow, DeclaredSheet } from "../layout/declaredSheet.ts";
import type { Slotted } from "../layout/stripRows.ts";
import { textWidth } from "../layout/text.ts";
import { square } from "./declaredSquare.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";

const leading = 1.14;

export interface Set {
  x: number;
  y: number;
  size: number;
  fill?: string;
  strong?: boolean;
  end?: boolean;
}

/** Lines of text, the first with its middle at `y`. */
export const lines = (key: string, words: readonly string[], { x, y, size, fill = "var(--ink)", strong, end }: Set) =>
  words.map((line, index) =>
    draw(
      "text",
      {
        key: `${key}-${index}`,
        x,
        y: y + index * size * leading + midline * size,
        "font-size": size,
        ...(strong && bold),
        "text-anchor": end ? "end" : undefined,
        fill,
      },
      line,
    ),
  );

/** The border, straight down. */
export const borderLine = (x: number, top: number, bottom: number, text: number): Drawing =>
  draw("line", {
    key: "border",
    x1: x,
    x2: x,
    y1: top,
    y2: bottom,
    stroke: "var(--border)",
    "stroke-width": text * 0.09,
    "stroke-dasharray": `${text * 0.6} ${text * 0.2} ${text * 0.12} ${text * 0.2}`,
  });

export interface DeclaredLook {
  places: readonly Slotted[];
  colour: string;
  /** Whether it stands back behind those highlighted. */
  quiet: boolean;
  /** How many places are followed. */
  total: number;
  /** What is said of all that was held where none was held in part. */
  where?: string | undefined;
}

/** One declaration: when, what and by whom; the places still held, and how many; and what came later. */
export function declaredRow(
  row: DeclaredRow,
  sheet: DeclaredSheet,
  { places, colour, quiet, total, where }: DeclaredLook,
): Drawing {
  const { wide, text, strong, large, columns, squares, width } = sheet;
  const { declared, river, top } = row;
  const ink = quiet ? "var(--quiet)" : "var(--ink)";
  const first = wide ? river - text * 0.56 : top + large * 0.6;
  const titleAt = wide ? first : top + large * leading + strong * 0.55;
  const byAt = wide
    ? first + (row.title.length * strong * leading + text * leading) / 2 + strong * 0.1
    : titleAt + (row.title.length - 0.5) * strong * leading + text * 0.58;
  const laterAt = wide ? river - ((row.later.length - 1) * text * leading) / 2 : river + squares.size + text * 1.05;
  const partWords = declared.part > 0 ? [`and ${declared.part} in part`] : where ? [where] : [];
  const of = `of ${total}`;
  const number = `${declared.held}`;
  const countX = wide
    ? columns.count
    : width - textWidth(of, text) - text * 0.35 - textWidth(number, large, "condensed 600");
  const countY = wide && partWords.length > 0 ? first : wide ? river : first;
  const partAt = wide
    ? { x: columns.count, y: first + text * 1.25 }
    : { x: countX - text * 0.6, y: first + (large - text) * midline, end: true };
  return draw(
    "g",
    { key: declared.event.id, class: "declared", "data-event": declared.event.id },
    wide &&
      draw("line", {
        key: "rule",
        x1: 0,
        x2: width,
        y1: row.top,
        y2: row.top,
        stroke: "var(--faint)",
        "stroke-width": 1,
      }),
    lines("date", [row.date], { x: 0, y: first, size: large, strong: true, fill: ink }),
    wide
      ? lines("year", [row.year], { x: 0, y: first + text * 1.25, size: text, fill: "var(--quiet)" })
      : lines("year", [row.year], {
          x: textWidth(row.date, large, "condensed 600") + text * 0.4,
          y: first + (large - text) * midline,
          size: text,
          fill: "var(--quiet)",
        }),
    lines("title", row.title, { x: wide ? columns.words : 0, y: titleAt, size: strong, strong: true, fill: ink }),
    lines("by", row.by, { x: wide ? columns.words : 0, y: byAt, size: text, fill: "var(--quiet)" }),
    draw(
      "g",
      { key: "held", class: "held", opacity: quiet ? 0.35 : 1 },
      draw("line", {
        key: "river",
        x1: squares.left,
        x2: squares.right,
        y1: river,
        y2: river,
        stroke: "var(--river)",
        "stroke-width": text * 0.11,
      }),
      squares.border !== undefined &&
        (wide
          ? borderLine(squares.border, row.top, row.bottom, text)
          : borderLine(squares.border, river - squares.size * 1.2, river + squares.size * 1.2, text)),
      places.map(({ id, slot, column }) =>
        square(declared.shares.get(id) ?? "unknown", {
          key: id,
          x: squares.x(slot),
          y: column === 1 ? river - squares.size - text * 0.12 : river + text * 0.12,
          size: squares.size,
          colour,
        }),
      ),
    ),
    lines("count", [number], { x: countX, y: countY, size: large, strong: true, fill: ink }),
    lines("of", [of], {
      x: countX + textWidth(number, large, "condensed 600") + text * 0.35,
      y: countY + (large - text) * midline,
      size: text,
      fill: "var(--quiet)",
    }),
    lines("part", partWords, { ...partAt, size: text, fill: "var(--quiet)" }),
    lines("later", row.later, { x: wide ? columns.later : 0, y: laterAt, size: text, fill: ink }),
  );
}
