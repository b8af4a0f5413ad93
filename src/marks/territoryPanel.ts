import type { Ticks } from "../layout/extent.ts";
import { leading } from "../layout/labels.ts";
import type { PlacedPanel } from "../layout/territoryPlot.ts";
import type { DayRule } from "../layout/territoryRules.ts";
import { timeAxis } from "./axis.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";
import { daySign, type GroupLook, readingMark } from "./readings.ts";

export interface PanelLook {
  text: number;
  ticks: Ticks;
  rules: readonly DayRule[];
  /** Where the day looked at stands, where it lies on the plot. */
  day?: number | undefined;
  /** Whether the panel stands back behind others. */
  quiet: boolean;
  look(group: number): GroupLook;
}

/** One publisher's figures on their own scale, under the words that say what they count. */
export function territoryPanel(panel: PlacedPanel, look: PanelLook): Drawing {
  const { counted } = panel.place;
  return draw(
    "g",
    { key: counted.id, class: "panel", "data-series": counted.panel.series, opacity: look.quiet ? 0.4 : undefined },
    head(panel, look.text),
    scale(panel, look),
    rules(panel, look),
    figures(panel, look),
  );
}

function head({ place }: PlacedPanel, text: number): Drawing {
  const { cell, head } = place;
  return draw(
    "g",
    { key: "head", class: "head" },
    head.words.map(({ words, role, row, x }) =>
      draw(
        "text",
        {
          key: `${role}-${row}`,
          x: cell.x + x,
          y: cell.y + text * leading * (row + 0.5) + text * midline,
          "font-size": text,
          ...(role === "publisher" && bold),
          fill: role === "small" ? "var(--quiet)" : "var(--ink)",
        },
        words,
      ),
    ),
  );
}

function scale({ place, grid }: PlacedPanel, { text, ticks }: PanelLook): Drawing {
  const { plot } = place;
  const bottom = plot.y + plot.height;
  return draw(
    "g",
    { key: "scale", class: "scale" },
    timeAxis(ticks, {
      top: plot.y + text * 1.3,
      bottom: bottom + text * 0.3,
      words: bottom + text * 1.15,
      text,
      lines: [],
    }),
    grid.map(({ value, y }) =>
      draw("line", {
        key: `at-${value}`,
        x1: plot.x,
        x2: plot.x + plot.width,
        y1: y,
        y2: y,
        stroke: value === 0 ? "var(--border)" : "var(--rule)",
        "stroke-width": 1,
      }),
    ),
    grid.map(({ value, y, words }) =>
      draw(
        "text",
        {
          key: `words-${value}`,
          x: plot.x - text * 0.4,
          y: y + text * midline,
          "text-anchor": "end",
          "font-size": text,
          fill: "var(--quiet)",
        },
        words,
      ),
    ),
  );
}

function rules({ place }: PlacedPanel, { rules, text, day }: PanelLook): Drawing {
  const { plot } = place;
  const [top, bottom] = [plot.y + text * 1.15, plot.y + plot.height];
  return draw(
    "g",
    { key: "rules", class: "rules" },
    day !== undefined && draw("line", { key: "day", x1: day, x2: day, y1: top, y2: bottom, ...daySign, class: "day" }),
    rules.map(({ event, letter, x, letterX, looked }) =>
      draw(
        "g",
        { key: event.id, class: "event", "data-event": event.id },
        draw("line", {
          key: "rule",
          x1: x,
          x2: x,
          y1: top,
          y2: bottom,
          ...(looked ? daySign : { stroke: "var(--border)", "stroke-width": 1 }),
        }),
        draw(
          "text",
          { key: "letter", x: letterX, y: plot.y + text * 0.9, "font-size": text, ...bold, fill: "var(--ink)" },
          letter,
        ),
      ),
    ),
  );
}

function figures({ place, readings, lines, labels }: PlacedPanel, { text, look }: PanelLook): Drawing {
  return draw(
    "g",
    { key: "figures", class: "figures" },
    lines.map(({ group, points }) =>
      draw("path", {
        key: `line-${group}`,
        class: "joined",
        d: `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`,
        fill: "none",
        stroke: look(group).colour,
        "stroke-width": 1.25,
        "stroke-opacity": 0.7,
      }),
    ),
    labels.map(
      ({ key, lead }) =>
        lead &&
        draw("path", {
          key: `lead-${key}`,
          d: `M${lead.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join("L")}`,
          stroke: "var(--ink)",
          "stroke-width": 1,
        }),
    ),
    readings.map((placed) => readingMark(placed, look(placed.group), text, place.counted.panel.series)),
    labels.map(({ key, x, y, words, bold: heavy, later }) =>
      draw(
        "text",
        {
          key: `label-${key}`,
          x,
          y,
          "font-size": text,
          ...(heavy && bold),
          fill: later ? "var(--quiet)" : "var(--ink)",
          stroke: "var(--ground)",
          "stroke-width": 4,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        },
        words,
      ),
    ),
  );
}
