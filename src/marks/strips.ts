import { holders } from "../events/control.ts";
import type { StripLabel } from "../layout/stripLabels.ts";
import type { Piece } from "../layout/stripPieces.ts";
import type { StripColumn, StripRow } from "../layout/stripSheet.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";
import { bareHatch, controlParts, type StripLook, startEdge } from "./stripParts.ts";

/** One place's row: its name, and who held it piece after piece. */
export function stripRow(
  row: StripRow,
  column: StripColumn,
  pieces: readonly Piece[],
  { half, text, quiet, look }: { half: number; text: number; quiet: boolean; look: StripLook },
): Drawing {
  return draw(
    "g",
    { key: row.id, class: "strip", "data-place": row.id },
    draw(
      "text",
      {
        key: "name",
        x: column.names,
        y: row.y + midline * text,
        "font-size": text,
        "text-anchor": "end",
        ...(row.face === "condensed 600" && bold),
        fill: row.weight >= 3 && !quiet ? "var(--ink)" : "var(--quiet)",
      },
      row.name,
    ),
    draw(
      "g",
      { key: "pieces", opacity: quiet ? 0.3 : 1 },
      pieces.map((piece) => strip(piece, row, column, half, look)),
    ),
  );
}

function strip(piece: Piece, { y }: StripRow, { time }: StripColumn, half: number, look: StripLook): Drawing {
  const { control, from, sure, to, start, turn } = piece;
  const box = ([left, right]: readonly [number, number]) => ({
    x: left,
    y: y - half,
    width: right - left,
    height: 2 * half,
  });
  const perhaps = time.across(from, sure).map(box);
  const certain = time.across(sure, to).map(box);
  const edge = start === "assumed" ? (perhaps[0] ?? certain[0]) : (certain[0] ?? perhaps[0]);
  const sides = holders(control);
  return draw(
    "g",
    {
      key: `${turn?.when.edtf ?? "before"} ${turn?.event ?? control.status}`,
      class: "piece",
      "data-event": turn?.event,
      "data-place": piece.place,
      // A stretch that no event begins is a place on a day of its own.
      "data-day": turn?.event ? undefined : new Date(sure).toISOString().slice(0, 10),
      "data-status": control.status,
      "data-side": sides.join(" "),
    },
    perhaps.length > 0 && sides.map((side) => bareHatch(`perhaps-${side}`, side, perhaps, look)),
    certain.length > 0 && controlParts(control, certain, look),
    edge && start && startEdge(start, edge.x, edge, look.unit),
  );
}

/** Names of holders on their strips, on a plate that parts the hatch. */
export function stripLabels(labels: readonly StripLabel[], half: number, text: number): Drawing {
  const high = Math.min(half, text * 0.56);
  return draw(
    "g",
    { key: "labels", class: "labels" },
    labels.map(({ key, words, x, y, width }) =>
      draw(
        "g",
        { key },
        draw("rect", {
          key: "plate",
          x: x - text * 0.3,
          y: y - high,
          width: width + text * 0.6,
          height: 2 * high,
          fill: "var(--ground)",
        }),
        draw("text", { key: "words", x, y: y + midline * text, "font-size": text, fill: "var(--ink)" }, words),
      ),
    ),
  );
}
