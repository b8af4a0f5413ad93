/** A band across the whole width of a chart, with rows outward from a baseline; all in pixels. */
export interface Lane {
  id: string;
  name: string;
  /** The height of the line that its stems lead to. */
  baseline: number;
  /** -1 if its rows are above the baseline, 1 if they are below it. */
  direction: -1 | 1;
  /** The room for rows, outward from the baseline. */
  room: number;
  /** The top of its heading, if lanes have headings. */
  heading: number;
}

/**
 * Shares room among lanes by their needs, in pixels. If there is enough, each gets what it needs and a proportional
 * part of the rest. Otherwise each first gets the `least` that it should have, if there is enough for that; then modest
 * needs are met, and the others share what is left by weight, none getting more than it needs.
 */
export function shareRoom(
  wants: readonly { need: number; weight: number; least?: number }[],
  room: number,
): readonly number[] {
  const modest = (0.75 * room) / wants.length;
  const total = wants.reduce((sum, { need }) => sum + need, 0);
  if (total <= room) return wants.map(({ need }) => need + ((room - total) * need) / (total || 1));
  const least = wants.map(({ need, least = 0 }) => Math.min(need, least));
  const all = least.reduce((sum, one) => sum + one, 0);
  if (all > 0 && all <= room) {
    const further = wants.map(({ need, weight }, index) => ({ need: need - (least[index] ?? 0), weight }));
    return shareRoom(further, room - all).map((share, index) => share + (least[index] ?? 0));
  }
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
 * Stacks lanes from `top` down. With `headings` (their height in pixels), every lane hangs below its own heading;
 * without, the first of up to three stands on its baseline and the others hang from theirs, so that two share one line.
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
