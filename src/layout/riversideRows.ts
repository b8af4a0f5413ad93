import type { Bank } from "../events/model.ts";
import type { Story } from "../events/read.ts";

/** A border across a river, with the names of what lies on each side of it. */
export interface Border {
  /** Its river-kilometre. A place at exactly this kilometre lies below it. */
  km: number;
  /** The name of the land upstream. */
  above: string;
  /** The name of the land downstream. */
  below: string;
}

/** The names of a river's banks and islands. */
export type BankNames = Readonly<Record<Bank | "island", string>>;

/** A place on a river, with the column of its row: 0 for the right bank, 1 for the left. */
export interface RiversidePlace {
  id: string;
  /** Its position in river order, from 0. */
  rank: number;
  /** Absent if the places of the chart lie on no river: then they are all in the first column, in the order given. */
  bank?: Bank | "island";
  /** Its river-kilometre, or an estimate from its neighbours in river order if that is not known. */
  km: number;
  column: 0 | 1;
  /** Whether it lies downstream of the border. */
  below: boolean;
}

/** The row of a place. Slots are counted from the top, from 0; two places that face each other share one. */
export interface RiversideRow extends RiversidePlace {
  slot: number;
}

/** Rows of places in slots from the top. */
export interface RowPlan {
  rows: readonly RiversideRow[];
  /** How many slots there are, and how many of them lie above the border. */
  slots: number;
  above: number;
}

/**
 * The ids of the places on the river with a known kilometre and at least one turn, in river order; of a story without
 * such places all that have a turn, in the order of its file. Districts of a city are left out.
 */
export function riversideIds(story: Story): readonly string[] {
  const turned = Object.entries(story.places).filter(([id, { within }]) => !within && story.turns.has(id));
  const riverside = turned
    .filter(([, { river }]) => river?.km !== undefined)
    .sort((a, b) => (a[1].river?.km ?? 0) - (b[1].river?.km ?? 0));
  return (riverside.length > 0 ? riverside : turned).map(([id]) => id);
}

/** Whether places lie on a river, and so on a bank. */
export const haveBanks = (places: readonly Pick<RiversidePlace, "bank">[]): boolean =>
  places.some(({ bank }) => bank !== undefined);

/**
 * Sorts places, given in river order, by bank and by side of the border. Islands go with the bank that has fewer places
 * on their side of it. If none of them lies on a river, they stay in their order. Throws a RangeError for a place that
 * does not exist, and for one that does not lie on the river where others do.
 */
export function riversidePlaces(story: Story, ids: readonly string[], border?: Border): readonly RiversidePlace[] {
  const unknown = ids.find((id) => !story.places[id]);
  if (unknown !== undefined) throw new RangeError(`unknown place: ${unknown}`);
  const rivers = ids.flatMap((id) => story.places[id]?.river ?? []);
  if (rivers.length === 0) return ids.map((id, rank) => ({ id, rank, km: rank, column: 0, below: false }));
  const off = ids.find((id) => !story.places[id]?.river);
  if (off !== undefined) throw new RangeError(`place ${off} is not on the river`);
  const kms = rivers.map(({ km }) => km);
  const firstBelow = border ? kms.findIndex((km) => km !== undefined && km >= border.km) : -1;
  const isBelow = (rank: number) => firstBelow >= 0 && rank >= firstBelow;
  const count = (bank: Bank, below: boolean) =>
    rivers.filter((river, rank) => river.bank === bank && isBelow(rank) === below).length;
  return rivers.map(({ bank }, rank) => {
    const below = isBelow(rank);
    const left = bank === "left" || (bank === "island" && count("left", below) < count("right", below));
    return { id: ids[rank] ?? "", rank, bank, km: interpolatedKm(kms, rank), column: left ? 1 : 0, below };
  });
}

/** The kilometre at a rank, or, if it is not known, one interpolated by rank between the nearest known neighbours. */
function interpolatedKm(kms: readonly (number | undefined)[], rank: number): number {
  const before = kms.findLastIndex((km, at) => km !== undefined && at <= rank);
  const after = kms.findIndex((km, at) => km !== undefined && at >= rank);
  const [a, b] = [kms[before] ?? kms[after] ?? rank, kms[after] ?? kms[before] ?? rank];
  return before < 0 || after <= before ? a : a + ((b - a) * (rank - before)) / (after - before);
}

/** One slot for each place, in river order, whichever bank it lies on. */
export const inOneColumn = (places: readonly RiversidePlace[]): RowPlan => ({
  rows: places.map((place, slot) => ({ ...place, slot })),
  slots: places.length,
  above: places.filter(({ below }) => !below).length,
});

/** The banks side by side in as few slots as possible. Places near each other along the river share a slot. */
export function inTwoColumns(places: readonly RiversidePlace[]): RowPlan {
  const above = alignBanks(places.filter((place) => !place.below));
  const below = alignBanks(places.filter((place) => place.below));
  return {
    rows: [...above.rows, ...below.rows.map((row) => ({ ...row, slot: row.slot + above.slots }))],
    slots: above.slots + below.slots,
    above: above.slots,
  };
}

/**
 * Gives each place of the bank with more places one slot, and puts the places of the other bank into the slots that
 * minimize the sum of distances along the river. This is a sequence alignment by dynamic programming (Needleman–Wunsch)
 * with gaps in the shorter sequence only.
 */
function alignBanks(places: readonly RiversidePlace[]): { rows: readonly RiversideRow[]; slots: number } {
  const banks = [0, 1].map((column) => places.filter((place) => place.column === column));
  const [long = [], short = []] = banks.sort((a, b) => b.length - a.length);
  const distance = (i: number, j: number) => Math.abs((long[i]?.km ?? 0) - (short[j]?.km ?? 0));
  // cost[i][j] is the least sum of distances with the first j of the short bank beside the first i of the long bank.
  const cost = Array.from({ length: long.length + 1 }, () => new Array<number>(short.length + 1).fill(Infinity));
  const at = (i: number, j: number) => cost[i]?.[j] ?? Infinity;
  for (const [i, row] of cost.entries()) {
    row[0] = 0;
    for (let j = 1; j <= Math.min(i, short.length); j += 1)
      row[j] = Math.min(at(i - 1, j), at(i - 1, j - 1) + distance(i - 1, j - 1));
  }
  const rows: RiversideRow[] = long.map((place, slot) => ({ ...place, slot }));
  for (let i = long.length, j = short.length; j > 0; i -= 1) {
    const place = short[j - 1];
    if (at(i, j) === at(i - 1, j) || !place) continue;
    rows.push({ ...place, slot: i - 1 });
    j -= 1;
  }
  return { rows: rows.sort((a, b) => a.rank - b.rank), slots: long.length };
}
