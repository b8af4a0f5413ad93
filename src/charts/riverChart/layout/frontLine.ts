import { pairs } from "d3";
import type { Bank } from "../../../events/model.ts";
import { fixesOf } from "../../../events/query.ts";
import type { DatedFix, Story } from "../../../events/read.ts";

/** A dated fix as a point of its front's line. */
export interface FrontFix extends DatedFix {
  /** When it is drawn, in milliseconds UTC: the middle of its possible days, but never after the fix that follows. */
  at: number;
  /**
   * Its part in the line: `furthest` if the front moved to it, `behind` if ground that the front had left behind was
   * taken afterwards, `offRiver` if it lies off the river or its position on the river is not known.
   */
  role: "furthest" | "behind" | "offRiver";
  bank: Bank;
  /** The river-kilometre; absent off the river. */
  km?: number;
  /** 1 if the front moves downstream, -1 if it moves upstream. */
  heading: 1 | -1;
}

/**
 * What joins two fixes: a `step` along the river; an `around`, off the river; a `wait`, the line along the river while
 * the front goes around; a `behind`, from one place that was taken afterwards to the next.
 */
export interface Leg {
  kind: "step" | "around" | "wait" | "behind";
  from: FrontFix;
  to: FrontFix;
}

/** A front as fixes and the legs between them. */
export interface FrontLine {
  id: string;
  side: string;
  fixes: readonly FrontFix[];
  legs: readonly Leg[];
  /** The last `furthest` fix on each bank that the front has reached. */
  furthest: readonly FrontFix[];
  /**
   * The first possible moment of the front's last fix in the story, in milliseconds UTC: nothing is known of the front
   * afterwards.
   */
  ends: number;
}

/**
 * Reads a front as a line through the furthest points reached on each bank. Fixes are joined, never interpolated. Fixes
 * that cannot be earlier than `until` (milliseconds UTC) are left out. Throws a RangeError for an unknown front.
 */
export function frontLine(story: Story, id: string, until = Number.POSITIVE_INFINITY): FrontLine {
  const fixes: FrontFix[] = [];
  const legs: Leg[] = [];
  const furthest = new Map<Bank, FrontFix>();
  const behind = new Map<Bank, FrontFix>();
  let offRiver: FrontFix[] = [];
  for (const found of fixesUntil(story, id, until)) {
    const { bank, km } = found;
    const before = furthest.get(bank);
    const isBehind = before !== undefined && fallsBehind(found, before);
    const fix: FrontFix = isBehind ? { ...found, role: "behind" } : found;
    fixes.push(fix);
    if (km === undefined) {
      offRiver.push(fix);
    } else if (isBehind) {
      const last = behind.get(bank);
      if (last) legs.push({ kind: "behind", from: last, to: fix });
      behind.set(bank, fix);
    } else {
      const around = fix.how === "bypass" || furthest.size === 0 || offRiver.some(({ how }) => how === "bypass");
      if (around) legs.push(...legsAround([...(offRiver.length === 0 && before ? [before] : offRiver), fix]));
      if (before) legs.push({ kind: around ? "wait" : "step", from: before, to: fix });
      furthest.set(bank, fix);
      behind.delete(bank);
      offRiver = [];
    }
  }
  // A front that has not reached the river yet has legs too.
  if (furthest.size === 0) legs.push(...legsAround(offRiver));
  return {
    id,
    side: story.fronts[id]?.side ?? "",
    fixes,
    legs,
    furthest: [...furthest.values()],
    ends: fixesOf(story, id).at(-1)?.when.from ?? 0,
  };
}

const fallsBehind = ({ km, how, heading }: FrontFix, furthest: FrontFix): boolean =>
  km !== undefined && furthest.km !== undefined && how !== "back" && (km - furthest.km) * heading < 0;

const legsAround = (fixes: readonly FrontFix[]): readonly Leg[] =>
  pairs(fixes, (from, to): Leg => ({ kind: "around", from, to }));

/** The fixes of a front up to a moment, in order of date, each with when and where on the river it is drawn. */
function fixesUntil(story: Story, id: string, until: number): readonly FrontFix[] {
  const dated = fixesOf(story, id);
  const heading = headingOf(story, dated);
  const own = story.fronts[id]?.bank;
  let offRiver = true;
  const fixes = dated
    .filter(({ when }) => when.from < until)
    .map(({ event, ...fix }): FrontFix => {
      const river = story.places[fix.place]?.river;
      // A fix some kilometres short of a place, on the way to it from off the river, lies in open ground and not on the
      // river.
      offRiver = river?.km === undefined || (fix.how === "short" && fix.shortKm !== undefined && offRiver);
      const short = fix.how === "short" || fix.how === "back" ? (fix.shortKm ?? 0) : 0;
      return {
        ...fix,
        // A fix can rest on a later event, which must not be mentioned before its own day.
        ...(event && (story.event.get(event)?.when.from ?? until) < until && { event }),
        at: (fix.when.from + Math.min(fix.when.to, until)) / 2,
        role: offRiver ? "offRiver" : "furthest",
        bank: own ?? (river?.bank === "left" ? "left" : "right"),
        heading,
        ...(!offRiver && river?.km !== undefined && { km: river.km - short * heading }),
      };
    });
  // In reverse, since no fix may be drawn after the one that follows it.
  let next = Number.POSITIVE_INFINITY;
  const inReverse = [...fixes.entries()].reverse().map(([index, fix]): FrontFix => {
    next = Math.max(fix.when.from, Math.min(fix.at, next));
    const bank = story.places[fix.place]?.river ? fix.bank : (own ?? nearestBank(fixes, index));
    return { ...fix, at: next, bank };
  });
  return inReverse.reverse();
}

/**
 * The bank beside which a fix off the river is drawn: the one the front reaches next, or otherwise the one it came
 * from.
 */
function nearestBank(fixes: readonly FrontFix[], index: number): Bank {
  const onRiver = ({ km }: FrontFix) => km !== undefined;
  return (fixes.slice(index + 1).find(onRiver) ?? fixes.slice(0, index).findLast(onRiver))?.bank ?? "right";
}

function headingOf(story: Story, fixes: readonly DatedFix[]): 1 | -1 {
  const kms = fixes.flatMap(({ place }) => story.places[place]?.river?.km ?? []);
  return (kms.at(-1) ?? 0) < (kms[0] ?? 0) ? -1 : 1;
}
