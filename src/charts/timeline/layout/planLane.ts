import { type Candidate, candidatesOf } from "./candidates.ts";
import { type Cluster, gather } from "./clusters.ts";
import type { LaneMarks, Marked, Room } from "./laneMarks.ts";
import { type List, listTitles } from "./spanning.ts";
import { type Stack, stack } from "./stack.ts";
import type { Subject } from "./subject.ts";
import { type UntitledMark, untitledOf } from "./untitled.ts";

/** What stands in a lane, before the lane has a place. */
export interface Plan {
  stack: Stack<Candidate>;
  /** What each candidate in the stack stands for. */
  owners: ReadonlyMap<Candidate, Marked>;
  list: List;
  /** How many more there are of those listed, beside the rest of the list. */
  moreSpanning: number;
  clusters: readonly Cluster<UntitledMark>[];
  /** How many titles found no room. */
  dropped: number;
  /** The strip by the baseline for marks without words, in pixels. */
  strip: number;
  /** The rows beyond it, in half font sizes. */
  rows: number;
}

/** After so many titles found no room within one font size of width, no more are tried there; fewer where there are very many. */
const refusals = { some: 2, many: 1 };

/** So many marks at most are planned again with a shorter list, to see what is lost by it. */
const few = 40;

/**
 * Plans one lane: titles are tried in the order given, most important first. Those that find no room leave their mark
 * by the baseline, where marks that would touch become a number; those whose date is wider than the plot are listed,
 * in fewer rows where the list would cost a title that weighs more than what it gives up.
 */
export function planLane(marks: LaneMarks, room: Room): Plan {
  const { fontSize, height } = room;
  const cap = Math.floor((height - fontSize * 1.3) / (fontSize / 2));
  const maxRows = Math.max(1, Math.floor(cap / (marks.marked.length > 4 ? 6 : 4)));
  let best = planWithin(marks, room, { cap, maxRows });
  if (marks.bins.length > 0 || marks.marked.length > few) return best.plan;
  for (let rows = best.plan.list.rows - 1; rows > 0 && best.plan.owners.size < marks.marked.length; rows -= 1) {
    const other = planWithin(marks, room, { cap, maxRows: rows });
    if (other.titled > best.titled) best = other;
  }
  return best.plan;
}

/** Plans a lane with a list of at most so many rows; `titled` is how much all those that have their titles weigh. */
function planWithin(
  marks: LaneMarks,
  room: Room,
  { cap, maxRows }: { cap: number; maxRows: number },
): { plan: Plan; titled: number } {
  const { range, fontSize, listRange = range } = room;
  const list = listTitles(marks.spanning, listRange, { fontSize, opening: room.opening, maxRows });
  const listRows = list.rows > 0 ? list.rows * 3 + 2 : 0;
  const { rows, owners, left } = stackTitles(marks, room, cap - listRows);
  const untitled = untitledOf(left, marks.bins, room);
  const inBins = marks.bins.reduce((sum, { count }) => sum + count, 0);
  const [inRows, bare] = [[...owners].filter(([{ label }]) => label), [...owners].filter(([{ label }]) => !label)];
  const titled = [...list.listed.map(({ subject }) => subject), ...inRows.map(([, one]) => one)];
  const plan = {
    stack: rows,
    owners,
    list,
    moreSpanning: marks.moreSpanning,
    clusters: gather(untitled, range, fontSize),
    dropped: left.length + inBins + bare.length + list.rest.length + marks.moreSpanning,
    strip: untitled.length > 0 ? fontSize * 1.3 : fontSize / 2,
    rows: rows.height() + listRows,
  };
  return { plan, titled: titled.reduce((sum, subject) => sum + worth(subject), 0) };
}

/** Stacks marks with their titles, `cap` rows high at most; those that found no room are left over. */
function stackTitles({ marked, bins }: LaneMarks, { range, fontSize, isMoving = false }: Room, cap: number) {
  const owners = new Map<Candidate, Marked>();
  const rows = stack<Candidate>(cap);
  const refused = new Map<number, number>();
  const patience = bins.length > 0 ? refusals.many : refusals.some;
  // Of very many titles most find no room. While they are moved, those without a gap are not tried, though a few of them
  // could have been given room by moving others.
  const options = { range, fontSize, fits: rows.fits, quick: bins.length > 0 && isMoving };
  const left: Marked[] = [];
  for (const one of marked) {
    const column = Math.floor(one.marking.x / fontSize);
    const before = refused.get(column) ?? 0;
    let standing: Candidate | undefined;
    if (before < patience)
      for (const choices of candidatesOf(one, options)) {
        standing = rows.add(choices);
        if (standing) break;
      }
    if (standing) owners.set(standing, one);
    else left.push(one);
    if (!standing?.label) refused.set(column, before + 1);
  }
  return { rows, owners, left };
}

/** How much a title counts: twice as much with each priority, and a hundred times where it is in bold. */
const worth = ({ event, bold }: Subject): number => 2 ** event.priority * (bold ? 100 : 1);
