import { type Drawing, draw } from "./drawing.ts";
import { midline } from "./labels.ts";

/**
 * A number that stands for several marks too near to each other to be told apart. It carries the ids of them all, or,
 * where it stands for more than that, of the most important, and how many there are.
 */
export function countMark(
  key: string,
  events: readonly string[],
  { count, x, y, half, text }: { count: number; x: number; y: number; half: number; text: number },
): Drawing {
  return draw(
    "g",
    {
      key,
      class: "count",
      "data-events": events.join(" "),
      "data-count": count > events.length && count,
      transform: `translate(${place(x)} ${place(y)})`,
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
