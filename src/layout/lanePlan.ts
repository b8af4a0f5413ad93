import type { Event } from "../events/read.ts";
import { type List, listTitles } from "./adrift.ts";
import { type Crowd, countWidth, gather } from "./crowd.ts";
import type { Dated } from "./dating.ts";
import type { TimeScale } from "./extent.ts";
import { type Form, formsOf } from "./forms.ts";
import { isAdrift, type Marking, markingOf } from "./marking.ts";
import { type Stack, stack } from "./rows.ts";
import type { Mass } from "./timeIndex.ts";

/** An event as it is to be drawn: read, weighed and titled. */
export interface Subject {
  event: Event;
  dated: Dated;
  title: string;
  weight: number;
  bold: boolean;
}

/** The room a lane is planned for. */
export interface Room {
  scale: TimeScale;
  range: readonly [left: number, right: number];
  text: number;
  /** Pixels outward from the baseline. */
  height: number;
  /** The width of the words that open a list of titles whose dates are wider than the plot. */
  opening: number;
  /** Where such a list may stand across, where that is not the whole range. */
  window?: readonly [left: number, right: number];
  /** Whether it is planned for a motion, in which nothing is looked at for long. */
  moving?: boolean;
}

/** A subject with its mark laid across the plot. */
export type Marked = Subject & { marking: Marking };

/** A mark without words; one that is not `bare` is too wide to stand by the baseline, and a number stands for it. */
export interface Left {
  x: number;
  half: number;
  bare: boolean;
  /** How many it stands for. */
  count: number;
  /** Absent where it stands for many. */
  of?: Marked;
  /** The middle of their time, where it stands for many. */
  at?: number;
}

/** What a lane is to show: subjects, most important first, and those too many to be drawn each. */
export interface Load {
  subjects: readonly Subject[];
  masses?: readonly Mass[];
  /** How many more there are whose date is wider than the plot. */
  adrift?: number;
}

/** The same with its marks laid across the plot, those apart whose date is wider than it. */
export interface Laid {
  adrift: readonly Subject[];
  fixed: readonly Marked[];
  masses: readonly Mass[];
  moreAdrift: number;
}

/** What stands in a lane, before the lane has a place. */
export interface Plan {
  stack: Stack<Form>;
  /** What each form in the stack is a form of. */
  owners: ReadonlyMap<Form, Marked>;
  list: List<Subject>;
  /** How many more there are of those listed, beside the rest of the list. */
  moreAdrift: number;
  crowds: readonly Crowd<Left>[];
  /** How many titles found no room. */
  dropped: number;
  /** The strip by the baseline for marks without words, in pixels. */
  strip: number;
  /** The rows beyond it, in half text sizes. */
  rows: number;
}

/** Once this many titles found no room within one text size of width, no more are tried there; fewer where there are very many. */
const refusals = { some: 2, many: 1 };

/** Lays the marks of a lane across the plot, whatever its height. */
export function layMarks({ subjects, masses = [], adrift: moreAdrift = 0 }: Load, { scale, range, text }: Room): Laid {
  const adrift: Subject[] = [];
  const fixed: Marked[] = [];
  for (const subject of subjects) {
    const marking = markingOf(subject.dated, scale, range, { text, weight: subject.weight });
    if (isAdrift(subject.dated, marking, range)) adrift.push(subject);
    else fixed.push({ ...subject, marking });
  }
  return { adrift, fixed, masses, moreAdrift };
}

/** So many marks at most are planned again with a shorter list, to see what is lost by it. */
const few = 40;

/**
 * Plans one lane: titles are tried in the order given, most important first. Those that find no room leave their mark
 * by the baseline, where marks that would touch become a number; those whose date is wider than the plot are listed,
 * in fewer rows where the list would cost a title that weighs more than what it gives up.
 */
