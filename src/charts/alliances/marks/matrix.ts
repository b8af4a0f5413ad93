import { sideColour } from "../../../marks/colours.ts";
import { bold, placedLines } from "../../../marks/labels.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import { lean } from "../layout/grid.ts";
import type { MatrixCell, MatrixHeading, PlacedMatrix } from "../layout/matrix.ts";
import { tieSymbol } from "./symbols.ts";

/**
 * A matrix of actors: names on the left and on top, and in each cell a symbol for each tie from its row to its column.
 */
export function matrixMarks(matrix: PlacedMatrix, fontSize: number): Drawing {
  const { rows, columns, leaning, cells, symbolSize } = matrix;
  return node(
    "g",
    { key: "matrix", class: "matrix" },
    grid(matrix),
    node(
      "g",
      { key: "rows", class: "rows" },
      rows.map((row) => heading(row, fontSize, "end")),
    ),
    node(
      "g",
      { key: leaning ? "leaning" : "upright", class: "columns" },
      columns.map((column) => (leaning ? leaningHeading(column, fontSize) : heading(column, fontSize, "middle"))),
    ),
    node(
      "g",
      { key: "cells", class: "cells" },
      cells.map((cell) => cellMarks(cell, symbolSize, fontSize)),
    ),
  );
}

const grid = ({ highlighted, diagonal, lines }: PlacedMatrix): Drawing =>
  node(
    "g",
    { key: "lines", class: "lines" },
    highlighted.map((box, index) => node("rect", { key: `highlighted-${index}`, ...box, fill: "var(--land-2)" })),
    diagonal.map(({ id, ...box }) => node("rect", { key: `self-${id}`, ...box, fill: "var(--faint)" })),
    lines.map(({ id, from: [x1, y1], to: [x2, y2], strong }) =>
      node("line", {
        key: id,
        x1,
        x2,
        y1,
        y2,
        stroke: strong ? "var(--border)" : "var(--rule)",
        "stroke-width": strong ? 1.5 : 1,
      }),
    ),
  );

const ink = ({ tied }: MatrixHeading): string => (tied ? "var(--ink)" : "var(--quiet)");

const sideBar = ({ actor: { side }, bar }: MatrixHeading): Drawing | undefined =>
  side ? node("rect", { key: "side", ...bar, fill: sideColour(side) }) : undefined;

const heading = (of: MatrixHeading, fontSize: number, anchor: "middle" | "end"): Drawing =>
  node(
    "g",
    { key: of.actor.id, class: "actor", "data-actor": of.actor.id },
    sideBar(of),
    placedLines(of.name, { key: "name", fontSize, bold: of.bold, fill: ink(of), anchor }),
  );

const leaningHeading = (of: MatrixHeading, fontSize: number): Drawing =>
  node(
    "g",
    { key: of.actor.id, class: "actor", "data-actor": of.actor.id },
    sideBar(of),
    of.name.map(({ words, x, y }) =>
      node(
        "text",
        {
          key: "name",
          transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${-lean})`,
          y: 0,
          "font-size": fontSize,
          ...(of.bold && bold),
          fill: ink(of),
        },
        words,
      ),
    ),
  );

const cellMarks = ({ id, from, to, ties, quiet }: MatrixCell, symbolSize: number, fontSize: number): Drawing =>
  node(
    "g",
    { key: id, class: "tie-cell", "data-actor": `${from} ${to}`, opacity: quiet ? 0.25 : undefined },
    ties.map(({ tie, x, y, years }) =>
      node(
        "g",
        { key: tie.id, class: "tie", "data-tie": tie.id, "data-kind": tie.kind },
        // A symbol consists of thin lines, so the area around it can be pointed at too.
        node("circle", { key: "target", cx: x, cy: y, r: symbolSize * 1.25, fill: "none", "pointer-events": "all" }),
        node(
          "g",
          { key: "at", transform: `translate(${x.toFixed(1)} ${y.toFixed(1)})` },
          tieSymbol(tie.kind, symbolSize),
        ),
        years && placedLines([years], { key: "years", fontSize, fill: "var(--quiet)" }),
      ),
    ),
  );
