import type { Bound } from "../events/ties.ts";
import { isMutual, tieYears } from "../events/ties.ts";
import type { Box } from "./boxes.ts";
import { type Label, labelOf } from "./labels.ts";
import { textWidth, wrapText } from "./text.ts";

/** An actor of a matrix, with the name it goes by there and the side it belongs to. */
export interface MatrixActor {
  id: string;
  name: string;
  side?: string;
}

/** A cell of a matrix: what its row's actor is to its column's. */
export interface MatrixCell {
  /** The ids of both actors. */
  id: string;
  row: number;
  column: number;
  box: Box;
  /** Each with where its sign stands, around its middle, and the years that stand beside it where there is room. */
  ties: readonly { tie: Bound; x: number; y: number; years?: { words: string; x: number } }[];
}

export interface AlliancesMatrix {
  /** The cells alone. */
  box: Box;
  cell: { width: number; height: number };
  rows: readonly { actor: MatrixActor; label: Label; y: number }[];
  columns: readonly { actor: MatrixActor; label: Label; x: number }[];
  /** True where column names lean; else they stand in lines above their column. */
  angled: boolean;
  cells: readonly MatrixCell[];
  /** After which rows and columns another side begins. */
  cuts: readonly number[];
  sign: number;
}

/** The lean of column names, in degrees. */
export const lean = 45;

/** A matrix of actors by actors in a room, its names in full; a tie that holds both ways stands in both cells. */
export function alliancesMatrix(
  actors: readonly MatrixActor[],
  ties: readonly Bound[],
  room: Box,
  text: number,
  most: number,
): AlliancesMatrix {
  const bold = "condensed 600";
  const count = actors.length;
  const names = actors.map(({ name }) => textWidth(name, text, bold));
  const gutter = Math.max(...names) + text * 1.5;
  const cosine = Math.cos((lean * Math.PI) / 180);
  const wrapped = (width: number) =>
    actors.map(({ name }) => labelOf(wrapText(name, width - 4, text, bold), text, bold));
  const straight = (room.width - gutter) / count;
  const upright = wrapped(Math.min(straight, most));
  const stands = upright.every(({ width, lines }) => width <= Math.min(straight, most) - 4 && lines.length <= 3);
  // Leaning names reach to the right of their column, and none may leave the room.
  const widest = names.map((name, index) => (room.width - gutter - name * cosine - text * 0.5) / (index + 0.5));
  const width = Math.min(most, straight, ...(stands ? [] : widest));
  const columns = stands ? wrapped(width) : actors.map(({ name }) => labelOf([name], text, bold));
  const head = stands
    ? Math.max(...columns.map(({ height }) => height)) + text * 0.8
    : Math.max(...names) * cosine + text * 1.4;
  const height = Math.min(width, (room.height - head) / count);
  const box = { x: room.x + gutter, y: room.y + head, width: width * count, height: height * count };
  const sign = Math.min(text * 0.5, height * 0.3, width * 0.2);
  const at = (index: number) => (index + 0.5) * width + box.x;
  const down = (index: number) => (index + 0.5) * height + box.y;
  const cells = actors.flatMap((from, row) =>
    actors.flatMap((to, column): MatrixCell[] => {
      const here = ties.filter(
        (tie) =>
          (tie.from === from.id && tie.to === to.id) || (isMutual(tie) && tie.from === to.id && tie.to === from.id),
      );
      if (here.length === 0) return [];
      const cell = { x: box.x + column * width, y: box.y + row * height, width, height };
      return [{ id: `${from.id}>${to.id}`, row, column, box: cell, ties: placeTies(here, cell, text, sign) }];
    }),
  );
  return {
    box,
    cell: { width, height },
    rows: actors.map((actor, index) => ({ actor, label: labelOf([actor.name], text, bold), y: down(index) })),
    columns: actors.map((actor, index) => ({ actor, label: columns[index] ?? labelOf([], text), x: at(index) })),
    angled: !stands,
    cells,
    cuts: actors.flatMap(({ side }, index) => (index > 0 && actors[index - 1]?.side !== side ? [index] : [])),
    sign,
  };
}

/** The signs of a cell in a row, with the years where a single tie leaves room for them. */
function placeTies(ties: readonly Bound[], cell: Box, text: number, sign: number): MatrixCell["ties"] {
  const y = cell.y + cell.height / 2;
  const [only] = ties;
  const words = only && ties.length === 1 ? tieYears(only) : "";
  const wide = sign * 2 + text * 0.4 + textWidth(words, text);
  if (only && words && wide <= cell.width - text * 0.4) {
    const x = cell.x + (cell.width - wide) / 2 + sign;
    return [{ tie: only, x, y, years: { words, x: x + sign + text * 0.4 } }];
  }
  const pitch = Math.min(sign * 2.6, (cell.width - sign) / ties.length);
  return ties.map((tie, index) => ({ tie, y, x: cell.x + cell.width / 2 + (index - (ties.length - 1) / 2) * pitch }));
}
