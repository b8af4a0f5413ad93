import type { Story } from "../events/read.ts";

/** Where the ground is cut by a line across the river, by river-kilometre, with the names of what lies on each side. */
export interface Border {
  km: number;
  above: string;
  below: string;
}

/** A place in the order of the river, and the column its row stands in: 0 for the right bank, 1 for the left. */
export interface Riverside {
  id: string;
  rank: number;
  /** Its river-kilometre, or a guess from its neighbours in the order where that is not known. */
  km: number;
  column: 0 | 1;
  below: boolean;
}

/** A place's row: slots are counted from the top, and two places that face each other share one. */
export interface Slotted extends Riverside {
  slot: number;
}

export interface SlotPlan {
  rows: readonly Slotted[];
  /** How many slots there are, and how many of them lie above the border. */
  slots: number;
  above: number;
}

/** The places beside the river whose kilometre and control are known, in river order; parts of a city are left to it. */
export const riversidePlaces = (story: Story): readonly string[] =>
  Object.entries(story.places)
    .filter(([id, { river, within }]) => river?.km !== undefined && !within && story.turns.has(id))
    .sort((a, b) => (a[1].river?.km ?? 0) - (b[1].river?.km ?? 0))
    .map(([id]) => id);

/**
 * Sorts places given in river order to their banks and to either side of the border. Islands go with the bank that has
 * fewer places there. Throws a RangeError for a place that does not exist or stands on no bank.
 */
export function riverside(story: Story, ids: readonly string[], border?: Border): readonly Riverside[] {
  const kmOf = (id: string) => {
    const place = story.places[id];
    if (!place) throw new RangeError(`unknown place: ${id}`);
    if (!place.river) throw new RangeError(`place ${id} is not on the river`);
    return place.river.km;
  };
  const kms = ids.map(kmOf);
  const cut = border ? kms.findIndex((km) => km !== undefined && km > border.km) : -1;
  const banks = ids.map((id) => story.places[id]?.river?.bank);
  const count = (bank: string, below: boolean) =>
    banks.filter((one, index) => one === bank && (cut >= 0 && index >= cut) === below).length;
  return ids.map((id, rank) => {
    const below = cut >= 0 && rank >= cut;
    const bank = banks[rank];
    const left = bank === "left" || (bank === "island" && count("left", below) < count("right", below));
    return { id, rank, km: between(kms, rank), column: left ? 1 : 0, below };
  });
}

/** The kilometre at an index, or one as far between its known neighbours as its place in the order. */
function between(kms: readonly (number | undefined)[], index: number): number {
  const before = kms.findLastIndex((km, at) => km !== undefined && at <= index);
  const after = kms.findIndex((km, at) => km !== undefined && at >= index);
  const [a, b] = [kms[before] ?? kms[after] ?? index, kms[after] ?? kms[before] ?? index];
  return before < 0 || after <= before ? a : a + ((b - a) * (index - before)) / (after - before);
}

/** A slot to each place, in order: both banks in one column. */
export const inOne = (places: readonly Riverside[]): SlotPlan => ({
  rows: places.map((place, slot) => ({ ...place, slot })),
  slots: places.length,
  above: places.filter(({ below }) => !below).length,
});

/** The banks side by side in as few slots as can be, so that those nearest to each other along the river face each other. */
export function facing(places: readonly Riverside[]): SlotPlan {
  const [above, under] = [false, true].map((below) => pair(places.filter((place) => place.below === below)));
  const first = above?.slots ?? 0;
  return {
    rows: [...(above?.rows ?? []), ...(under?.rows ?? []).map((row) => ({ ...row, slot: row.slot + first }))],
    slots: first + (under?.slots ?? 0),
    above: first,
  };
}

function pair(places: readonly Riverside[]): { rows: readonly Slotted[]; slots: number } {
  const banks = [0, 1].map((column) => places.filter((place) => place.column === column));
  const [long = [], short = []] = banks.sort((a, b) => b.length - a.length);
  const apart = (i: number, j: number) => Math.abs((long[i]?.km ?? 0) - (short[j]?.km ?? 0));
  // cost[i][j]: the least sum of distances with the first j of the short bank placed beside the first i of the long one.
  const cost = Array.from({ length: long.length + 1 }, () => new Array<number>(short.length + 1).fill(Infinity));
  const at = (i: number, j: number) => cost[i]?.[j] ?? Infinity;
  for (const [i, row] of cost.entries()) {
    row[0] = 0;
    for (let j = 1; j <= Math.min(i, short.length); j += 1)
      row[j] = Math.min(at(i - 1, j), at(i - 1, j - 1) + apart(i - 1, j - 1));
  }
  const rows: Slotted[] = long.map((place, slot) => ({ ...place, slot }));
  for (let i = long.length, j = short.length; j > 0; i -= 1) {
    const place = short[j - 1];
    if (at(i, j) === at(i - 1, j) || !place) continue;
    rows.push({ ...place, slot: i - 1 });
    j -= 1;
  }
  return { rows: rows.sort((a, b) => a.rank - b.rank), slots: long.length };
}
