/** An upright rectangle in pixels, from its top left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** True where two boxes share more than an edge, or come nearer to each other than `gap` pixels. */
export const overlaps = (a: Box, b: Box, gap = 0): boolean =>
  a.x < b.x + b.width + gap && b.x < a.x + a.width + gap && a.y < b.y + b.height + gap && b.y < a.y + a.height + gap;

/** True where a box lies wholly within another. */
export const within = (box: Box, frame: Box): boolean =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

/** The ground of a drawing, on which what is taken is known. */
export interface Ground {
  /** Takes a box, whether free or not: a mark that labels must keep clear of. */
  take(box: Box): void;
  /** True where the box lies within the bounds and touches nothing taken, keeping `gap` pixels away from it. */
  free(box: Box, gap?: number): boolean;
  /**
   * The first of some candidates, best first, whose boxes are all free; it takes them. Undefined where none fits.
   * A candidate may be anything that says which boxes it needs.
   */
  tryPlace<Candidate extends { boxes: readonly Box[] }>(
    candidates: Iterable<Candidate>,
    gap?: number,
  ): Candidate | undefined;
}

/**
 * An empty ground. Greedy placing on it never moves what stands, so the most important things come first.
 * Taken boxes are kept by coarse cells of `cell` pixels, so that a test costs the same however much is taken.
 */
export function ground(bounds: Box, cell = 64): Ground {
  const cells = new Map<number, Box[]>();
  /** Whether a test holds for no cell that a box comes within `gap` pixels of. */
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
