import type { Bank } from "../../../events/model.ts";
import type { Box } from "../../../layout/boxes.ts";
import type { Segment } from "../../../layout/hatch.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { BankPlot } from "./bankPlot.ts";
import type { BankSegment, HeldSpan } from "./heldSpans.ts";

/** What a side still held of one bank, in pixels. */
export interface PlacedRemainder {
  bank: Bank;
  held: readonly Box[];
  /** The boxes that were held in part, or perhaps held. */
  part: readonly Box[];
  /** The outline of what was held. */
  outline: readonly Segment[];
}

/** Places held spans on the plot of their bank (time across, kilometres down), cut at the ends of the plot. */
export function placeRemainder(
  { bank, area, x, y }: BankPlot,
  spans: readonly HeldSpan[],
  window: TimeWindow,
): PlacedRemainder {
  const [top, bottom] = [area.y, area.y + area.height];
  const level = (km: number) => Math.min(bottom, Math.max(top, y(km)));
  const boxes = (share: HeldSpan["share"]) =>
    spans
      .filter((span) => span.share === share)
      .map(({ segment, from, to }): Box => {
        const [upper, lower] = [level(segment.from), level(segment.to)];
        return { x: x(from), y: upper, width: x(to) - x(from), height: lower - upper };
      })
      .filter(({ height }) => height > 0);
  const outline = outlineOf(spans, window).flatMap(([[from, a], [to, b]]): Segment[] => {
    const isCutOff = a === b ? y(a) <= top || y(a) >= bottom : level(a) === level(b);
    if (isCutOff) return [];
    const [start, end] = [[x(from), level(a)] as const, [x(to), level(b)] as const];
    return [[start, end]];
  });
  return { bank, held: boxes("held"), part: boxes("part"), outline };
}

/** A side of an outline between two points, each given by its time (milliseconds UTC) and its kilometre. */
export type Edge = readonly [from: readonly [at: number, km: number], to: readonly [at: number, km: number]];

/** The outline of what was held over a time window, open at the ends of the window. */
export function outlineOf(spans: readonly HeldSpan[], [start, end]: TimeWindow): readonly Edge[] {
  const held = spans.filter(({ share }) => share === "held");
  return held.flatMap(({ segment, from, to }) => {
    const across = (km: number, touches: (other: BankSegment) => boolean) =>
      without(
        [from, to],
        held.filter((other) => touches(other.segment)).map((other) => [other.from, other.to]),
      ).map(([a, b]) => edge([a, km], [b, km]));
    return [
      ...[from, to].filter((at) => at > start && at < end).map((at) => edge([at, segment.from], [at, segment.to])),
      ...across(segment.from, (other) => other.to === segment.from),
      ...across(segment.to, (other) => other.from === segment.to),
    ];
  });
}

const edge = (...ends: Edge): Edge => ends;

/** What remains of a time window without the others. */
function without(window: TimeWindow, others: readonly TimeWindow[]): readonly TimeWindow[] {
  return others.reduce<readonly TimeWindow[]>(
    (left, [a, b]) =>
      left.flatMap(([from, to]): TimeWindow[] => {
        if (b <= from || a >= to) return [[from, to]];
        return (
          [
            [from, a],
            [b, to],
          ] as const
        ).filter(([start, end]) => end > start);
      }),
    [window],
  );
}
