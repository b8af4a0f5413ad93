import type { DatedTie } from "../../../events/read.ts";
import { isMutual, tieYears } from "../../../events/ties.ts";
import type { Language } from "../../../language/language.ts";
import type { Box } from "../../../layout/boxes.ts";
import { midline, type PlacedLine } from "../../../layout/labels.ts";
import { textWidth } from "../../../layout/text.ts";
import type { NamedActor, ShownTies } from "./actors.ts";
import { cellBox, columnHeading, type GridLine, gridIn, gridLines, type MatrixOptions, rowHeading } from "./grid.ts";

/** A tie in a cell: the middle of its symbol, and its years beside it if there is room. */
export interface CellTie {
  tie: DatedTie;
  x: number;
  y: number;
  years?: PlacedLine;
}

/** A cell of a matrix: the ties from the actor of its row to the actor of its column. */
export interface MatrixCell {
  /** The ids of both actors. */
  id: string;
  from: string;
  to: string;
  ties: readonly CellTie[];
  /** Whether it is faded, since another actor is highlighted. */
  quiet: boolean;
}

/** The name of a row or a column, with a bar in the colour of the actor's side. */
export interface MatrixHeading {
  actor: NamedActor;
  bar: Box;
  /** The lines of the name; a leaning name has one line, placed by its start. */
  name: readonly PlacedLine[];
  /** Whether the name is bold: every name is if no actor is highlighted. */
  bold: boolean;
  /** Whether this is the highlighted actor, or one that has a tie with it. */
  tied: boolean;
}

/** A matrix of actors, placed. */
export interface PlacedMatrix {
  /** The radius of the symbols, in pixels. */
  symbolSize: number;
  /** Whether the names of columns lean; otherwise they stand in lines above their columns. */
  leaning: boolean;
  rows: readonly MatrixHeading[];
  columns: readonly MatrixHeading[];
  /** The row and the column of the highlighted actor. */
  highlighted: readonly Box[];
  /** The cells in which an actor would meet itself. */
  diagonal: readonly (Box & { id: string })[];
  lines: readonly GridLine[];
  cells: readonly MatrixCell[];
}

/** Places a matrix of actors in a room, their names in full; a mutual tie is drawn in both cells. */
export function placeMatrix({ actors, ties, language }: ShownTies, room: Box, options: MatrixOptions): PlacedMatrix {
  const { fontSize, highlight } = options;
  const grid = gridIn(actors, room, options);
  const { box, width, height } = grid;
  const symbolSize = Math.min(fontSize * 0.5, height * 0.3, width * 0.2);
  const tied = new Set(ties.flatMap(({ from, to }) => (from === highlight ? [to] : to === highlight ? [from] : [])));
  const emphasis = ({ id }: NamedActor) => ({
    bold: highlight === undefined || id === highlight,
    tied: highlight === undefined || id === highlight || tied.has(id),
  });
  const at = actors.findIndex(({ id }) => id === highlight);
  return {
    symbolSize,
    leaning: grid.leaning,
    rows: actors.map((actor, row) => ({ actor, ...emphasis(actor), ...rowHeading(actor, row, grid, fontSize) })),
    columns: actors.map((actor, column) => ({
      actor,
      ...emphasis(actor),
      ...columnHeading(column, grid, fontSize),
    })),
    highlighted:
      at < 0
        ? []
        : [
            { ...box, y: box.y + at * height, height },
            { ...box, x: box.x + at * width, width },
          ],
    diagonal: actors.map(({ id }, index) => ({ id, ...cellBox(index, index, grid) })),
    lines: gridLines(actors, grid),
    cells: actors.flatMap((from, row) =>
      actors.flatMap((to, column): readonly MatrixCell[] => {
        const here = ties.filter(
          (tie) =>
            (tie.from === from.id && tie.to === to.id) || (isMutual(tie) && tie.from === to.id && tie.to === from.id),
        );
        if (here.length === 0) return [];
        return [
          {
            id: `${from.id}>${to.id}`,
            from: from.id,
            to: to.id,
            ties: placeTies(here, cellBox(row, column, grid), { fontSize, symbolSize, language }),
            quiet: highlight !== undefined && from.id !== highlight && to.id !== highlight,
          },
        ];
      }),
    ),
  };
}

/** Places the symbols of a cell side by side, with the years if there is only one tie and they fit. */
function placeTies(
  ties: readonly DatedTie[],
  cell: Box,
  { fontSize, symbolSize, language }: { fontSize: number; symbolSize: number; language: Language },
): readonly CellTie[] {
  const [middle, y] = [cell.x + cell.width / 2, cell.y + cell.height / 2];
  const [only] = ties;
  const words = only && ties.length === 1 ? tieYears(language, only) : "";
  const width = symbolSize * 2 + fontSize * 0.4 + textWidth(words, fontSize);
  if (only && words && width <= cell.width - fontSize * 0.4) {
    const x = cell.x + (cell.width - width) / 2 + symbolSize;
    return [{ tie: only, x, y, years: { words, x: x + symbolSize + fontSize * 0.4, y: y + midline * fontSize } }];
  }
  const pitch = Math.min(symbolSize * 2.6, (cell.width - symbolSize) / ties.length);
  return ties.map((tie, index) => ({ tie, y, x: middle + (index - (ties.length - 1) / 2) * pitch }));
}
