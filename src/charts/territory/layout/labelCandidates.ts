import type { Box } from "../../../layout/boxes.ts";
import { leading, midline } from "../../../layout/labels.ts";
import type { PlacedReading } from "./placed.ts";

/** A figure's dot, the heights of its range and the ends of its possible days. */
type Dot = Pick<PlacedReading, "x" | "y" | "range" | "days">;

/** A place where the words of a figure may be set. */
export interface LabelCandidate {
  x: number;
  baseline: number;
  boxes: readonly [Box];
}

/** A candidate for words of a given width, by their left end and the middle of their line. */
const candidateAt = (x: number, middle: number, width: number, fontSize: number): LabelCandidate => {
  const height = fontSize * leading * 0.84;
  return { x, baseline: middle + fontSize * midline, boxes: [{ x, y: middle - height / 2, width, height }] };
};

/**
 * The candidates right beside a figure, best first: right and left of it, above and below, then a little further off.
 */
export function* nearCandidates(
  { x, y, range, days }: Dot,
  width: number,
  fontSize: number,
): Generator<LabelCandidate> {
  const height = fontSize * leading;
  const [top, bottom] = range ? [Math.min(...range, y), Math.max(...range, y)] : [y, y];
  const at = (left: number, middle: number) => candidateAt(left, middle, width, fontSize);
  // Right after a line that shows possible days, a figure would seem to have a minus sign.
  const [start, end] = days ? [days[0] - fontSize * 0.2, days[1] + fontSize * 0.2] : [x, x];
  for (const away of [0.55, 0.9]) {
    const off = fontSize * away;
    const [right, left] = [Math.max(x, end) + off, Math.min(x, start) - off - width];
    yield at(right, y);
    yield at(left, y);
    for (const share of [0.5, 0.15, 0.85, 0, 1]) {
      yield at(x - width * share, top - off - height * 0.4);
      yield at(x - width * share, bottom + off + height * 0.4);
    }
    for (const shift of [-0.6, 0.6]) {
      yield at(right, y + shift * fontSize);
      yield at(left, y + shift * fontSize);
    }
  }
}

/** Candidates further from a figure, which need a thin line leading to it, best first. */
export function* farCandidates({ x, y }: Dot, width: number, fontSize: number): Generator<LabelCandidate> {
  for (const away of [1.4, 2.2, 3.2])
    for (const eighth of [3, 5, 1, 7, 2, 6, 4, 0]) {
      const angle = (eighth * Math.PI) / 4;
      const [dx, dy] = [Math.cos(angle) * away * fontSize, Math.sin(angle) * away * fontSize];
      const before = dx > 1 ? 0 : dx < -1 ? width : width / 2;
      yield candidateAt(x + dx - before, y + dy, width, fontSize);
    }
}
