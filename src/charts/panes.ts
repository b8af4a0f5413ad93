import type { Edtf } from "../events/model.ts";
import type { Language } from "../language/language.ts";
import type { Box } from "../layout/boxes.ts";
import { textWidth, wrapText } from "../layout/text.ts";
import { textLines } from "../marks/textLines.ts";
import { mirrored } from "../svg/mirror.ts";
import { type Drawing, svg } from "../svg/node.ts";
import type { Rows } from "./chart.ts";

/** One of several charts in a picture: its place there, and its heading above it; all in pixels. */
export interface Pane extends Box {
  /** Its name among the others. */
  key: string;
  heading: PaneHeading;
  /** The day that it shows, if the picture shows several days. */
  day?: Edtf | undefined;
}

interface PaneHeading {
  lines: readonly string[];
  x: number;
  top: number;
  fontSize: number;
}

/** The greatest number of lines of a heading. */
const mostLines = 2;

/** The height of a heading of some lines above its chart, in pixels. */
export const headRoom = (fontSize: number, lines = 1): number => Math.round(fontSize * (0.5 + 1.2 * lines));

/** A heading in lines that fit a width, in pixels; what two lines do not hold is cut. */
export function headingLines(words: string, width: number, fontSize: number): readonly string[] {
  const lines = wrapText(words, width, fontSize, "condensed 600");
  if (lines.length <= mostLines) return lines;
  const room = width - textWidth(" …", fontSize, "condensed 600");
  const [last = ""] = wrapText(lines.slice(mostLines - 1).join(" "), room, fontSize, "condensed 600");
  return [...lines.slice(0, mostLines - 1), `${last} …`];
}

/** The box of a pane below its heading, and the place of the heading, in the box of both. */
export function paneBox({ x, y, width, height }: Box, lines: readonly string[], head: number, fontSize: number) {
  const below = { x, y: y + head, width, height: height - head };
  return { ...below, heading: { lines, x, top: y + fontSize * 0.2, fontSize } };
}

/** Panes with their marks, each clipped to its place; the first is at the right in a language that begins there. */
export function panesDrawing(
  { direction }: Language,
  panes: readonly (Pane & { marks: readonly Drawing[] })[],
  width: number,
): readonly Drawing[] {
  const drawn = panes.flatMap(paneMarks);
  return direction === "rtl" ? mirrored(drawn, width) : drawn;
}

function paneMarks({ key, x, y, width, height, heading, day, marks }: Pane & { marks: readonly Drawing[] }) {
  const { lines, fontSize, ...at } = heading;
  const set = { family: "var(--condensed)", weight: 600, fill: "var(--ink)", fontSize, lineHeight: fontSize * 1.2 };
  return [
    ...textLines(lines, { ...set, ...at }).map((line, nth) => ({ ...line, key: `${key}heading-${nth}` })),
    // A nested `<svg>` clips what extends beyond its frame; the chart in it is mirrored already.
    {
      ...svg({ key: `${key}pane`, class: "part", x, y, width, height, "data-pane-day": day }, ...marks),
      upright: { left: x, width },
    },
  ];
}

/**
 * The rows that charts beside each other share, each as high as it is needed anywhere; undefined if they do not have the
 * same rows.
 */
export function sharedRows(all: readonly (Rows | undefined)[]): Rows | undefined {
  const [first, ...others] = all;
  if (!first || first.needs.size === 0) return undefined;
  const rows = [first];
  for (const other of others) {
    if (!other || other.needs.size !== first.needs.size) return undefined;
    if ([...first.needs.keys()].some((id) => !other.needs.has(id))) return undefined;
    rows.push(other);
  }
  return {
    top: Math.max(...rows.map(({ top }) => top)),
    bottom: Math.min(...rows.map(({ bottom }) => bottom)),
    headings: Math.max(...rows.map(({ headings }) => headings)),
    needs: new Map([...first.needs.keys()].map((id) => [id, Math.max(...rows.map(({ needs }) => needs.get(id) ?? 0))])),
  };
}
