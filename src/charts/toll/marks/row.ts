import { bold, rim } from "../../../marks/labels.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { IncidentLabel } from "../layout/names.ts";
import type { PlacedTollRow } from "../layout/tollRows.ts";
import { type BarLook, bar, partOfBar } from "./bars.ts";

/** The scale and the bars of a row. */
export const tollBars = (row: PlacedTollRow, plot: readonly [number, number], look: BarLook): Drawing =>
  node(
    "g",
    { key: `${row.id}-bars`, class: "row", "data-row": row.id },
    scale(row, plot, look.fontSize),
    node(
      "g",
      { key: "bars", class: "bars" },
      row.bars.map((one) => bar(one, look)),
    ),
  );

/** The heading of a row and the labels of its bars. */
export const tollWords = (row: PlacedTollRow, look: BarLook): Drawing =>
  node("g", { key: `${row.id}-words`, class: "words" }, heading(row, look), labels(row, look.fontSize));

function scale(
  { grid, scale, baseline }: PlacedTollRow,
  [left, right]: readonly [number, number],
  fontSize: number,
): Drawing {
  return node(
    "g",
    { key: "scale", class: "scale" },
    [{ value: 0, y: baseline }, ...grid].map(({ value, y }) =>
      node("line", {
        key: `at-${value}`,
        x1: left,
        x2: right,
        y1: y,
        y2: y,
        stroke: value === 0 ? "var(--border)" : "var(--rule)",
        "stroke-width": 1,
      }),
    ),
    scale.map(({ value, words, x, y }) =>
      node("text", { key: `words-${value}`, x, y, "font-size": fontSize, fill: "var(--quiet)" }, words),
    ),
  );
}

function heading({ heading, parts }: PlacedTollRow, look: BarLook): Drawing {
  const { fontSize } = look;
  return node(
    "g",
    { key: "heading", class: "heading" },
    heading.lines.map(({ key, words, x, y, size, strong, quiet }) =>
      node(
        "text",
        {
          key,
          x,
          y,
          "font-size": size,
          ...(strong && bold),
          fill: quiet ? "var(--quiet)" : "var(--ink)",
          ...rim,
        },
        words,
      ),
    ),
    parts.map(({ key, part, swatch, label: { words, x, y } }) =>
      node(
        "g",
        { key: `part-${key}`, class: "part" },
        partOfBar(part, swatch, look),
        node("text", { key: "words", x, y, "font-size": fontSize, fill: "var(--ink)" }, words),
      ),
    ),
  );
}

const labels = ({ labels: { figures, incidents } }: PlacedTollRow, fontSize: number): Drawing =>
  node(
    "g",
    { key: "labels", class: "labels" },
    figures.map(({ key, words, x, y, strong, quiet }) =>
      node(
        "text",
        {
          key: `figure-${key}`,
          x,
          y,
          "text-anchor": "middle",
          "font-size": fontSize,
          ...(strong && bold),
          fill: quiet ? "var(--quiet)" : "var(--ink)",
          ...rim,
        },
        words,
      ),
    ),
    incidents.map((label) => incidentLabel(label, fontSize)),
  );

function incidentLabel({ incident, lines, end, lead, quiet }: IncidentLabel, fontSize: number): Drawing {
  return node(
    "g",
    { key: incident.id, class: "incident", "data-incident": incident.id },
    lead &&
      node("line", {
        key: "lead",
        x1: lead[0][0],
        y1: lead[0][1],
        x2: lead[1][0],
        y2: lead[1][1],
        stroke: "var(--quiet)",
        "stroke-width": 1,
      }),
    lines.map(({ words, x, y }, index) =>
      node(
        "text",
        {
          key: `line-${index}`,
          x,
          y,
          "text-anchor": end ? "end" : undefined,
          "font-size": fontSize,
          fill: quiet ? "var(--quiet)" : "var(--ink)",
          ...rim,
        },
        words,
      ),
    ),
  );
}
