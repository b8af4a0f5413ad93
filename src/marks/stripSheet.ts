import type { NamedDay } from "../layout/stripDays.ts";
import type { StripColumn, StripSheet } from "../layout/stripSheet.ts";
import { partTicks } from "../layout/stripTime.ts";
import { textWidth } from "../layout/text.ts";
import { ticksPath } from "./axis.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";

/** The time axis over a column of strips: words on top, rules behind, and a torn line where the scale changes. */
export function stripAxis(key: string, { time }: StripColumn, sheet: StripSheet, bottom: number): Drawing {
  const { text, axis, heads, top } = sheet;
  return draw(
    "g",
    { key, class: "axis" },
    time.parts.map((part) => {
      const { ticks, minor } = partTicks(part, text);
      return draw(
        "g",
        { key: part.from },
        ticks.map(({ at, x }) =>
          x < part.left
            ? undefined
            : draw("line", {
                key: `rule-${at}`,
                x1: x,
                x2: x,
                y1: axis - text,
                y2: bottom,
                stroke: "var(--faint)",
                "stroke-width": 1,
              }),
        ),
        minor.length > 0 &&
          draw("path", {
            key: "minor",
            d: ticksPath(minor, top - 4, 4),
            stroke: "var(--rule)",
            "stroke-width": 1,
          }),
        ticks.map(({ at, x, label }) =>
          label
            ? draw(
                "text",
                { key: `words-${at}`, x: x + 6, y: axis - text * 0.2, "font-size": text, fill: "var(--quiet)" },
                label,
              )
            : undefined,
        ),
      );
    }),
    time.parts.slice(1).map((part, index) => {
      const x = ((time.parts[index]?.right ?? part.left) + part.left) / 2;
      return draw("path", {
        key: `break-${part.from}`,
        class: "break",
        d: zigzag(x, heads + text * 0.1, bottom, text),
        fill: "none",
        stroke: "var(--rule)",
        "stroke-width": 1,
      });
    }),
  );
}

/** A torn line down, as wide and as fine as suits a text size. */
export function zigzag(x: number, top: number, bottom: number, text: number): string {
  const [step, wide] = [text * 0.3, text * 0.14];
  const points = Array.from({ length: Math.max(2, Math.floor((bottom - top) / step)) }, (_, nth) =>
    [(x + (nth % 2 === 0 ? -wide : wide)).toFixed(1), (top + nth * step).toFixed(1)].join(","),
  );
  return `M${points.join("L")}`;
}

/** The line of the river, flowing down, with a dot on the side on which each row's place lies where both share a column. */
export function stripRiver({ river, top, bottom, rows, wide, text }: StripSheet): Drawing {
  const end = bottom - text * 0.1;
  return draw(
    "g",
    { key: "river", class: "river" },
    draw("line", {
      key: "line",
      x1: river,
      x2: river,
      y1: top,
      y2: end - text * 0.5,
      stroke: "var(--river)",
      "stroke-width": wide ? text * 0.22 : text * 0.14,
    }),
    draw("path", {
      key: "flow",
      d: `M${(river - text * 0.32).toFixed(1)},${(end - text * 0.55).toFixed(1)}h${(text * 0.64).toFixed(1)}l${(-text * 0.32).toFixed(1)},${(text * 0.55).toFixed(1)}Z`,
      fill: "var(--river)",
    }),
    wide
      ? []
      : rows.map(({ id, bank, y }) =>
          draw("circle", {
            key: id,
            cx: river + (bank === "left" ? 1 : bank === "right" ? -1 : 0) * text * 0.3,
            cy: y,
            r: text * 0.17,
            fill: bank === "island" ? "var(--river)" : "var(--ink)",
          }),
        ),
  );
}

/** The border between two rows, named by what lies on each side of it; the rule parts for the words. */
export function stripBorder(y: number, words: string, width: number, text: number): Drawing {
  return draw(
    "g",
    { key: "border", class: "border" },
    draw("line", {
      key: "line",
      x1: textWidth(words, text) + text * 0.4,
      x2: width,
      y1: y,
      y2: y,
      stroke: "var(--border)",
      "stroke-width": text * 0.09,
      "stroke-dasharray": `${text * 0.6} ${text * 0.2} ${text * 0.12} ${text * 0.2}`,
    }),
    draw("rect", {
      key: "plate",
      x: 0,
      y: y - text * 0.55,
      width: textWidth(words, text) + text * 0.2,
      height: text * 1.1,
      fill: "var(--ground)",
    }),
    draw("text", { key: "words", x: 0, y: y + midline * text, "font-size": text, fill: "var(--quiet)" }, words),
  );
}

/** The name of a bank over its column, against the names of its places. */
export const stripHead = (key: string, words: string, { names }: StripColumn, y: number, text: number): Drawing =>
  draw("text", { key, x: names, y, "font-size": text, "text-anchor": "end", ...bold, fill: "var(--quiet)" }, words);

/** A line down at a moment, with its name at the top: dotted for the story's own day, solid for the day looked at. */
export function stripRule(
  key: string,
  { key: kind, x, words, flip }: NamedDay,
  { heads, bottom, text }: { heads: number; bottom: number; text: number },
): Drawing {
  return draw(
    "g",
    { key, class: kind },
    [4.4, 2].map((width, over) =>
      draw("line", {
        key: `line-${over}`,
        x1: x,
        x2: x,
        y1: heads - text,
        y2: bottom,
        stroke: over ? "var(--pivot)" : "var(--ground)",
        "stroke-width": width * (text / 16),
        "stroke-linecap": "round",
        "stroke-dasharray": kind === "pivot" ? "0.1 5" : undefined,
      }),
    ),
    words !== "" &&
      draw(
        "text",
        {
          key: "words",
          x: x + text * (flip ? -0.45 : 0.45),
          y: heads - text * 0.15,
          "text-anchor": flip ? "end" : undefined,
          "font-size": text,
          ...bold,
          fill: "var(--ink)",
          stroke: "var(--ground)",
          "stroke-width": text * 0.25,
          "stroke-linejoin": "round",
          "paint-order": "stroke",
        },
        words,
      ),
  );
}
