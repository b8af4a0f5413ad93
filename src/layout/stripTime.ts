import { utcFormat, utcMonth, utcYear } from "d3";
import { type Tick, timeScale, timeTicks } from "./extent.ts";
import { textWidth } from "./text.ts";

/** A part of a time axis with one scale throughout; milliseconds UTC and pixels. */
export interface TimePart {
  from: number;
  to: number;
  left: number;
  right: number;
  enlarged: boolean;
  /** From a moment to pixels across. */
  scale(at: number): number;
}

/** A time axis of up to three parts, each with a scale of its own, with gaps between them. */
export interface PartedScale {
  parts: readonly TimePart[];
  /** Where a moment lies; undefined outside the time drawn. */
  x(at: number): number | undefined;
  /** The stretches across that some time covers, part by part. */
  across(from: number, to: number): readonly (readonly [left: number, right: number])[];
}

/** How much of the width the parts before, in and after what is enlarged take, where all three are there. */
const shares = [0.13, 0.69, 0.18] as const;

/** Lays time out across a range, with most of the room for `enlarged`. Throws a RangeError where that is not within. */
export function partedScale(
  [from, to]: readonly [number, number],
  enlarged: readonly [number, number] | undefined,
  [left, right]: readonly [number, number],
  gap: number,
): PartedScale {
  if (!(from < to)) throw new RangeError("invalid extent: it ends before it begins");
  const [first, last] = enlarged ?? [from, to];
  if (first < from || last > to || !(first < last)) throw new RangeError("the enlarged time is not within the extent");
  const spans = [
    [from, first],
    [first, last],
    [last, to],
  ] as const;
  const used = spans.flatMap(([a, b], index) => (b > a ? [{ a, b, share: shares[index] ?? 0, index }] : []));
  const whole = used.reduce((sum, { share }) => sum + share, 0);
  const room = right - left - gap * (used.length - 1);
  let x = left;
  const parts = used.map(({ a, b, share, index }): TimePart => {
    const start = x;
    const end = start + (room * share) / whole;
    x = end + gap;
    const enlargedPart = used.length > 1 && index === 1;
    return {
      from: a,
      to: b,
      left: start,
      right: end,
      enlarged: enlargedPart,
      scale: (at) => start + ((at - a) / (b - a)) * (end - start),
    };
  });
  return {
    parts,
    x: (at) => parts.find((part) => at >= part.from && at < part.to)?.scale(at),
    across(a, b) {
      const spans: (readonly [number, number])[] = [];
      for (const part of parts) {
        const [u, v] = [Math.max(a, part.from), Math.min(b, part.to)];
        if (v > u) spans.push([part.scale(u), part.scale(v)]);
      }
      return spans;
    },
  };
}

const usualTicks = ({ from, to, left, right }: TimePart, text: number) =>
  timeTicks(timeScale([from, to], [left, right]), text);

/** The ticks of one part: years that are too close for words share one label, such as "2014–17". */
export function partTicks(part: TimePart, text: number): { ticks: readonly Tick[]; minor: readonly Tick[] } {
  const years = utcYear.range(utcYear.ceil(new Date(part.from)), new Date(part.to));
  const usual = usualTicks(part, text);
  if (part.enlarged) return monthly(part, text) ?? usual;
  if (usual.ticks.filter(({ label }) => label).length >= Math.max(2, years.length)) return usual;
  const [a, b] = [new Date(part.from).getUTCFullYear(), new Date(part.to - 1).getUTCFullYear()];
  const room = part.right - part.left + text / 2;
  const label = (a === b ? [`${a}`] : [`${a}–${String(b).slice(2)}`, `${a}`]).find(
    (words) => textWidth(words, text) <= room,
  );
  // What is wider than its part reaches back into the gap before it, never beyond its end.
  const over = label ? Math.max(0, textWidth(label, text) - (part.right - part.left)) : 0;
  const ticks = years.map((year) => ({ at: Number(year), x: part.scale(Number(year)) }));
  return {
    ticks: label
      ? [{ at: part.from, x: part.left - 6 - over, label }, ...ticks.filter(({ at }) => at > part.from)]
      : ticks,
    minor: [],
  };
}

/** Months named in brief without their year, where with it they would not all find room; undefined where that is not so. */
function monthly(part: TimePart, text: number): { ticks: readonly Tick[]; minor: readonly Tick[] } | undefined {
  const months = utcMonth.range(utcMonth.ceil(new Date(part.from)), new Date(part.to));
  const { ticks: usual } = usualTicks(part, text);
  const ticks = months.map((month) => ({
    at: Number(month),
    x: part.scale(Number(month)),
    label: utcFormat("%b")(month),
  }));
  const fits = ticks.every(
    ({ x, label }, index) => x + 6 + textWidth(label, text) + text / 4 <= (ticks[index + 1]?.x ?? part.right),
  );
  return fits && usual.filter(({ label }) => label).length < months.length ? { ticks, minor: [] } : undefined;
}
