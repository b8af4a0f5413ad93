import { type Drawing, node } from "../../../svg/node.ts";
import type { PlacedWhen } from "../layout/when.ts";

/** A line of years, with a bar for the days of the slide and a pointer at the focus date. */
export const when = ({ line, bar, pointer, years, baseline, fontSize }: PlacedWhen): Drawing =>
  node(
    "g",
    { key: "when" },
    node("line", { key: "line", x1: line.from, x2: line.to, y1: line.y, y2: line.y, stroke: "var(--border)" }),
    years.map(({ at, x }) =>
      node("line", { key: `tick-${at}`, x1: x, x2: x, y1: line.y - 3, y2: line.y + 3, stroke: "var(--border)" }),
    ),
    node("rect", { key: "shown", ...bar, rx: 1, fill: "var(--ink)" }),
    triangle(pointer),
    years.flatMap(({ at, x, label }) =>
      label
        ? node(
            "text",
            { key: `year-${at}`, x, y: baseline, "font-size": fontSize, "text-anchor": "middle", fill: "var(--quiet)" },
            label,
          )
        : [],
    ),
  );

/** A triangle that points down at a day. */
const triangle = ({ x, y, height }: PlacedWhen["pointer"]): Drawing =>
  node("path", {
    key: "focusDate",
    d: `M${x.toFixed(1)},${y.toFixed(1)}l${(-height * 0.55).toFixed(1)},${(-height).toFixed(1)}h${(height * 1.1).toFixed(1)}z`,
    fill: "var(--accent)",
  });
