import type { Event } from "../events/read.ts";
import { type List, listTitles } from "./adrift.ts";
import { type Crowd, gather } from "./crowd.ts";
import type { Dated } from "./dating.ts";
import type { TimeScale } from "./extent.ts";
import { type Form, formsOf } from "./forms.ts";
import { isAdrift, type Marking, markingOf } from "./marking.ts";
import { type Stack, stack } from "./rows.ts";

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
}

/** A subject with its mark laid across the plot. */
export type Marked = Subject & { marking: Marking };
/** A mark without words; one that is not `bare` is too wide to stand by the baseline, and a number stands for it. */
export type Left = Marked & { x: number; half: number; bare: boolean };

/** What stands in a lane, before the lane has a place. */
export interface Plan {
  stack: Stack<Form>;
  /** What each form in the stack is a form of. */
  owners: ReadonlyMap<Form, Marked>;
  list: List<Subject>;
  crowds: readonly Crowd<Left>[];
  /** How many titles found no room. */
  dropped: number;
  /** The strip by the baseline for marks without words, in pixels. */
  strip: number;
  /** The rows beyond it, in half text sizes. */
  rows: number;
}

/** Once this many titles found no room within one text size of width, no more are tried there. */
const refusals = 2;

/**
 * Plans one lane: titles are tried in the order given, most important first. Those that find no room leave their mark
 * by the baseline, where marks that would touch become a number; those whose date is wider than the plot are listed.
 */
export function planLane(subjects: readonly Subject[], room: Room): Plan {
  const { scale, range, text, height } = room;
  const half = text / 2;
  const adrift: Marked[] = [];
  const fixed: Marked[] = [];
  for (const subject of subjects) {
    const marking = markingOf(subject.dated, scale, range, { text, weight: subject.weight });
    (isAdrift(subject.dated, marking, range) ? adrift : fixed).push({ ...subject, marking });
  }
  const cap = Math.floor((height - text * 1.3) / half);
  const list = listTitles(adrift, range, {
    text,
    opening: room.opening,
    most: Math.max(1, Math.floor(cap / (fixed.length > 4 ? 6 : 4))),
  });
  const listRows = list.rows > 0 ? list.rows * 3 + 2 : 0;
  const owners = new Map<Form, Marked>();
  const rows = stack<Form>(cap - listRows);
  const refused = new Map<number, number>();
  const left: Marked[] = [];
  let bare = 0;
  for (const one of fixed) {
    const column = Math.floor(one.marking.x / text);
    const before = refused.get(column) ?? 0;
    let standing: Form | undefined;
    if (before < refusals)
      for (const forms of formsOf(one.title, one.marking, range, { text, weight: one.weight, bold: one.bold })) {
        standing = rows.add(forms);
        if (standing) break;
      }
    if (standing) owners.set(standing, one);
    if (!standing?.label) refused.set(column, before + 1);
    if (!standing) left.push(one);
    else if (!standing.label) bare += 1;
  }
  const marks = left.map((one) => ({ ...one, ...smallMark(one.marking, range, text) })).sort((a, b) => a.x - b.x);
  return {
    stack: rows,
    owners,
    list,
    crowds: gather(marks, range, text),
    dropped: left.length + bare + list.rest.length,
    strip: left.length > 0 ? text * 1.3 : half,
    rows: rows.height() + listRows,
  };
}

const smallMark = ({ x, from, to, long }: Marking, [left, right]: readonly [number, number], text: number) => {
  const bare = !long && to - from <= 3 * text;
  const half = bare ? (to - from) / 2 : text * 0.55;
  return { x: Math.min(Math.max(bare ? (from + to) / 2 : x, left + half), right - half), half, bare };
};
