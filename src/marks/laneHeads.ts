import type { Label } from "../layout/labels.ts";
import { leading } from "../layout/labels.ts";
import type { Lane } from "../layout/lanes.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline } from "./labels.ts";

/** A lane's baseline, its name and how many titles it has no room for. */
export interface LaneHead {
  lane: Lane;
  name?: Label;
  dropped: number;
}

export interface HeadPlace {
  left: number;
  /** The ends of the plot, where the lines run. */
  from: number;
  to: number;
  text: number;
  /** True where names stand before the lines, false where above them. */
  beside: boolean;
}

/** The lines things hang from or stand on, each once, with the names of their lanes and what was left out: "+12 more". */
export function laneHeads(heads: readonly LaneHead[], place: HeadPlace): Drawing {
  const { from, to } = place;
  const lines = [...new Set(heads.map(({ lane }) => lane.baseline))];
  return draw(
    "g",
    { key: "lanes", class: "lanes" },
    lines.map((y, index) =>
      draw("line", {
        key: `line-${index}`,
        x1: from,
        x2: to,
        y1: y,
        y2: y,
        stroke: "var(--border)",
        "stroke-width": 1,
      }),
    ),
    heads.map((head) => headOf(head, place)),
  );
}

function headOf({ lane, name, dropped }: LaneHead, { left, text, beside }: HeadPlace): Drawing {
  const height = text * leading;
  const lines = name?.lines ?? [];
  const rows = lines.length + (dropped > 0 ? 1 : 0);
  const top = beside
    ? lane.direction < 0
      ? lane.baseline - text * 0.4 - rows * height
      : lane.baseline + text * 0.4
    : lane.heading + text * 0.2;
  const more = `+${dropped} more`;
  const y = (row: number) => top + height * (row + 0.5) + midline * text;
  const order = beside && lane.direction < 0 ? 1 : 0;
  const nameRow = dropped > 0 ? order : 0;
  const moreRow = beside ? (order ? 0 : lines.length) : 0;
  return draw(
    "g",
    { key: lane.id, class: "lane", "data-lane": lane.id },
    lines.map((line, index) =>
      draw(
        "text",
        {
          key: `name-${index}`,
          x: left,
          y: y(beside ? nameRow + index : 0),
          "font-size": text,
          ...bold,
          fill: "var(--ink)",
        },
        line,
      ),
    ),
    dropped > 0 &&
      draw(
        "text",
        {
          key: "more",
          class: "more",
          x: left + (beside ? 0 : (name?.width ?? -text * 0.6) + text * 0.6),
          y: y(moreRow),
          "font-size": text,
          fill: "var(--quiet)",
        },
        more,
      ),
  );
}
