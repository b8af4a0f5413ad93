import type { Chart, Frame } from "../charts/chart.ts";
import { type Drawing, draw } from "../marks/drawing.ts";

/**
 * A chart in a state as one named picture: an `<svg>` whose name and description are generated from the events.
 * Text inside it is set in the condensed face with kerning off, as it was measured.
 */
export function chartFigure(chart: Chart, state: unknown, frame: Frame): Drawing {
  const { name, summary } = chart.describe(state);
  const [title, desc] = [`${frame.prefix}title`, `${frame.prefix}desc`];
  return draw(
    "svg",
    {
      key: "chart",
      class: `chart ${chart.kind}`,
      viewBox: `0 0 ${frame.width} ${frame.height}`,
      width: frame.width,
      height: frame.height,
      role: "img",
      "aria-labelledby": title,
      "aria-describedby": desc,
    },
    draw("title", { id: title }, name),
    draw("desc", { id: desc }, summary),
    draw("g", { key: "marks", class: "marks", "aria-hidden": "true" }, chart.draw(state, frame)),
  );
}

/** The same picture with its marks in another state, under the name it has: what a hand moves is named when it rests. */
export const withMarks = (figure: Drawing, chart: Chart, state: unknown, frame: Frame): Drawing => ({
  ...figure,
  children: figure.children.map((child) =>
    child.key === "marks" ? { ...child, children: chart.draw(state, frame) } : child,
  ),
});
