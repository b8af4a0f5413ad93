/** A band across the whole width of a chart, in which things stand in rows outward from a baseline; all in pixels. */
export interface Lane {
  id: string;
  name: string;
  /** The line its stems lead to. */
  baseline: number;
  /** -1 where its rows stand above the baseline, 1 where they hang below it. */
  direction: -1 | 1;
  /** Room for rows, in pixels outward from the baseline. */
  room: number;
  /** The top of its heading, where lanes have one. */
  heading: number;
}

/**
 * Shares room among those who need it: all get what they need where there is enough, and the rest in proportion;
 * else modest needs are met first, and no other gets more than it needs while one, counted by its weight, has less.
 */
export function shareRoom(wants: readonly { need: number; weight: number }[], room: number): readonly number[] {
  const modest = (0.75 * room) / wants.length;
  const total = wants.reduce((sum, { need }) => sum + need, 0);
  if (total <= room) return wants.map(({ need }) => need + ((room - total) * need) / (total || 1));
  const shares = wants.map(() => 0);
  let left = room;
  let weights = wants.reduce((sum, { weight }) => sum + weight, 0);
  const order = wants
    .map((want, index) => ({ ...want, index }))
    .sort((a, b) => Number(b.need <= modest) - Number(a.need <= modest) || a.need / a.weight - b.need / b.weight);
  for (const { need, weight, index } of order) {
    const share = Math.min(need, need <= modest ? left : (left * weight) / weights);
    shares[index] = share;
    left -= share;
    weights -= weight;
  }
  return shares;
}

/**
 * Lays lanes below each other from `top`. With `headings` (their height) every lane hangs below a heading of its own;
 * without, the first of up to three stands on its line and the others hang from theirs, so that two share one line.
 */
export function stackLanes(
  lanes: readonly { id: string; name: string; room: number }[],
  top: number,
  headings = 0,
): readonly Lane[] {
  let y = top;
  return lanes.map((lane, index) => {
    const up = headings === 0 && index === 0 && lanes.length < 4;
    const heading = y;
    const baseline = up ? y + lane.room : y + headings;
    y += lane.room + headings;
    return { ...lane, baseline, direction: up ? -1 : 1, heading };
  });
}
