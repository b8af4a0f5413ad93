import type { Dated } from "../layout/dating.ts";
import { type Marking, thickness } from "../layout/marking.ts";
import { type Drawing, draw } from "./drawing.ts";
import { type Manner, whisker } from "./moments.ts";

/**
 * The bar of something that lasted, about its own x and the line it stands on. A doubtful start or end is a whisker
 * before or after it; a bar that goes on beyond the plot comes to a point there; one that had not ended breaks up.
 */
export function span({ disputed, open }: Dated, marking: Marking, manner: Manner): readonly Drawing[] {
  const { x, from, to, cut, bar = [from, to] } = marking;
  const { colour, text } = manner;
  const [start, end] = [bar[0] - x, bar[1] - x];
  const high = text * thickness;
  const broken = open ? text * 1.1 : 0;
  const looks = disputed
    ? { fill: "none", stroke: colour, "stroke-width": 1.5, "stroke-dasharray": "4 3" }
    : { fill: colour };
  return [
    ...(from < bar[0] - 1 ? whisker([from - x, start], { left: cut.left, right: true }, manner) : []),
    ...(to > bar[1] + 1 ? whisker([end, to - x], { left: true, right: cut.right }, manner) : []),
    draw("rect", {
      key: "bar",
      x: start,
      y: -high / 2,
      width: Math.max(2, end - start - broken),
      height: high,
      ...looks,
    }),
    cut.left && from >= bar[0] - 1 && point("beyond-left", start, -1, high, colour),
    cut.right && !open && to <= bar[1] + 1 && point("beyond-right", end, 1, high, colour),
    ...(open
      ? breaking.map(([at, width], nth) =>
          draw("rect", {
            key: `open-${nth}`,
            x: end - broken + at * text,
            y: -high / 2,
            width: width * text,
            height: high,
            fill: colour,
          }),
        )
      : []),
  ].filter((part) => part !== false);
}

/** Where the last pieces of a bar that had not ended begin, and how long they are, in text sizes. */
const breaking = [
  [0.2, 0.25],
  [0.62, 0.17],
  [0.95, 0.1],
] as const;

const point = (key: string, x: number, side: -1 | 1, high: number, colour: string): Drawing =>
  draw("path", {
    key,
    d: `M${round(x)} ${round(-high)}l${side * round(high)} ${round(high)}l${-side * round(high)} ${round(high)}z`,
    fill: colour,
  });

const round = (value: number): number => Math.round(value * 100) / 100;
