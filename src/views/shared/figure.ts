import type { Chart, Frame } from "../../charts/chart.ts";
import { type Drawing, group, node, svg } from "../../svg/node.ts";

/**
 * A chart in a state as a single named picture: an `<svg>` whose name and description are generated from the events.
 * Text inside it is set in the condensed face with kerning off, as it was measured. For a chart that could not be drawn
 * it is a `<div>`, which can be scrolled.
 */
export function chartFigure(chart: Chart, state: unknown, frame: Frame): Drawing {
  const { name, summary } = chart.describe(state);
  const marks = chart.draw(state, frame);
  if (marks.some(({ tag }) => tag === "div"))
    return node(
      "div",
      { key: "chart", class: `chart in-place ${chart.kind}`, role: "group", "aria-label": name, tabindex: 0 },
      marks,
    );
  const [title, desc] = [`${frame.prefix}title`, `${frame.prefix}desc`];
  return svg(
    {
      key: "chart",
      class: `chart ${chart.kind}`,
      width: frame.width,
      height: frame.height,
      role: "img",
      "aria-labelledby": title,
      "aria-describedby": desc,
    },
    node("title", { id: title }, name),
    node("desc", { id: desc }, summary),
    group({ key: "marks", class: "marks", "aria-hidden": "true" }, marks),
  );
}

/**
 * A chart's picture with the marks of another state but the same name: a chart that is being moved is named when it
 * stops.
 */
export const withMarks = (figure: Drawing, chart: Chart, state: unknown, frame: Frame): Drawing => ({
  ...figure,
  children: figure.children.map((child) =>
    child.key === "marks" ? { ...child, children: chart.draw(state, frame) } : child,
  ),
});
