/** An upright rectangle in pixels; `x` and `y` are its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Whether two boxes overlap, or lie less than `gap` pixels apart. Boxes that only share an edge do not overlap. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** Whether a box lies wholly within another; they may share edges. */
export const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** Which boxes of a drawing are taken. */
export interface Occupancy {
  /** Takes a box, free or not, such as that of a mark that labels must avoid. */
  take(box: Box): void;
  /** Whether a box lies within the bounds and at least `gap` pixels (0 by default) from everything taken. */
  free(box: Box, gap?: number): boolean;
  /**
   * Takes the boxes of the first candidate whose boxes are all free, and returns that candidate; undefined if none
   * fits. Candidates are given best first.
   */
  tryPlace<Candidate extends { boxes: readonly Box[] }>(
    candidates: Iterable<Candidate>,
    gap?: number,
  ): Candidate | undefined;
}

/**
 * An occupancy of the area `bounds` in which nothing is taken yet. Nothing placed is ever moved, so place the most
 * important things first. Taken boxes are indexed by cells of `cell` pixels, so that a test costs the same however much
 * is taken.
 */
export function occupancy(bounds: Box, cell = 64): Occupancy {
  const cells = new Map<number, Box[]>();
  /** Whether a test is false for every cell that lies within `gap` pixels of a box. */
  const none = ({ x, y, width, height }: Box, gap: number, test: (at: number) => boolean): boolean => {
    const right = Math.floor((x + width + gap) / cell);
    const bottom = Math.floor((y + height + gap) / cell);
    for (let row = Math.floor((y - gap) / cell); row <= bottom; row += 1)
      for (let column = Math.floor((x - gap) / cell); column <= right; column += 1)
        if (test(row * 65536 + column)) return false;
    return true;
  };
  const take = (box: Box) => {
    none(box, 0, (at) => {
      const taken = cells.get(at);
      if (taken) taken.push(box);
      else cells.set(at, [box]);
      return false;
    });
  };
  const free = (box: Box, gap = 0) =>
    within(box, bounds) && none(box, gap, (at) => cells.get(at)?.some((other) => overlaps(box, other, gap)) === true);
  return {
    take,
    free,
    tryPlace(candidates, gap = 0) {
      for (const candidate of candidates) {
        if (!candidate.boxes.every((box) => free(box, gap))) continue;
        candidate.boxes.forEach(take);
        return candidate;
      }
      return undefined;
    },
  };
}
