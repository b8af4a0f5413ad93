import type { Box } from "./boxes.ts";
import { leading } from "./labels.ts";

/** A figure's dot, and the heights of its range. */
interface Mark {
  x: number;
  y: number;
  range?: readonly [low: number, high: number];
}

/** Where words of a figure may stand. */
export interface Spot {
  x: number;
  baseline: number;
  boxes: readonly [Box];
}

/** Where the words of a figure may stand, best first: right and left of it, above and below, then further off. */
export function* spots({ x, y, range }: Mark, width: number, text: number): Generator<Spot> {
  const height = text * leading;
  const [top, bottom] = range ? [Math.min(...range, y), Math.max(...range, y)] : [y, y];
  const at = (left: number, middle: number): Spot => ({
    x: left,
    baseline: middle + text * 0.35,
    boxes: [{ x: left, y: middle - height * 0.42, width, height: height * 0.84 }],
  });
  for (const away of [0.55, 0.9]) {
    const off = text * away;
    yield at(x + off, y);
    yield at(x - off - width, y);
    for (const share of [0.5, 0.15, 0.85, 0, 1]) {
      yield at(x - width * share, top - off - height * 0.4);
      yield at(x - width * share, bottom + off + height * 0.4);
    }
    for (const shift of [-0.6, 0.6]) {
      yield at(x + off, y + shift * text);
      yield at(x - off - width, y + shift * text);
    }
  }
}

/** Further off, where a thin line has to lead to the figure. */
export function* farSpots(placed: Mark, width: number, text: number): Generator<Spot> {
  const height = text * leading;
  for (const away of [1.4, 2.2, 3.2])
    for (const turn of [3, 5, 1, 7, 2, 6, 4, 0]) {
      const [dx, dy] = [Math.cos((turn * Math.PI) / 4) * away * text, Math.sin((turn * Math.PI) / 4) * away * text];
      const x = placed.x + dx - (dx > 1 ? 0 : dx < -1 ? width : width / 2);
      const middle = placed.y + dy;
      yield {
        x,
        baseline: middle + text * 0.35,
        boxes: [{ x, y: middle - height * 0.42, width, height: height * 0.84 }],
      };
    }
}
