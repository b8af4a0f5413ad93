import { controlAt, type Share, shareOf } from "../../../events/control.ts";
import type { Bank } from "../../../events/model.ts";
import type { Story } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";

/** A part of one bank that is assumed to be held like the place on it, or like the places that share its kilometre. */
export interface BankSegment {
  bank: Bank;
  places: readonly string[];
  /** The upstream and the downstream end, in river-kilometres. */
  from: number;
  to: number;
}

/** Successive days on which a side held all of a segment (`held`), or a part of it or perhaps all of it (`part`). */
export interface HeldSpan {
  segment: BankSegment;
  share: "held" | "part";
  /** Milliseconds UTC, the end excluded. */
  from: number;
  to: number;
}

/** How far a segment extends from its place towards the next, and beyond the last place, in kilometres at most. */
const reachBetween = 60;
const reachBeyond = 10;

export interface SegmentOptions {
  /** The ids of places that do not represent their bank. */
  inland?: readonly string[] | undefined;
  /** The river-kilometre of a border: no segment runs across it. */
  border?: number | undefined;
}

/**
 * Cuts a bank into segments, one for each kilometre with a place whose control is known. Segments meet halfway between
 * two places, or at the border if it lies between them.
 */
export function bankSegments(
  story: Story,
  bank: Bank,
  { inland = [], border = Number.NaN }: SegmentOptions = {},
): readonly BankSegment[] {
  const byKm = new Map<number, string[]>();
  for (const [id, { river, within }] of Object.entries(story.places)) {
    if (river?.bank !== bank || river.km === undefined || within || inland.includes(id) || !story.turns.has(id))
      continue;
    byKm.set(river.km, [...(byKm.get(river.km) ?? []), id]);
  }
  const inOrder = [...byKm].sort((a, b) => a[0] - b[0]);
  // A place at exactly the kilometre of the border counts as downstream of it.
  const halfway = (a: number, b: number) => (a < border && b >= border ? border : (a + b) / 2);
  return inOrder.map(([km, places], index) => {
    const [before, after] = [inOrder[index - 1]?.[0], inOrder[index + 1]?.[0]];
    const [first, last] = [km - reachBeyond, km + reachBeyond];
    return {
      bank,
      places,
      from: before === undefined ? first : Math.max(halfway(before, km), km - reachBetween),
      to: after === undefined ? last : Math.min(halfway(km, after), km + reachBetween),
    };
  });
}

/**
 * How much of a place a side held at an instant (milliseconds UTC). While the day of a turn is in doubt, the place is
 * held in part unless the side held it both before and after.
 */
export function shareAt(story: Story, side: string, place: string, instant: number): Share {
  const { control, perhapsStill } = controlAt(story, place, instant);
  const shares = [control, ...(perhapsStill ? [perhapsStill] : [])].map((one) => shareOf(one, side));
  if (shares.every((share) => share === "held")) return "held";
  return shares.some(holdsSome) ? "part" : "none";
}

const holdsSome = (share: Share): boolean => share === "held" || share === "part";

/**
 * How much of a segment a side held at an instant (milliseconds UTC): `held` if it held all its places, undefined if it
 * held none.
 */
export function segmentShareAt(
  story: Story,
  side: string,
  { places }: BankSegment,
  instant: number,
): HeldSpan["share"] | undefined {
  const shares = places.map((place) => shareAt(story, side, place, instant));
  if (shares.every((share) => share === "held")) return "held";
  return shares.some(holdsSome) ? "part" : undefined;
}

/** What a side held of the given segments over a time window, judged by the end of each day. */
export function heldSpans(
  story: Story,
  side: string,
  segments: readonly BankSegment[],
  [from, to]: TimeWindow,
): readonly HeldSpan[] {
  return segments.flatMap((segment) => {
    const spans: HeldSpan[] = [];
    const days = daysOfTurns(story, segment, [from, to]);
    for (const [index, start] of days.entries()) {
      const end = days[index + 1] ?? from + Math.ceil((to - from) / DAY) * DAY;
      const share = segmentShareAt(story, side, segment, start + DAY - 1);
      const last = spans.at(-1);
      if (share && last?.share === share && last.to === start) last.to = end;
      else if (share) spans.push({ segment, share, from: start, to: end });
    }
    return spans;
  });
}

/** The first day of a time window, and the days around the ends of turns: on no other can a segment pass to another share. */
function daysOfTurns(story: Story, { places }: BankSegment, [from, to]: TimeWindow): readonly number[] {
  const ends = places.flatMap((place) => story.turns.get(place) ?? []).flatMap(({ when }) => [when.from, when.to]);
  const near = ends.flatMap((at) => [-1, 0, 1].map((days) => from + (Math.floor((at - from) / DAY) + days) * DAY));
  return [...new Set([from, ...near])].filter((day) => day >= from && day < to).sort((a, b) => a - b);
}

/** Cuts spans to a time window that begins with theirs and ends earlier, at the end of the day of `to`. */
export function spansUntil(spans: readonly HeldSpan[], [from, to]: TimeWindow): readonly HeldSpan[] {
  const end = from + Math.ceil((to - from) / DAY) * DAY;
  return spans.flatMap((span) => (span.from < to ? [{ ...span, to: Math.min(span.to, end) }] : []));
}