export function planLane(laid: Laid, room: Room): Plan {
  const { text, height } = room;
  const cap = Math.floor((height - text * 1.3) / (text / 2));
  const most = Math.max(1, Math.floor(cap / (laid.fixed.length > 4 ? 6 : 4)));
  let best = planWithin(laid, room, { cap, most });
  if (laid.masses.length > 0 || laid.fixed.length > few) return best.plan;
  for (let rows = best.plan.list.rows - 1; rows > 0 && best.plan.owners.size < laid.fixed.length; rows -= 1) {
    const other = planWithin(laid, room, { cap, most: rows });
    if (other.titled > best.titled) best = other;
  }
  return best.plan;
}

/** Plans a lane with a list of at most so many rows; `titled` is how much all those that have their titles weigh. */
function planWithin(
  { adrift, fixed, masses, moreAdrift }: Laid,
  room: Room,
  { cap, most }: { cap: number; most: number },
): { plan: Plan; titled: number } {
  const { scale, range, text, window = range, moving = false } = room;
  const half = text / 2;
  const list = listTitles(adrift, window, {
    text,
    opening: room.opening,
    most,
  });
  const listRows = list.rows > 0 ? list.rows * 3 + 2 : 0;
  const owners = new Map<Form, Marked>();
  const rows = stack<Form>(cap - listRows);
  const refused = new Map<number, number>();
  const patience = masses.length > 0 ? refusals.many : refusals.some;
  // Of very many that are moved, most find no room: to see that at once costs a little of what could be made for few.
  const quick = masses.length > 0 && moving;
  const left: Marked[] = [];
  let bare = 0;
  let titled = list.listed.reduce((sum, { member }) => sum + worth(member), 0);
  for (const one of fixed) {
    const column = Math.floor(one.marking.x / text);
    const before = refused.get(column) ?? 0;
    let standing: Form | undefined;
    if (before < patience)
      for (const forms of formsOf(one.title, one.marking, range, {
        text,
        weight: one.weight,
        bold: one.bold,
        hasGap: rows.hasGap,
        quick,
      })) {
        standing = rows.add(forms);
        if (standing) break;
      }
    if (standing) owners.set(standing, one);
    if (standing?.label) titled += worth(one);
    else refused.set(column, before + 1);
    if (!standing) left.push(one);
    else if (!standing.label) bare += 1;
  }
  const { marked, masses: many } = moving ? countedWith(left, masses) : { marked: left, masses };
  const marks = [
    ...marked.map((of): Left => ({ of, count: 1, ...smallMark(of.marking, range, text) })),
    ...many.map(({ at, count }): Left => ({ x: scale(at), half: countWidth(count, text) / 2, bare: false, count, at })),
  ].sort((a, b) => a.x - b.x);
  const massed = masses.reduce((sum, { count }) => sum + count, 0);
  const plan = {
    stack: rows,
    owners,
    list,
    moreAdrift,
    crowds: gather(marks, range, text),
    dropped: left.length + massed + bare + list.rest.length + moreAdrift,
    strip: marks.length > 0 ? text * 1.3 : half,
    rows: rows.height() + listRows,
  };
  return { plan, titled };
}

/** Marks without words that lie in a part of which the number is told anyway are counted with it. */
function countedWith(left: readonly Marked[], masses: readonly Mass[]) {
  const more = masses.map(() => 0);
  const marked = left.filter(({ dated: { at } }) => {
    const nth = masses.findIndex(({ from, to }) => from <= at && at < to);
    if (nth >= 0) more[nth] = (more[nth] ?? 0) + 1;
    return nth < 0;
  });
  return { marked, masses: masses.map((mass, nth) => ({ ...mass, count: mass.count + (more[nth] ?? 0) })) };
}

/** One that weighs most is worth several that do not; what was asked for by name, more than any. */
const worth = ({ weight, bold }: Subject): number => 2 ** weight * (bold ? 100 : 1);

const smallMark = ({ x, from, to, long }: Marking, [left, right]: readonly [number, number], text: number) => {
  const bare = !long && to - from <= 3 * text;
  const half = bare ? (to - from) / 2 : text * 0.55;
  return { x: Math.min(Math.max(bare ? (from + to) / 2 : x, left + half), right - half), half, bare };
};
