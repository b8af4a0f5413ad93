import { type DatedFix, fixesOf } from "../events/query.ts";
import type { Story } from "../events/read.ts";
import type { Shore } from "./course.ts";

/** A fix with where and when it is drawn. */
export interface Stand extends DatedFix {
  /** When it is drawn, in milliseconds UTC: the middle of its possible days, but never after the fix that follows. */
  at: number;
  /**
   * The part it has in the line: `furthest` where the front moved to it, `behind` where ground left behind was taken
   * afterwards, `aside` where it lies off the river or nobody says where on it.
   */
  role: "furthest" | "behind" | "aside";
  shore: Shore;
  /** River-kilometre; absent where it is aside. */
  km?: number;
  /** 1 where the front moves downstream, -1 where it moves up. */
  heading: 1 | -1;
}

/**
 * What joins two fixes: a `step` along the river; an `around`, off it; `wait`, the river line while the front goes
 * around; `behind`, from one place cleared afterwards to the next.
 */
export interface Leg {
  kind: "step" | "around" | "wait" | "behind";
  from: Stand;
  to: Stand;
}

/** A front as fixes and the legs between them. */
export interface FrontLine {
  id: string;
  side: string;
  stands: readonly Stand[];
  legs: readonly Leg[];
  /** For each shore, the last fix of the line there. */
  heads: readonly Stand[];
  /** The first moment of the last fix in the story: nothing is known of the front after it. */
  ends: number;
}

/**
 * Reads a front as a line of the furthest point reached on either shore. Fixes are joined and never interpolated. With
 * `until` (milliseconds UTC, excluded) only the fixes that may have come by then. Throws a RangeError for an unknown front.
 */
export function frontLine(story: Story, id: string, until = Number.POSITIVE_INFINITY): FrontLine {
  const stands = standsOf(story, id, until);
  const legs: Leg[] = [];
  const mains = new Map<Shore, Stand>();
  const cleared = new Map<Shore, Stand>();
  let asides: Stand[] = [];
  for (const stand of stands) {
    if (stand.km === undefined) {
      asides.push(stand);
      continue;
    }
    const { shore } = stand;
    const main = mains.get(shore);
    if (main?.km !== undefined && stand.how !== "back" && (stand.km - main.km) * stand.heading < 0) {
      stand.role = "behind";
      const before = cleared.get(shore);
      if (before) legs.push({ kind: "behind", from: before, to: stand });
      cleared.set(shore, stand);
      continue;
    }
    const around = stand.how === "bypass" || mains.size === 0 || asides.some(({ how }) => how === "bypass");
    if (around) {
      const chain = [...(asides.length === 0 && main ? [main] : asides), stand];
      for (const [index, from] of chain.slice(0, -1).entries())
        legs.push({ kind: "around", from, to: chain[index + 1] ?? stand });
    }
    if (main) legs.push({ kind: around ? "wait" : "step", from: main, to: stand });
    mains.set(shore, stand);
    cleared.delete(shore);
    asides = [];
  }
  // What is still on its way to a first place on the river is one march too.
  if (mains.size === 0)
    for (const [index, from] of asides.slice(0, -1).entries())
      legs.push({ kind: "around", from, to: asides[index + 1] ?? from });
  return {
    id,
    side: story.fronts[id]?.side ?? "",
    stands,
    legs,
    heads: [...mains.values()],
    ends: fixesOf(story, id).at(-1)?.when.from ?? 0,
  };
}

function standsOf(story: Story, id: string, until: number): Stand[] {
  const fixes = fixesOf(story, id);
  const heading = headingOf(story, fixes);
  let beside = true;
  const stands = fixes
    .filter((fix) => fix.when.from < until)
    .map(({ event, ...fix }): Stand => {
      const river = story.places[fix.place]?.river;
      // Short of a place by some kilometres of open ground, on the way to it from off the river, is not on the river.
      const off = river?.km === undefined || (fix.how === "short" && fix.shortKm !== undefined && beside);
      beside = off;
      const bank = story.fronts[id]?.bank ?? (river?.bank === "island" ? undefined : river?.bank);
      const at = (fix.when.from + Math.min(fix.when.to, until)) / 2;
      const short = fix.how === "short" || fix.how === "back" ? (fix.shortKm ?? 0) : 0;
      return {
        ...fix,
        // A fix can rest on an event of a later day, which is not told before it has come.
        ...(event && (story.event.get(event)?.when.from ?? until) < until && { event }),
        at,
        role: off ? "aside" : "furthest",
        shore: bank ?? "right",
        heading,
        ...(!off && river.km !== undefined && { km: river.km - short * heading }),
      };
    });
  for (const [index, stand] of [...stands.entries()].reverse()) {
    const next = stands[index + 1];
    if (next) stand.at = Math.max(stand.when.from, Math.min(stand.at, next.at));
    if (!story.places[stand.place]?.river) stand.shore = asideShore(story, id, stands, index);
  }
  return stands;
}

// Off the river a fix is told beside the shore that the front comes to next, or came from.
function asideShore(story: Story, id: string, stands: readonly Stand[], index: number): Shore {
  const bank = story.fronts[id]?.bank;
  const near = [...stands.slice(index + 1), ...stands.slice(0, index).reverse()].find(({ km }) => km !== undefined);
  return bank ?? near?.shore ?? "right";
}

function headingOf(story: Story, fixes: readonly DatedFix[]): 1 | -1 {
  const along = fixes.flatMap(({ place }) => story.places[place]?.river?.km ?? []);
  return (along.at(-1) ?? 0) < (along[0] ?? 0) ? -1 : 1;
}
