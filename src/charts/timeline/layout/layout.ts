import type { Story } from "../../../events/read.ts";
import { timeScale } from "../../../layout/timeScale.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import { memoize } from "../../../svg/memo.ts";
import type { Frame, Rows } from "../../chart.ts";
import { passedOf, type TimelineState, windowOf } from "../state.ts";
import { type FocusRule, interrupted, type PlacedAxis, placeAxis, placeFocusRule } from "./axis.ts";
import type { EventIndex } from "./events/eventIndex.ts";
import { laneCounts } from "./events/laneEvents.ts";
import { type LaneHeadings, placeHeadings } from "./headings.ts";
import { type LaidSpan, type LaidStretch, laidFor } from "./laidStretch.ts";
import { laneUntil } from "./lanes/laneUntil.ts";
import type { PlacedLane } from "./lanes/placed.ts";
import { type Moment, shiftLane } from "./lanes/shiftLane.ts";
import { always, focusIn, type LaidWindow, windowLayout } from "./layWindow.ts";
import type { PlacedCue } from "./legend.ts";
import { type NoEvents, placeNoEvents } from "./noEvents.ts";

/** Everything on a timeline that has a place, in pixels. */
export interface TimelineLayout {
  axis: PlacedAxis;
  headings: LaneHeadings;
  focusRule?: FocusRule;
  /** The line at the end of the day up to which events are drawn. */
  dayRule?: { x: number; top: number; bottom: number };
  lanes: readonly PlacedLane[];
  legend: readonly PlacedCue[];
  rows: Rows;
  /** What is said if the time shown has no event. */
  noEvents?: NoEvents;
  /** The ends of the plot across. */
  range: readonly [left: number, right: number];
  /** How far the content of the lanes has moved across since it was laid out; absent at rest. */
  across?: number;
}

/**
 * How many time windows laid out for a motion are kept, since a drag goes back and forth, and how many of which days
 * are shown.
 */
const kept = 4;

/**
 * The layout of a timeline as a function of state and frame. While it is moved, a longer time window is laid out once
 * for all moments near each other, so that titles stay in their rows and for each moment only positions are computed.
 * Throws a RangeError for an extent that is not two dates in order.
 */
export function timelineLayout(
  story: Story,
  index: EventIndex,
  order: readonly string[],
): (state: TimelineState, frame: Frame) => TimelineLayout {
  const layWindow = windowLayout(story, index, order);
  const keptBy = {
    key({ extent: _, exact: __, ...state }: TimelineState, { width, height, fontSize, rows }: Frame, span: LaidSpan) {
      return JSON.stringify([span, state, width, height, fontSize, rows && { ...rows, needs: [...rows.needs] }]);
    },
    size: kept,
  };
  const laidOnce = memoize(layWindow, keptBy);
  const laidForDays = memoize(layWindow, keptBy);

  const finished = (laid: LaidWindow, state: TimelineState, frame: Frame, across = 0): TimelineLayout => {
    const { plot, lanes, legend, rows } = laid;
    const { fontSize } = frame;
    const { language } = story;
    const day = focusIn(story, state, windowOf(state));
    const isEmpty = [...index.counts(state).values()].every((count) => count === 0);
    const everything = () => index.shown({ ...state, exact: always });
    const focusRule = day === undefined ? undefined : placeFocusRule(day, plot, rows.bottom, { ...frame, language });
    return {
      axis: placeAxis(plot, lanes, rows, { fontSize, isFocused: day !== undefined, language }),
      headings: placeHeadings(lanes, plot, { ...frame, language }),
      ...(focusRule && { focusRule: interrupted(focusRule, lanes, focusRule.x - across) }),
      ...(isEmpty && {
        noEvents: placeNoEvents(everything(), {
          window: windowOf(state),
          range: plot.range,
          rows,
          fontSize,
          language,
        }),
      }),
      lanes,
      legend,
      rows,
      range: plot.range,
    };
  };

  const layMoment = (state: TimelineState, frame: Frame, window: TimeWindow): TimelineLayout => {
    const span = laidFor(window);
    const laid = laidOnce(state, frame, span);
    const counts = laneCounts(index, state, laid.shown);
    const moment = momentOf(window, span, laid.plot.range);
    const lanes = laid.lanes.map((lane, nth) => shiftLane(lane, counts[nth] ?? 0, moment));
    const plot = { ...laid.plot, scale: timeScale(window, laid.plot.range) };
    return { ...finished({ ...laid, plot, lanes }, state, frame, moment.across), across: moment.across };
  };

  const layUntil = ({ until: _, ...state }: TimelineState, frame: Frame, passed: TimeWindow): TimelineLayout => {
    const window = windowOf(state);
    const laid = laidForDays(state, frame, { window, across: window });
    const end = { at: passed[1], x: laid.plot.scale(passed[1]) };
    const counts = laneCounts(index, { ...state, exact: passed }, laid.shown);
    const lanes = laid.lanes.map((lane, nth) => laneUntil(lane, counts[nth] ?? 0, end));
    const { top, bottom } = laid.rows;
    return { ...finished({ ...laid, lanes }, state, frame), dayRule: { x: end.x, top, bottom } };
  };

  return (state, frame) => {
    const window = windowOf(state);
    if (!(window[0] < window[1])) throw new RangeError(`invalid extent: ${state.extent.join(" to ")}`);
    if (state.until !== undefined) return layUntil(state, frame, passedOf(state));
    if (state.exact) return layMoment(state, frame, state.exact);
    return finished(layWindow(state, frame, { window, across: window }), state, frame);
  };
}

/** A moment of a motion, on a time window that was laid out for it and for moments near it. */
function momentOf(
  [from, to]: TimeWindow,
  { window, length }: LaidStretch,
  [left, right]: readonly [number, number],
): Moment {
  const moved = timeScale([from, to], [left, right])(window[0]) - left;
  return {
    // Rounded to a millisecond, so that all moments of a drag have the same length.
    scale: timeScale([window[0], window[0] + Math.round(to - from)], [left, right]),
    range: [left - moved, right - moved],
    across: moved,
    length,
  };
}
