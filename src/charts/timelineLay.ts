import { extentOf } from "../events/query.ts";
import type { Event, Story } from "../events/read.ts";
import { datedOf } from "../layout/dating.ts";
import { timeScale } from "../layout/extent.ts";
import type { PlacedLane } from "../layout/lanePlace.ts";
import type { Subject } from "../layout/lanePlan.ts";
import { laidFor, laidRange, type Moment, shiftLane, wholeColumns } from "../layout/laneShift.ts";
import { placeLanes } from "../layout/laneStack.ts";
import type { Stretch } from "../layout/moves.ts";
import { textWidth } from "../layout/text.ts";
import { mostLanes, type TimeSheet, timeSheet } from "../layout/timeSheet.ts";
import { type CueLines, cueLines } from "../marks/cues.ts";
import type { Frame } from "./chart.ts";
import type { TimelineState } from "./timeline.ts";
import { adriftWords, cuesOf } from "./timelineCues.ts";
import { boldsOf, type EventLoad, stretchOf } from "./timelineLoad.ts";

/** A timeline laid out: everything that stands on it, with its place. */
export interface TimelineLay {
  sheet: TimeSheet;
  lanes: readonly PlacedLane[];
  cues: CueLines;
  /** From one line of the key to the next. */
  pitch: number;
  /** Where the lanes begin and end down the frame. */
  top: number;
  bottom: number;
  /** What opens a list of titles whose dates are wider than the plot. */
  words: string;
  /** Where the story's day begins, if it is ruled. */
  pivotFrom?: number;
  /** How far what stands in the lanes has moved across since it was laid; not moved where absent. */
  across?: number;
}

/** So many events are laid out with all care for a motion; more only once they rest. */
const unhurried = 120;

/** How many stretches laid out for a motion are kept: a hand goes to and fro. */
const kept = 4;

const always: Stretch = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** What is laid out: the time loaded, and the part of it that stands across the plot. */
interface Span {
  seen: Stretch;
  across: Stretch;
}

/**
 * Lays out a story's timeline in any state. While it is moved, a longer stretch is laid out once for all the moments
 * near each other, so that titles stay in their rows and a moment costs only where things stand.
 */
export function timelineLay(story: Story, load: EventLoad, order: readonly string[]) {
  // Read when first asked for: of very many events most are never drawn.
  const read = [new Map<string, Subject>(), new Map<string, Subject>()] as const;
  const subjectOf = (event: Event, hours: boolean): Subject => {
    const known = read[hours ? 1 : 0];
    const { title, weight } = event;
    const found = known.get(event.id) ?? { event, dated: datedOf(event, hours), title, weight, bold: false };
    known.set(event.id, found);
    return found;
  };
  const pivotOf = ({ pivot }: TimelineState, [from, to]: Stretch): { pivotFrom?: number } => {
    const pivotFrom = extentOf([story.pivot, story.pivot])[0];
    return pivot !== false && pivotFrom >= from && pivotFrom < to && to - from > 864e5 ? { pivotFrom } : {};
  };

  const layOut = (state: TimelineState, frame: Frame, { seen, across }: Span) => {
    const { width, height, text } = frame;
    const moving = seen !== across;
    const bolds = new Set(boldsOf(state));
    const groups = load.lanes(
      { ...state, exact: seen },
      {
        order,
        most: mostLanes(frame),
        // While it is moved so many that stretches that overlap have the same ones, and half as dense: few are read then.
        columns: moving ? wholeColumns(width / text / 4) : Math.ceil(width / text / 2),
        rows: Math.floor(height / text / 1.5),
      },
    );
    const sheet = timeSheet(
      across,
      groups.map(({ name }) => name),
      frame,
    );
    const { hours } = sheet;
    // While it is moved a lane has the same share of the room in every stretch.
    const all = moving ? load.counts({ ...state, exact: always }, groups) : [];
    const filled = groups.map(({ events, ...lane }, index) => ({
      ...lane,
      ...(moving && { count: all[index] ?? 0 }),
      subjects: events.map((event) => {
        const subject = subjectOf(event, hours);
        return bolds.has(event.id) ? { ...subject, bold: true } : subject;
      }),
    }));
    const pivot = pivotOf(state, seen);
    const top = pivot.pivotFrom === undefined ? text * 0.4 : text * 1.7;
    const dates = filled.flatMap(({ subjects }) => subjects.map(({ dated }) => dated));
    const cues = cueLines(cuesOf(dates, hours), width - sheet.range[0] - text * 0.5, text);
    const pitch = text * 1.6;
    const bottom = height - cues.rows * pitch - text * 1.7;
    const words = adriftWords(...across);
    const room = { text, height: bottom - top, opening: textWidth(words, text) + text * 1.5 };
    const range = moving ? laidRange(sheet.range) : sheet.range;
    const lanes = placeLanes(
      filled,
      { ...room, range, scale: timeScale(seen, range), window: sheet.range, moving },
      { top, headings: sheet.headings, quick: moving && dates.length > unhurried },
    );
    return { groups, sheet, lanes, cues, pitch, bottom, top, words, ...pivot };
  };

  const laid = new Map<string, ReturnType<typeof layOut>>();
  const laidOnce = (state: TimelineState, frame: Frame, span: Span) => {
    const { extent: _, exact: __, ...rest } = state;
    const key = JSON.stringify([span, rest, frame.width, frame.height, frame.text]);
    const found = laid.get(key) ?? layOut(state, frame, span);
    laid.delete(key);
    laid.set(key, found);
    for (const oldest of laid.keys()) if (laid.size > kept) laid.delete(oldest);
    return found;
  };

  const layMoment = (state: TimelineState, frame: Frame, [from, to]: Stretch): TimelineLay => {
    const { stretch: seen, length } = laidFor([from, to]);
    const across: Stretch = [seen[0], seen[0] + length];
    const { groups, lanes, pivotFrom: _, ...laid } = laidOnce(state, frame, { seen, across });
    const { range } = laid.sheet;
    const [left, right] = range;
    const scale = timeScale([from, to], range);
    const times = length / (to - from);
    const moved = scale(seen[0]) - left;
    const moment: Moment = {
      // To a millisecond, so that moments of a drag have the same.
      scale: timeScale([seen[0], seen[0] + Math.round(to - from)], range),
      range: [left - moved, right - moved],
      text: frame.text,
      length,
      x: (laid) => left + (laid - left) * times,
    };
    const counts = load.counts({ ...state, exact: [from, to] }, groups);
    return {
      ...laid,
      sheet: { ...laid.sheet, scale },
      lanes: lanes.map((lane, index) => shiftLane(lane, counts[index] ?? 0, moment)),
      across: moved,
      ...pivotOf(state, [from, to]),
    };
  };

  return (state: TimelineState, frame: Frame): TimelineLay => {
    const [from, to] = stretchOf(state);
    if (!(from < to)) throw new RangeError(`invalid extent: ${state.extent.join(" to ")}`);
    if (state.exact) return layMoment(state, frame, state.exact);
    const stretch: Stretch = [from, to];
    return layOut(state, frame, { seen: stretch, across: stretch });
  };
}
