import { sum } from "d3";
import { type LaneMarks, type LaneSubjects, layMarks, type Room } from "../marking/laneMarks.ts";
import { type Plan, planLane } from "../titles/planLane.ts";
import { shareRoom, stackLanes } from "./laneRoom.ts";
import { leastHeights } from "./leastHeights.ts";
import type { PlacedLane } from "./placed.ts";
import { placeLane } from "./placeLane.ts";

/** A lane and what it shows. */
export interface FilledLane extends LaneSubjects {
  id: string;
  name: string;
  /** How many events it has; the number of its subjects if omitted. */
  count?: number;
  /** The height of the heading beside it, in pixels; 0 if it has none there. */
  heading?: number;
}

/** A lane's need is estimated from this many of its events. */
const sample = 40;

/**
 * How far apart rows may be set if there is room to spare, as a multiple of the least distance. The only lane of a
 * chart may spread further, since the rest of the chart would stay empty.
 */
const loosest = { one: 3.6, several: 1.9 };

/** Lanes with everything in them placed, and the height that each needs for it, by its id. */
export interface PlacedLanes {
  lanes: readonly PlacedLane[];
  needs: ReadonlyMap<string, number>;
}

interface Placing {
  top: number;
  /** The height of a heading above each lane; 0 if names are beside the lanes. */
  headings: number;
  /**
   * Whether every lane gets its fair share and is planned only once, for moments of a motion, which nobody looks at for
   * long.
   */
  quick?: boolean;
  /** The heights by which the room is divided; what the lanes need themselves if omitted. */
  needs?: ReadonlyMap<string, number> | undefined;
}

/** What the height of a lane depends on. */
type Needing = Pick<Plan, "strip" | "height">;

/**
 * Plans lanes for the whole room, gives each what it needs or its fair share, replans those that got less, and places
 * them from `top` down.
 */
export function placeLanes(
  lanes: readonly FilledLane[],
  room: Room,
  { top, headings, quick = false, needs }: Placing,
): PlacedLanes {
  const half = room.fontSize / 2;
  const height = room.height - lanes.length * headings;
  const need = (plan: Needing) => plan.strip + Math.max(3, plan.height) * half;
  const shared =
    needs &&
    roomsFor(
      lanes.map(({ id }) => needs.get(id) ?? 0),
      height,
    );
  const plans = shared
    ? lanes.map((lane, index) => planLane(layMarks(lane, room), { ...room, height: shared[index] ?? 0 }))
    : plansFor(lanes, { ...room, height }, need, quick);
  const shown = heightsOf(plans, lanes, room);
  const needed = plans.map((plan, index) => Math.max(need(plan), shown[index] ?? 0));
  const rooms = shared ?? roomsFor(sum(needed) > height ? shown : needed, height);
  const loosened = plans.map((plan, index) => ((rooms[index] ?? 0) - plan.strip) / Math.max(1, plan.height * half));
  const most = lanes.length > 1 ? loosest.several : loosest.one;
  const unit = half * Math.min(most, Math.max(1, Math.min(...loosened)));
  const placed = stackLanes(
    lanes.map(({ id, name }, index) => ({ id, name, room: rooms[index] ?? 0 })),
    top,
    headings,
  );
  return {
    lanes: placed.flatMap((lane, index) => {
      const plan = plans[index];
      return plan ? [placeLane(plan, lane, room, unit)] : [];
    }),
    needs: new Map(lanes.map(({ id }, index) => [id, needed[index] ?? 0])),
  };
}

/** The height of what each lane shows, its heading included, in pixels, with no space for more. */
const heightsOf = (plans: readonly Needing[], lanes: readonly FilledLane[], { fontSize }: Room): readonly number[] =>
  plans.map(({ strip, height }, index) => Math.max(lanes[index]?.heading ?? 0, strip + (height * fontSize) / 2));

/** The room of each lane, by what it needs. */
const roomsFor = (needs: readonly number[], height: number): readonly number[] =>
  shareRoom(
    needs.map((need) => ({ need, weight: 1 })),
    height,
  );

/** Plans lanes for the room that they have together, which `room` has as its height. */
function plansFor(
  lanes: readonly FilledLane[],
  room: Room,
  need: (plan: Needing) => number,
  quick: boolean,
): readonly Plan[] {
  const { height } = room;
  const laid = lanes.map((lane) => layMarks(lane, room));
  const countOf = (index: number) => lanes[index]?.count ?? lanes[index]?.subjects.length ?? 0;
  const wanted = lanes.map(({ subjects, bins = [], heading = 0 }, index) => {
    // A lane with very many events fills any room.
    if (quick || bins.length > 0) return { need: height };
    const all = countOf(index) <= sample ? laid[index] : undefined;
    const plan = planLane(all ?? layMarks({ subjects: subjects.slice(0, sample) }, room), room);
    return { need: Math.max(need(plan), heading), ...(all && { plan }) };
  });
  const least = quick
    ? []
    : leastHeights(
        lanes.map(({ subjects, heading = 0 }, index) => ({ subjects, heading, marks: laid[index] ?? empty })),
        room,
      );
  const shares = shareRoom(
    wanted.map(({ need }, index) => ({ need, weight: Math.sqrt(countOf(index)) + 1, least: least[index] ?? [] })),
    height,
  );
  const fair = wanted.map(({ plan, need }, index) => {
    const share = shares[index] ?? 0;
    return plan && need <= share + 0.01 ? plan : planLane(laid[index] ?? empty, { ...room, height: share });
  });
  return quick ? fair : filledUp(fair, lanes, laid, room);
}

const empty: LaneMarks = { spanning: [], marked: [], bins: [], moreSpanning: 0 };

/**
 * Gives the room that some lanes leave unused to those that had to drop titles: first to those that lost one that must
 * not be lost, then to the fullest.
 */
function filledUp(
  fair: readonly Plan[],
  lanes: readonly FilledLane[],
  laid: readonly LaneMarks[],
  room: Room,
): readonly Plan[] {
  const plans = [...fair];
  const spare = () => room.height - sum(heightsOf(plans, lanes, room));
  const short = fair.map(({ dropped, lost }, index) => ({ dropped, lost, index })).filter(({ dropped }) => dropped > 0);
  for (const { dropped, lost, index } of short.sort((a, b) => b.lost - a.lost || b.dropped - a.dropped)) {
    const plan = plans[index];
    if (!plan || spare() < 1.5 * room.fontSize) break;
    const own = plan.strip + (plan.height * room.fontSize) / 2;
    const again = planLane(laid[index] ?? empty, { ...room, height: own + spare() });
    if (again.lost > lost || (again.lost === lost && again.dropped >= dropped)) continue;
    plans[index] = again;
  }
  return plans;
}
