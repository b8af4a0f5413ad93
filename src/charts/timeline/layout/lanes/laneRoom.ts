import { sum } from "d3";

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

/** How much room a lane would like. */
export interface Wanted {
  /** The height in which it shows everything, in pixels. */
  need: number;
  /** Its part of what is left when there is too little, among those of the others. */
  weight: number;
  /** Heights that it should have first, the most urgent first, each at least as high as the one before. */
  least?: readonly number[];
}

/**
 * Shares room among lanes by their needs, in pixels. If there is enough, each gets what it needs and a proportional
 * part of the rest. Otherwise each first gets the most urgent height that it should have, then the next, as long as
 * there is enough for all; of the rest, modest wishes are met and the others have shares by weight, none more than it
 * needs.
 */
export function shareRoom(wants: readonly Wanted[], room: number): readonly number[] {
  const total = sum(wants.map(({ need }) => need));
  if (total <= room) return wants.map(({ need }) => need + ((room - total) * need) / (total || 1));
  const urgencies = Math.max(0, ...wants.map(({ least = [] }) => least.length));
  let given = wants.map(() => 0);
  for (let urgency = 0; urgency <= urgencies; urgency += 1) {
    const next = wants.map(({ need, least = [] }, index) =>
      Math.max(given[index] ?? 0, urgency < urgencies ? Math.min(need, least[urgency] ?? 0) : need),
    );
    if (sum(next) > room) {
      const further = wants.map(({ weight }, index) => ({ need: (next[index] ?? 0) - (given[index] ?? 0), weight }));
      const shares = shareByWeight(further, room - sum(given));
      return given.map((height, index) => height + (shares[index] ?? 0));
    }
    given = next;
  }
  return given;
}

/** Meets modest needs, and shares what is left by weight, none getting more than it needs. */
function shareByWeight(wants: readonly Pick<Wanted, "need" | "weight">[], room: number): readonly number[] {
  const modest = (0.75 * room) / wants.length;
  const shares = wants.map(() => 0);
  let left = room;
  let weights = sum(wants.map(({ weight }) => weight));
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
