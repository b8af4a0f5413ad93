import { holders } from "../events/control.ts";
import { dateAt } from "../events/edtf.ts";
import type { Box } from "../layout/boxes.ts";
import type { StripLabel } from "../layout/stripLabels.ts";
import type { Piece } from "../layout/stripPieces.ts";
import type { StripColumn, StripRow } from "../layout/stripSheet.ts";
import { mergedAlike } from "./alike.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";
import { bareHatch, controlParts, type StripLook, startEdge } from "./stripParts.ts";

/** A place's row with what is drawn on it. */
export interface HeldRow {
  row: StripRow;
  column: StripColumn;
  pieces: readonly Piece[];
  /** Steps back behind other rows. */
  quiet: boolean;
}

/** One place's row: its name, and the ground of who held it piece after piece, to be pointed at; `stripInk` colours it. */
export function stripRow(
  { row, column, pieces, quiet }: HeldRow,
  { half, text }: { half: number; text: number },
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
    pieces.map(({ control, from, sure, to, turn, place }) => {
      const across = column.time.across(from, to);
      return draw("path", {
        key: `${turn?.when.edtf ?? "before"} ${turn?.event ?? control.status}`,
        class: "piece",
        d: across.map(([x, end]) => boxPath(boxOn(row, half)([x, end]))).join(""),
        fill: "none",
        "pointer-events": "all",
        "data-event": turn?.event,
        "data-place": place,
        // A stretch that no event begins is a place on a day of its own.
        "data-day": turn?.event ? undefined : dateAt(sure),
        "data-status": control.status,
        "data-side": holders(control).join(" "),
      });
    }),
  );
}

/** The colours and hatches of all rows, those that look alike as one shape: a sheet has a thousand of them. */
export function stripInk(rows: readonly HeldRow[], half: number, look: StripLook): Drawing {
  return draw(
    "g",
    { key: "ink", class: "ink", "pointer-events": "none" },
    [false, true].map((quiet) => {
      const inks = rows.flatMap((one) =>
        one.quiet === quiet ? one.pieces.map((piece) => pieceInk(piece, one, half, look)) : [],
      );
      if (inks.length === 0) return undefined;
      return draw(
        "g",
        { key: quiet ? "quiet" : "full", opacity: quiet ? 0.3 : undefined },
        // Every fill before any hatch, since the hatches of several sides are one shape.
        mergedAlike(inks.flatMap(({ ground }) => ground.filter(({ tag }) => tag === "rect"))),
        mergedAlike(inks.flatMap(({ ground }) => ground.filter(({ tag }) => tag !== "rect"))),
        mergedAlike(inks.flatMap(({ start }) => start ?? [])),
      );
    }),
  );
}

const boxOn =
  ({ y }: StripRow, half: number) =>
  ([left, right]: readonly [number, number]): Box => ({ x: left, y: y - half, width: right - left, height: 2 * half });

const boxPath = ({ x, y, width, height }: Box): string =>
  `M${tenth(x)},${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}Z`;

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** How one piece is coloured, and how its beginning is cut. */
function pieceInk({ control, from, sure, to, start }: Piece, { row, column }: HeldRow, half: number, look: StripLook) {
  const box = boxOn(row, half);
  const perhaps = column.time.across(from, sure).map(box);
  const certain = column.time.across(sure, to).map(box);
  const edge = start === "assumed" ? (perhaps[0] ?? certain[0]) : (certain[0] ?? perhaps[0]);
  return {
    ground: [
      ...(perhaps.length > 0 ? holders(control).map((side) => bareHatch(`perhaps-${side}`, side, perhaps, look)) : []),
      ...(certain.length > 0 ? controlParts(control, certain, look) : []),
    ],
    start: edge && start && startEdge(start, edge.x, edge, look.unit),
  };
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
