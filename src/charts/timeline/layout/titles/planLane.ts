import type { LaneMarks, Marked, Room } from "../marking/laneMarks.ts";
import type { Subject } from "../marking/subject.ts";
import { candidatesOf, isKept } from "./candidates.ts";
import { type Cluster, gather } from "./clusters.ts";
import { type List, listTitles } from "./spanning.ts";
import { type Stack, stackOf } from "./stack.ts";
import type { Candidate } from "./titlePlaces.ts";
import { type UntitledMark, untitledOf } from "./untitled.ts";

/** The content of a lane, before the lane has a place. */
export interface Plan {
  stack: Stack<Candidate>;
  /** The mark of each candidate in the stack. */
  owners: ReadonlyMap<Candidate, Marked>;
  list: List;
  /** How many further events have dates wider than the plot, beside the rest of the list. */
  moreSpanning: number;
  clusters: readonly Cluster<UntitledMark>[];
  /** How many titles did not fit. */
  dropped: number;
  /** How many of these must not be lost if there is any place for them. */
  lost: number;
  /** The height of the strip by the baseline for marks without words, in pixels. */
  strip: number;
  /** The height of the list and the stack beyond it, in rows of half a font size. */
  height: number;
}

/**
 * After this many titles did not fit within one font size of width, no more are tried there; fewer attempts if there
 * are very many events.
 */
const refusals = { some: 2, many: 1 };

/** The height of the strip by the baseline if there are marks without words in it, in font sizes. */
export const stripWithMarks = 1.3;

/** At most this many marks are planned again with a shorter list, to see what that loses. */
const few = 40;

/** How many times a lane is planned again at most to have every title that must not be lost. */
const attempts = 4;

/**
 * Plans one lane: titles are tried in the given order, most important first. If a title does not fit, its mark is left
 * by the baseline, where marks that would touch become a number. Titles whose dates are wider than the plot are listed,
 * in fewer lines if a longer list would cost more important titles than it holds. If a title that must not be lost does
 * not fit, it is tried again before others like it, and all of these stand as close as they can.
 */
export function planLane(marks: LaneMarks, room: Room): Plan {
  const { fontSize, height } = room;
  const cap = Math.floor((height - fontSize * stripWithMarks) / (fontSize / 2));
  const maxLines = Math.max(1, Math.floor(cap / (marks.marked.length > 4 ? 6 : 4)));
  let best = planWithin(marks, room, { cap, maxLines });
  const attempt = (how: Partial<Planning>) => {
    const other = planWithin(marks, room, { cap, maxLines, ...how });
    if (other.totalWorth > best.totalWorth) best = other;
    return other.plan;
  };
  const isLosing = best.plan.lost > 0;
  if ((marks.bins.length > 0 || marks.marked.length > few) && !isLosing) return best.plan;
  for (let fewer = best.plan.list.lines - 1; fewer > 0 && best.plan.owners.size < marks.marked.length; fewer -= 1)
    attempt({ maxLines: fewer });
  if (!isLosing || room.isMoving) return best.plan;
  for (let more = maxLines + 1; best.plan.list.rest.some(isKept) && listHeight(more) <= cap; more += 1)
    attempt({ maxLines: more });
  const lost = new Map<Subject, number>();
  let { plan } = best;
  for (let nth = 0; nth < attempts && best.plan.lost > 0; nth += 1) {
    for (const one of lostIn(marks, plan)) lost.set(one, (lost.get(one) ?? 0) + 1);
    plan = attempt({ maxLines: Math.max(1, best.plan.list.lines), lost });
  }
  return best.plan;
}

/** The events of a lane whose titles must not be lost, and are lost in a plan. */
function lostIn({ marked, spanning }: LaneMarks, { owners, list }: Pick<Plan, "owners" | "list">): readonly Subject[] {
  const titled = new Set<Subject>([...owners].filter(([{ label }]) => label).map(([, one]) => one));
  for (const { subject } of list.listed) titled.add(subject);
  return [...marked, ...spanning].filter((one) => isKept(one) && !titled.has(one));
}

/** How a lane is planned. */
interface Planning {
  /** The height of the stack and the list, in rows. */
  cap: number;
  /** How many lines the list may have. */
  maxLines: number;
  /**
   * How often each title that must not be lost was lost before: the more often, the earlier it is tried among those as
   * important.
   */
  lost?: ReadonlyMap<Subject, number>;
}

