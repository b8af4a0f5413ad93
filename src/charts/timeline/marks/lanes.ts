import type { Point } from "../../../layout/polyline.ts";
import { placedLines, quietLine, rim } from "../../../marks/labels.ts";
import { type Drawing, node } from "../../../svg/node.ts";
import type { LaneHeadings } from "../layout/headings.ts";
import type { PlacedLane } from "../layout/lanes/placed.ts";
import type { NoEvents } from "../layout/noEvents.ts";

/** The baselines of lanes, with the names of the lanes and how many titles were left out: "+12 more". */
export const laneHeadings = ({ headings, baselines, from, to, fontSize }: LaneHeadings): Drawing =>
  node(
    "g",
    { key: "lanes", class: "lanes" },
    baselines.map((y, index) =>
      node("line", {
        key: `line-${index}`,
        x1: from,
        x2: to,
        y1: y,
        y2: y,
        stroke: "var(--border)",
        "stroke-width": 1,
      }),
    ),
    headings.map(({ lane, name, more }) =>
      node(
        "g",
        { key: lane, class: "lane", "data-lane": lane },
        placedLines(name, { key: "name", fontSize, bold: true }),
        more && quietLine("more", more, fontSize),
      ),
    ),
  );

/** The brackets around the lists of titles whose dates are wider than the plot, with the words that open each. */
export const listBrackets = (lanes: readonly PlacedLane[]): Drawing =>
  node(
    "g",
    { key: "openings", class: "openings" },
    lanes.map(({ lane: { id }, list }) => {
      if (!list) return undefined;
      const { opening, fontSize } = list;
      const { from, to, y, tip } = list.bracket;
      return node(
        "g",
        { key: id },
        line("base", [from, y], [to, y]),
        line("from", [from, y], [from, tip]),
        line("to", [to, y], [to, tip]),
        node(
          "text",
          { x: opening.x, y: opening.y, "font-size": fontSize, fill: "var(--quiet)", ...rim },
          opening.words,
        ),
      );
    }),
  );

/** The words in the middle of a plot without an event. */
export const emptyNote = ({ lines, fontSize }: NoEvents): Drawing =>
  node(
    "g",
    { key: "no-events", class: "no-events" },
    lines.map(({ words, x, y }, nth) =>
      node(
        "text",
        { key: `line-${nth}`, x, y, "font-size": fontSize, "text-anchor": "middle", fill: "var(--quiet)", ...rim },
        words,
      ),
    ),
  );

const line = (key: string, [x1, y1]: Point, [x2, y2]: Point): Drawing =>
  node("line", { key, x1, y1, x2, y2, stroke: "var(--border)", "stroke-width": 1.25 });
