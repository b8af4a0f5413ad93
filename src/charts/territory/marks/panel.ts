import { pathOf } from "../../../layout/polyline.ts";
import { timeAxis } from "../../../marks/axis.ts";
import { bold, rim } from "../../../marks/labels.ts";
import { dotted } from "../../../marks/rule.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedPanel } from "../layout/placed.ts";
import { colourOf, readingMark } from "./readings.ts";

/** One publisher's figures on their own scale, below the words that say what they count. */
export function territoryPanel(panel: PlacedPanel, fontSize: number): Drawing {
  const { id, series, quiet } = panel;
  return node(
    "g",
    { key: id, class: "panel", "data-series": series, opacity: quiet ? 0.4 : undefined },
    head(panel, fontSize),
    scale(panel, fontSize),
    rules(panel, fontSize),
    figures(panel, fontSize),
  );
}

const head = ({ head }: PlacedPanel, fontSize: number): Drawing =>
  node(
    "g",
    { key: "head", class: "head" },
    head.map(({ words, role, x, y }, index) =>
      node(
        "text",
        {
          key: `${role}-${index}`,
          x,
          y,
          "font-size": fontSize,
          ...(role === "publisher" && bold),
          fill: role === "small" ? "var(--quiet)" : "var(--ink)",
        },
        words,
      ),
    ),
  );

function scale({ scale, axis, across: [x1, x2] }: PlacedPanel, fontSize: number): Drawing {
  const { ticks, ...place } = axis;
  return node(
    "g",
    { key: "scale", class: "scale" },
    timeAxis(ticks, { ...place, fontSize, lines: [] }),
    scale.map(({ value, y }) =>
      node("line", {
        key: `at-${value}`,
        x1,
        x2,
        y1: y,
        y2: y,
        stroke: value === 0 ? "var(--border)" : "var(--rule)",
        "stroke-width": 1,
      }),
    ),
    scale.map(({ value, label: { words, x, y } }) =>
      node(
        "text",
        { key: `words-${value}`, x, y, "text-anchor": "end", "font-size": fontSize, fill: "var(--quiet)" },
        words,
      ),
    ),
  );
}

function rules({ rules: { top, bottom, events, day } }: PlacedPanel, fontSize: number): Drawing {
  const ruler = { y1: top, y2: bottom };
  return node(
    "g",
    { key: "rules", class: "rules" },
    day !== undefined && node("line", { key: "day", x1: day, x2: day, ...ruler, ...dotted, class: "day" }),
    events.map(({ event, words, x, top, at, onDay }) =>
      node(
        "g",
        { key: event, class: "event", "data-event": event },
        node("line", {
          key: "rule",
          x1: x,
          x2: x,
          y1: top,
          y2: bottom,
          ...(onDay ? dotted : { stroke: "var(--border)", "stroke-width": 1 }),
        }),
        node("text", { key: "words", x: at[0], y: at[1], "font-size": fontSize, ...bold, fill: "var(--ink)" }, words),
      ),
    ),
  );
}

const figures = ({ readings, lines, labels, id }: PlacedPanel, fontSize: number): Drawing =>
  node(
    "g",
    { key: "figures", class: "figures" },
    lines.map(({ group, look, points }) =>
      node("path", {
        key: `line-${group}`,
        class: "joined",
        d: pathOf(points),
        fill: "none",
        stroke: colourOf(look),
        "stroke-width": 1.25,
        "stroke-opacity": 0.7,
      }),
    ),
    labels.map(
      ({ key, lead }) =>
        lead && node("path", { key: `lead-${key}`, d: pathOf(lead), stroke: "var(--ink)", "stroke-width": 1 }),
    ),
    readings.map((placed) => readingMark(placed, fontSize, id)),
    labels.map(({ key, x, y, words, bold: heavy, later }) =>
      node(
        "text",
        {
          key: `label-${key}`,
          x,
          y,
          "font-size": fontSize,
          ...(heavy && bold),
          fill: later ? "var(--quiet)" : "var(--ink)",
          ...rim,
        },
        words,
      ),
    ),
  );