/** Plans a lane once; `totalWorth` is that of the events that have titles. */
function planWithin(
  marks: LaneMarks,
  room: Room,
  { cap, maxLines, lost }: Planning,
): { plan: Plan; totalWorth: number } {
  const { range, fontSize, listRange = range } = room;
  const list = listTitles(marks.spanning, listRange, { fontSize, opening: room.opening, maxLines });
  const above = listHeight(list.lines);
  const { stack, owners, unplaced } = stackTitles(marks, room, { cap: cap - above, lost });
  const untitled = untitledOf(unplaced, marks.bins, room);
  const inBins = marks.bins.reduce((sum, { count }) => sum + count, 0);
  const [stacked, bare] = [[...owners].filter(([{ label }]) => label), [...owners].filter(([{ label }]) => !label)];
  const titled = [...list.listed.map(({ subject }) => subject), ...stacked.map(([, one]) => one)];
  const plan = {
    stack,
    owners,
    list,
    moreSpanning: marks.moreSpanning,
    clusters: gather(untitled, range, fontSize),
    dropped: unplaced.length + inBins + bare.length + list.rest.length + marks.moreSpanning,
    lost: lostIn(marks, { owners, list }).length,
    strip: untitled.length > 0 ? fontSize * stripWithMarks : fontSize / 2,
    height: stack.height() + above,
  };
  return { plan, totalWorth: titled.reduce((sum, subject) => sum + worth(subject), 0) };
}

/** The height of a list of a number of lines with its bracket, in rows. */
export const listHeight = (lines: number): number => (lines > 0 ? lines * 3 + 2 : 0);

/**
 * Stacks marks with their titles, at most `cap` rows high; those that do not fit are returned separately. An event of the
 * time window has no title if:
 * - its priority is below that of the state (`eventIndex`), or it is not among the weightiest of very many (`laneEvents`);
 * - it is wider than the plot and the list of such events is full (`listTitles`);
 * - no place for it lies within the plot (`candidatesOf`), as for a long title in a narrow frame;
 * - in every place within the lane's height (`cap`), others are in the way, of greater weight or placed before it
 *   (`stack.add`); its mark may then stand without words;
 * - about where it stands, as many titles were refused before as `refusals` allows.
 */
function stackTitles(
  { marked, bins }: LaneMarks,
  { range, fontSize, avoid, isMoving = false }: Room,
  { cap, lost }: { cap: number; lost: Planning["lost"] },
) {
  const owners = new Map<Candidate, Marked>();
  const stack = stackOf<Candidate>(cap);
  const refused = new Map<number, number>();
  const patience = bins.length > 0 ? refusals.many : refusals.some;
  // Of very many titles most do not fit. While the chart is moved, those without a gap are not tried, although moving
  // others would make room for a few of them.
  const quick = bins.length > 0 && isMoving;
  const options = { range, fontSize, avoid, fits: stack.fits, quick, isMoving, isClose: lost !== undefined };
  const unplaced: Marked[] = [];
  const order = lost ? marked.toSorted((a, b) => rank(b) - rank(a) || (lost.get(b) ?? 0) - (lost.get(a) ?? 0)) : marked;
  for (const one of order) {
    const column = Math.floor(one.marking.x / fontSize);
    const before = refused.get(column) ?? 0;
    let standing: Candidate | undefined;
    // A title that must stay is tried until as many were refused as could stand one above another, one in bold always.
    if (one.bold || before < (isKept(one) ? Math.max(patience, cap / 3) : patience))
      for (const choices of candidatesOf(one, options)) {
        standing = stack.add(choices);
        if (standing) break;
      }
    if (standing) owners.set(standing, one);
    else unplaced.push(one);
    if (!standing?.label) refused.set(column, before + 1);
  }
  return { stack, owners, unplaced };
}

/** How early a title is placed among those of a lane: 2 in bold, 1 if it must not be lost otherwise, 0 for all others. */
const rank = (one: Pick<Subject, "event" | "bold">): number => (one.bold ? 2 : isKept(one) ? 1 : 0);

/** The worth of a title: twice as much with each priority, and more than all less urgent ones if it must not be lost. */
const worth = (one: Subject): number => 2 ** one.event.priority + (one.bold ? 1e7 : isKept(one) ? 1e4 : 0);
