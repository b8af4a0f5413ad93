import type { Count } from "./counts.ts";
import type { Detail } from "./row.ts";

/** A count and how much is said of it. */
export interface Shown {
  count: Count;
  detail: Detail;
}

interface Room {
  height: number;
  /** The height of the line that says how many counts are left out. */
  remark: number;
  heightOf(shown: readonly Shown[]): number;
}

/**
 * The counts that fit into a frame, in the given order, with as much about each as there is room for: rather less than
 * fewer. If not all fit with where and when they were counted, those to be kept come first; there is at least one.
 */
export function fitting(
  counts: readonly Count[],
  kept: ReadonlySet<string>,
  { height, remark, heightOf }: Room,
): readonly Shown[] {
  const isKept = ({ id }: Count) => kept.has(id);
  const own = counts.filter(isKept);
  const details: readonly (readonly [own: Detail, other: Detail])[] = [
    ["full", "full"],
    ["full", "scope"],
    ["scope", "scope"],
    ...(own.length === counts.length ? [["none", "none"] as const] : []),
  ];
  for (const [own, other] of details) {
    const shown = counts.map((count) => ({ count, detail: isKept(count) ? own : other }));
    if (heightOf(shown) <= height) return shown;
  }
  const ranked = [...own, ...counts.filter((count) => !isKept(count))];
  const first = (number: number, detail: Detail): readonly Shown[] => {
    const chosen = new Set(ranked.slice(0, number));
    return counts.filter((count) => chosen.has(count)).map((count) => ({ count, detail }));
  };
  const fits = (shown: readonly Shown[]) => heightOf(shown) <= height - remark;
  const numbers = counts.map((_, index) => index + 1);
  const most = (detail: Detail) => numbers.findLast((number) => fits(first(number, detail))) ?? 0;
  const said = most("full") === most("scope") ? "full" : "scope";
  const detail = most("scope") < Math.max(1, own.length) ? "none" : said;
  return first(Math.max(1, most(detail)), detail);
}
