import { type AlliancesMatrix, lean, type MatrixActor, type MatrixCell } from "../layout/alliancesMatrix.ts";
import { leading } from "../layout/labels.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";
import { sideColour } from "./ribbon.ts";
import { tieSign } from "./ties.ts";

export interface MatrixLook {
  text: number;
  /** The actor brought out, whose row and column stand forward. */
  bright?: string | undefined;
  /** The actors that have a tie with it. */
  tied: ReadonlySet<string>;
}

/** Actors by actors: names at the left and on top, a sign in a cell for each tie of its row to its column. */
export function matrixMarks(matrix: AlliancesMatrix, look: MatrixLook): Drawing {
  return draw(
    "g",
    { key: "matrix", class: "matrix" },
    lines(matrix, look),
    draw(
      "g",
      { key: "rows", class: "rows" },
      matrix.rows.map(({ actor, y }) => rowName(actor, y, matrix, look)),
    ),
    draw(
      "g",
      { key: matrix.angled ? "leaning" : "upright", class: "columns" },
      matrix.columns.map(({ actor, label, x }) =>
        matrix.angled ? leaning(actor, x, matrix, look) : upright(actor, label.lines, x, matrix, look),
      ),
    ),
    draw(
      "g",
      { key: "cells", class: "cells" },
      matrix.cells.map((cell) => cellMarks(cell, matrix, look)),
    ),
  );
}

function lines({ box, cell, rows, cuts }: AlliancesMatrix, { bright }: MatrixLook): Drawing {
  const chosen = rows.findIndex(({ actor }) => actor.id === bright);
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  return draw(
    "g",
    { key: "lines", class: "lines" },
    chosen >= 0 && [
      draw("rect", {
        key: "bright-row",
        x: box.x,
        y: box.y + chosen * cell.height,
        width: box.width,
        height: cell.height,
        fill: "var(--land-2)",
      }),
      draw("rect", {
        key: "bright-column",
        x: box.x + chosen * cell.width,
        y: box.y,
        width: cell.width,
        height: box.height,
        fill: "var(--land-2)",
      }),
    ],
    rows.map(({ actor }, index) =>
      draw("rect", {
        key: `self-${actor.id}`,
        x: box.x + index * cell.width,
        y: box.y + index * cell.height,
        width: cell.width,
        height: cell.height,
        fill: "var(--faint)",
      }),
    ),
    Array.from({ length: rows.length + 1 }, (_, index) => {
      const cut = cuts.includes(index);
      const look = { stroke: cut ? "var(--border)" : "var(--rule)", "stroke-width": cut ? 1.5 : 1 };
      const [x, y] = [box.x + index * cell.width, box.y + index * cell.height];
      return [
        draw("line", { key: `across-${index}`, x1: box.x, x2: right, y1: y, y2: y, ...look }),
        draw("line", { key: `down-${index}`, x1: x, x2: x, y1: box.y, y2: bottom, ...look }),
      ];
    }).flat(),
  );
}

const ink = ({ id }: MatrixActor, { bright, tied }: MatrixLook): string =>
  bright === undefined || id === bright || tied.has(id) ? "var(--ink)" : "var(--quiet)";

const weight = ({ id }: MatrixActor, { bright }: MatrixLook) => (bright === undefined || id === bright ? bold : {});

const rowName = (actor: MatrixActor, y: number, { box, cell }: AlliancesMatrix, look: MatrixLook): Drawing =>
  draw(
    "g",
    { key: actor.id, class: "actor", "data-actor": actor.id },
    actor.side &&
      draw("rect", {
        key: "side",
        x: box.x - look.text * 0.55,
        y: y - cell.height / 2 + 1,
        width: look.text * 0.35,
        height: cell.height - 2,
        fill: sideColour(actor.side),
      }),
    draw(
      "text",
      {
        key: "name",
        x: box.x - look.text,
        y: y + midline * look.text,
        "text-anchor": "end",
        "font-size": look.text,
        ...weight(actor, look),
        fill: ink(actor, look),
      },
      actor.name,
    ),
  );

const columnSide = (
  actor: MatrixActor,
  x: number,
  { box, cell }: AlliancesMatrix,
  text: number,
): Drawing | undefined =>
  actor.side
    ? draw("rect", {
        key: "side",
        x: x - cell.width / 2 + 1,
        y: box.y - text * 0.55,
        width: cell.width - 2,
        height: text * 0.35,
        fill: sideColour(actor.side),
      })
    : undefined;

function upright(
  actor: MatrixActor,
  names: readonly string[],
  x: number,
  matrix: AlliancesMatrix,
  look: MatrixLook,
): Drawing {
  const { text } = look;
  const bottom = matrix.box.y - text * 0.8;
  return draw(
    "g",
    { key: actor.id, class: "actor", "data-actor": actor.id },
    columnSide(actor, x, matrix, text),
    names.map((name, index) =>
      draw(
        "text",
        {
          key: `name-${index}`,
          x,
          y: bottom - (names.length - index - 0.5) * text * leading + midline * text,
          "text-anchor": "middle",
          "font-size": text,
          ...weight(actor, look),
          fill: ink(actor, look),
        },
        name,
      ),
    ),
  );
}

function leaning(actor: MatrixActor, x: number, matrix: AlliancesMatrix, look: MatrixLook): Drawing {
  const { text } = look;
  return draw(
    "g",
    { key: actor.id, class: "actor", "data-actor": actor.id },
    columnSide(actor, x, matrix, text),
    draw(
      "text",
      {
        key: "name",
        transform: `translate(${x.toFixed(1)} ${(matrix.box.y - text * 0.8).toFixed(1)}) rotate(${-lean})`,
        y: 0,
        "font-size": text,
        ...weight(actor, look),
        fill: ink(actor, look),
      },
      actor.name,
    ),
  );
}

function cellMarks(cell: MatrixCell, { rows, sign }: AlliancesMatrix, { text, bright }: MatrixLook): Drawing {
  const [from, to] = [rows[cell.row]?.actor.id, rows[cell.column]?.actor.id];
  const aside = bright !== undefined && from !== bright && to !== bright;
  return draw(
    "g",
    { key: cell.id, class: "tie-cell", "data-actor": `${from} ${to}`, opacity: aside ? 0.25 : undefined },
    cell.ties.map(({ tie, x, y, years }) =>
      draw(
        "g",
        { key: tie.id, class: "tie", "data-tie": tie.id, "data-kind": tie.kind },
        // A sign is thin lines: the ground around it can be pointed at too.
        draw("circle", { key: "ground", cx: x, cy: y, r: sign * 1.25, fill: "none", "pointer-events": "all" }),
        draw("g", { key: "at", transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` }, tieSign(tie.kind, sign)),
        years &&
          draw(
            "text",
            { key: "years", x: years.x, y: y + midline * text, "font-size": text, fill: "var(--quiet)" },
            years.words,
          ),
      ),
    ),
  );
}
