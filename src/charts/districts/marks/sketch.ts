import type { PlacedLine } from "../../../layout/labels.ts";
import { pathOf } from "../../../layout/polyline.ts";
import { bold, placedLines } from "../../../marks/labels.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedRiver } from "../layout/layout.ts";
import type { PlacedList } from "../layout/list.ts";
import { numberMark } from "./cells.ts";

/** The river of a sketch with its name. */
export const sketchRiver = ({ course, width, name: { words, x, y } }: PlacedRiver, fontSize: number): Drawing =>
  node(
    "g",
    { key: "river", class: "river" },
    node("path", {
      key: "water",
      d: pathOf(course),
      fill: "none",
      stroke: "var(--lake)",
      "stroke-width": width,
      "stroke-opacity": 0.75,
      "stroke-linecap": "butt",
    }),
    node("text", { key: "name", x, y, "font-size": fontSize, ...bold, fill: "var(--accent)" }, words),
  );

/** Lines of quiet words. */
export const remark = (key: string, lines: readonly PlacedLine[], fontSize: number): Drawing =>
  node("g", { key, class: "remark" }, placedLines(lines, { fontSize, fill: "var(--quiet)" }));

/** A list below its title: each entry with its number, if it has one, and quieter words below it. */
export const listMarks = ({ id, title, entries, rest }: PlacedList, fontSize: number): readonly Drawing[] => [
  remark(`${id}-title`, title, fontSize),
  node(
    "g",
    { key: id, class: id },
    entries.map(({ id, number, name, words }) =>
      node(
        "g",
        { key: id, class: "entry", "data-event": number && id },
        number && numberMark(number, fontSize),
        placedLines(name, { key: "name", fontSize, bold: true }),
        placedLines(words, { key: "words", fontSize, fill: "var(--quiet)" }),
      ),
    ),
  ),
  ...(rest.length > 0 ? [remark(`${id}-rest`, rest, fontSize)] : []),
];
