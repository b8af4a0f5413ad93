import type { Dated } from "../layout/dating.ts";
import type { Marking } from "../layout/marking.ts";
import { place } from "./counts.ts";
import { type Drawing, draw } from "./drawing.ts";
import { bold, midline, rim } from "./labels.ts";

/** How a mark is drawn: its colour, the text size, and -1 where its words stand above it, 1 where below. */
export interface Manner {
  colour: string;
  /** The angle of the hatch that goes with the colour, in degrees, if one does: a dot is slit at it. */
  angle?: number | undefined;
  text: number;
  direction: -1 | 1;
}

/**
 * The mark of something that did not last, about its own x and the line it stands on: a solid dot for a known day, a
 * hollow one between two short strokes for about that day, a hollow one on a whisker for one of several days, a bracket
 * without a point for a month or a year, and a dashed one with a question mark where the date is disputed.
 */
export function moment({ cue, disputed, approximate }: Dated, marking: Marking, manner: Manner): readonly Drawing[] {
  const { x, from, to, cut, radius } = marking;
  const { colour, text } = manner;
  const [start, end] = [from - x, to - x];
  const seen = start - 1 <= 0 && end + 1 >= 0;
  if (cue === "bracket")
    return [...bracket([start, end], cut, disputed, manner), ...(disputed ? asked((start + end) / 2, text) : [])];
  const known = cue === "point" && !disputed && !approximate;
  return [
    ...(seen && cue === "point" && !disputed && approximate ? about(radius, [start, end], manner) : []),
    ...(cue === "range"
      ? whisker([start, end], { left: cut.left || approximate, right: cut.right || approximate }, manner)
      : []),
    ...(cut.left ? [onward("on-left", start, 0, -1, manner)] : []),
    ...(cut.right ? [onward("on-right", end, 0, 1, manner)] : []),
    ...(seen ? [dot(known, radius, colour, disputed)] : []),
    ...(seen && known && manner.angle !== undefined ? [slit(radius, manner.angle)] : []),
    ...(seen && disputed ? asked(0, text) : []),
  ];
}

const dot = (solid: boolean, radius: number, colour: string, dashed: boolean): Drawing =>
  draw("circle", {
    key: "dot",
    r: solid ? radius : radius - 1,
    fill: solid ? colour : "var(--ground)",
    stroke: solid ? "var(--ground)" : colour,
    "stroke-width": solid ? 1.5 : 2,
    "paint-order": solid ? "stroke" : undefined,
    "stroke-dasharray": dashed ? "3 2.4" : undefined,
  });

/** Short strokes to both sides of a dot, of no length in time. */
const about = (radius: number, [start, end]: readonly [number, number], { colour }: Manner): readonly Drawing[] => [
  stroke("about-before", start, 0, -radius, 0, colour),
  stroke("about-after", radius, 0, end, 0, colour),
];

const slit = (radius: number, angle: number): Drawing => {
  const turn = (angle * Math.PI) / 180;
  const [x, y] = [Math.cos(turn) * radius, Math.sin(turn) * radius];
  return draw("line", { key: "slit", x1: -x, y1: -y, x2: x, y2: y, stroke: "var(--ground)", "stroke-width": 1.5 });
};

const asked = (x: number, text: number): readonly Drawing[] => [
  draw(
    "text",
    {
      key: "asked",
      x,
      y: midline * text,
      "font-size": text,
      "text-anchor": "middle",
      ...bold,
      fill: "var(--ink)",
      ...rim,
    },
    "?",
  ),
];

/** All the time a date may mean, as a thin line; an end that is cut or not known has no cap. */
export function whisker(
  [from, to]: readonly [number, number],
  cut: { left: boolean; right: boolean },
  { colour, text }: Manner,
): readonly Drawing[] {
  const cap = text * 0.28;
  return [
    stroke("whisker", from, 0, to, 0, colour),
    ...(cut.left ? [] : [stroke("cap-from", from, -cap, from, cap, colour)]),
    ...(cut.right ? [] : [stroke("cap-to", to, -cap, to, cap, colour)]),
  ];
}

/** A small point where a line goes on beyond the plot. */
const onward = (key: string, x: number, y: number, side: -1 | 1, { colour, text }: Manner): Drawing => {
  const size = text * 0.25;
  return draw("path", {
    key,
    d: `M${place(x - side * size)} ${place(y - size)}L${place(x)} ${place(y)}L${place(x - side * size)} ${place(y + size)}`,
    fill: "none",
    stroke: colour,
    "stroke-width": 1.75,
  });
};

function bracket(
  [from, to]: readonly [number, number],
  cut: { left: boolean; right: boolean },
  dashed: boolean,
  manner: Manner,
): readonly Drawing[] {
  const { colour, text, direction } = manner;
  const foot = -direction * text * 0.22;
  const tip = direction * text * 0.22;
  return [
    stroke("base", from, foot, to, foot, colour, dashed),
    cut.left ? onward("on-left", from, foot, -1, manner) : stroke("cap-from", from, foot, from, tip, colour),
    cut.right ? onward("on-right", to, foot, 1, manner) : stroke("cap-to", to, foot, to, tip, colour),
  ];
}

export const stroke = (
  key: string,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  colour: string,
  dashed = false,
): Drawing =>
  draw("line", {
    key,
    x1,
    y1,
    x2,
    y2,
    stroke: colour,
    "stroke-width": 1.75,
    "stroke-linecap": "square",
    "stroke-dasharray": dashed ? "3 3.5" : undefined,
  });
