import { type Drawing, draw } from "./drawing.ts";
import { midline } from "./labels.ts";

/**
 * A number that stands for several marks too near to each other to be told apart. It carries the ids of them all, or,
 * where it stands for more than that, of the most important, and how many there are. It is drawn about its own middle.
 */
export function countMark(
  key: string,
  events: readonly string[],
  { count, half, text }: { count: number; half: number; text: number },
): Drawing {
  return draw(
    "g",
    {
      key,
      class: "count",
      "data-events": events.join(" "),
      "data-count": count > events.length && count,
    },
    draw("rect", {
      x: -half,
      y: -text * 0.58,
      width: 2 * half,
      height: text * 1.16,
      rx: text * 0.58,
      fill: "var(--faint)",
    }),
    draw("text", { y: midline * text, "font-size": text, "text-anchor": "middle", fill: "var(--quiet)" }, `${count}`),
  );
}

/** A coordinate inside a transform, rounded as all others are. */
export const place = (value: number): number => Math.round(value * 100) / 100;
