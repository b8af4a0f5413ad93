import { readEdtf } from "../../../events/edtf.ts";
import type { Story } from "../../../events/read.ts";
import { DAY } from "../../../events/time.ts";
import { timeScale } from "../../../layout/timeScale.ts";
import type { TimeWindow } from "../../../layout/timeWindow.ts";
import type { Frame, Rows } from "../../chart.ts";
import type { TimelineState } from "../state.ts";
import { focusAt } from "./axis.ts";
import type { EventIndex } from "./events/eventIndex.ts";
import { type LaneEvents, laneCounts, laneEvents } from "./events/laneEvents.ts";
import type { LaidSpan } from "./laidStretch.ts";
import { laidRange, wholeColumns } from "./laidStretch.ts";
import type { PlacedLane } from "./lanes/placed.ts";
import { placeLanes } from "./lanes/placeLanes.ts";
import { cuesOf, finenessOf, legendRows, openingWords, type PlacedCue, placeLegend } from "./legend.ts";
import { subjectReader } from "./marking/subject.ts";
import { headingHeight, maxLanes, type TimePlot, timePlot } from "./timePlot.ts";

/** A time window with everything in it, laid out. */
export interface LaidWindow {
  /** The lanes before and after they were laid out. */
  shown: readonly LaneEvents[];
  lanes: readonly PlacedLane[];
  plot: TimePlot;
  legend: readonly PlacedCue[];
  /** Where the lanes are in the frame, and the height that each needs. */
  rows: Rows;
}

/** While the chart is moved, titles are placed with full care for at most this many events. */
const maxPlannedInMotion = 120;

/** All of time. */
export const always: TimeWindow = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];

/** Lays out a time window of a story; `order` has the ids of lanes from top to bottom. */
export function windowLayout(
  story: Story,
  index: EventIndex,
  order: readonly string[],
): (state: TimelineState, frame: Frame, span: LaidSpan) => LaidWindow {
  const subjectsOf = subjectReader(story);
  return (state, frame, { window, across }) => {
    const { width, height, fontSize } = frame;
    const { language } = story;
    const isMoving = window !== across;
    const own = laneEvents(
      story,
      index,
      { ...state, exact: window },
      {
        order,
        most: maxLanes(frame),
        // While the chart is moved, overlapping time windows share columns, half as many as at rest, since few titles
        // are read then.
        columns: isMoving ? wholeColumns(width / fontSize / 4) : Math.ceil(width / fontSize / 2),
        rows: Math.floor(height / fontSize / 1.5),
      },
    );
    const shown = inOrderOf(own, frame.rows);
    const names = shown.map(({ name }) => name);
    const plot = timePlot(across, names, frame, language);
    // While the chart is moved, a lane has the same share of the room in every time window.
    const counts = isMoving ? laneCounts(index, { ...state, exact: always }, shown) : [];
    const filled = shown.map(({ id, name, bins, spanning, count, events }, nth) => ({
      id,
      name,
      bins,
      spanning,
      count: isMoving ? (counts[nth] ?? 0) : count,
      heading: plot.wide ? headingHeight(plot.names[nth]?.lines.length ?? 0, fontSize) : 0,
      subjects: subjectsOf(events, state, plot.hours),
    }));
    const dates = filled.flatMap(({ subjects }) => subjects.map(({ dated }) => dated));
    const cues = cuesOf(language, dates, finenessOf(across, plot.hours));
    const rows = legendRows(cues, width - plot.range[0] - fontSize * 0.5, fontSize);
    const pitch = fontSize * 1.6;
    const legendTop = height - rows.rows * pitch;
    const day = focusIn(story, state, window);
    const top = frame.rows?.top ?? fontSize * (day === undefined ? 0.4 : 1.7);
    const bottom = frame.rows?.bottom ?? legendTop - fontSize * 1.7;
    const range = isMoving ? laidRange(plot.range) : plot.range;
    const isMany = isMoving && dates.length > maxPlannedInMotion;
    const scale = timeScale(window, range);
    const { lanes, needs } = placeLanes(
      filled,
      {
        scale,
        range,
        fontSize,
        height: bottom - top,
        opening: openingWords(language, ...across),
        listRange: plot.range,
        avoid: day === undefined || isMany ? undefined : scale(focusAt(day, plot.hours)),
        isMoving,
      },
      { top, headings: plot.headings, quick: isMany, needs: frame.rows?.needs },
    );
    const legend = placeLegend(rows, [plot.range[0], legendTop], { fontSize, pitch });
    return { shown, lanes, plot, legend, rows: { top, bottom, headings: plot.headings, needs } };
  };
}

/** Lanes in the order of the rows of a frame, if it has rows. */
function inOrderOf(lanes: readonly LaneEvents[], rows: Rows | undefined): readonly LaneEvents[] {
  if (!rows) return lanes;
  const ids = [...rows.needs.keys()];
  return lanes.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

/** The start of the focus date in milliseconds UTC, if a state rules it and shows more than that day. */
export function focusIn(story: Story, { focusDate }: TimelineState, [from, to]: TimeWindow): number | undefined {
  const { from: day, precision } = readEdtf(story.focusDate);
  // A focus date that is a month or a year has no single place for a rule.
  return focusDate !== false && precision === "day" && day >= from && day < to && to - from > DAY ? day : undefined;
}
